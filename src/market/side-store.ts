import type { Layout, RowValues } from "./column.js";
import { growColumns } from "./grow-columns.js";
import { findId, growIds, idAt } from "./id-column.js";
import { hasRow, type LiveRows } from "./live-rows.js";
import type { Row } from "./market.js";
import { growRecords } from "./record-store.js";
import type { KeyedRecord } from "./side-recipe.js";
import type { SideOf } from "./side.js";

/**
 * The rows that generations of a side share. Each generation sees the first so many of them, without those that are not its own:
 * removed, replaced, or appended by another generation that came from the same one.
 */
export interface SideStore<L extends Layout> {
  /** Number of rows that all generations have appended. */
  rows(): number;
  /** @param json the record as JSON, where the caller has it. */
  append(record: KeyedRecord, values: RowValues<L>, json?: Uint8Array): void;
  /** Whether any generation has ever had a row of this id. */
  hasSeen(id: string): boolean;
  /** The one row of an id that is live in a generation, −1 where none is. */
  find(live: LiveRows, id: string): Row;
  /** A generation that sees all rows so far. */
  side(live: LiveRows): SideOf<L>;
}

/** Only sides that something was appended to have a store; the others are arrays, and nothing else. */
const stores = new WeakMap<SideOf<Layout>, SideStore<Layout>>();

/** The store that a side's rows are in; a new one where the other generations' rows in it are too many to carry along. */
export function storeBehind<L extends Layout>(side: SideOf<L>): SideStore<L> {
  const known = stores.get(side) as SideStore<L> | undefined;
  if (known && known.rows() - side.live.rows <= Math.max(1024, side.live.rows >> 3)) return known;
  const store = createStore(side);
  stores.set(side, store);
  return store;
}

/** Row of an id, −1 where no record has it. */
export function rowOf(side: SideOf<Layout>, id: string): Row {
  const sorted = findId(side.ids, side.sorted, id);
  if (sorted >= 0 && hasRow(side.live, sorted)) return sorted;
  return side.live.rows === side.sorted ? -1 : storeBehind(side).find(side.live, id);
}

function createStore<L extends Layout>(start: SideOf<L>): SideStore<L> {
  const ids = growIds(start.ids);
  const columns = growColumns<L>(start.columns);
  const records = growRecords(start.records);
  const { sorted } = start;
  let rows = sorted;
  /** Newest row of each id that came after the sorted rows, and for each such row the one before it with the same id. */
  const newest = new Map<string, Row>();
  const earlier: Row[] = [];
  const note = (id: string): void => {
    earlier.push(newest.get(id) ?? -1);
    newest.set(id, rows++);
  };
  while (rows < start.live.rows) note(idAt(start.ids, rows));
  const store: SideStore<L> = {
    rows: () => rows,
    append(record, values, json) {
      ids.append(record.id);
      columns.append(values);
      records.append(record, json);
      note(record.id);
    },
    hasSeen: (id) => newest.has(id) || (sorted > 0 && findId(ids.view(), sorted, id) >= 0),
    find(live, id) {
      for (let row = newest.get(id) ?? -1; row >= 0; row = earlier[row - sorted]!) if (hasRow(live, row)) return row;
      // Not the ids of the start: the store would hold on to arrays that it has long outgrown.
      const row = findId(ids.view(), sorted, id);
      return hasRow(live, row) ? row : -1;
    },
    side(live) {
      const side: SideOf<L> = { ids: ids.view(), columns: columns.view(), records: records.view(), live, sorted };
      stores.set(side, store);
      return side;
    },
  };
  return store;
}
