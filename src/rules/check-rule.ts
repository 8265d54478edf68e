import { canonicalJson, type IsoDate, type Json } from "../model/index.js";
import { recordRows, renameRecords, type Market, type Row } from "../market/index.js";
import { checkClasses } from "./check-classes.js";
import { checkMonotone } from "./check-monotone.js";
import type { BoundRule, Rule } from "./rule.js";
import type { RuleViolation } from "./rule-violation.js";
import { scanBound } from "./scan-bound.js";

/** Options of `checkRule`. */
export interface CheckRuleOptions {
  readonly asOf: IsoDate;
  /** Most pairs to try; taken evenly over all. @defaultValue 2000 */
  readonly pairs?: number;
}

const assumptions = [0, 0.25, 0.5, 0.75, 1];

/**
 * Runs the laws of a rule on the pairs of a market.
 *
 * Degree in [0, 1]; non-decreasing in the assumption; the same answer twice; the same bits from both sides; at most the ceiling; at most the scan's bound and
 * its error; one degree a class; the same under other ids, unless it says that it goes by them; evidence that is JSON, with a sentence in both languages; declared monotonicity.
 * @returns one violation for each law and pair that breaks it; none for a lawful rule. A rule that throws breaks the law `answers`.
 * @throws what the rule's `bind` throws: no pair has been asked about then.
 */
export function checkRule<Evidence>(
  rule: Rule<Evidence>,
  market: Market,
  { asOf, pairs = 2000 }: CheckRuleOptions,
): readonly RuleViolation[] {
  const violations: RuleViolation[] = [];
  const bound = rule.bind({ market, asOf });
  const renamed = rule.goesById ? bound : rule.bind({ market: renameRecords(market, (id) => `renamed-${id}`), asOf });
  for (const [candidate, vacancy] of samplePairs(market, pairs)) {
    const violate = (law: string, expected: string | number, received: string | number): void => {
      violations.push({
        law,
        candidate: market.idOf("candidate", candidate),
        vacancy: market.idOf("vacancy", vacancy),
        expected: String(expected),
        received: String(received),
      });
    };
    try {
      const asking = rule.asks === "candidate" ? candidate : vacancy;
      const asked = bound.asked(asking);
      if (asked !== renamed.asked(asking)) violate("same under other ids", String(asked), String(!asked));
      if (!asked) continue;
      checkDegrees(bound, renamed, candidate, vacancy, violate);
      checkEvidence(rule, bound, renamed, candidate, vacancy, violate);
    } catch (error) {
      violate("answers", "an answer", error instanceof Error ? error.message : String(error));
    }
  }
  // A rule that throws has said so above, pair by pair.
  if (!violations.some(({ law }) => law === "answers")) {
    violations.push(...checkClasses(rule, bound, market), ...checkMonotone(rule, market, asOf));
  }
  return violations;
}

type Violate = (law: string, expected: string | number, received: string | number) => void;

function checkDegrees(bound: BoundRule, renamed: BoundRule, candidate: Row, vacancy: Row, violate: Violate): void {
  const fromVacancy = bound.from("vacancy", vacancy);
  const fromCandidate = bound.from("candidate", candidate);
  const underOtherIds = renamed.from("vacancy", vacancy);
  let before = 0;
  for (const assume of assumptions) {
    const degree = fromVacancy.degree(candidate, assume);
    if (!(degree >= 0 && degree <= 1)) violate("degree in [0, 1]", "0 to 1", degree);
    if (degree < before) violate("non-decreasing in the assumption", `at least ${String(before)}`, degree);
    before = degree;
    const again = fromVacancy.degree(candidate, assume);
    if (!Object.is(degree, again)) violate("same answer twice", degree, again);
    const other = fromCandidate.degree(vacancy, assume);
    if (!Object.is(degree, other)) violate("same bits from both sides", degree, other);
    const renamedDegree = underOtherIds.degree(candidate, assume);
    if (!Object.is(degree, renamedDegree)) violate("same under other ids", degree, renamedDegree);
    for (const [query, row] of [
      [fromVacancy, candidate],
      [fromCandidate, vacancy],
    ] as const) {
      // Said as "not at most", so that a bound which is no number is found, too.
      if (!(degree <= query.ceiling)) violate("at most the ceiling", query.ceiling, degree);
      const scan = query.scan?.(assume);
      if (!scan) continue;
      const most = scanBound(scan, query, row, assume) + (scan.shape === "table" ? 0 : scan.error);
      if (!(degree <= most)) violate("at most the scan's bound", most, degree);
    }
  }
}

function checkEvidence<Evidence>(
  rule: Rule<Evidence>,
  bound: BoundRule<Evidence>,
  renamed: BoundRule<Evidence>,
  candidate: Row,
  vacancy: Row,
  violate: Violate,
): void {
  const evidence = bound.evidence(candidate, vacancy);
  const fault = faultInJson(evidence, "");
  if (fault !== undefined) violate("evidence is JSON", "null, booleans, finite numbers, texts, lists and plain objects", fault);
  else {
    const [text, otherText] = [evidence, renamed.evidence(candidate, vacancy)].map((one) => canonicalJson(one as Json));
    if (text !== otherText) violate("same under other ids", text!, otherText!);
  }
  for (const locale of ["en", "id"] as const) {
    if (rule.describe(evidence, locale).trim() === "") violate("a sentence in both languages", `a sentence (${locale})`, "nothing");
  }
}

/** Where a value is no JSON, and what stands there. */
function faultInJson(value: unknown, path: string): string | undefined {
  if (value === null || typeof value === "boolean" || typeof value === "string" || Number.isFinite(value)) return undefined;
  const isPlain = Array.isArray(value) || (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain) return `${path === "" ? "the evidence" : path}: ${Object.prototype.toString.call(value)}`;
  for (const [key, member] of Object.entries(value as object)) {
    const fault = faultInJson(member, path === "" ? key : `${path}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Pairs of rows, spread evenly over the market where there are more than `most`. */
function samplePairs(market: Market, most: number): [candidate: Row, vacancy: Row][] {
  const [candidates, vacancies] = [recordRows(market, "candidate"), recordRows(market, "vacancy")];
  const all = candidates.length * vacancies.length;
  const taken = Math.min(all, most);
  return Array.from({ length: taken }, (_, i) => {
    const pair = Math.floor((i * all) / taken);
    return [candidates[Math.floor(pair / vacancies.length)]!, vacancies[pair % vacancies.length]!];
  });
}
