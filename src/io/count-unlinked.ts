import type { Side } from "../market/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { membersOf, mentionsOf } from "./mentions.js";
import type { UnlinkedCounter } from "./unlinked-counter.js";

/** Counts the names in a record that stand for no concept of the taxonomy: no rule can compare them. */
export function countUnlinked(record: unknown, side: Side, taxonomy: Taxonomy, counter: UnlinkedCounter): void {
  for (const { kind, mention } of mentionsOf(record, side)) {
    const { concept, label } = membersOf(mention);
    if (typeof concept === "string" && taxonomy.rowOf(concept) >= 0) continue;
    const name = label ?? concept;
    if (typeof name === "string" && name.trim() !== "") counter.add({ kind, label: name });
  }
}
