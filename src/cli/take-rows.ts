import { canonicalJson, type Candidate, type Json, type Vacancy } from "../model/index.js";
import type { Side } from "../market/index.js";
import {
  entriesOf,
  idOfNumber,
  ownNumber,
  readRegister,
  registerBytes,
  registerFile,
  takeIn,
  type OfficeChange,
  type OfficeState,
  type Registers,
} from "../office/index.js";
import { rowPrefix, type Intake } from "./read-intake.js";

/** What became of a file's rows, and the registers after it. */
export interface TakenRows extends OfficeChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly clashes: readonly string[];
  readonly registers: Registers;
  /** The id that each row of the file has in the register. */
  readonly idOf: (id: string) => string;
}

/** Takes a file's rows into the registers. Rows without a number of their own get the next one; a row that is there already, word for word, keeps its own. */
export function takeRows(state: OfficeState, intake: Intake): TakenRows {
  const registers = readRegisters(state);
  const isCandidate = intake.side === "candidate";
  const register: ReadonlyMap<string, Candidate | Vacancy> = isCandidate ? registers.candidates : registers.vacancies;
  const records: readonly (Candidate | Vacancy)[] = isCandidate ? intake.candidates : intake.vacancies;
  const removed = entriesOf(state.entries, "removal").flatMap(({ event }) => (event.side === intake.side ? (event.id ?? []) : []));
  const ids = numberRows(records, register, removed, intake.side);
  const idOf = (id: string): string => ids.get(id) ?? id;
  const incoming = records.map((record) => [idOf(record.id), { ...record, id: idOf(record.id) }] as const);
  // Of two people with one number, and of two posts, the name tells.
  const taken = takeIn<Candidate | Vacancy>(register, incoming, (record) => ("title" in record ? record.title : record.name));
  const clashing = new Set(taken.clashes);
  const besides = <Item extends { readonly candidate: string }>(
    known: ReadonlyMap<string, Item>,
    more: readonly Item[],
  ): ReadonlyMap<string, Item> =>
    takeIn(
      known,
      more.map((item) => [idOf(item.candidate), { ...item, candidate: idOf(item.candidate) }] as const).filter(([id]) => !clashing.has(id)),
    ).records;
  const after: Registers = isCandidate
    ? {
        candidates: taken.records as Registers["candidates"],
        vacancies: registers.vacancies,
        contacts: besides(registers.contacts, intake.contacts),
        demographics: besides(registers.demographics, intake.demographics),
      }
    : { ...registers, vacancies: taken.records as Registers["vacancies"] };
  const names = isCandidate ? (["candidates", "contacts", "demographics"] as const) : (["vacancies"] as const);
  const { added, changed, unchanged, clashes } = taken;
  return {
    event: {
      kind: "intake",
      side: intake.side,
      source: intake.source,
      added: added.length,
      changed: changed.length,
      unchanged: unchanged.length,
    },
    files: new Map(names.map((name) => [registerFile(name), registerBytes(after[name])])),
    ...{ added, changed, unchanged, clashes, registers: after, idOf },
  };
}

/** Reads all four registers. */
export function readRegisters(state: OfficeState): Registers {
  return {
    candidates: readRegister(state, "candidates"),
    vacancies: readRegister(state, "vacancies"),
    contacts: readRegister(state, "contacts"),
    demographics: readRegister(state, "demographics"),
  };
}

/** Gives each row without a number one: that of the same words in the register, each taken once, or else the next free one. */
function numberRows(
  records: readonly (Candidate | Vacancy)[],
  register: ReadonlyMap<string, Candidate | Vacancy>,
  removed: readonly string[],
  side: Side,
): ReadonlyMap<string, string> {
  const rows = records.filter(({ id }) => id.startsWith(rowPrefix));
  if (rows.length === 0) return new Map();
  const byName = new Map<string, (Candidate | Vacancy)[]>();
  // The number of somebody who was removed becomes nobody else's.
  let last = [...register.keys(), ...removed].reduce((highest, id) => Math.max(highest, ownNumber(side, id) ?? 0), 0);
  for (const record of register.values()) {
    const name = nameIn(record);
    byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  return new Map(
    rows.map((row) => {
      const alike = byName.get(nameIn(row)) ?? [];
      const at = alike.findIndex((known) => says(known, row));
      if (at < 0) return [row.id, idOfNumber(side, ++last)];
      return [row.id, alike.splice(at, 1)[0]!.id];
    }),
  );
}

function nameIn(record: Candidate | Vacancy): string {
  return ("title" in record ? record.title : record.name) ?? "";
}

/** Whether a record says all that a row says. */
function says(record: object, row: object): boolean {
  const known = record as Readonly<Record<string, Json>>;
  return Object.entries(row).every(
    ([key, value]) => key === "id" || (known[key] !== undefined && canonicalJson(known[key]) === canonicalJson(value as Json)),
  );
}
