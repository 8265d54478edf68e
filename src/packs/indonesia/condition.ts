/** A value that a record may hold where a condition looks. */
export type Scalar = string | number | boolean;

/**
 * What a value is compared with: itself, another fact, or a day: `asOf` is the day of the question. `plusDays` moves a day.
 */
export type Bound = number | string | { readonly fact: string; readonly plusDays?: number | undefined };

/**
 * A condition over facts, written as data, so that an officer may change it and a checker may prove it.
 *
 * A fact is a path such as `vacancy.wage.min`; `asOf` is the day of the question. A fact that is not stated is unknown, and so is what depends on it:
 * the answer is met, unmet or unknown (Kleene 1952, Introduction to Metamathematics, § 64).
 *
 * - `stated`: the record says it, and not as *none*. Never unknown: silence is the answer.
 * - `fact` with `is`, `startsWith`, `atLeast`, `atMost`: numbers as numbers, days (ISO 8601) and other texts as texts.
 * - `some`: an item of a list for which `where` is met; paths in it lead into the item, and `^` in front leads out again.
 * - `text` with `has`: a phrase of that list of `phraseLists` stands in one of the texts. Never unknown.
 * - `age`: the candidate has lived so many years on a day; asked of the one door for ages by law, and unknown where there is none.
 * - `never`: not met by anyone, as under a closed destination.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly stated: string }
  | { readonly fact: string; readonly is: Scalar | readonly Scalar[] }
  | { readonly fact: string; readonly startsWith: readonly string[] }
  | { readonly fact: string; readonly atLeast: Bound }
  | { readonly fact: string; readonly atMost: Bound }
  | { readonly some: string; readonly where: Condition }
  | { readonly text: readonly string[]; readonly has: string }
  | { readonly age: number; readonly on: string }
  | { readonly never: true };

/**
 * Says what is wrong with a value that should be a condition; `undefined` where nothing is.
 *
 * A path begins with the name of a record (`vacancy.`, `candidate.`, `derived.`), or is `asOf`: a misspelt one would be unknown for ever, and nobody told.
 * Within `where` it may be a name of the item, and a path to the records has `^` in front.
 */
export function conditionFlaw(value: unknown, phraseListIds: ReadonlySet<string>, path = "condition"): string | undefined {
  return flawOf(value, phraseListIds, path, false);
}

function flawOf(value: unknown, phraseListIds: ReadonlySet<string>, path: string, isInItem: boolean): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return `${path}: an object`;
  const entry = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(entry).sort().join(" ");
  const below = (inner: unknown, name: string, isItem = isInItem): string | undefined =>
    flawOf(inner, phraseListIds, `${path}.${name}`, isItem);
  const listOf = (name: string): string | undefined => {
    const items: unknown = entry[name];
    if (!Array.isArray(items) || items.length === 0) return `${path}.${name}: a list of conditions`;
    return items.map((item, index) => below(item, `${name}[${String(index)}]`)).find((flaw) => flaw !== undefined);
  };
  const isPath = (inner: unknown): boolean => typeof inner === "string" && (isInItem ? itemPath : recordPath).test(inner);
  switch (keys) {
    case "all":
      return listOf("all");
    case "any":
      return listOf("any");
    case "not":
      return below(entry["not"], "not");
    case "never":
      return entry["never"] === true ? undefined : `${path}.never: true`;
    case "stated":
      return isPath(entry["stated"]) ? undefined : `${path}.stated: ${aPath}`;
    case "some where":
      return isPath(entry["some"]) ? below(entry["where"], "where", true) : `${path}.some: ${aPath}`;
    case "age on":
      return Number.isInteger(entry["age"]) && isPath(entry["on"]) ? undefined : `${path}: a whole number of years, on a day`;
    case "has text":
      if (!Array.isArray(entry["text"]) || !entry["text"].every(isPath)) return `${path}.text: a list of paths, each ${aPath}`;
      return phraseListIds.has(String(entry["has"])) ? undefined : `${path}.has: one of ${[...phraseListIds].join(", ")}`;
    case "fact is":
      return isPath(entry["fact"]) && [entry["is"]].flat().every(isScalar)
        ? undefined
        : `${path}: ${aPath}, and a value or a list of values`;
    case "fact startsWith":
      return isPath(entry["fact"]) && Array.isArray(entry["startsWith"]) && entry["startsWith"].every((text) => typeof text === "string")
        ? undefined
        : `${path}: ${aPath}, and a list of beginnings`;
    case "atLeast fact":
    case "atMost fact":
      return isPath(entry["fact"]) && isBound(entry["atLeast"] ?? entry["atMost"], isPath)
        ? undefined
        : `${path}: ${aPath}, and a number, a day or a fact`;
    default:
      return `${path}: one of all, any, not, stated, fact with is, startsWith, atLeast or atMost, some with where, text with has, age with on, never`;
  }
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isBound(value: unknown, isPath: (inner: unknown) => boolean): boolean {
  if (typeof value === "number" || typeof value === "string") return true;
  if (value === null || typeof value !== "object" || !("fact" in value)) return false;
  const { fact, plusDays = 0 } = value as { readonly fact: unknown; readonly plusDays?: unknown };
  return isPath(fact) && Number.isInteger(plusDays);
}

const recordPath = /^(?:asOf|\^?(?:vacancy|candidate|derived)(?:\.\w+)+)$/;

const itemPath = /^(?:\^asOf|asOf|\^(?:vacancy|candidate|derived)(?:\.\w+)+|\w+(?:\.\w+)*)$/;

const aPath = "a path that begins with vacancy., candidate. or derived.";
