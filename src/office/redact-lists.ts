import { canonicalJson, type Json } from "../model/index.js";
import type { DecisionRecord } from "../matching/policies.js";
import { recordIn } from "./decide.js";
import { lastWritten, type OfficeState } from "./folder.js";

/** What stands where a reason was taken away. */
const GONE = "[dihapus]";

/** A line of the log, or the record of a list, cannot be read: what it says of somebody cannot be taken away. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
  /** A file's name, with a line of the log. */
  readonly where: string;

  constructor(where: string) {
    super(`expected a log and lists that can be read whole, received ${where}`);
    this.where = where;
  }
}

/** Who is taken out of lists, and what stands there then. */
interface ListRedaction {
  readonly id: string;
  /** Words by which a reason may tell of the person. */
  readonly said: readonly string[];
  readonly standIn: string;
  /** Records that are taken away whole. */
  readonly deleted: ReadonlySet<string>;
}

/** Records of lists for vacancies that name the person, each as it is kept from now on under the name that it has. */
export function redactLists(state: OfficeState, { deleted, ...person }: ListRedaction): ReadonlyMap<string, Uint8Array> {
  const lists = new Map<string, Uint8Array>();
  for (const name of lastWritten(state.entries).keys()) {
    const bytes = deleted.has(name) || !name.startsWith("records/") ? undefined : state.read(name);
    if (!bytes) continue;
    const record = recordIn(bytes);
    if (!record) throw new UnreadableError(name);
    const redacted = withoutPerson(record, person);
    if (jsonOf(redacted) !== jsonOf(record)) lists.set(name, new TextEncoder().encode(`${JSON.stringify(redacted)}\n`));
  }
  return lists;
}

function jsonOf(record: DecisionRecord): string {
  return canonicalJson(record as unknown as Json);
}

/** The record with another word for the person. Its own checksum stays: that of what it was. */
function withoutPerson(record: DecisionRecord, { id, said, standIn }: Omit<ListRedaction, "deleted">): DecisionRecord {
  const { question, ranking, decision } = record;
  const override = decision?.override ?? null;
  const isIn = (ids: readonly string[]): boolean => question.side === "vacancy" && ids.includes(id);
  const other = (one: string): string => (question.side === "vacancy" && one === id ? standIn : one);
  const others = (ids: readonly string[]): readonly string[] => ids.map(other);
  const named = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
    items.map((item) => ({ ...item, id: other(item.id) }));
  const { among, exclude, ...options } = question.options;
  const isTold =
    override !== null &&
    (says(override.reason, said) || isIn(override.passedOver) || isIn(override.unlisted) || isIn(decision?.chosen ?? []));
  return {
    ...record,
    question: {
      ...question,
      options: { ...options, ...(among && { among: others(among) }), ...(exclude && { exclude: others(exclude) }) },
    },
    ranking: { ...ranking, matches: named(ranking.matches), verify: named(ranking.verify) },
    decision: decision && {
      ...decision,
      chosen: others(decision.chosen),
      override: override && {
        passedOver: others(override.passedOver),
        unlisted: others(override.unlisted),
        reason: isTold ? GONE : override.reason,
      },
    },
  };
}

/** Whether a text has one of some words, each as whole words; a number may be written in groups. */
export function says(text: string, words: readonly string[]): boolean {
  const read = ` ${plainWords(text)} ${plainWords(text.replace(/(?<=\d)[ .\-–](?=\d)/g, ""))} `;
  return words.some((one) => read.includes(` ${plainWords(one)} `));
}

/** The words of a text: small letters, and nothing between them but a space. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim();
}
