import { phraseFinder } from "./phrases.js";
import type { TextPart } from "./text-parts.js";
import { isMark, type TextWord } from "./text-words.js";
import type { WordForms } from "./word-forms.js";

/** Positions among the words of a text, `last` included. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the spans of a clause or list item that seem to name something, where nothing in it was linked.
 *
 * A span is a run of at most five words that are neither stop words nor words of asking (*pengalaman*, *minimal*, *years*), nor numbers, at either end.
 * @param isAsked whether the part asks for something at all: else there are none.
 */
export function unmatchedSpans(
  words: readonly TextWord[],
  { first, end, heading }: Pick<TextPart, "first" | "end" | "heading">,
  forms: WordForms,
  mentions: readonly WordSpan[],
): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  let next = 0; // of the mentions
  for (let from = first + heading; from < end;) {
    let to = from;
    while (to < end && !isMark(words[to]!)) to++;
    while (next < mentions.length && mentions[next]!.last < from) next++;
    const isLinked = next < mentions.length && mentions[next]!.first < to;
    if (!isLinked) spans.push(...namesIn(words, from, to, forms));
    from = to + 1;
  }
  return spans;
}

function namesIn(words: readonly TextWord[], from: number, to: number, forms: WordForms): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  let start = from;
  for (let at = from; at <= to;) {
    const asking = at < to ? askingLength(words, at, forms) : 1;
    if (asking === 0 && at - start < mostWords) {
      at++;
      continue;
    }
    if (at > start) spans.push({ first: start, last: at - 1 });
    start = at += asking;
    if (asking === 0) at++;
  }
  return spans;
}

const mostWords = 5;

/** How many words from here say nothing but that something is asked. */
function askingLength(words: readonly TextWord[], at: number, forms: WordForms): number {
  const hit = askingAt(words, at);
  if (hit) return hit.length;
  const { text } = words[at]!;
  return forms.isStopWord(text) || !/\p{L}{2}|[+#]/u.test(text) ? 1 : 0;
}

const askingAt = phraseFinder<true>([
  [
    true,
    `pengalaman, berpengalaman, minimal, maksimal, min, max, maks, tahun, thn, bulan, wajib, harus, mampu, bisa, dapat, memiliki, mempunyai, punya, memahami,
    mengerti, menguasai, mahir, terbiasa, kemampuan, keahlian, keterampilan, pengetahuan, baik, bidang, sebagai, bersedia, diutamakan, disukai, nilai tambah,
    kerja, bekerja, lulusan, pendidikan, usia, umur, pria, wanita, laki-laki, perempuan, menarik, tidak, diperlukan, dibutuhkan, syarat, persyaratan, kualifikasi,
    experience, experienced, years, year, months, minimum, maximum, least, able, ability, strong, good, excellent, proficient, proficiency, knowledge,
    knowledgeable, understanding, familiar, familiarity, skilled, skill, skills, required, requirements, preferred, plus, must, need, needed, background, degree, work, working,
    candidate, candidates, male, female, age, using, use, is, are, not, or, and, equivalent, related, relevant, proven, fluent, basic, advanced`,
  ],
]);
