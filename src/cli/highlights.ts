import type { Explanation, Part } from "../matching/index.js";

/** One part of an explanation, with the share of the whole score that it decides. */
export interface WeighedPart {
  readonly side: "fit" | "appeal";
  /** Name of the criterion. */
  readonly name: string;
  readonly part: Part;
  /** How much of the score stands and falls with this part, 0 to 1 (roughly, where the sides are not combined by a weighted mean). */
  readonly share: number;
}

/** What a reader wants to know first about a pair. */
export interface Highlights {
  /** Every part, in the policy's order. */
  readonly parts: readonly WeighedPart[];
  /** Demands that are met by half or more, whatever is still unknown; those that carry the score most first. */
  readonly strengths: readonly WeighedPart[];
  /** Demands that are known to be met not at all or in part, those that cost most first. */
  readonly gaps: readonly WeighedPart[];
  /** Demands with a missing fact, those that could change the score most first. */
  readonly open: readonly WeighedPart[];
}

/** Sorts the parts of an explanation by what they do to the score. */
export function highlightsOf(explanation: Explanation): Highlights {
  const { combine, sides } = explanation;
  const ofSide = typeof combine === "string" ? { fit: 1, appeal: 1 } : combine;
  const both = sides.fit !== null && sides.appeal !== null;
  const parts = (["fit", "appeal"] as const).flatMap((side) => {
    const sideShare = both ? ofSide[side] / (ofSide.fit + ofSide.appeal) : 1;
    const total = sides[side]?.weight ?? 0;
    return Object.entries(explanation[side]).map(([name, part]): WeighedPart => ({
      side,
      name,
      part,
      share: total === 0 ? 0 : (sideShare * part.weight) / total,
    }));
  });
  const asked = parts.filter(({ part, share }) => part.asked && share > 0);
  const by = (effect: (one: WeighedPart) => number): WeighedPart[] =>
    asked.filter((one) => effect(one) > 0).sort((a, b) => effect(b) - effect(a));
  return {
    parts,
    strengths: by(({ part, share }) => (part.low >= 0.5 ? share * part.degree : 0)),
    gaps: by(({ part, share }) => share * (1 - part.high)),
    open: by(({ part, share }) => share * (part.high - part.low)),
  };
}

/**
 * The two strongest reasons for a pair, that of the side asked for first, and the biggest gap that they do not speak of, known or not.
 * A gap that costs less than a hundredth is none.
 */
export function shortReasons({ parts, strengths }: Highlights, first: WeighedPart["side"]): readonly WeighedPart[] {
  const leading = strengths.find(({ side }) => side === first);
  const reasons = [...(leading ? [leading] : []), ...strengths.filter((one) => one !== leading)].slice(0, 2);
  const loss = ({ part, share }: WeighedPart): number => share * (1 - part.degree);
  const gap = parts
    .filter((one) => one.part.asked && loss(one) >= 0.01 && !reasons.includes(one))
    .reduce<WeighedPart | undefined>((worst, one) => (worst && loss(worst) >= loss(one) ? worst : one), undefined);
  return gap ? [...reasons, gap] : reasons;
}

/** Sign of a part: met, met in part, not met, not known which, not asked. */
export type PartMark = "+" | "~" | "-" | "?" | "·";

/** Gives a part its sign: by thirds, and `?` where the missing facts decide about a third or more. */
export function markOf({ asked, low, high }: Part): PartMark {
  if (!asked) return "·";
  if (low >= 2 / 3) return "+";
  if (high < 1 / 3) return "-";
  return high - low >= 1 / 3 ? "?" : "~";
}
