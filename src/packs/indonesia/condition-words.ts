import type { LocalizedText } from "../../model/index.js";

/** The words in which a condition is written in a cell; both languages are read, in capitals or not. */
export const conditionWords = {
  and: { id: "dan", en: "and" },
  or: { id: "atau", en: "or" },
  not: { id: "bukan", en: "not" },
  /** Around a list of one condition. */
  all: { id: "semua", en: "all" },
  any: { id: "satu", en: "any" },
  stated: { id: "terisi", en: "is stated" },
  in: { id: "termasuk", en: "in" },
  startsWith: { id: "berawalan", en: "starts with" },
  some: { id: "ada", en: "some" },
  with: { id: "dengan", en: "with" },
  words: { id: "kata", en: "words" },
  within: { id: "dalam", en: "within" },
  age: { id: "usia", en: "age" },
  on: { id: "pada", en: "on" },
  never: { id: "tidak pernah", en: "never" },
  days: { id: "hari", en: "days" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type ConditionWord = keyof typeof conditionWords;

/** Single words that mean something of their own: a fact or a text of such a name is put in brackets or quotes. */
export const reservedWords: ReadonlySet<string> = new Set(
  Object.values(conditionWords).flatMap(({ id, en }) => [...id.split(" "), ...en.split(" ")]),
);
