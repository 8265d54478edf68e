import { canonicalJson, describeIssue, type IsoDate, type Json } from "../model/index.js";
import type { Market } from "../market/index.js";
import { parsePolicySet, type PolicySet } from "../policy/artefact.js";
import { parsePolicy, type Policy, type PolicyRecipes } from "../policy/index.js";
import { builtInGates, builtInRules } from "../rules/index.js";
import { hashOfRecord, type DecisionRecord } from "./decision-record.js";
import { engine } from "./engine.js";
import type { Ranking } from "./match.js";
import { createRanker } from "./ranker.js";

/** What a record is made again with. */
export interface ReplayOptions {
  /** Recipes of the rules and gates that the policy names. @defaultValue those that come with the library */
  readonly recipes?: Pick<PolicyRecipes, "rules" | "gates">;
  /** A policy that is believed to be the record's: compared with it. @defaultValue not compared */
  readonly policy?: Policy | PolicySet;
  /** A day that is believed to be the record's: compared with it. @defaultValue not compared */
  readonly asOf?: IsoDate;
}

/** One thing that is not what it was. */
export interface ReplayDifference {
  /**
   * `record`: the record was altered after it was made. `policy`: its text no longer makes the policy that it names, or another one is at hand.
   * `result`: another list comes out; where it is the only difference, code changed without its version.
   */
  readonly input: "record" | "engine" | "market" | "policy" | "asOf" | "result";
  readonly recorded: string;
  readonly now: string;
}

/** What came out of making a record again. */
export interface Replay {
  /** Everything is as it was, and the list has the same bits. */
  readonly same: boolean;
  /** In the order of `ReplayDifference.input`. */
  readonly differences: readonly ReplayDifference[];
  /** The list as it comes out now; `null` where it cannot be made. */
  readonly ranking: Ranking | null;
}

/**
 * Makes the ranking of a record again, from the record's own policy, day, question and seeds, in the market at hand.
 * @returns that it is the same bit for bit, or which inputs differ; never throws for a record that `parseDecisionRecord` read.
 */
export function replay(record: DecisionRecord, market: Market, { recipes, policy: given, asOf }: ReplayOptions = {}): Replay {
  const differences: ReplayDifference[] = [];
  const compare = (input: ReplayDifference["input"], recorded: string, now: string): void => {
    if (recorded !== now) differences.push({ input, recorded, now });
  };
  compare("record", record.hash, hashOfRecord(record));
  compare("engine", record.engine, engine);
  compare("market", record.market.hash, market.hash);
  const { policy, problem } = policyOf(record, recipes ?? { rules: builtInRules, gates: builtInGates });
  compare("policy", record.policy.hash, policy?.hash ?? problem);
  if (given) compare("policy", record.policy.hash, given.hash);
  if (asOf !== undefined) compare("asOf", record.asOf, asOf);
  let ranking: Ranking | null = null;
  if (policy) {
    const { side, id, options } = record.question;
    try {
      ranking = createRanker(market, policy, record.asOf)(side, id, options);
      const difference = firstDifference("", record.ranking as unknown as Json, ranking as unknown as Json);
      if (difference) compare("result", difference.before, difference.after);
    } catch (error) {
      compare("result", "a ranking", error instanceof Error ? error.message : String(error));
    }
  }
  return { same: differences.length === 0, differences, ranking };
}

function policyOf(
  { policy: { text } }: DecisionRecord,
  recipes: Pick<PolicyRecipes, "rules" | "gates">,
): { readonly policy: Policy | PolicySet | undefined; readonly problem: string } {
  const isSet = typeof text === "object" && text !== null && "segments" in text;
  const { policySet, policy, issues } = isSet
    ? { policy: undefined, ...parsePolicySet(text, recipes) }
    : { policySet: undefined, ...parsePolicy(text, recipes) };
  return { policy: policy ?? policySet, problem: issues.map((issue) => describeIssue(issue, "en")).join("\n") };
}

/** The first place where two values differ, each said with its path. */
function firstDifference(
  path: string,
  before: Json | undefined,
  after: Json | undefined,
): { readonly before: string; readonly after: string } | undefined {
  if (before === undefined || after === undefined || !isComposite(before) || !isComposite(after)) {
    const [old, now] = [before, after].map((value) => (value === undefined ? "nothing" : canonicalJson(value))) as [string, string];
    return old === now ? undefined : { before: `${path}: ${old}`, after: `${path}: ${now}` };
  }
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))] as [Map<string, Json>, Map<string, Json>];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const found = firstDifference(path === "" ? key : `${path}.${key}`, old.get(key), now.get(key));
    if (found) return found;
  }
  return undefined;
}

function isComposite(value: Json): value is Exclude<Json, string | number | boolean | null> {
  return typeof value === "object" && value !== null;
}
