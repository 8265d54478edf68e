import { show } from "../model/index.js";
import type { Trouble } from "./record-issue.js";

/** Makes the record of a row whose columns are named by the fields of our records. */
export type RecordFromCells = (cells: readonly string[]) => Readonly<Record<string, unknown>>;

/**
 * Reads CSV without a mapping: the header holds paths of our fields, each cell one value.
 *
 * - `id`, `residence.place.code`, `desiredWage.min`: a field, or a field of a field. An empty cell is absent.
 * - Numbers and yes or no (`true`, `yes`, `ya`, `1`; `false`, `no`, `tidak`, `0`) are converted where the field wants them; what cannot be
 *   converted stays text, and the check of the record names it. A path that begins with `facts.` stays text.
 * - `skills`, `desiredOccupations`, `desiredSectors`, `certificates`, `licences`: concept ids, separated by `|`; so are `willingToRelocate` (channels),
 *   `education` (levels), `languages` (codes), and lists of texts such as `contractTypes`. `occupation` and `sector` are one concept id.
 * - A path into a list (`locations.place.code`, `education.field.label`) makes a list of one.
 * - What a row cannot hold, such as requirements, wants a mapping or JSON.
 *
 * @param columns paths, `undefined` for a column that is not read.
 * @param raise takes a warning for a path that another column holds or leads into (`wage` beside `wage.min`); it is not read.
 */
export function readColumns(columns: readonly (string | undefined)[], raise: (trouble: Trouble) => void): RecordFromCells {
  const fields: Field[] = [];
  columns.forEach((column, index) => {
    if (column === undefined) return;
    const other = fields.find(({ path }) => `${column}.`.startsWith(`${path}.`) || path.startsWith(`${column}.`));
    if (other) {
      raise({ severity: "warning", path: column, expected: `no column beside ${other.path}`, received: `${show(column)}: it is not read` });
    } else fields.push({ path: column, index, steps: column.split("."), convert: converterOf(column) });
  });
  return (cells) => {
    const record = emptyRecord();
    for (const { index, steps, convert } of fields) {
      const text = cells[index]!.trim();
      if (text !== "") put(record, steps, convert(text));
    }
    return record;
  };
}

interface Field {
  readonly path: string;
  readonly index: number;
  readonly steps: readonly string[];
  readonly convert: (text: string) => unknown;
}

const numberPattern = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const numbers = new Set([
  ...["min", "max", "amount", "latitude", "longitude", "maxCommuteKm", "months", "years", "rank", "kkni"],
  ...["openings", "openingsFilled", "restDaysPerWeek", "heightCm", "weightKg"],
]);
const truths = new Set(["complete", "accessible", "experienceInPlaceOfEducation", "ongoing"]);
const truthWords = new Map([
  ...["true", "yes", "ya", "1"].map((word): [string, boolean] => [word, true]),
  ...["false", "no", "tidak", "0"].map((word): [string, boolean] => [word, false]),
]);
const textLists = new Set([
  "contractTypes",
  "conditions",
  "benefits",
  "accommodationNeeds",
  "accommodationsOffered",
  "altNames",
  "units",
  "countries",
]);

/** Lists of objects, and the field that a cell of plain items gives. */
const itemFields = new Map([
  ...["skills", "desiredOccupations", "desiredSectors", "certificates", "licences"].map((list): [string, string] => [list, "concept"]),
  ["willingToRelocate", "channel"],
  ["education", "level"],
  ["languages", "language"],
]);

/** Lists that a path may lead into. */
const lists = new Set([...itemFields.keys(), "locations", "experience", "documents", "consents", "requirements", "declaredRequirements"]);

function converterOf(path: string): (text: string) => unknown {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (path.startsWith("facts.")) return (text) => text;
  if (numbers.has(name)) return (text) => (numberPattern.test(text) ? Number(text) : text);
  if (truths.has(name)) return (text) => truthWords.get(text.toLowerCase()) ?? text;
  if (textLists.has(name)) return itemsOf;
  const item = itemFields.get(path);
  if (item !== undefined) return (text) => itemsOf(text).map((value) => ({ [item]: value }));
  return path === "occupation" || path === "sector" ? (text) => ({ concept: text }) : (text) => text;
}

function itemsOf(text: string): readonly string[] {
  return text
    .split("|")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function put(record: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  let holder = record;
  steps.forEach((step, depth) => {
    if (depth === steps.length - 1) holder[step] = value;
    else if (depth === 0 && lists.has(step)) [holder] = (holder[step] ??= [emptyRecord()]) as [Record<string, unknown>];
    else holder = (holder[step] ??= emptyRecord()) as Record<string, unknown>;
  });
}

/** Without a prototype: a column may be named `__proto__`. */
function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
