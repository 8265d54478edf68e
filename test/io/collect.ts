import type { DataIssue } from "../../src/model/index.js";
import { readRecords, type ReadOptions, type TextSource } from "../../src/io/index.js";

/** Reads everything, and says each issue shortly. */
export async function collect(
  source: TextSource,
  options: Omit<ReadOptions, "onIssue" | "kind"> & { readonly kind?: ReadOptions["kind"] },
): Promise<{ readonly records: readonly unknown[]; readonly issues: readonly DataIssue[] }> {
  const records: unknown[] = [];
  const issues: DataIssue[] = [];
  for await (const record of readRecords(source, { kind: "candidate", ...options, onIssue: (issue) => issues.push(issue) }))
    records.push(record);
  return { records, issues };
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Cuts bytes into chunks whose lengths are taken in turn. */
export function chunks(whole: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  const cut: Uint8Array[] = [];
  for (let from = 0, turn = 0; from < whole.length; turn++) {
    const length = lengths[turn % lengths.length]!;
    cut.push(whole.slice(from, from + length));
    from += length;
  }
  return cut;
}
