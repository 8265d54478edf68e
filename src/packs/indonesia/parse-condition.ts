import { conditionTokens, type ConditionToken } from "./condition-tokens.js";
import { conditionWords, reservedWords, type ConditionWord } from "./condition-words.js";
import type { Bound, Condition, Scalar } from "./condition.js";

/** Where a written condition cannot be read on. */
export interface ConditionFault {
  /** The sign at which it stands, from 1. */
  readonly position: number;
  readonly expected: string;
  /** As it is written; `undefined` at the end. */
  readonly received: string | undefined;
}

/** A condition, or why there is none. */
export type ConditionReading = { readonly condition: Condition } | { readonly fault: ConditionFault };

/** Nobody writes deeper than this, and a stack has an end. */
const DEEPEST = 60;

/**
 * Reads a condition as `writeCondition` writes it, or as an officer does: `vacancy.channel = overseas and not vacancy.overseas.sip2mi is stated`.
 *
 * Words of both languages; *and* binds closer than *or*, *not* closest. A number has a decimal point and no sign for thousands.
 *
 * - `fact terisi` (*is stated*), `fact = value`, `fact termasuk (a, b)` (*in*), `fact berawalan (83, 84)` (*starts with*), `fact >= bound`, `fact <= bound`;
 *   a bound is a number, a day, a text in quotes, or a fact, as `asOf - 183 hari` (*days*)
 * - `ada list dengan (condition on an item)` (*some … with*), `kata phraseList dalam (fact, fact)` (*words … within*), `usia 18 pada day` (*age … on*),
 *   `tidak pernah` (*never*)
 * - `dan`, `atau`, `bukan` (*and*, *or*, *not*) and brackets; `semua (…)`, `satu (…)` (*all*, *any*) for a list of one
 * - a fact that has the name of such a word stands in `[ ]`, a text that has it, or has other signs than letters, digits, `_` and `-`, in `" "`
 */
