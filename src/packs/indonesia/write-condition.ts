import type { Locale } from "../../model/index.js";
import { conditionWords, reservedWords, type ConditionWord } from "./condition-words.js";
import type { Bound, Condition, Scalar } from "./condition.js";
import { capitalised } from "./parse-condition.js";

/**
 * Writes a condition as a line for a cell of a spreadsheet: `vacancy.channel = overseas dan vacancy.overseas.country termasuk (SA, AE)`.
 *
 * `parseCondition` reads it again, and gives exactly the condition that it was. Lists within lists stand in brackets, so that nobody has to know whether
 * *and* binds closer than *or*.
 */
export function writeCondition(condition: Condition, locale: Locale): string {
  const word = (name: ConditionWord): string => conditionWords[name][locale];
  const inner = (one: Condition): string => ("all" in one || "any" in one ? `(${write(one)})` : write(one));
  const group = (parts: readonly Condition[], of: "all" | "any", join: "and" | "or"): string =>
    parts.length === 1 ? `${word(of)} (${write(parts[0]!)})` : parts.map(inner).join(` ${word(join)} `);
  const write = (one: Condition): string => {
    if ("all" in one) return group(one.all, "all", "and");
    if ("any" in one) return group(one.any, "any", "or");
    if ("not" in one) return `${word("not")} ${inner(one.not)}`;
    if ("never" in one) return word("never");
    if ("stated" in one) return `${pathText(one.stated)} ${word("stated")}`;
    if ("some" in one) return `${word("some")} ${pathText(one.some)} ${word("with")} (${write(one.where)})`;
    if ("text" in one) return `${word("words")} ${textOf(one.has)} ${word("within")} (${one.text.map(pathText).join(", ")})`;
    if ("age" in one) return `${word("age")} ${numberText(one.age)} ${word("on")} ${pathText(one.on)}`;
    const fact = pathText(one.fact);
    if ("is" in one) {
      return Array.isArray(one.is)
        ? `${fact} ${word("in")} (${one.is.map((value: Scalar) => scalarText(value, word)).join(", ")})`
        : `${fact} = ${scalarText(one.is as Scalar, word)}`;
    }
    if ("startsWith" in one) {
      const starts = one.startsWith.map((start) => (/^\d+$/.test(start) ? start : textOf(start)));
      return `${fact} ${word("startsWith")} (${starts.join(", ")})`;
    }
    return "atLeast" in one ? `${fact} >= ${boundText(one.atLeast, word)}` : `${fact} <= ${boundText(one.atMost, word)}`;
  };
  return write(condition);
}

type Word = (name: ConditionWord) => string;

function pathText(path: string): string {
  const isBare = /^\^?[A-Za-z_]\w*(?:\.\w+)*$/.test(path) && !reservedWords.has(path.toLowerCase()) && !capitalised.test(path);
  return isBare ? path : `[${path}]`;
}

function scalarText(value: Scalar, word: Word): string {
  if (typeof value === "boolean") return word(value ? "yes" : "no");
  return typeof value === "number" ? numberText(value) : textOf(value);
}

function textOf(text: string): string {
  const isBare = (/^[A-Za-z_][\w-]*$/.test(text) && !reservedWords.has(text.toLowerCase())) || /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isBare ? text : quoted(text);
}

function boundText(bound: Bound, word: Word): string {
  if (typeof bound === "number") return numberText(bound);
  // A bare word is a fact here, so that a text that is no day is always in quotes.
  if (typeof bound === "string") return /^\d{4}-\d{2}-\d{2}$/.test(bound) ? bound : quoted(bound);
  const { fact, plusDays } = bound;
  if (plusDays === undefined) return pathText(fact);
  const isBack = plusDays < 0 || Object.is(plusDays, -0);
  return `${pathText(fact)} ${isBack ? "-" : "+"} ${String(Math.abs(plusDays))} ${word("days")}`;
}

/** `4.5` and `4.1230`: whoever writes `4.500` means thousands here, and nobody could tell. */
function numberText(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
