import { compareCodePoints, type Candidate, type Locale, type Vacancy } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { Criterion } from "../policy/index.js";
import type { CandidateField, Gate, VacancyField } from "../rules/index.js";
import { scoreWith, type ExplainedPart } from "./degrees-of.js";
import type { Explanation } from "./explanation.js";
import { listFor } from "./list-for.js";
import type { Pair } from "./match.js";
import type { Matcher } from "./matcher.js";
import { openness, type Openness } from "./open-fields.js";
import { possiblePlaces, type ScoreRange } from "./possible-places.js";
import { questionWords } from "./question-words.js";
import { rowOrError } from "./rank.js";
import { checkWhole } from "./records-of.js";

/** Whose list the questions are to make surer. */
export type Asked = { readonly candidate: string } | { readonly vacancy: string };

/** What `questionsFor` is asked. */
export interface QuestionsOptions {
  /** Places of the list that count, at least 1. @defaultValue 10 */
  readonly top?: number;
}

/** A question that is worth asking about a record. */
export interface Question {
  readonly field: CandidateField | VacancyField;
  /**
   * `fact`: whatever is answered, scores stay within their old intervals, but for what `wording` counts. `demand`: a wish or a requirement that is newly
   * stated may move them anywhere.
   */
  readonly kind: "fact" | "demand";
  /** Nothing is said, or what is said is not complete or not exact. */
  readonly state: Openness;
  /** What reads the field: criteria as `fit.skills`, gates by name. */
  readonly readBy: readonly string[];
  /** First places of the list at which another record may stand after the answer. */
  readonly places: number;
  /** The most by which the answer may move one score of the list, 0 to 1. */
  readonly spread: number;
  readonly text: Readonly<Record<Locale, string>>;
}

/** Records behind the first places that are looked at, too: they may come up. */
const BEHIND = 25;

/**
 * Finds what should be asked about a record: its open fields, ranked by how many of the first places of its list an answer could change, then by how far it could move
 * a score, then by name. What could change no place is not asked.
 *
 * A criterion that reads the field may come to rest anywhere between its degrees at the worst and at the best assumption; a demand that is not made, anywhere
 * from 0 to 1. One criterion is told by its text alone: `wording` counts a text that is there as known, so more words may move it all the same.
 * It takes one ranking, and an explanation of each pair that is looked at.
 * @throws RangeError for an id that the market does not have or a `top` below 1, TypeError for a market that keeps no records, RuleError where a rule fails.
 */
export function questionsFor<Fit, Appeal>(
  matcher: Matcher<Fit, Appeal>,
  of: Asked,
  { top = 10 }: QuestionsOptions = {},
): readonly Question[] {
  if (!Number.isSafeInteger(top) || top < 1) throw new RangeError(`expected top as a whole number of at least 1, received ${String(top)}`);
  const side: Side = "candidate" in of ? "candidate" : "vacancy";
  const record = recordOf(matcher, of);
  const readers = readersOf(matcher, side);
  const open = [...new Set(readers.flatMap(({ fields }) => fields))].flatMap((field) => {
    const state = openness(record, field, matcher.market);
    return state ? [{ field, state }] : [];
  });
  if (open.length === 0) return [];
  const explanations = itemsOf(matcher, of, top);
  return open
    .map(({ field, state }): Question => {
      const reading = readers.filter(({ fields }) => fields.includes(field));
      const kind = reading.some(({ asks }) => asks === side) ? "demand" : "fact";
      const ranges = explanations.map((explanation) => rangeOf(explanation, reading, side, state));
      return {
        field,
        kind,
        state,
        readBy: reading.map(({ name }) => name),
        places: possiblePlaces(
          ranges.map(({ range }) => range),
          top,
        ),
        spread: Math.max(0, ...ranges.map(({ spread }) => spread)),
        text: questionWords(side, field, state),
      };
    })
    .filter(({ places }) => places > 0)
    .sort((a, b) => b.places - a.places || b.spread - a.spread || compareCodePoints(a.field, b.field));
}

