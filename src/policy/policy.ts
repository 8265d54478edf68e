import type { Gate, Rule } from "../rules/index.js";
import type { Side } from "../market/index.js";

/** A rule with its weight and threshold, under a name of the policy's. */
export interface Criterion<Evidence = unknown, Asks extends Side = Side> {
  readonly rule: Rule<Evidence, Asks>;
  /** At least 0; a criterion of weight 0 counts as absent, but for its `atLeast`. */
  readonly weight: number;
  /** Makes a gate of the criterion: unmet where its degree stays below. In [0, 1]. */
  readonly atLeast?: number | undefined;
  /** The assumption for missing facts, in [0, 1]. @defaultValue 0 under `fit`, 0.5 under `appeal` */
  readonly whenUnknown?: number | undefined;
  /** The degree of a demand that is not made, in [0, 1]. @defaultValue the policy's `neutral` */
  readonly neutral?: number | undefined;
}

/** Criteria by name; the names and the evidence of each are part of the type. */
export type Criteria<Evidence, Asks extends Side> = { readonly [Name in keyof Evidence]: Criterion<Evidence[Name], Asks> };

/** How fit f and appeal a become one score: weights for a weighted mean, or a mean by name. */
export type Combine = { readonly fit: number; readonly appeal: number } | "harmonic" | "geometric" | "product" | "minimum";

/** How equal scores are ordered: by id, or by a hash of seed, asking id and id, so that the same ten do not always win. */
export type Ties = "id" | { readonly seed: number };

/** What a policy is written as. */
export interface PolicyDefinition<Fit, Appeal> {
  readonly id: string;
  readonly version: string;
  /** What vacancies demand of candidates. */
  readonly fit?: Criteria<Fit, "vacancy">;
  /** What candidates demand of vacancies. */
  readonly appeal?: Criteria<Appeal, "candidate">;
  readonly gates?: readonly Gate[];
  /** @defaultValue `{ fit: 1, appeal: 1 }`: the mean of both */
  readonly combine?: Combine;
  /** The degree of a demand that is not made, in [0, 1]. @defaultValue 0.5 */
  readonly neutral?: number;
  /** @defaultValue `{ seed: 1 }` */
  readonly ties?: Ties;
}

/** Names no criterion: the side that a policy does not have. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- no names is just what is meant
export type NoCriteria = Readonly<Record<never, never>>;

/**
 * The named, versioned whole of rules, weights, gates and how they combine.
 * Without type arguments it accepts any policy.
 */
export interface Policy<Fit = Readonly<Record<string, unknown>>, Appeal = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly version: string;
  /** Names the content: SHA-256 over rules, versions, options, weights and all else that may change a score. */
  readonly hash: string;
  readonly fit: Criteria<Fit, "vacancy">;
  readonly appeal: Criteria<Appeal, "candidate">;
  readonly gates: readonly Gate[];
  readonly combine: Combine;
  readonly neutral: number;
  readonly ties: Ties;
}
