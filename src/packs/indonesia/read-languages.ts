import type { CefrLevel } from "../../model/index.js";
import { cellWords, listOf, wordKey } from "./cell-words.js";
import { cefrOf, languageTests } from "./language-tests.js";

/** A language as a cell names it, with the level that it states or the test that shows one. */
export interface ReadLanguage {
  /** ISO 639-1. */
  readonly language: string;
  readonly cefr?: CefrLevel | undefined;
  readonly test?: string | undefined;
  readonly score?: string | undefined;
}

/**
 * Reads languages and their levels: `Inggris`, `Jepang N4`, `Korea (EPS-TOPIK 120)`, `Jerman B1, Inggris (TOEIC 700)`.
 *
 * A level belongs to the one language of its item; of *Inggris dan Jepang B1* nobody can tell whose it is.
 * @returns `undefined` where the text names no language.
 */
export function readLanguages(text: string): readonly ReadLanguage[] | undefined {
  const found = listOf(text).flatMap((item): readonly ReadLanguage[] => {
    const languages = [...new Set(item.split(/[^\p{L}]+/u).flatMap((word) => cellWords.language.get(wordKey(word)) ?? []))];
    return languages.map((language) => ({ language, ...(languages.length === 1 ? levelIn(item, language) : {}) }));
  });
  const best = new Map<string, ReadLanguage>();
  for (const one of found) if (best.get(one.language)?.cefr === undefined) best.set(one.language, { ...best.get(one.language), ...one });
  return best.size === 0 ? undefined : [...best.values()];
}

function levelIn(item: string, language: string): Omit<ReadLanguage, "language"> {
  const stated = /\b[ABC][12]\b/i.exec(item)?.[0].toUpperCase() as CefrLevel | undefined;
  const key = wordKey(item);
  const test = languageTests.rows.find((row) => row.language === language && key.includes(row.test))?.test;
  // *N4* of Japanese is said of one test only.
  const score = test === undefined ? /n[1-5](?=\b)/i.exec(language === "ja" ? item : "")?.[0].toUpperCase() : scoreAfter(key, test);
  const name = test ?? (score === undefined ? undefined : "jlpt");
  const cefr = stated ?? (name === undefined || score === undefined ? undefined : cefrOf(name, score)?.cefr);
  return {
    ...(cefr === undefined ? {} : { cefr }),
    ...(name === undefined ? {} : { test: /epstopik/.test(key) ? "EPS-TOPIK" : name }),
    ...(score === undefined ? {} : { score }),
  };
}

function scoreAfter(key: string, test: string): string | undefined {
  const rest = key.slice(key.lastIndexOf(test) + test.length);
  return /^(?:level|skor|score|nilai|lv)?([a-z]?\d+|lulus)/.exec(rest)?.[1]?.toUpperCase();
}
