import type { Locale } from "../model/index.js";

const english = {
  measure: "Measure",
  run: "Run",
  query: "Query",
  all: "all",
  pair: "Pair",
  difference: "difference",
  interval: "95 % interval",
  effect: "effect size",
  p: "p",
  holm: "p (Holm)",
  tukey: "p (Tukey)",
  note: "Paired by query. p: sign-flip permutation test; corrected by Holm for all pairs of a measure; Tukey's HSD, randomised.",
  untested: "With fewer than two queries nothing can be tested.",
  title: (runs: number, queries: number) => `${String(runs)} runs on ${String(queries)} queries`,
};

/** What a comparison of runs says. */
export type ComparisonWords = typeof english;

const indonesian: ComparisonWords = {
  measure: "Ukuran",
  run: "Peringkat",
  query: "Kueri",
  all: "semua",
  pair: "Pasangan",
  difference: "selisih",
  interval: "selang 95 %",
  effect: "ukuran efek",
  p: "p",
  holm: "p (Holm)",
  tukey: "p (Tukey)",
  note: "Berpasangan menurut kueri. p: uji permutasi tanda; koreksi Holm untuk semua pasangan suatu ukuran; HSD Tukey, acak.",
  untested: "Dengan kurang dari dua kueri tidak ada yang dapat diuji.",
  title: (runs, queries) => `${String(runs)} peringkat pada ${String(queries)} kueri`,
};

/** What a comparison of runs says, in the reader's language. */
export function comparisonWordsIn(locale: Locale): ComparisonWords {
  return locale === "id" ? indonesian : english;
}
