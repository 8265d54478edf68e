/**
 * Weight of a term by how few texts have it, always above 0: ln(1 + (N − n + 0.5) / (n + 0.5)).
 * N = `documents`, n = `frequency`: the texts that have the term.
 * Source: Robertson & Spärck Jones 1976, with the 1 + that Lucene adds so that frequent terms stay positive.
 * @throws RangeError unless 0 ≤ frequency ≤ documents.
 */
export function inverseDocumentFrequency({ documents, frequency }: { readonly documents: number; readonly frequency: number }): number {
  if (!(frequency >= 0 && frequency <= documents)) {
    throw new RangeError(`expected a frequency from 0 to ${String(documents)} documents, received ${String(frequency)}`);
  }
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}