export function parseCondition(text: string): ConditionReading {
  try {
    return { condition: readWhole(conditionTokens(text)) };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

class Fault extends Error {
  constructor(readonly fault: ConditionFault) {
    super(fault.expected);
  }
}

function readWhole(tokens: readonly ConditionToken[]): Condition {
  let at = 0;
  let depth = 0;
  const next = (ahead = 0): ConditionToken => tokens[Math.min(at + ahead, tokens.length - 1)]!;
  const fail = (expected: string): never => {
    const { kind, text, position } = next();
    throw new Fault({ position, expected, received: kind === "end" ? undefined : text });
  };

  /** How many words a phrase of the language takes up here; 0: it is not here. */
  const spanOf = (name: ConditionWord): number => {
    const { id, en } = conditionWords[name];
    const fits = (phrase: string): boolean =>
      phrase.split(" ").every((word, index) => next(index).kind === "word" && next(index).text.toLowerCase() === word);
    return Math.max(...[id, en].map((phrase) => (fits(phrase) ? phrase.split(" ").length : 0)));
  };
  const take = (name: ConditionWord): boolean => {
    const span = spanOf(name);
    at += span;
    return span > 0;
  };
  const need = (name: ConditionWord): void => {
    if (!take(name)) fail(wordsOf(name));
  };
  const isMark = (...marks: readonly string[]): boolean => next().kind === "mark" && marks.includes(next().text);
  const takeMark = (...marks: readonly string[]): boolean => {
    const found = isMark(...marks);
    if (found) at++;
    return found;
  };
  const needMark = (mark: string): void => {
    if (!takeMark(mark)) fail(JSON.stringify(mark));
  };

  const path = (): string => {
    const { kind, text } = next();
    const isFact = kind === "path" || (kind === "word" && /^\^?\w+(?:\.\w+)*$/.test(text) && !reservedWords.has(text.toLowerCase()));
    if (!isFact) fail("a fact, such as vacancy.wage.min");
    at++;
    return kind === "word" ? text.replace(capitalised, (record) => record.toLowerCase()) : text;
  };
  const number = (): number => {
    const { kind, text } = next();
    if (kind !== "number" || isThousands(text)) fail("a number without a sign for thousands, such as 4500000 or 4.5");
    at++;
    return Number(text);
  };
  const scalar = (): Scalar => {
    const { kind, text } = next();
    if (kind === "number") return number();
    if (take("yes")) return true;
    if (take("no")) return false;
    const isText =
      kind === "text" || kind === "day" || (kind === "word" && /^[\w-]+$/.test(text) && !reservedWords.has(text.toLowerCase()));
    if (!isText) fail("a word, a number, a day, yes or no, or a text in quotes");
    at++;
    return text;
  };
  const start = (): string => {
    if (next().kind === "number" && /^\d+$/.test(next().text)) return tokens[at++]!.text;
    const found = scalar();
    return typeof found === "string" ? found : ((at -= 1), fail("the beginning of a text"));
  };
  const listOf = <Item>(item: () => Item): readonly Item[] => {
    needMark("(");
    if (takeMark(")")) return [];
    const items = [item()];
    while (takeMark(",", ";")) items.push(item());
    if (!takeMark(")")) fail('"," or ")"');
    return items;
  };
  const bound = (): Bound => {
    const { kind, text } = next();
    if (kind === "number") return number();
    if (kind === "text" || kind === "day") {
      at++;
      return text;
    }
    if (kind === "odd") fail("a number, a day, a fact or a text in quotes");
    const fact = path();
    const isBack = isMark("-");
    const isSigned = takeMark("+", "-");
    if (!isSigned && !(next().kind === "number" && next().text.startsWith("-"))) return { fact };
    if (!/^-?\d+$/.test(next().text)) fail("a whole number of days");
    const days = number();
    need("days");
    return { fact, plusDays: isBack ? -days : days };
  };

  const ofFact = (): Condition => {
    const fact = path();
    if (take("stated")) return { stated: fact };
    if (takeMark("=")) return { fact, is: scalar() };
    if (takeMark("!=", "<>", "≠")) return { not: { fact, is: scalar() } };
    if (take("in")) return { fact, is: listOf(scalar) };
    if (take("startsWith")) return { fact, startsWith: listOf(start) };
    if (takeMark(">=", "≥")) return { fact, atLeast: bound() };
    if (takeMark("<=", "≤")) return { fact, atMost: bound() };
    return fail(`=, >=, <=, ${(["stated", "in", "startsWith"] as const).map(wordsOf).join(", ")}`);
  };
  const bracketed = (): Condition => {
    needMark("(");
    const condition = alternatives();
    if (!takeMark(")")) fail(`${wordsOf("and")}, ${wordsOf("or")} or ")"`);
    return condition;
  };
  const single = (): Condition => {
    if (isMark("(")) return bracketed();
    if (take("never")) return { never: true };
    // *Bukan terisi* and *tidak terisi* are one.
    if (take("not") || take("no")) return { not: deeper(single) };
    if (take("all")) return { all: [bracketed()] };
    if (take("any")) return { any: [bracketed()] };
    if (take("some")) {
      const some = path();
      need("with");
      return { some, where: bracketed() };
    }
    if (take("words")) {
      const has = scalar();
      need("within");
      return { text: listOf(path), has: String(has) };
    }
    if (take("age")) {
      const age = number();
      need("on");
      return { age, on: path() };
    }
    return ofFact();
  };
  const series = (of: () => Condition, join: "and" | "or"): readonly Condition[] => {
    const parts = [of()];
    while (take(join)) parts.push(of());
    return parts;
  };
  const together = (): Condition => {
    const parts = series(single, "and");
    return parts.length === 1 ? parts[0]! : { all: parts };
  };
  const alternatives = (): Condition =>
    deeper(() => {
      const parts = series(together, "or");
      return parts.length === 1 ? parts[0]! : { any: parts };
    });
  const deeper = (read: () => Condition): Condition => {
    if (++depth > DEEPEST) fail(`at most ${String(DEEPEST)} conditions within each other`);
    const condition = read();
    depth--;
    return condition;
  };

  const condition = alternatives();
  return next().kind === "end" ? condition : fail(`${wordsOf("and")}, ${wordsOf("or")} or the end`);
}

function wordsOf(name: ConditionWord): string {
  const { id, en } = conditionWords[name];
  return `${id} (${en})`;
}

/** A spreadsheet makes the first letter of a cell a capital. */
export const capitalised = /^\^?(?:Vacancy|Candidate|Derived)(?=\.)/;

/** `4.500`: four and a half in one country, four thousand five hundred in another. */
function isThousands(text: string): boolean {
  return /^-?\d{1,3}\.\d{3}$/.test(text);
}
