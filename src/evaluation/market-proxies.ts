import { idsToAsk } from "../matching/index.js";
import type { BenchmarkMarket } from "./benchmark-market.js";
import { candidateInputs } from "./candidate-inputs.js";
import { scanProxies, type Proxy } from "./scan-proxies.js";

/** What of the records of a market tells the group of a person: the same for all policies, whatever they make of it. */
export interface MarketProxies {
  readonly market: string;
  readonly attribute: string;
  /** Candidates whose group is known. */
  readonly people: number;
  /** Every input, the strongest association first. */
  readonly proxies: readonly Proxy[];
}

/** Steps of shuffling for an input at most, unless 999 permutations take more: a second or so. */
const SHUFFLED = 5e7;

/** Scans the records of a market for proxies of each attribute; nothing where no attribute is given. */
export function marketProxies({ name, market, attributes = [] }: BenchmarkMarket): readonly MarketProxies[] {
  if (attributes.length === 0) return [];
  const people = idsToAsk(market, "candidate", undefined);
  const inputs = candidateInputs(people.map((id) => market.candidate(market.rowOf("candidate", id))));
  // Where people are many, fewer permutations must do: each takes as many steps as there are people.
  const draws = Math.max(999, Math.min(40 * inputs.length, Math.floor(SHUFFLED / Math.max(1, people.length))));
  return attributes.map((attribute) => ({
    market: name,
    attribute: attribute.name,
    people: people.filter((id) => attribute.groups.has(id)).length,
    proxies: scanProxies({ people, attribute, inputs, draws }),
  }));
}
