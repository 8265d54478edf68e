import { seniorityWords, titleNoise, type Seniority, type TitleNoiseKind } from "./title-noise.js";

/** What was taken out of a title. */
export interface TitleRemoval {
  readonly kind: TitleNoiseKind;
  /** As it stood there, without white space around. */
  readonly text: string;
}

/** A demand that a title makes by a protected attribute: kept for who checks it against the law; no rule reads it. */
export interface TitleDemand {
  readonly about: "sex";
  readonly value: "female" | "male";
  /** As the title says it. */
  readonly text: string;
}

/** A title without its noise. */
export interface CleanedTitle {
  /** What names the work, white space single; the title itself where nothing else is left. */
  readonly text: string;
  /** What stood in brackets or behind a dash: a place, or what makes the work special. */
  readonly asides: readonly string[];
  readonly seniority: Seniority | undefined;
  readonly removed: readonly TitleRemoval[];
  readonly demands: readonly TitleDemand[];
}

/** Options of cleaning. */
export interface TitleOptions {
  /** Tells whether words are the name of a place, which is then taken out where it stands behind a dash, in brackets or last. */
  readonly isPlace?: ((words: string) => boolean) | undefined;
}

/**
 * Takes out of a title what does not name the work, in time linear in its length.
 *
 * Salaries, urgency, counts, codes, companies (behind *PT*, *CV*, *at*), terms of contract, words of sex, and levels such as *senior*, which are kept as a
 * value. Words of level that name the work as well (*kepala gudang*, *asisten apoteker*) stay. A demand by sex is reported.
 */
export function cleanTitle(title: string, { isPlace }: TitleOptions = {}): CleanedTitle {
  const written = title.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, longest);
  const removed: TitleRemoval[] = [];
  let rest = written;
  for (const { kind, pattern } of titleNoise) {
    rest = rest.replace(pattern, (found) => {
      const text = found.trim();
      if (text !== "") removed.push({ kind, text });
      return " ";
    });
  }
  const asides: string[] = [];
  const setAside = (_: string, inside: string): string => {
    asides.push(inside);
    return " ";
  };
  rest = rest.replace(/[([]([^()[\]]*)[)\]]/gu, setAside);
  const [main = "", ...behind] = rest
    .split(/ (?:[-–—]+|\|) |[|;]/u)
    .map(trimmed)
    .filter((part) => part !== "");
  const isNamed = (aside: string): boolean => isPlace?.(aside) ?? false;
  const all = [...asides, ...behind].map(trimmed).filter((aside) => aside !== "");
  removed.push(...all.filter(isNamed).map((text) => ({ kind: "place" as const, text })));
  return {
    text: withoutPlace(main, isNamed, removed) || written,
    asides: all.filter((aside) => !isNamed(aside)),
    seniority: seniorityWords.find(([, pattern]) => pattern.test(written))?.[0],
    removed,
    demands: removed.flatMap(demandOf),
  };
}

/** No title is longer; what is behind is an advert. */
const longest = 300;

function trimmed(part: string): string {
  return part.replace(/\s+/gu, " ").replace(/^[\s,/&:.!*+-]+|[\s,/&:!*-]+$/gu, "");
}

/** Takes the name of a place from the end: of three words, two or one. */
function withoutPlace(main: string, isPlace: (words: string) => boolean, removed: TitleRemoval[]): string {
  const words = main.split(" ");
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const last = words.slice(-count).join(" ");
    if (!isPlace(last)) continue;
    removed.push({ kind: "place", text: last });
    return trimmed(words.slice(0, -count).join(" "));
  }
  return main;
}

function demandOf({ kind, text }: TitleRemoval): readonly TitleDemand[] {
  if (kind !== "sex") return [];
  const isFemale = /\b(?:f|p|females?|women|wanita|perempuan|cewek|ladies)\b/iu.test(text);
  const isMale = /\b(?:m|l|males?|men|pria|laki|cowok)\b/iu.test(text);
  if (isFemale === isMale) return [];
  return [{ about: "sex", value: isFemale ? "female" : "male", text }];
}
