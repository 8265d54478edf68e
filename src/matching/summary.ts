import type { Locale } from "../model/index.js";
import { criterionWords } from "./criterion-words.js";
import type { Explanation, Part } from "./explanation.js";
import { decimal } from "./write-number.js";

/** Options of a summary. */
export interface SummaryOptions {
  /** Whether scores and degrees are written beside the words. @defaultValue true */
  readonly numbers?: boolean;
}

/**
 * How a demand stands: `met` and `unmet` are known, `partly` is known to lie between; `unknown` waits for an answer; `notAsked`: nobody makes it.
 * What is missing and what is not known are never the same.
 */
export type Standing = "met" | "partly" | "unmet" | "unknown" | "notAsked";

/** From here on a degree is as good as 1; as far from 0 it is as bad as 0, and so much between low and high is a question. */
const NEARLY = 0.8;
const LITTLE = 0.2;

/** Tells how the demand of one part stands. */
export function standingOf({ asked, low, high }: Pick<Part, "asked" | "low" | "high">): Standing {
  if (!asked) return "notAsked";
  if (low >= NEARLY) return "met";
  if (high <= LITTLE) return "unmet";
  return high - low > LITTLE ? "unknown" : "partly";
}

/**
 * Says an explanation as one paragraph in plain words, in its own language: how well both suit each other, what each side asks and how that stands, what nobody asks, and
 * what must be verified or stands in the way. Criteria without weight are left out.
 */
export function summary(explanation: Explanation, { numbers = true }: SummaryOptions = {}): string {
  const { locale } = explanation;
  const say = words[locale];
  const { score, low, high, gateAnswers } = explanation;
  const [own, least, most] = [score, low, high].map((value) => decimal(value, locale));
  const range = low === high ? "" : say.range(least!, most!);
  const sentences = [
    `${say.verdict(verdictOf(score))}${numbers ? ` (${say.score} ${own!}${range})` : ""}.`,
    ...sideSentences(explanation.fit, say.fit, say, locale, numbers),
    ...sideSentences(explanation.appeal, say.appeal, say, locale, numbers),
    ...(["unmet", "unknown"] as const).flatMap((met) => {
      const answers = gateAnswers.filter((answer) => answer.met === met);
      return answers.length === 0 ? [] : [`${say.gates[met]}: ${answers.map(({ message }) => message).join(" ")}`];
    }),
    ...(high - low > LITTLE ? [say.open] : []),
  ];
  return sentences.join(" ");
}

type Parts = Readonly<Record<string, Part>>;

type Verdict = 0 | 1 | 2 | 3;

/** Quarters of the scale, from the best. */
function verdictOf(score: number): Verdict {
  return score >= 0.75 ? 0 : score >= 0.5 ? 1 : score >= 0.25 ? 2 : 3;
}

interface SideWords {
  readonly asked: string;
  readonly notAsked: string;
}

function sideSentences(parts: Parts, { asked, notAsked }: SideWords, say: Words, locale: Locale, numbers: boolean): string[] {
  const weighed = Object.entries(parts).filter(([, { weight }]) => weight > 0);
  const named = (standing: Standing): string =>
    weighed
      .filter(([, part]) => standingOf(part) === standing)
      .map(([name, part]) => {
        const its = criterionWords(name, part.rule, locale);
        return numbers && standing !== "notAsked" ? `${its} (${decimal(part.degree, locale)})` : its;
      })
      .join(", ");
  const stands = (["met", "partly", "unmet", "unknown"] as const).flatMap((standing) => {
    const names = named(standing);
    return names === "" ? [] : [`${say.standings[standing]}: ${names}`];
  });
  const unasked = named("notAsked");
  return [...(stands.length === 0 ? [] : [`${asked} – ${stands.join("; ")}.`]), ...(unasked === "" ? [] : [`${notAsked}: ${unasked}.`])];
}

interface Words {
  readonly verdict: (verdict: Verdict) => string;
  readonly score: string;
  readonly range: (low: string, high: string) => string;
  readonly fit: SideWords;
  readonly appeal: SideWords;
  readonly standings: Readonly<Record<Exclude<Standing, "notAsked">, string>>;
  readonly gates: Readonly<Record<"unmet" | "unknown", string>>;
  readonly open: string;
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    verdict: (verdict) =>
      ["Both suit each other well", "Both suit each other in part", "Both suit each other little", "Both hardly suit each other"][verdict]!,
    score: "score",
    range: (low, high) => `, between ${low} and ${high} until all is known`,
    fit: { asked: "What the vacancy asks", notAsked: "The vacancy does not ask" },
    appeal: { asked: "What the candidate wishes", notAsked: "The candidate names no wish about" },
    standings: { met: "met", partly: "in part", unmet: "not met", unknown: "to be asked" },
    gates: { unmet: "In the way", unknown: "To be verified" },
    open: "Much is not known yet: ask before deciding.",
  },
  id: {
    verdict: (verdict) =>
      ["Keduanya sangat sesuai", "Keduanya cukup sesuai", "Keduanya kurang sesuai", "Keduanya hampir tidak sesuai"][verdict]!,
    score: "skor",
    range: (low, high) => `, antara ${low} dan ${high} sampai semuanya diketahui`,
    fit: { asked: "Yang diminta lowongan", notAsked: "Tidak diminta lowongan" },
    appeal: { asked: "Yang diinginkan pencari kerja", notAsked: "Tidak disebutkan pencari kerja" },
    standings: { met: "terpenuhi", partly: "sebagian", unmet: "belum terpenuhi", unknown: "perlu ditanyakan" },
    gates: { unmet: "Penghalang", unknown: "Perlu diperiksa" },
    open: "Masih banyak yang belum diketahui: tanyakan sebelum memutuskan.",
  },
};
