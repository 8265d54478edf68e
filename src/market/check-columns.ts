import type { AnyColumns, Columns, Layout, ListColumn, NumberColumn } from "./column.js";
import type { Law, Laws, ListLaw } from "./column-laws.js";
import { compareNumbers } from "./encoding.js";
import type { Faults } from "./faults.js";

type AnyList = ListColumn<Readonly<Record<string, NumberColumn>>>;

/** Checks every value of every column of a side: lengths, offsets, ranges and the order of lists. */
export function checkColumns<L extends Layout>(name: string, rows: number, columns: Columns<L>, laws: Laws<L>, faults: Faults): void {
  const table = columns as unknown as AnyColumns;
  for (const [column, law] of Object.entries<Law | ListLaw>(laws)) {
    const where = `${name}.${column}`;
    if ("holds" in law) checkValues(where, rows, table[column] as NumberColumn, law, faults);
    else checkLists(where, rows, table[column] as AnyList, law, faults);
  }
}

/** Whether offsets begin at 0, never fall, and end where their entries do; without that no row can be looked at. */
export function checkOffsets(where: string, rows: number, offsets: Uint32Array, entries: number, faults: Faults): boolean {
  if (!hasLength(where, offsets.length, rows + 1, faults)) return false;
  if (offsets[0] !== 0) faults.add(where, 0, "offsets from 0", offsets[0]);
  let risen = offsets[0] === 0;
  for (let row = 0; row < rows; row++) {
    if (offsets[row + 1]! >= offsets[row]!) continue;
    faults.add(where, row, "offsets that do not fall", `${String(offsets[row])} before ${String(offsets[row + 1])}`);
    risen = false;
  }
  if (risen && offsets[rows] !== entries) faults.add(where, rows, `offsets up to its ${String(entries)} entries`, offsets[rows]);
  return risen && offsets[rows] === entries;
}

function hasLength(where: string, length: number, expected: number, faults: Faults): boolean {
  if (length !== expected) faults.add(where, undefined, `${String(expected)} values`, length);
  return length === expected;
}

function checkValues(where: string, rows: number, values: NumberColumn, law: Law, faults: Faults): void {
  if (!hasLength(where, values.length, rows, faults)) return;
  for (let row = 0; row < rows; row++) if (!law.holds(values[row]!)) faults.add(where, row, law.expected, values[row]);
}

function checkLists(where: string, rows: number, column: AnyList, law: ListLaw, faults: Faults): void {
  const { offsets, state } = column;
  const names = Object.keys(law.fields);
  const entries = column[names[0]!]!.length;
  const isWhole =
    [...names.map((field) => hasLength(`${where}.${field}`, column[field]!.length, entries, faults))].every(Boolean) &&
    checkOffsets(`${where}.offsets`, rows, offsets, entries, faults);
  if (!hasLength(`${where}.state`, state.length, rows, faults) || !isWhole) return;
  for (let row = 0; row < rows; row++) {
    if (state[row]! > 2) faults.add(`${where}.state`, row, "a state of a list", state[row]);
    if (state[row] === 0 && offsets[row] !== offsets[row + 1]) faults.add(`${where}.state`, row, "no entries where nothing is known", 0);
  }
  for (const field of names) checkField(`${where}.${field}`, offsets, column[field]!, law.fields[field]!, faults);
  checkOrder(where, column, law, faults);
}

function checkField(where: string, offsets: Uint32Array, values: NumberColumn, law: Law, faults: Faults): void {
  let row = 0;
  for (let entry = 0; entry < values.length; entry++) {
    while (entry >= offsets[row + 1]!) row++;
    if (!law.holds(values[entry]!)) faults.add(where, row, law.expected, values[entry]);
  }
}

function checkOrder(where: string, column: AnyList, { rising, repeats = false, demands = false }: ListLaw, faults: Faults): void {
  const { offsets, requirement, optional } = column;
  const fields = rising.map((field) => column[field]!);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    if (demands && from < to && requirement![from] !== 0) faults.add(where, row, "requirements counted from 0", requirement![from]);
    for (let entry = from + 1; entry < to; entry++) {
      const step = demands ? requirement![entry]! - requirement![entry - 1]! : 0;
      if (step !== 0 && step !== 1) faults.add(where, row, "requirements one after the other", requirement![entry]);
      if (step !== 0) continue;
      if (demands && optional![entry] !== optional![entry - 1]) faults.add(where, row, "alternatives of one importance", optional![entry]);
      const order = compareEntries(fields, entry - 1, entry);
      if (order > 0 || (order === 0 && !repeats))
        faults.add(where, row, `entries that rise by ${rising.join(", ")}`, `entry ${String(entry)}`);
    }
  }
}

function compareEntries(fields: readonly NumberColumn[], a: number, b: number): number {
  for (const values of fields) {
    const order = compareNumbers(values[a]!, values[b]!);
    if (order !== 0) return order;
  }
  return 0;
}
