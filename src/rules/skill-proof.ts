import type { IsoDate } from "../model/index.js";
import { skillEvidence, type Market } from "../market/index.js";
import { assuming } from "./assume.js";
import { readOptional, readOptions } from "./options.js";

/** How much a skill counts by its age and by how it is shown. */
export interface ProofOptions {
  /** Share of a skill that the candidate states and nobody has verified, 0 to 1. @defaultValue none: both count alike */
  readonly selfStated?: number;
  /**
   * A skill last used m months ago counts `atLeast` + (1 − `atLeast`) · 2^(−m / `halfAtMonths`); `atLeast` is 0.5 where it is left out.
   * @defaultValue none: what was learnt is not forgotten
   */
  readonly recency?: { readonly halfAtMonths: number; readonly atLeast?: number };
}

/** Share in [0, 1] that counts of an entry of the candidates' skills, under an assumption about what is not said of it. */
export type Proof = (held: number, assume: number) => number;

/**
 * Checks the options, as the part of a rule's options that they make up: nothing where nothing was given.
 * @throws TypeError or RangeError naming rule, option and value.
 */
export function proofOptions(
  rule: string,
  { selfStated, recency }: { readonly [Name in keyof ProofOptions]: ProofOptions[Name] | undefined },
): ProofOptions {
  return {
    ...readOptional(rule, "selfStated", selfStated, { atLeast: 0, atMost: 1 }),
    ...(recency && {
      recency: readOptions<Readonly<Record<"halfAtMonths" | "atLeast", number>>>(
        `${rule}.recency`,
        { ...recency, halfAtMonths: (recency as Partial<typeof recency>).halfAtMonths ?? NaN },
        { halfAtMonths: NaN, atLeast: 0.5 },
        { halfAtMonths: { atLeast: 1 }, atLeast: { atLeast: 0, atMost: 1 } },
      ),
    }),
  };
}

/** Binds them to a market; `undefined` where every skill counts in full. */
export function proofOf({ candidates: { skills } }: Market, asOf: IsoDate, { selfStated, recency }: ProofOptions): Proof | undefined {
  if (selfStated === undefined && recency === undefined) return undefined;
  const today = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));
  const shown = (held: number, assume: number): number => {
    const evidence = skills.evidence[held]!;
    if (selfStated === undefined || evidence === skillEvidence.verified) return 1;
    return evidence === skillEvidence.self ? selfStated : assuming(selfStated, 1, assume);
  };
  const fresh = (held: number, assume: number): number => {
    if (!recency) return 1;
    const { halfAtMonths, atLeast = 0.5 } = recency;
    const month = skills.lastUsed[held]!;
    if (month === 0) return assuming(atLeast, 1, assume);
    return atLeast + (1 - atLeast) * 2 ** (-Math.max(0, today - month) / halfAtMonths);
  };
  return (held, assume) => shown(held, assume) * fresh(held, assume);
}
