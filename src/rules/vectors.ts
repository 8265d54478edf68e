import { otherSide, type Row, type Side } from "../market/index.js";
import { readOptions } from "./options.js";
import { say } from "./phrase.js";
import type { Rule } from "./rule.js";
import { checkVectors, type VectorsGiven } from "./vector-source.js";

/** Options of `vectors`. */
export interface VectorsOptions extends VectorsGiven {
  /** Cosine from which a pair counts as fully alike; 0.01 to 1. @defaultValue 1 */
  readonly fullAt?: number;
}

/** What `vectors` saw in one pair. */
export interface VectorsEvidence {
  /** Cosine of the two vectors, in [−1, 1]; `null` where either record has none. */
  readonly cosine: number | null;
}

/**
 * Judges how alike two records are by vectors that the caller has of both: of any model, or where a concept space sees their texts.
 *
 * Formula: min(1, max(0, cosine) / `fullAt`).
 *
 * Missing facts: where either record has no vector, or one of zeros, the degree is between 0 and 1. It is asked of every vacancy.
 *
 * Vectors belong to ids: a record that an update changes keeps its old vector, and needs a new rule to have another. The rule has no scan: it is asked about
 * those pairs alone that the other rules leave in the running.
 *
 * No policy file holds vectors. Its reader hands them in, and the hash in the options tells whether they are those that the policy was written with:
 * `parsePolicy(json, { rules: { ...builtInRules, vectors: (options) => vectors({ ...options, candidates, vacancies }) } })`.
 *
 * Worked numbers: (3, 4) and (4, 3): 24 / 25 = 0.96; with `fullAt` 0.8: 1; (1, 0) and (−1, 0): 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range, and a vector that is not in order, with the record's id.
 */
export function vectors(options: VectorsOptions): Rule<VectorsEvidence, "vacancy"> {
  const { name, candidates, vacancies, dimensions: said, hash: expected, ...numbers } = options;
  const { fullAt } = readOptions("vectors", numbers, { fullAt: 1 }, { fullAt: { atLeast: 0.01, atMost: 1 } });
  const { dimensions, hash, ...known } = checkVectors({ name, candidates, vacancies, dimensions: said, hash: expected });
  return {
    name: "vectors",
    version: "1",
    options: { name, fullAt, dimensions, hash },
    asks: "vacancy",
    reads: { candidate: [], vacancy: [] },
    goesById: true,
    bind({ market }) {
      const vectorOf = (side: Side, row: Row): ArrayLike<number> | undefined => known[side](market.idOf(side, row));
      return {
        asked: () => true,
        from(side, row) {
          const own = vectorOf(side, row);
          const other = otherSide(side);
          return {
            degree(its, assume) {
              const theirs = own && vectorOf(other, its);
              return own && theirs ? Math.min(1, Math.max(0, cosine(own, theirs)) / fullAt) : assume;
            },
            ceiling: 1,
          };
        },
        evidence(candidate, vacancy) {
          const [own, theirs] = [vectorOf("candidate", candidate), vectorOf("vacancy", vacancy)];
          return { cosine: own && theirs ? cosine(own, theirs) : null };
        },
      };
    },
    describe({ cosine: its }, locale) {
      if (its === null) return say(locale, { en: `Not known to ${name}.`, id: `Belum diketahui oleh ${name}.` });
      const percent = String(Math.round(100 * Math.max(0, its)));
      return say(locale, { en: `Alike to ${percent} % by ${name}.`, id: `Mirip ${percent} % menurut ${name}.` });
    },
  };
}

/** The same bits either way round; of vectors of zeros it is not asked. */
function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [largestA, largestB] = [largest(a), largest(b)];
  let [sum, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    // Scaled, so that no square is too large or too small for a double.
    const [x, y] = [a[i]! / largestA, b[i]! / largestB];
    sum += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return Math.max(-1, Math.min(1, sum / Math.sqrt(squaresA * squaresB)));
}

function largest(vector: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(vector[i]!));
  return most;
}
