import { wordKey, listOf } from "./cell-words.js";
import { overseasDocuments } from "./overseas-documents.js";
import { readDate } from "./read-date.js";

/** The state of a document as a cell tells it; what stands in it is never kept. */
export interface ReadDocument {
  /** `type` of `overseasDocuments`. */
  readonly type: string;
  readonly status: "have" | "inProgress" | "missing";
  readonly expires?: string | undefined;
}

/** Documents of a cell, and the items of it that name none. */
export interface ReadDocuments {
  readonly documents: readonly ReadDocument[];
  readonly unread: readonly string[];
}

/** Reads which documents are there: `KTP, ijazah, paspor s.d. 31/12/2028, visa kerja (diurus), SKCK belum`. What is named is there, unless it says otherwise. */
export function readDocuments(text: string): ReadDocuments {
  const documents: ReadDocument[] = [];
  const unread: string[] = [];
  for (const item of listOf(text)) {
    const date = datePattern.exec(item)?.[0];
    const name = item.replace(datePattern, " ").toLowerCase().replace(besideName, " ");
    const type = typeOf.get(wordKey(name));
    if (type === undefined) unread.push(item);
    else {
      const expires = date === undefined ? undefined : readDate(date);
      documents.push({ type, status: statusOf(item), ...(expires === undefined ? {} : { expires }) });
    }
  }
  return { documents, unread };
}

/** Documents that one destination alone asks for: not on everybody's checklist. */
const ofDestinations = [
  { type: "eps-statement", words: ["pernyataaneps", "suratpernyataaneps"] },
  { type: "ssw-skill-test", words: ["ujissw", "tesssw", "ujiketerampilanssw", "prometric", "sswskilltest"] },
  { type: "care-language-test", words: ["kaigonihongo", "tesbahasakaigo", "kaigonihongohyoukashiken", "nihongokaigo"] },
];

const typeOf: ReadonlyMap<string, string> = new Map(
  [
    ...overseasDocuments.rows.map(({ type, name, words }) => ({ type, words: [wordKey(name.id ?? type), ...words] })),
    ...ofDestinations,
  ].flatMap(({ type, words }) => words.map((word) => [word, type] as const)),
);

const datePattern = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[\s./-]+(?:\d{1,2}|[a-z]{3,9})[\s./-]+\d{4}/i;

const besideName =
  /\b(?:sudah|ada|lengkap|masih|berlaku|sampai|hingga|s\.?\s?d\.?|exp|sedang|dalam|proses|diurus|belum|tidak|habis|punya)(?![a-z])/g;

function statusOf(item: string): ReadDocument["status"] {
  if (/\b(?:diurus|proses)\b/i.test(item)) return "inProgress";
  return /\b(?:belum|tidak)\b/i.test(item) ? "missing" : "have";
}
