import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadMarket, saveMarket, type Market } from "pengantar";

/** A market as another process made it. */
export interface StoredMarket {
  readonly market: Market;
  readonly bytes: Uint8Array;
  /** What it took to build. */
  readonly seconds: number;
}

/** Puts a market into a folder, for processes that ask it and hold nothing of its build. */
export function storeMarket(folder: string, name: string, { market, seconds }: Pick<StoredMarket, "market" | "seconds">): void {
  writeFileSync(join(folder, `${name}.market`), saveMarket(market));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ seconds }));
}

/** Loads a market that `storeMarket` has put there. */
export function storedMarket(folder: string, name: string): StoredMarket {
  const bytes = readFileSync(join(folder, `${name}.market`));
  const { seconds } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as { readonly seconds: number };
  return { market: loadMarket(bytes, { languages: [] }), bytes, seconds };
}
