import type { CefrLevel, IsoDate } from "../../model/index.js";
import type { Confidence, PackTable } from "./pack-table.js";

/** What a result of a test shows of CEFR. */
export interface LanguageTest {
  /** Name of the test, as it is compared: letters and digits in lower case. */
  readonly test: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Named results (`n4`) or, as numbers, the lowest score of each level. */
  readonly results: readonly (readonly [result: string | number, cefr: CefrLevel])[];
  readonly source: string;
  readonly confidence: Confidence;
  /** The day from which the publisher says so, where it names one. */
  readonly effectiveFrom?: IsoDate | undefined;
}

/** Results of language tests on the scale of the Common European Framework; where publishers differ, the lower level. */
export const languageTests: PackTable<LanguageTest> = {
  id: "id.languageTests",
  version: "1",
  source: { title: "The publishers of the tests", confidence: "reported" },
  noLegalEffect: { compiledOn: "2026-11-24", because: "Correspondences that the publishers of tests announce; no act fixes them." },
  rows: [
    {
      test: "jlpt",
      language: "ja",
      results: [
        ["n5", "A1"],
        ["n4", "A2"],
        ["n3", "A2"],
        ["n2", "B1"],
        ["n1", "B2"],
      ],
      source: "JLPT, CEFR reference from December 2025: the level that a pass alone shows",
      effectiveFrom: "2025-12-01",
      confidence: "unverified",
    },
    {
      test: "jftbasic",
      language: "ja",
      results: [
        [200, "A2"],
        ["lulus", "A2"],
        ["pass", "A2"],
        ["a2", "A2"],
      ],
      source: "Japan Foundation: A2 at 200 of 250",
      confidence: "reported",
    },
    {
      test: "topik",
      language: "ko",
      results: [
        ["1", "A1"],
        ["2", "A2"],
        ["3", "B1"],
        ["4", "B2"],
        ["5", "C1"],
        ["6", "C2"],
      ],
      source: "NIIED; no official equivalence",
      confidence: "unverified",
    },
    {
      test: "ielts",
      language: "en",
      results: [
        [4, "B1"],
        [5.5, "B2"],
        [7, "C1"],
        [8.5, "C2"],
      ],
      source: "IELTS partners, IELTS and the CEFR",
      confidence: "reported",
    },
    {
      test: "toeflibt",
      language: "en",
      results: [
        [42, "B1"],
        [72, "B2"],
        [95, "C1"],
        [114, "C2"],
      ],
      source: "ETS, total scores",
      confidence: "reported",
    },
    {
      test: "toeflitp",
      language: "en",
      results: [
        [337, "A2"],
        [460, "B1"],
        [543, "B2"],
        [627, "C1"],
      ],
      source: "ETS, total scores",
      confidence: "reported",
    },
    {
      test: "toeic",
      language: "en",
      results: [
        [120, "A1"],
        [225, "A2"],
        [550, "B1"],
        [785, "B2"],
        [945, "C1"],
      ],
      source: "ETS, listening and reading",
      confidence: "reported",
    },
    {
      test: "goethe",
      language: "de",
      results: [
        ["a1", "A1"],
        ["a2", "A2"],
        ["b1", "B1"],
        ["b2", "B2"],
        ["c1", "C1"],
        ["c2", "C2"],
      ],
      source: "Goethe-Institut: the certificates bear the levels",
      confidence: "verified",
    },
    {
      test: "tocfl",
      language: "zh",
      results: [
        ["1", "A1"],
        ["2", "A2"],
        ["3", "B1"],
        ["4", "B2"],
        ["5", "C1"],
        ["6", "C2"],
      ],
      source: "SC-TOP, bands A to C",
      confidence: "unverified",
    },
  ],
};

/** The level that a result shows, and how far that may be relied on. */
export interface CefrReading {
  readonly cefr: CefrLevel;
  readonly language: string;
  readonly confidence: Confidence;
}

/**
 * Reads the result of a language test as a level of CEFR: *JLPT* with *N4*, *TOEFL iBT* with *80*.
 * @returns `undefined` for a test that is not in `languageTests`, a result that it does not name, and a score below its lowest level.
 */
export function cefrOf(test: string, result: string): CefrReading | undefined {
  const found = languageTests.rows.find((row) => row.test === keyOf(test));
  if (!found) return undefined;
  const key = keyOf(result).replace(/^(?:level|lv|band|grade)/, "");
  const score = /^\d+(?:[.,]\d+)?$/.test(result.trim()) ? Number(result.trim().replace(",", ".")) : NaN;
  const named = found.results.find(([wanted]) => wanted === key);
  const reached = found.results.filter(([lowest]) => typeof lowest === "number" && score >= lowest).at(-1);
  const met = named ?? reached;
  return met && { cefr: met[1], language: found.language, confidence: found.confidence };
}

function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
