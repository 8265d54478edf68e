import type { Locale } from "../model/index.js";
import { criterionWords } from "./criterion-words.js";
import type { GateAnswer } from "./explanation.js";
import type { WhyNot } from "./why-not.js";
import { decimal } from "./write-number.js";

/** Criteria that a sentence names. */
const MOST_NAMED = 3;

/** Says why a pair is not in a list, one thought a sentence. */
export function whyNotSentences(why: Omit<WhyNot, "sentences">, locale: Locale): readonly string[] {
  const isId = locale === "id";
  const { gates, rank, top, last, reason, score, high, costs } = why;
  const end = String(last ? top : 0);
  const own = decimal(score, locale);
  const sentences = gates.map((gate) => gateSentence(gate, locale));
  if (rank !== null) {
    if (reason === "listed") sentences.push(isId ? `Berada di urutan ${String(rank)}.` : `Stands at place ${String(rank)}.`);
    else
      sentences.push(
        isId
          ? `Berada di urutan ${String(rank)}; daftar berakhir di urutan ${end}.`
          : `Stands at place ${String(rank)}; the list ends at place ${end}.`,
      );
  }
  if (!last || reason === "listed") {
    sentences.push(isId ? `Skornya ${own}.` : `The score is ${own}.`);
    return sentences;
  }
  const its = decimal(last.score, locale);
  if (score === last.score && reason === "gates") {
    sentences.push(
      isId
        ? `Nilainya ${own}, sama dengan urutan ${end}: yang menghalangi hanya syarat di atas.`
        : `The score is ${own}, as high as that of place ${end}: only what is said above stands in the way.`,
    );
  } else if (score === last.score) {
    sentences.push(
      isId
        ? `Skornya ${own}, seri dengan urutan ${end}: yang membedakan hanya aturan urutan.`
        : `The score is ${own}, a tie with place ${end}: the order among equals decides.`,
    );
  } else {
    const gap = decimal(Math.abs(last.score - score), locale);
    const isMore = last.score > score;
    sentences.push(
      isId
        ? `Skornya ${own}; skor di urutan ${end} adalah ${its}, yaitu ${gap} ${isMore ? "lebih tinggi" : "lebih rendah"}.`
        : `The score is ${own}; place ${end} has ${its}, which is ${gap} ${isMore ? "more" : "less"}.`,
    );
  }
  if (costs.length > 0) {
    const named = costs
      .slice(0, MOST_NAMED)
      .map(({ criterion, rule, cost }) => `${criterionWords(criterion, rule, locale)} (${decimal(cost, locale)})`)
      .join(", ");
    sentences.push(isId ? `Selisih terbesar dengan urutan ${end}: ${named}.` : `What costs most against place ${end}: ${named}.`);
  }
  if (score < last.score && high >= last.score) {
    const best = decimal(high, locale);
    sentences.push(
      isId
        ? `Jika hal yang belum diketahui ternyata baik, skornya dapat mencapai ${best}: tanyakan dahulu.`
        : `If what is not known turns out well, the score may reach ${best}: ask first.`,
    );
  }
  return sentences;
}

function gateSentence({ message, remedy, legalBasis }: GateAnswer, locale: Locale): string {
  const law = legalBasis === undefined ? "" : locale === "id" ? ` (Dasar hukum: ${legalBasis}.)` : ` (Legal basis: ${legalBasis}.)`;
  return `${message}${law}${remedy === undefined ? "" : ` ${remedy}`}`;
}
