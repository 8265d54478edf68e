import { show, type DataIssue, type RecordKind, type Whereabouts } from "../../model/index.js";
import { decodeHtmlEntities, type Cell, type SheetRow } from "../../io/index.js";
import { readWage, type ReadWage } from "./read-amount.js";
import { readDate } from "./read-date.js";
import { redactIdentity } from "./redact-identity.js";
import type { SheetColumn } from "./find-header.js";
import type { PlaceResolver } from "./resolve-place.js";
import { resolvePlaceCode, type CodeScheme } from "./resolve-place-code.js";

/** Reads the cells of one row by what their columns hold; what cannot be read is told, and stays absent. */
export interface RowReader<Field extends string> {
  readonly line: number;
  /** The text of a cell without the space around it, identity numbers taken out; `undefined` where it says nothing. */
  text(field: Field): string | undefined;
  /** A cell's text made a value by `read`; a warning where it gives none. */
  value<Value>(field: Field, expected: string, read: (text: string) => Value | undefined): Value | undefined;
  date(field: Field): string | undefined;
  day(field: Field): string | undefined;
  wage(field: Field): ReadWage | undefined;
  /** The place of `place`, `province` and `placeCode`. */
  whereabouts(): Whereabouts | undefined;
  warn(field: string, expected: string, received: string): void;
  /** An identity number, only to be compared: it never leaves the importer. */
  secret(field: Field): string | undefined;
}

/** How rows are read. */
export interface RowReading {
  readonly kind: RecordKind;
  readonly source: string;
  readonly resolvePlace: PlaceResolver;
  /** The list that the office's place codes are from. */
  readonly placeScheme?: CodeScheme | undefined;
  readonly raise: (issue: DataIssue) => void;
}

/** Makes a reader of a row. */
export function readRow<Field extends string>(
  row: SheetRow,
  columns: readonly SheetColumn<Field>[],
  { kind, source, resolvePlace, placeScheme, raise }: RowReading,
): RowReader<Field> {
  const cellOf = (field: string): Cell => row.cells[columns.findIndex((column) => column.field === field)] ?? null;
  const raw = (field: string): string | undefined => textOf(cellOf(field));
  const text = (field: string): string | undefined => {
    const found = raw(field);
    return found === undefined || silent.test(found) ? undefined : redactIdentity(found);
  };
  const warn = (path: string, expected: string, received: string): void => {
    raise({
      severity: "warning",
      kind,
      record: `line ${String(row.line)}`,
      path,
      expected,
      received: redactIdentity(received),
      source: `${source}:${String(row.line)}`,
    });
  };
  const value = <Value>(field: Field, expected: string, read: (written: string) => Value | undefined): Value | undefined => {
    const written = text(field);
    if (written === undefined) return undefined;
    const made = read(written);
    if (made === undefined) warn(field, expected, kind === "candidate" && personal.has(field) ? "another text (not shown)" : show(written));
    return made;
  };
  const date = (field: Field): string | undefined => value(field, "a date such as 17 Agustus 2025 or 17/08/2025", readDate);
  return {
    line: row.line,
    text,
    value,
    date,
    day: (field) => value(field, "a day such as 17 Agustus 2025 or 17/08/2025", (written) => wholeDay(readDate(written))),
    wage: (field) => value(field, "an amount such as Rp 4.500.000", readWage),
    warn,
    // A spreadsheet keeps fifteen digits of a number: what it made of sixteen is another's as well.
    secret: (field) => (typeof cellOf(field) === "number" ? undefined : raw(field)),
    whereabouts() {
      const [place, province, code] = [text("place"), text("province"), text("placeCode")];
      if (code !== undefined) {
        const found = resolvePlaceCode(code, {
          scheme: placeScheme,
          name: [place, province].filter((part) => part !== undefined).join(", "),
        });
        if (found.status === "resolved") return { place: { scheme: "kemendagri", code: found.place.code } };
        warn(
          "placeCode",
          "a code of Kemendagri or BPS that its name agrees with, or whose list is known",
          `${show(code)}, ${found.status}${choicesOf(found.choices)}`,
        );
        if (found.status === "contradiction") return undefined;
      }
      const name = place ?? province;
      if (name === undefined) return undefined;
      const found = resolvePlace(name, place === undefined ? {} : { within: province });
      if (found.status === "resolved" && found.place.scheme === "kemendagri")
        return { place: { scheme: "kemendagri", code: found.place.code } };
      if (found.status !== "resolved")
        warn("place", "the name of one kabupaten, kota or province", `${show(name)}, ${found.status}${choicesOf(found.choices)}`);
      return undefined;
    },
  };
}

/** What offices write where they know nothing. */
const silent = /^(?:[\s\-–—.*?]*|n\/?a|nihil|null|kosong|belum diisi)$/iu;

/** What is protected about a person, or leads to one, stands in no message. */
const personal: ReadonlySet<string> = new Set([
  ...["sex", "birthDate", "birthPlaceAndDate", "religion", "maritalStatus", "disability", "height", "weight", "phone", "email", "address"],
  ...["citizenship", "departureBan"],
]);

function textOf(cell: Cell): string | undefined {
  if (cell === null || cell === "") return undefined;
  if (typeof cell === "boolean") return cell ? "ya" : "tidak";
  // What comes from a page of the web often carries its signs: `Meat &amp; Fish`.
  const text = typeof cell === "string" ? decodeHtmlEntities(cell) : String(cell);
  return text.normalize("NFKC").trim() || undefined;
}

function wholeDay(date: string | undefined): string | undefined {
  return date?.length === 10 ? date : undefined;
}

function choicesOf(choices: readonly { readonly place: { readonly name: string } }[]): string {
  return choices.length === 0
    ? ""
    : `: ${choices
        .slice(0, 4)
        .map(({ place }) => place.name)
        .join(", ")}?`;
}
