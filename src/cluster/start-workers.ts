import { Worker } from "node:worker_threads";
import type { Answer, Greeting, Shard, Work } from "./shard.js";

/** Threads that answer shards. */
export interface Workers {
  /** The answer for a shard; they are to be taken one after the other. @throws where no worker can give it. */
  take(shard: number): Promise<Answer>;
  /** Ends all workers; whoever waits for an answer gets this error. */
  stop(reason?: unknown): Promise<void>;
}

/** So many shards a worker are dealt before they are taken: nobody waits, and answers do not heap up. */
const AHEAD = 3;

/**
 * Starts workers, each of which takes the next shard of the queue when it has answered one.
 * @param policyHash that of the policy which each of them must have found.
 */
export function startWorkers(count: number, work: Work, shards: readonly Shard[], policyHash: string): Workers {
  const answers = new Map<number, Answer>();
  const busyWith = new Map<Worker, number>();
  const idle: Worker[] = [];
  let next = 0;
  let taken = 0;
  let failure: { readonly reason: unknown } | undefined;
  let wake: (() => void) | undefined;

  const deal = (): void => {
    while (idle.length > 0 && next < Math.min(shards.length, taken + count * AHEAD)) {
      const worker = idle.shift()!;
      busyWith.set(worker, next);
      worker.postMessage(shards[next++]);
    }
  };
  const fail = (reason: unknown): void => {
    failure ??= { reason };
    wake?.();
  };
  const settle = (worker: Worker, answer: Answer): void => {
    answers.set(busyWith.get(worker)!, answer);
    busyWith.delete(worker);
    wake?.();
  };
  const start = (): Worker => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: work });
    let isDead = false;
    const die = (error: unknown): void => {
      if (isDead) return;
      isDead = true;
      if (busyWith.has(worker)) settle(worker, { rankings: [], error: `its worker died: ${messageOf(error)}` });
      else fail(new Error(`a worker died between shards: ${messageOf(error)}`, { cause: error }));
    };
    worker.on("message", (message: Greeting | Answer) => {
      if (!("policyHash" in message)) settle(worker, message);
      else if (message.policyHash !== policyHash) {
        fail(new Error(`expected workers with the policy ${policyHash} of the caller, received one with ${message.policyHash}`));
        return;
      }
      idle.push(worker);
      deal();
    });
    worker.on("messageerror", die);
    worker.on("error", die);
    worker.on("exit", (code) => {
      die(new Error(`it ended with exit code ${String(code)}`));
    });
    return worker;
  };
  const workers = Array.from({ length: count }, start);

  return {
    async take(shard) {
      taken = shard;
      deal();
      while (!answers.has(shard) && !failure) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const answer = answers.get(shard);
      if (!answer) throw failure?.reason;
      answers.delete(shard);
      return answer;
    },
    async stop(reason) {
      fail(reason);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
