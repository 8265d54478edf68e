import { show, type ConceptKind } from "../model/index.js";
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
  const head = new TextEncoder().encode(`${headOf(lesson)}\n`);
  const bytes = new Uint8Array(head.length + learnt.length);
  bytes.set(head);
  bytes.set(learnt, head.length);
  return bytes;
}

/** Gives what was learnt back. @throws RangeError where it was learnt from something else. */
export function openLearnt(lesson: Lesson, bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(newLine);
  const head = new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)));
  if (head !== headOf(lesson)) throw new RangeError(`expected what was learnt from ${headOf(lesson)}, received ${show(head)}`);
  return bytes.subarray(end + 1);
}

const newLine = 0x0a;

/** Names all that a lesson's results depend on, such as `occupation of esco 1.2.0 (sha-256), words+en, version 1`. */
export function nameOfLesson({ taxonomy, kind, analyzer }: Lesson): string {
  return `${kind} of ${taxonomy.id} ${taxonomy.version} (${taxonomy.hash}), ${analyzer.name}, version ${String(version)}`;
}

/** The name in one line, whatever stands in the taxonomy's. */
function headOf(lesson: Lesson): string {
  return JSON.stringify(nameOfLesson(lesson));
}
