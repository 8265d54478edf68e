import type { Market, Side } from "../market/index.js";
import type { Lists } from "./list-for.js";
import type { Ranking } from "./match.js";
import type { RankOptions } from "./rank.js";

/** Which rankings are wanted, and who is told of them. */
export interface RankAllOptions extends RankOptions {
  /** Records to rank for, in this order. @defaultValue all of the side, in the order of their ids */
  readonly ids?: readonly string[] | undefined;
  /** An `AbortSignal`, which stops the ranking: the iteration then throws its reason. */
  readonly signal?: { throwIfAborted(): void } | undefined;
  /** Is told how many rankings of all have been given. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Ranks for every record of a side, one after the other; between two rankings others get their turn, so that a signal can arrive.
 * @param side that of the records that ask: `"vacancy"` ranks candidates for each vacancy.
 * @throws RangeError for an id that the market does not have, before the first ranking; RuleError where a rule fails; the signal's reason.
 */
export async function* rankAll(
  matcher: Lists & { readonly market: Market },
  side: Side,
  { ids, signal, onProgress, ...options }: RankAllOptions = {},
): AsyncGenerator<Ranking, void, undefined> {
  signal?.throwIfAborted();
  const asking = idsToAsk(matcher.market, side, ids);
  for (const [done, id] of asking.entries()) {
    yield side === "vacancy" ? matcher.candidatesFor(id, options) : matcher.vacanciesFor(id, options);
    onProgress?.(done + 1, asking.length);
    await anotherTurn();
    signal?.throwIfAborted();
  }
}

/** The ids of a side in code-point order, or the given ones. @throws RangeError for one that the market does not have. */
export function idsToAsk(market: Market, side: Side, ids: readonly string[] | undefined): readonly string[] {
  if (ids === undefined) {
    const rows = Array.from({ length: market.rows(side) }, (_, row) => row).filter((row) => market.has(side, row));
    return rows.sort((a, b) => market.compareIds(side, a, b)).map((row) => market.idOf(side, row));
  }
  const unknown = ids.find((id) => market.rowOf(side, id) < 0);
  if (unknown !== undefined) throw new RangeError(`expected ids of ${side} records of the market, received ${JSON.stringify(unknown)}`);
  return ids;
}

/** Lets timers and other events come: a message to oneself does, and unlike a timer does not wait for its clock. Each has a channel of its own, for one channel's messages are taken in one go. */
function anotherTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
