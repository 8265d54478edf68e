import type { IsoDate, WageRange } from "../model/index.js";
import { otherSide, recordRows, withRecords, type Market, type Row } from "../market/index.js";
import type { CandidateField, Rule, VacancyField } from "./rule.js";
import type { RuleViolation } from "./rule-violation.js";

const MOST_RECORDS = 12;

/**
 * Tests the monotonicity that a rule declares: taking something away from a field never raises a degree.
 * Something is the last entry of a list, or half of a wage; records without such a field are passed over.
 */
export function checkMonotone(rule: Rule, market: Market, asOf: IsoDate): RuleViolation[] {
  return (rule.monotone ?? []).flatMap((field) =>
    rule.reads.candidate.includes(field as CandidateField)
      ? checkField(rule, market, asOf, "candidate", field)
      : checkField(rule, market, asOf, "vacancy", field),
  );
}

function checkField(
  rule: Rule,
  market: Market,
  asOf: IsoDate,
  side: "candidate" | "vacancy",
  field: CandidateField | VacancyField,
): RuleViolation[] {
  const violations: RuleViolation[] = [];
  const before = rule.bind({ market, asOf });
  const others = otherSide(side);
  for (const row of spread(recordRows(market, side), MOST_RECORDS)) {
    const lesser = withLess(side === "candidate" ? market.candidate(row) : market.vacancy(row), field);
    if (!lesser) continue;
    const changed = withRecords(market, { [side]: lesser }).market;
    const after = rule.bind({ market: changed, asOf });
    const lesserRow = changed.rowOf(side, market.idOf(side, row));
    for (const other of spread(recordRows(market, others), MOST_RECORDS)) {
      const asking = rule.asks === side ? row : other;
      const violate = (law: string, expected: string, received: string): void => {
        const [candidate, vacancy] = side === "candidate" ? [row, other] : [other, row];
        violations.push({
          law,
          candidate: market.idOf("candidate", candidate),
          vacancy: market.idOf("vacancy", vacancy),
          expected,
          received,
        });
      };
      try {
        if (!before.asked(asking) || !after.asked(rule.asks === side ? lesserRow : other)) continue;
        const more = before.from(side, row).degree(other, 0);
        const less = after.from(side, lesserRow).degree(other, 0);
        if (less > more) violate(`monotone in ${field}`, `at most ${String(more)} with less`, String(less));
      } catch (error) {
        violate("answers", `an answer with less in ${field}`, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return violations;
}

function withLess(record: object, field: string): object | undefined {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  if (Array.isArray(value)) return value.length === 0 ? undefined : { ...record, [field]: value.slice(0, -1) as unknown[] };
  if (field !== "wage" || value === undefined) return undefined;
  const wage = value as WageRange;
  return {
    ...record,
    wage: { ...wage, ...(wage.min === undefined ? {} : { min: wage.min / 2 }), ...(wage.max === undefined ? {} : { max: wage.max / 2 }) },
  };
}

/** At most so many of some rows, spread evenly over them. */
export function spread(rows: Int32Array, most: number): Row[] {
  const taken = Math.min(rows.length, most);
  return Array.from({ length: taken }, (_, i) => rows[Math.floor((i * rows.length) / taken)]!);
}
