import { damaged, type Section } from "./read-sections.js";
import type { AnyColumns, ColumnKind, Columns, Layout, NumberColumn } from "./column.js";
import { allRows } from "./live-rows.js";
import { packRecords, unpackRecords } from "./record-store.js";
import type { SideOf } from "./side.js";
import { elementTypeOf, type ElementType } from "./snapshot-format.js";

/** The arrays of a settled side by their names in a snapshot: `candidates.skills.concept`. */
export function* sectionsOfSide(name: string, side: SideOf<Layout>): Generator<[string, NumberColumn]> {
  const records = packRecords(side.records);
  yield [`${name}.ids.bytes`, side.ids.bytes];
  yield [`${name}.ids.offsets`, side.ids.offsets];
  yield [`${name}.records.bytes`, records.bytes];
  yield [`${name}.records.offsets`, records.offsets];
  yield [`${name}.records.digests`, records.digests];
  for (const [column, values] of Object.entries(side.columns as unknown as AnyColumns)) {
    if (ArrayBuffer.isView(values)) yield [`${name}.${column}`, values];
    else for (const [field, its] of Object.entries<NumberColumn>(values)) yield [`${name}.${column}.${field}`, its];
  }
}

/** Takes arrays from a snapshot, each once. */
export interface SectionTaker {
  /** @throws RangeError where it is not there or of another type. */
  take(name: string, types: readonly ElementType[]): NumberColumn;
  /** Names of the arrays that nobody has taken. */
  rest(): readonly string[];
}

export function takeSections(sections: ReadonlyMap<string, Section>): SectionTaker {
  const left = new Map(sections);
  return {
    take(name, types) {
      const section = left.get(name);
      left.delete(name);
      const type = section && elementTypeOf(section.values);
      if (!type || !types.includes(type)) throw damaged(`a section ${name} of ${types.join(" or ")}`, type ?? "none");
      return section.values;
    },
    rest: () => [...left.keys()],
  };
}

const typesOf: Readonly<Record<ColumnKind, readonly ElementType[]>> = {
  integer: ["u8", "i8", "u16", "i16", "u32", "i32", "f64"],
  real: ["f32", "f64"],
};

/** Makes a side of its arrays, without a look at what is in them. */
export function sideOfSections<L extends Layout>(name: string, layout: L, whole: boolean, taker: SectionTaker): SideOf<L> {
  const bytes = (array: string): Uint8Array => taker.take(`${name}.${array}`, ["u8"]) as Uint8Array;
  const offsets = (array: string): Uint32Array => {
    const taken = taker.take(`${name}.${array}`, ["u32"]) as Uint32Array;
    if (taken.length === 0) throw damaged(`an offset at least in section ${name}.${array}`, 0);
    return taken;
  };
  const ids = { bytes: bytes("ids.bytes"), offsets: offsets("ids.offsets") };
  const records = unpackRecords({
    whole,
    bytes: bytes("records.bytes"),
    offsets: offsets("records.offsets"),
    digests: bytes("records.digests"),
  });
  const columns: Record<string, AnyColumns[string]> = {};
  for (const [column, kind] of Object.entries(layout)) {
    if (typeof kind === "string") columns[column] = taker.take(`${name}.${column}`, typesOf[kind]);
    else {
      const fields = Object.entries(kind.fields).map(
        ([field, its]) => [field, taker.take(`${name}.${column}.${field}`, typesOf[its])] as const,
      );
      columns[column] = Object.freeze({
        offsets: offsets(`${column}.offsets`),
        state: bytes(`${column}.state`),
        ...Object.fromEntries(fields),
      });
    }
  }
  const rows = ids.offsets.length - 1;
  return { ids, columns: Object.freeze(columns) as Columns<L>, records, live: allRows(rows), sorted: rows };
}
