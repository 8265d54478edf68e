import { show, type DataIssue } from "../model/index.js";
import { compactSide } from "./compact-side.js";
import type { Layout } from "./column.js";
import { countTerms } from "./count-terms.js";
import { createEncoding } from "./encoding.js";
import { freezeMarket, indexesOf, partsOfMarket } from "./freeze-market.js";
import { editRows } from "./live-rows.js";
import type { Market } from "./market.js";
import { recipesOf, type SideRecipe } from "./side-recipe.js";
import type { SideOf } from "./side.js";
import { storeBehind } from "./side-store.js";
import { weighText } from "./text-columns.js";
import { growTerms, type GrowingTerms } from "./vocabulary.js";

/** What happens to the records of a market; removals come first. */
export interface MarketChanges {
  /** Records that join, or take the place of the record with their id; of two with the same id the later one stands. */
  readonly upsert?: { readonly candidates?: Iterable<unknown> | undefined; readonly vacancies?: Iterable<unknown> | undefined } | undefined;
  /** Ids of records that leave. */
  readonly remove?: { readonly candidates?: Iterable<string> | undefined; readonly vacancies?: Iterable<string> | undefined } | undefined;
}

/**
 * Makes the next generation of a market: with records added, replaced and removed, under the same text statistics.
 * The given market stays as it is, and shares its columns with the new one: an update costs about what its own records cost.
 * Equal to `createMarket` of the records that are then there, with `statistics` of the given market.
 *
 * A record with an error is listed and left out: where its id was there before, the old record stays. An id to remove that is not there is a warning.
 * @returns the same market where nothing changes.
 * @throws TypeError for a string where ids are expected one by one, or an id that is no string.
 */
export function updateMarket(
  market: Market,
  { upsert = {}, remove = {} }: MarketChanges,
): { readonly market: Market; readonly issues: readonly DataIssue[] } {
  const parts = partsOfMarket(market);
  const issues: DataIssue[] = [];
  const terms = growTerms(parts.terms, parts.statistics);
  const { taxonomy, places, analyzer, texts } = parts;
  const recipes = recipesOf(createEncoding({ taxonomy, places, terms: countTerms(analyzer, terms), texts }), issues);
  const candidates = updateSide(recipes.candidates, parts.candidates, upsert.candidates, remove.candidates, terms, issues);
  const vacancies = updateSide(recipes.vacancies, parts.vacancies, upsert.vacancies, remove.vacancies, terms, issues);
  if (candidates.side === parts.candidates && vacancies.side === parts.vacancies) return { market, issues };
  const { candidate, vacancy } = indexesOf(market);
  const indexes = {
    ...(candidate && !candidates.renumbered ? { candidate } : {}),
    ...(vacancy && !vacancies.renumbered ? { vacancy } : {}),
  };
  const changed = { ...parts, candidates: candidates.side, vacancies: vacancies.side, terms: terms.view() };
  return { market: freezeMarket(changed, indexes), issues };
}

function updateSide<L extends Layout>(
  recipe: SideRecipe<L>,
  side: SideOf<L>,
  upsert: Iterable<unknown> = [],
  remove: Iterable<string> = [],
  terms: GrowingTerms,
  issues: DataIssue[],
): { readonly side: SideOf<L>; readonly renumbered: boolean } {
  if (typeof remove === "string") throw new TypeError(`expected ids of ${recipe.side} records one by one, received a string`);
  const store = storeBehind(side);
  const before = store.rows();
  const live = editRows(side.live, before);
  for (const id of remove) {
    if (typeof id !== "string") throw new TypeError(`expected an id of a ${recipe.side} as a string, received ${typeof id}`);
    const row = store.find(live, id);
    if (row >= 0) live.remove(row);
    else
      issues.push({
        severity: "warning",
        kind: recipe.side,
        record: id,
        path: "",
        expected: "the id of a record that is there",
        received: show(id),
      });
  }
  let position = 0;
  for (const input of upsert) {
    const checked = recipe.check(input, ++position);
    if (!checked) continue;
    const { record, json } = checked;
    const row = store.find(live, record.id);
    if (row >= 0) live.remove(row);
    store.append(record, weighText(recipe.encode(record), terms.frequencies()), json);
    live.add();
  }
  if (store.rows() === before && live.count === side.live.count) return { side, renumbered: false };
  const updated = store.side(live.build());
  const renumbered = isWasteful(updated);
  return { side: renumbered ? compactSide(updated) : updated, renumbered };
}

/** Whether rows without a record are more than a quarter of all: they cost memory, and every scan passes over them. */
function isWasteful({ live }: SideOf<Layout>): boolean {
  return (live.rows - live.count) * 4 > live.rows;
}
