import { canonicalJson, show, type ConceptKind } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import type { Analyzer } from "../text/index.js";

/** What something is learnt from: another taxonomy, kind or analyzer teaches something else. */
export interface Lesson {
  readonly taxonomy: Taxonomy;
  readonly kind: ConceptKind;
  readonly analyzer: Analyzer;
}

/** Counts up when the same taxonomy teaches something else: when texts of concepts are put together in another way, say. */
const version = 1;

/** Puts what was learnt behind the name of the lesson. */
export function sealLearnt(lesson: Lesson, learnt: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(`${nameOf(lesson)}\n`);
  const bytes = new Uint8Array(head.length + learnt.length);
  bytes.set(head);
  bytes.set(learnt, head.length);
  return bytes;
}

/** Gives what was learnt back. @throws RangeError where it was learnt from something else. */
export function openLearnt(lesson: Lesson, bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(newLine);
  const name = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)));
  if (name !== nameOf(lesson)) throw new RangeError(`expected what was learnt from ${nameOf(lesson)}, received ${show(name)}`);
  return bytes.subarray(end + 1);
}

const newLine = 0x0a;

function nameOf({ taxonomy, kind, analyzer }: Lesson): string {
  return canonicalJson({ version, taxonomy: taxonomy.hash, kind, analyzer: analyzer.name });
}
