import { firstDay, isoDateOf, type IsoDate } from "../../model/index.js";
import type { Met } from "../../rules/index.js";
import type { Bound, Condition } from "./condition.js";
import { findPhrases, type PhraseList } from "./find-phrases.js";

/** What a condition is evaluated over. */
export interface Facts {
  /** Records by name, such as `{ vacancy, candidate }`; a path begins with such a name. */
  readonly records: Readonly<Record<string, unknown>>;
  readonly asOf: IsoDate;
  readonly phrases: readonly PhraseList[];
  /** The one door for ages by law: has the candidate lived so many years on this day? Absent: unknown. */
  readonly isAtLeast?: ((years: number, on: IsoDate) => Met) | undefined;
}

/** An answer, and what it rests on: phrases that were met, paths that are not stated. */
export interface ConditionAnswer {
  readonly met: Met;
  readonly evidence: readonly string[];
}

/** Evaluates a condition in three values. See `Condition`. */
export function evaluateCondition(condition: Condition, facts: Facts): ConditionAnswer {
  if ("all" in condition)
    return combine(
      condition.all.map((part) => evaluateCondition(part, facts)),
      "unmet",
      "met",
    );
  if ("any" in condition)
    return combine(
      condition.any.map((part) => evaluateCondition(part, facts)),
      "met",
      "unmet",
    );
  if ("not" in condition) {
    const { met, evidence } = evaluateCondition(condition.not, facts);
    return { met: met === "unknown" ? met : met === "met" ? "unmet" : "met", evidence };
  }
  if ("never" in condition) return { met: "unmet", evidence: [] };
  if ("stated" in condition) return answer(isStated(valueAt(condition.stated, facts)), condition.stated);
  if ("text" in condition) return hasPhrase(condition, facts);
  if ("age" in condition) return ageOn(condition, facts);
  if ("some" in condition) return someItem(condition, facts);
  const value = valueAt(condition.fact, facts);
  if (!isStated(value)) return { met: "unknown", evidence: [condition.fact] };
  if ("is" in condition)
    return answer(
      [condition.is].flat().some((wanted) => wanted === value),
      condition.fact,
    );
  if ("startsWith" in condition) {
    return answer(typeof value === "string" && condition.startsWith.some((start) => value.startsWith(start)), condition.fact);
  }
  const least = "atLeast" in condition;
  const written = least ? condition.atLeast : condition.atMost;
  const bound = boundOf(written, facts);
  // Of two facts, the one that is not told is what is to be asked for.
  const lacking = bound === undefined && typeof written === "object" ? written.fact.replace(OUTER, "") : condition.fact;
  if (bound === undefined || typeof bound !== typeof value) return { met: "unknown", evidence: [lacking] };
  const [high, low] = least ? [value as string, bound] : [bound, value as string];
  return answer(high >= low, condition.fact);
}

function answer(isMet: boolean, path: string): ConditionAnswer {
  return { met: isMet ? "met" : "unmet", evidence: [path] };
}

/** The strong value wins; else one that is unknown; evidence is that of the parts which decide. */
function combine(parts: readonly ConditionAnswer[], strong: Met, weak: Met): ConditionAnswer {
  const met = parts.some((part) => part.met === strong) ? strong : parts.some((part) => part.met === "unknown") ? "unknown" : weak;
  return { met, evidence: [...new Set(parts.filter((part) => part.met === met).flatMap(({ evidence }) => evidence))] };
}

function someItem({ some, where }: Extract<Condition, { some: string }>, facts: Facts): ConditionAnswer {
  const list = valueAt(some, facts);
  if (list === undefined) return { met: "unknown", evidence: [some] };
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const answers = items.map((item) => evaluateCondition(where, { ...facts, records: { ...asRecord(item), [OUTER]: facts.records } }));
  const { met } = combine([...answers, { met: "unmet", evidence: [] }], "met", "unmet");
  return { met, evidence: [some] };
}

/** Under this name an item sees the records around it. */
const OUTER = "^";

function hasPhrase({ text, has }: Extract<Condition, { text: readonly string[] }>, facts: Facts): ConditionAnswer {
  const list = facts.phrases.find(({ id }) => id === has);
  const texts = text.flatMap((path) => textsIn(valueAt(path, facts)));
  const found = list === undefined ? [] : texts.flatMap((one) => findPhrases(one, list));
  return { met: found.length > 0 ? "met" : "unmet", evidence: [...new Set(found)] };
}

function ageOn({ age, on }: Extract<Condition, { age: number }>, facts: Facts): ConditionAnswer {
  const stated = valueAt(on, facts);
  const day = typeof stated === "string" ? stated : facts.asOf;
  return { met: facts.isAtLeast?.(age, day) ?? "unknown", evidence: [] };
}

/** Only own members count, so that no path leads into a prototype. */
function valueAt(path: string, { records, asOf }: Facts): unknown {
  if (path === "asOf") return asOf;
  const isOuter = path.startsWith(OUTER);
  if (path === `${OUTER}asOf`) return asOf;
  const steps = (isOuter ? path.slice(1) : path).split(".");
  return steps.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === "object" && Object.hasOwn(inner, step) ? (inner as Record<string, unknown>)[step] : undefined,
    isOuter ? records[OUTER] : records,
  );
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function asRecord(item: unknown): Readonly<Record<string, unknown>> {
  return item !== null && typeof item === "object" && !Array.isArray(item) ? (item as Readonly<Record<string, unknown>>) : {};
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

function boundOf(bound: Bound, facts: Facts): number | string | undefined {
  if (typeof bound !== "object") return bound;
  const value = valueAt(bound.fact, facts);
  if (bound.plusDays === undefined) return typeof value === "number" || typeof value === "string" ? value : undefined;
  const day = typeof value === "string" ? firstDay(value) : undefined;
  return day === undefined ? undefined : isoDateOf(day + bound.plusDays);
}
