import type { Locale } from "../model/index.js";
import type { Combine } from "../policy/index.js";
import type { Met } from "../rules/index.js";

/** One criterion's part in a score. */
export interface Part<Evidence = unknown> {
  /** Name and version of the rule. */
  readonly rule: string;
  readonly version: string;
  /** False where the demand is not made: the degree is then the criterion's neutral one. */
  readonly asked: boolean;
  /** Degree used, in [0, 1]. */
  readonly degree: number;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
  /** Points: weight · degree. They add up to the side's points. */
  readonly contribution: number;
  /** The facts behind the degree; `null` where nothing is asked. */
  readonly evidence: Evidence | null;
  readonly sentence: string;
}

/** One side of a score: points / weight. */
export interface SideTotal {
  readonly points: number;
  readonly weight: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** A gate's answer for a pair. */
export interface GateAnswer {
  readonly name: string;
  readonly met: Met;
  readonly message: string;
  readonly remedy?: string;
  readonly legalBasis?: string;
}

/**
 * Why a pair has its score: the tree of exactly the operations that made it.
 * `verifyExplanation` recomputes it bit for bit.
 */
export interface Explanation<Fit = Readonly<Record<string, unknown>>, Appeal = Readonly<Record<string, unknown>>> {
  readonly candidate: string;
  readonly vacancy: string;
  readonly asOf: string;
  readonly locale: Locale;
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string };
  readonly market: { readonly hash: string };
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly combine: Combine;
  /** The gates taken together, and one by one. */
  readonly gates: Met;
  readonly gateAnswers: readonly GateAnswer[];
  /** Totals of each side; `null` where the policy has no such side. */
  readonly sides: { readonly fit: SideTotal | null; readonly appeal: SideTotal | null };
  readonly fit: { readonly [Name in keyof Fit]: Part<Fit[Name]> };
  readonly appeal: { readonly [Name in keyof Appeal]: Part<Appeal[Name]> };
}
