import * as z from "zod";
import type { ConceptKind, Json, PlaceLevel, PlaceScheme } from "../model/index.js";

/**
 * How a mapping makes a value of a foreign row.
 *
 * - A text is a path into the row: `posisi`, `company.name`, `tags[0]`; `.` is the row itself, or, within `$each`, the item. A column whose name has dots
 *   is found by its whole name. Text comes without the white space around it.
 * - A list makes a list, an object without `$` an object, field by field.
 * - An object with a key that begins with `$` is an operation, and may carry a `comment`.
 *
 * Absent are: a path that leads nowhere, `null`, text of white space, and a list or an object of which nothing is present. What is absent leaves no trace in
 * the record.
 */
export type Expression = string | readonly Expression[] | Operation | Fields;

/** An object made field by field. */
export interface Fields {
  readonly [field: string]: Expression;
}

export type Operation =
  | ConstantOperation
  | HtmlOperation
  | SplitOperation
  | JoinOperation
  | MapOperation
  | PlaceOperation
  | PlaceNamedOperation
  | ConceptOperation
  | NumberOperation
  | DateOperation
  | EachOperation
  | AnyOfOperation
  | MergeOperation
  | RowOperation;

/** `{ "$constant": "local" }`: the value itself. */
export interface ConstantOperation {
  readonly $constant: Json;
}

/** `{ "$html": "deskripsi" }`: text with its HTML character references decoded. */
export interface HtmlOperation {
  readonly $html: Expression;
}

/** `{ "$split": "Skills", "by": "," }`: a list of texts; a separator within brackets does not split. */
export interface SplitOperation {
  readonly $split: Expression;
  readonly by: string;
}

/** `{ "$join": ["deskripsi", "syarat"], "with": "\n\n" }`: one text of those that are present. */
export interface JoinOperation {
  readonly $join: Expression;
  /** @defaultValue a space */
  readonly with?: string;
}

/** `{ "$map": "jenjang", "table": { "Sarjana": "bachelor" } }`: the table's value; case and white space of the key do not count; `null` is absent. */
export interface MapOperation {
  readonly $map: Expression;
  readonly table: Readonly<Record<string, Json>>;
  /** For a value that the table does not have. @defaultValue absent, with an issue */
  readonly otherwise?: Json;
}

/** `{ "$place": "kode_kabupaten", "scheme": "kemendagri" }`: a place code of that scheme, without dots. */
export interface PlaceOperation {
  readonly $place: Expression;
  readonly scheme: PlaceScheme;
}

/** `{ "$placeNamed": "Lokasi", "scheme": "kemendagri" }`: the code of the one place of that name; an unknown or ambiguous name is absent, with an issue. */
export interface PlaceNamedOperation {
  readonly $placeNamed: Expression;
  readonly scheme: PlaceScheme;
  readonly level?: PlaceLevel;
  /** Name of a place that it lies in. */
  readonly within?: Expression;
}

/** `{ "$concept": "posisi", "kind": "occupation" }`: `{ concept, label }`, or `{ label }`, counted, where the label names no concept, or several alike. */
export interface ConceptOperation {
  readonly $concept: Expression;
  readonly kind: ConceptKind;
  /** Whether a near label will do where none is exact. @defaultValue false */
  readonly fuzzy?: boolean;
}

/** `{ "$number": "upah", "decimal": "," }`: a number of text such as `1.500.000,50`. */
export interface NumberOperation {
  readonly $number: Expression;
  /** The other one may separate thousands. @defaultValue "." */
  readonly decimal?: "." | ",";
}

/** `{ "$date": "created_at" }`: the day of `2025-11-06 14:27:03`; with `"order": "dmy"` of `06/11/2025`. */
export interface DateOperation {
  readonly $date: Expression;
  /** @defaultValue "ymd" */
  readonly order?: "ymd" | "dmy";
}

/** `{ "$each": "program_studi", "to": { "label": "." } }`: a list, item by item; paths in `to` lead into the item. */
export interface EachOperation {
  readonly $each: Expression;
  readonly to: Expression;
}

/** `{ "$anyOf": … }`: of a list of objects, the first with the others as its `alternatives`; an object that comes again is left out. */
export interface AnyOfOperation {
  readonly $anyOf: Expression;
}

/** `{ "$merge": [{ "$constant": { "kind": "skill" } }, …] }`: one object of several; absent where one of them is. */
export interface MergeOperation {
  readonly $merge: readonly Expression[];
}

/** `{ "$row": "karirhub-" }`: the text with the number of the row behind it, for rows without an id. */
export interface RowOperation {
  readonly $row: string;
}

/** Every form of expression; an issue names the path within it. */
export const expressionSchema: z.ZodType<Expression> = z.unknown().superRefine((value, context) => {
  const schema = schemaOf(value);
  if (typeof schema === "string") context.addIssue({ code: "custom", message: schema });
  else for (const issue of schema.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue });
}) as z.ZodType as z.ZodType<Expression>;

const expression = z.lazy(() => expressionSchema);
const scheme = z.enum(["kemendagri", "bps", "iso-3166"] as const satisfies readonly PlaceScheme[]);
const level = z.enum(["country", "province", "regency", "district", "village"] as const satisfies readonly PlaceLevel[]);
const kind = z.enum([
  ...(["skill", "occupation", "field", "language", "licence", "certificate", "sector"] as const satisfies readonly ConceptKind[]),
]);
const comment = z.string().optional();

const operations: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["$constant", z.strictObject({ $constant: z.json(), comment })],
  ["$html", z.strictObject({ $html: expression, comment })],
  ["$split", z.strictObject({ $split: expression, by: z.string().min(1), comment })],
  ["$join", z.strictObject({ $join: expression, with: z.string().optional(), comment })],
  ["$map", z.strictObject({ $map: expression, table: z.record(z.string(), z.json()), otherwise: z.json().optional(), comment })],
  ["$place", z.strictObject({ $place: expression, scheme, comment })],
  ["$placeNamed", z.strictObject({ $placeNamed: expression, scheme, level: level.optional(), within: expression.optional(), comment })],
  ["$concept", z.strictObject({ $concept: expression, kind, fuzzy: z.boolean().optional(), comment })],
  ["$number", z.strictObject({ $number: expression, decimal: z.enum([".", ","]).optional(), comment })],
  ["$date", z.strictObject({ $date: expression, order: z.enum(["ymd", "dmy"]).optional(), comment })],
  ["$each", z.strictObject({ $each: expression, to: expression, comment })],
  ["$anyOf", z.strictObject({ $anyOf: expression, comment })],
  ["$merge", z.strictObject({ $merge: z.array(expression).min(1), comment })],
  ["$row", z.strictObject({ $row: z.string(), comment })],
]);

/** The schema that a value must meet to be an expression, or what it should have been. */
function schemaOf(value: unknown): z.ZodType | string {
  if (typeof value === "string") return z.string().min(1);
  if (Array.isArray(value)) return z.array(expression);
  if (value === null || typeof value !== "object")
    return 'a path, a list, an operation or an object of fields (a plain value is { "$constant": … })';
  const operation = Object.keys(value).find((key) => key.startsWith("$"));
  if (operation === undefined) return z.record(z.string(), expression);
  return operations.get(operation) ?? `one of ${[...operations.keys()].join(", ")}, not ${operation}`;
}
