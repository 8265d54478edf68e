import type { DataIssue, IsoDate } from "../model/index.js";
import type { Market } from "../market/index.js";

/** What a policy under benchmark is told. */
export interface PolicySetting {
  readonly market: Market;
  readonly asOf: IsoDate;
  /** For policies that draw. */
  readonly seed: number;
  /** Longest list that will be asked for. */
  readonly depth: number;
}

/** Gives the lists of both sides: ids, the first rank first, each once. */
export interface PolicyLists {
  vacanciesFor(candidate: string, top: number): readonly string[] | Promise<readonly string[]>;
  candidatesFor(vacancy: string, top: number): readonly string[] | Promise<readonly string[]>;
  /** What could not be used, such as ids of a run that the market does not have. */
  readonly issues?: readonly DataIssue[];
}

/** Anything that ranks both sides of a market. Anybody's is an object like this. */
export interface BenchmarkPolicy {
  /** Names it in the report; each policy of a benchmark has another name. */
  readonly name: string;
  /** Names what it does, so that others can tell whether theirs is the same. */
  readonly hash: string;
  /** True for one that draws by the seed: it is run once a seed. @defaultValue false */
  readonly draws?: boolean;
  /** Prepares it for a market; the time that this takes is measured apart. */
  prepare(setting: PolicySetting): PolicyLists | Promise<PolicyLists>;
}
