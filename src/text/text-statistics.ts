import * as z from "zod";
import { checkRecord, compareCodePoints, contentHash, show, type DataIssue, type Json } from "../model/index.js";

/** How often terms stand in a body of texts, as a value: frozen, hashed, kept apart from the texts. */
export interface TextStatistics {
  /** Number of texts with a word. */
  readonly documents: number;
  /** Mean number of terms of a text. */
  readonly averageLength: number;
  /** Number of texts that have a term. */
  readonly documentFrequency: ReadonlyMap<string, number>;
  /** Name of the analyzer that made the terms. */
  readonly analyzer: string;
  /** Names the content. */
  readonly hash: string;
}

/** Checks counts and gives them the hash of their content. @throws RangeError for a count that is negative, not whole or above the number of texts. */
export function createStatistics(counts: Omit<TextStatistics, "hash">): TextStatistics {
  const { documents, averageLength, documentFrequency, analyzer } = counts;
  if (!Number.isSafeInteger(documents) || documents < 0)
    throw new RangeError(`expected a whole number of documents, received ${String(documents)}`);
  if (!Number.isFinite(averageLength) || averageLength < 0)
    throw new RangeError(`expected an average length of at least 0, received ${String(averageLength)}`);
  for (const [term, frequency] of documentFrequency) {
    if (!Number.isSafeInteger(frequency) || frequency < 0 || frequency > documents) {
      throw new RangeError(
        `expected a frequency from 0 to ${String(documents)} for ${JSON.stringify(term)}, received ${String(frequency)}`,
      );
    }
  }
  const frozen = { documents, averageLength, documentFrequency: new Map(documentFrequency), analyzer };
  let hash: string | undefined;
  return Object.freeze({
    ...frozen,
    get hash() {
      return (hash ??= contentHash(statisticsToJson(frozen)));
    },
  });
}

/** Counts the terms of texts. */
export function collectStatistics(texts: Iterable<readonly string[]>, analyzer: string): TextStatistics {
  const documentFrequency = new Map<string, number>();
  let documents = 0;
  let length = 0;
  for (const terms of texts) {
    if (terms.length === 0) continue;
    documents++;
    length += terms.length;
    for (const term of new Set(terms)) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
  }
  return createStatistics({ documents, averageLength: documents === 0 ? 0 : length / documents, documentFrequency, analyzer });
}

/** Writes statistics as JSON; terms in code-point order, so that equal statistics give equal text. */
export function statisticsToJson({ documents, averageLength, documentFrequency, analyzer }: Omit<TextStatistics, "hash">): Json {
  const terms = [...documentFrequency].sort(([a], [b]) => compareCodePoints(a, b));
  return { schema: 1, documents, averageLength, analyzer, terms: terms.map(([term, frequency]) => [term, frequency]) };
}

const statisticsSchema = z.strictObject({
  schema: z.literal(1),
  documents: z.int().nonnegative(),
  averageLength: z.number().nonnegative(),
  analyzer: z.string().min(1),
  terms: z.array(z.tuple([z.string(), z.int().nonnegative()])),
});

/** Reads statistics from JSON. @returns `undefined` with issues where they are not in order. */
export function parseStatistics(json: unknown): { readonly statistics: TextStatistics | undefined; readonly issues: readonly DataIssue[] } {
  const { record, issues } = checkRecord(statisticsSchema, json, { kind: "file", position: "text statistics" });
  if (!record) return { statistics: undefined, issues };
  const { documents, averageLength, analyzer, terms } = record;
  const errors = [...excessiveOrRepeated(terms, documents)];
  if (errors.length > 0) return { statistics: undefined, issues: [...issues, ...errors] };
  return { statistics: createStatistics({ documents, averageLength, analyzer, documentFrequency: new Map(terms) }), issues };
}

function* excessiveOrRepeated(terms: readonly (readonly [string, number])[], documents: number): Generator<DataIssue> {
  const issue = { severity: "error", kind: "file", record: "text statistics" } as const;
  const seen = new Set<string>();
  for (const [index, [term, frequency]] of terms.entries()) {
    const path = `terms[${String(index)}]`;
    if (frequency > documents)
      yield { ...issue, path, expected: `a frequency of at most ${String(documents)}`, received: String(frequency) };
    if (seen.has(term)) yield { ...issue, path, expected: "each term once", received: show(term) };
    seen.add(term);
  }
}
