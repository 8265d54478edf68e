import { parentPort, workerData } from "node:worker_threads";
import { loadMarket } from "../market/index.js";
import { createMatcher, type Ranking } from "../matching/index.js";
import { importPolicy } from "./import-policy.js";
import type { Answer, Greeting, Shard, Work } from "./shard.js";

// A thread of `rankAllInWorkers`: says hello, then answers one shard after the other.
const { snapshot, policyModule, asOf, side, options } = workerData as Work;
const { policy, languages } = await importPolicy(policyModule);
const matcher = createMatcher(loadMarket(snapshot, { languages }), policy, { asOf });
const greeting: Greeting = { policyHash: policy.hash };

function answer(shard: Shard): Answer {
  const rankings: Ranking[] = [];
  try {
    for (const id of shard) rankings.push(side === "vacancy" ? matcher.candidatesFor(id, options) : matcher.vacanciesFor(id, options));
    return { rankings };
  } catch (error) {
    return { rankings, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", (shard: Shard) => parentPort?.postMessage(answer(shard)));
parentPort?.postMessage(greeting);
