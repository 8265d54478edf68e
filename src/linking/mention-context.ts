import { phraseFinder, type PhraseHit } from "./phrases.js";
import type { TextPart } from "./text-parts.js";
import { isMark, type TextWord } from "./text-words.js";

/** Whether a text asks for what it mentions; `unmarked` where it does not say. */
export type MentionContext = "required" | "optional" | "negated" | "unmarked";

/** Words that tell the context of what stands before or behind them. */
export interface Cue {
  /** Positions among the words of the text; `end` is behind the last. */
  readonly first: number;
  readonly end: number;
  readonly context: Exclude<MentionContext, "unmarked">;
}

/**
 * Tells the context of each of the spans of a part: by a cue in its own clause, else by one before, else by one behind, else by the heading.
 *
 * Clauses end at commas and at words such as *but*. A cue that words of its clause follow speaks of these and of the clauses after them (*wajib menguasai
 * Excel, Word*); one that nothing follows speaks of what stands before it (*Excel, Word lebih disukai*). Linear in the words of the part.
 * @param spans in order, none in another.
 */
export function contextsOf(
  words: readonly TextWord[],
  part: Pick<TextPart, "first" | "end" | "section">,
  spans: readonly { readonly first: number; readonly last: number }[],
): readonly MentionContext[] {
  if (spans.length === 0) return [];
  const { first, end, section } = part;
  const { clauses, turnOf } = clausesOf(words, part);
  const clauseAt = (at: number): number => clauses[at - first]!;
  const cues = cuesOf(words, part).map((cue) => {
    const opens = cue.first === first;
    const isLast = cue.end === end || clauseAt(cue.end) < 0;
    return { ...cue, clause: Math.abs(clauseAt(cue.first)), leads: opens || !isLast, trails: isLast && (cue.end === end || !opens) };
  });
  let behindAt = 0;
  return spans.map((span) => {
    while (behindAt < cues.length && cues[behindAt]!.first <= span.last) behindAt++;
    const clause = Math.abs(clauseAt(span.first));
    const before = cues[behindAt - 1];
    const behind = cues[behindAt];
    if (behind?.trails && behind.clause === clause) return behind.context;
    if (before?.clause === clause) return before.context;
    if (before?.leads && before.clause >= turnOf[clause]!) return before.context;
    if (behind?.trails) return behind.context;
    return section === "required" || section === "optional" ? section : "unmarked";
  });
}

/**
 * Finds the cues of a part of a text, in order. *No … needed* is one, however many words (up to six) stand between; *menguasai* (to master) is none where a
 * cue before it in its clause says how far that is asked (*tidak harus menguasai*, *nilai tambah jika menguasai*).
 */
export function cuesOf(words: readonly TextWord[], { first, end }: Pick<TextPart, "first" | "end">): readonly Cue[] {
  const cues: Cue[] = [];
  const taken = new Set<number>();
  for (let at = first; at < end;) {
    const needed = words[at]!.text === "no" ? neededAfter(words, at, end) : undefined;
    const hit = needed === undefined ? (notAt(words, at, end) ?? cueAt(words, at)) : { length: 1, value: "negated" as const };
    if (needed !== undefined) taken.add(needed);
    const isWhole = hit !== undefined && at + hit.length <= end;
    const isSaid = words[at]!.text === "menguasai" && cues.length > 0 && !words.slice(cues.at(-1)!.end, at).some(isMark);
    if (isWhole && !isSaid && !taken.has(at)) cues.push({ first: at, end: at + hit.length, context: hit.value });
    at += isWhole ? hit.length : 1;
  }
  return cues;
}

/** *Java is not*, where the clause ends so: what was said before holds not for it. */
function notAt(words: readonly TextWord[], at: number, end: number): PhraseHit<"negated"> | undefined {
  const isNot = ["is", "are"].includes(words[at]!.text) && words[at + 1]?.text === "not" && at + 2 <= end;
  return isNot && (at + 2 === end || isMark(words[at + 2]!)) ? { length: 2, value: "negated" } : undefined;
}

/** Numbers the clauses of a part from 1 on; a word that parts clauses bears the number of the one before it, negative. */
function clausesOf(
  words: readonly TextWord[],
  { first, end }: Pick<TextPart, "first" | "end">,
): { readonly clauses: Int32Array; readonly turnOf: readonly number[] } {
  const clauses = new Int32Array(end - first);
  const turnOf = [1, 1]; // of each clause, the first after the last turn before it
  for (let at = first; at < end; at++) {
    const clause = turnOf.length - 1;
    const isTurn = turns.has(words[at]!.text);
    const parts = isTurn || words[at]!.text === ",";
    clauses[at - first] = parts ? -clause : clause;
    if (parts) turnOf.push(isTurn ? clause + 1 : turnOf[clause]!);
  }
  return { clauses, turnOf };
}

const turns: ReadonlySet<string> = new Set(["but", "however", "while", "tetapi", "tapi", "namun", "sedangkan", "sementara", "whereas"]);

function neededAfter(words: readonly TextWord[], at: number, end: number): number | undefined {
  for (let next = at + 1; next < Math.min(end, at + 8); next++) {
    if (isMark(words[next]!)) return undefined;
    if (needed.has(words[next]!.text)) return next;
  }
  return undefined;
}

const needed: ReadonlySet<string> = new Set(["needed", "required", "necessary"]);

const cueAt = phraseFinder<Cue["context"]>([
  [
    "negated",
    `tidak wajib, tidak harus, tidak perlu, tidak diwajibkan, tidak diharuskan, tidak diperlukan, tidak dibutuhkan, tidak dipersyaratkan, tidak disyaratkan,
    bukan syarat, bukan syarat utama, bukan syarat mutlak, bukan keharusan, bukan kewajiban, tidak mutlak, tanpa, not required, not needed, not necessary, not mandatory, not essential, not a must, not a requirement,
    is not required, are not required, is not needed, is not necessary, isnt required, isnt needed, isnt necessary, isnt mandatory, arent required,
    arent needed, arent necessary, not obligatory, without, do not need, dont need, do not require, does not require, dont require, doesnt require, no need,
    no need for`,
  ],
  [
    "optional",
    `nilai tambah, nilai plus, nilai lebih, menjadi nilai tambah, merupakan nilai tambah, akan menjadi nilai tambah, lebih disukai, lebih diutamakan,
    diutamakan, disukai, lebih baik, diprioritaskan, opsional, is a plus, are a plus, a plus, a big plus, plus point, would be a plus, will be a plus,
    is an advantage, are an advantage, an advantage, an asset, is an asset, a bonus, preferred, is preferred, are preferred, preferably, nice to have,
    good to have, desirable, is desirable, optional, beneficial, ideally`,
  ],
  [
    "required",
    `wajib, diwajibkan, harus, diharuskan, mutlak, minimal, min, minimum, sekurang-kurangnya, setidaknya, paling sedikit, paling rendah, disyaratkan,
    dipersyaratkan, diperlukan, dibutuhkan, membutuhkan, memerlukan, syarat, menguasai, must, must have, must be, must be able to, required, is required,
    are required, requires, require, mandatory, is mandatory, essential, is essential, are essential, is a must, are a must, a must, need to, needed,
    at least, necessary`,
  ],
]);
