import { contentHash } from "../model/index.js";
import type { Side } from "../market/index.js";
import { idsToAsk } from "../matching/index.js";
import type { BenchmarkPolicy } from "./benchmark-policy.js";
import { seededRandom } from "./seeded-random.js";

/** The baseline that everybody must beat: each list is drawn by lot, by the seed and whom it is for. In a simulated market, take `randomPolicy` of `pengantar/evaluation`. */
export function rankedAtRandom(name = "random"): BenchmarkPolicy {
  return {
    name,
    hash: contentHash("ranked at random, 1"),
    draws: true,
    prepare({ market, seed }) {
      const listFor = (side: Side, asking: string, top: number): readonly string[] => {
        const ids = [...idsToAsk(market, side, undefined)];
        const random = seededRandom(Number.parseInt(contentHash([seed, side, asking]).slice(0, 12), 16));
        const length = Math.min(top, ids.length);
        for (let at = 0; at < length; at++) {
          const place = at + random.below(ids.length - at);
          [ids[at], ids[place]] = [ids[place]!, ids[at]!];
        }
        return ids.slice(0, length);
      };
      return {
        vacanciesFor: (candidate, top) => listFor("vacancy", candidate, top),
        candidatesFor: (vacancy, top) => listFor("candidate", vacancy, top),
      };
    },
  };
}
