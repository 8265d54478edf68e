import { contentHash, dayOf, show, type IsoDate, type Json } from "../model/index.js";
import type { Market, Side } from "../market/index.js";
import { isPolicySet, policySetToJson, type PolicySet } from "../policy/artefact.js";
import { policyToJson, type Policy } from "../policy/index.js";
import { engine } from "./engine.js";
import type { Ranking } from "./match.js";
import type { RankOptions } from "./rank.js";
import { createRanker } from "./ranker.js";

/** Options of a ranking that a record keeps: all that may change the list. */
export type RecordedOptions = Pick<RankOptions, "top" | "among" | "exclude" | "minScore" | "verify" | "countEligible">;

/** What was asked. */
export interface RecordedQuestion {
  /** The side of the record that asks. */
  readonly side: Side;
  readonly id: string;
  readonly options: RecordedOptions;
}

/** What an officer decided on a ranking. */
export interface Decision {
  /** Who decided: a name or number of the office's own. */
  readonly by: string;
  readonly at: IsoDate;
  /** Ids that were chosen; none where nobody was. */
  readonly chosen: readonly string[];
  /** Where the choice is not that of the list; `null` where it is. */
  readonly override: {
    /** Listed before the last of the chosen, and not chosen; all of the list where somebody unlisted was chosen, or nobody. */
    readonly passedOver: readonly string[];
    /** Chosen without being listed. */
    readonly unlisted: readonly string[];
    readonly reason: string;
  } | null;
}

/**
 * One ranking with everything that it was made of, and what was decided on it: as JSON, so that it can be kept, read and made again.
 * The library has no clock: times are what the caller says.
 */
export interface DecisionRecord {
  /** Version of this form. */
  readonly schema: 1;
  /** Name and version of the library. */
  readonly engine: string;
  readonly market: { readonly hash: string; readonly candidates: number; readonly vacancies: number };
  /** The policy, or set of policies, word for word. */
  readonly policy: { readonly id: string; readonly version: string; readonly hash: string; readonly text: Json };
  readonly asOf: IsoDate;
  /** The seed that orders equal scores; `null` where their ids do. */
  readonly seeds: { readonly ties: number | null };
  readonly question: RecordedQuestion;
  readonly ranking: Ranking;
  /** `null` while nothing is decided. */
  readonly decision: Decision | null;
  /** SHA-256 of all the rest: an altered record no longer has the hash that was noted elsewhere. */
  readonly hash: string;
}

/**
 * Ranks, and writes down everything that the ranking was made of.
 * @throws RangeError for an id that the market does not have, or a number out of range; RuleError where a rule fails.
 */
export function recordRun(
  market: Market,
  policy: Policy | PolicySet,
  { asOf, side, id, ...options }: RecordedOptions & { readonly asOf: IsoDate; readonly side: Side; readonly id: string },
): DecisionRecord {
  const { ties } = isPolicySet(policy) ? policy.otherwise : policy;
  return sealed({
    schema: 1,
    engine,
    market: { hash: market.hash, candidates: market.count("candidate"), vacancies: market.count("vacancy") },
    policy: {
      id: policy.id,
      version: policy.version,
      hash: policy.hash,
      text: isPolicySet(policy) ? policySetToJson(policy) : policyToJson(policy),
    },
    asOf,
    seeds: { ties: ties === "id" ? null : ties.seed },
    question: { side, id, options },
    ranking: createRanker(market, policy, asOf)(side, id, options),
    decision: null,
  });
}

/**
 * Adds an officer's decision to a record.
 * A choice other than the first of the list (others passed over, somebody unlisted, or nobody of a list) is an override, and needs a reason.
 * @throws TypeError where something is decided already, the officer is not named, somebody is chosen twice, or an override lacks its reason; RangeError
 * where `at` is no calendar day.
 */
export function recordDecision(
  record: DecisionRecord,
  { by, at, chosen, reason }: { readonly by: string; readonly at: IsoDate; readonly chosen: readonly string[]; readonly reason?: string },
): DecisionRecord {
  if (record.decision) throw new TypeError(`expected a record without decision, received one decided on ${record.decision.at}`);
  if (typeof by !== "string" || by.trim() === "") throw new TypeError(`expected who decides, received ${JSON.stringify(by)}`);
  dayOf(at);
  const twice = chosen.find((id, index) => chosen.indexOf(id) !== index);
  if (twice !== undefined) throw new TypeError(`expected each id once among the chosen, received ${twice} twice`);
  const listed = record.ranking.matches.map(({ id }) => id);
  const unlisted = chosen.filter((id) => !listed.includes(id));
  // Who is not listed stands behind the whole list, and so does nobody.
  const isBehind = chosen.length === 0 || unlisted.length > 0;
  const last = isBehind ? listed.length : Math.max(...chosen.map((id) => listed.indexOf(id)));
  const passedOver = listed.slice(0, last).filter((id) => !chosen.includes(id));
  const isOverride = passedOver.length + unlisted.length > 0;
  if (isOverride && (reason === undefined || reason.trim() === "")) {
    throw new TypeError(`expected a reason for an override, received ${show(reason)}`);
  }
  const override = isOverride ? { passedOver, unlisted, reason: reason! } : null;
  return sealed({ ...unsealed(record), decision: { by, at, chosen: [...chosen], override } });
}

/** The hash that a record must have. */
export function hashOfRecord(record: DecisionRecord): string {
  return contentHash(unsealed(record) as unknown as Json);
}

function unsealed(record: DecisionRecord): Omit<DecisionRecord, "hash"> {
  const { schema, engine: made, market, policy, asOf, seeds, question, ranking, decision } = record;
  return { schema, engine: made, market, policy, asOf, seeds, question, ranking, decision };
}

function sealed(content: Omit<DecisionRecord, "hash">): DecisionRecord {
  return { ...content, hash: contentHash(content as unknown as Json) };
}