function recordOf<Fit, Appeal>({ market }: Matcher<Fit, Appeal>, of: Asked): Candidate | Vacancy {
  if ("vacancy" in of) {
    const vacancy = market.vacancy(rowOrError({ market }, "vacancy", of.vacancy));
    checkWhole(vacancy);
    return vacancy;
  }
  const row = rowOrError({ market }, "candidate", of.candidate);
  const some = Array.from({ length: market.rows("vacancy") }, (_, vacancy) => vacancy).find((vacancy) => market.has("vacancy", vacancy));
  if (some !== undefined) checkWhole(market.vacancy(some));
  return market.candidate(row);
}

/** What reads fields of a side: a criterion that counts, or a gate. */
interface Reader {
  /** `fit.skills`, or a gate's name. */
  readonly name: string;
  readonly fields: readonly (CandidateField | VacancyField)[];
  /** Who makes the demand; absent for a gate. */
  readonly asks?: Side;
  readonly hasThreshold: boolean;
}

function readersOf<Fit, Appeal>({ policy }: Matcher<Fit, Appeal>, side: Side): readonly Reader[] {
  const criteria = (["fit", "appeal"] as const).flatMap((of) =>
    Object.entries<Criterion>(policy[of] as Readonly<Record<string, Criterion>>)
      .filter(([, { weight, atLeast }]) => weight > 0 || atLeast !== undefined)
      .map(([name, { rule, atLeast }]): Reader => {
        return { name: `${of}.${name}`, fields: rule.reads[side], asks: rule.asks, hasThreshold: atLeast !== undefined };
      }),
  );
  return [...criteria, ...policy.gates.map((gate: Gate): Reader => ({ name: gate.name, fields: gate.reads[side], hasThreshold: false }))];
}

/** The pairs that stand in the list, some behind its first places, and those that missing facts could lift there: in their present order. */
function itemsOf<Fit, Appeal>(matcher: Matcher<Fit, Appeal>, of: Asked, top: number): readonly Explanation[] {
  const [asking, pairWith] =
    "candidate" in of
      ? (["candidate", (vacancy: string): Pair => ({ candidate: of.candidate, vacancy })] as const)
      : (["vacancy", (candidate: string): Pair => ({ candidate, vacancy: of.vacancy })] as const);
  const { matches, verify } = listFor(matcher, asking, pairWith(""), { top: top + BEHIND, verify: BEHIND });
  const behind = [...verify].sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
  return [...matches, ...behind].map(({ id }) => matcher.explain(pairWith(id)) as Explanation);
}

/** What an answer may make of one score. */
function rangeOf(
  explanation: Explanation,
  reading: readonly Reader[],
  side: Side,
  state: Openness,
): { readonly range: ScoreRange; readonly spread: number } {
  const names = new Set(reading.map(({ name }) => name));
  const isNew = ({ side: of }: ExplainedPart): boolean => state === "silent" && (of === "fit") === (side === "vacancy");
  const at = (end: "low" | "high", worst: number): number =>
    scoreWith(explanation, (of) => {
      if (!names.has(`${of.side}.${of.name}`)) return of.part.degree;
      return isNew(of) ? worst : of.part[end];
    });
  const low = at("low", 0);
  const high = at("high", 1);
  const mayLeave = reading.some(({ name, asks, hasThreshold }) => {
    const answer = explanation.gateAnswers.find((gate) => gate.name === (asks ? `${name.slice(name.indexOf(".") + 1)}.atLeast` : name));
    // A demand that is newly stated may not be met; a fact that is missing is one that a gate asks to verify.
    return answer?.met === "unknown" || (asks === side && hasThreshold && state === "silent");
  });
  return { range: { low: mayLeave ? -Infinity : low, high }, spread: high - low };
}
