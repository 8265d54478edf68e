import { canonicalJson, type Json } from "../model/index.js";

/** What became of records that came in. */
export interface TakenIn<Item> {
  readonly records: ReadonlyMap<string, Item>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** The id is there already, for somebody or something with another name: not taken in. */
  readonly clashes: readonly string[];
}

/**
 * Adds records to a register. What a newer record says replaces what was said before, field by field; what it is silent about stays, such as answers of an
 * interview. Two that bear the same id and different names are not made one.
 * @param nameOf gives the name that tells whether an id still means the same; `undefined` where it is not known.
 */
export function takeIn<Item extends object>(
  register: ReadonlyMap<string, Item>,
  incoming: readonly (readonly [id: string, record: Item])[],
  nameOf: (record: Item) => string | undefined = () => undefined,
): TakenIn<Item> {
  const records = new Map(register);
  const added: string[] = [];
  const changed: string[] = [];
  const unchanged: string[] = [];
  const clashes: string[] = [];
  for (const [id, record] of incoming) {
    const before = records.get(id);
    if (!before) {
      records.set(id, record);
      added.push(id);
      continue;
    }
    const [old, now] = [nameOf(before), nameOf(record)].map((name) => name && wordsOf(name));
    if (old && now && old !== now) {
      clashes.push(id);
      continue;
    }
    const merged = { ...before, ...record };
    const isSame = canonicalJson(merged as Json) === canonicalJson(before as Json);
    (isSame ? unchanged : changed).push(id);
    if (!isSame) records.set(id, merged);
  }
  return { records, added, changed, unchanged, clashes };
}

function wordsOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
