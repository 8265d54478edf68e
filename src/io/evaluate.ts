import { firstDay, show } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";
import type { LabelIndex } from "../linking/index.js";
import type { Places } from "../geo/index.js";
import type {
  ConceptOperation,
  DateOperation,
  Expression,
  Fields,
  MapOperation,
  NumberOperation,
  Operation,
  PlaceNamedOperation,
} from "./expression.js";
import { decodeHtmlEntities } from "./html-entities.js";
import type { Unlinked } from "./unlinked-counter.js";

/** What an expression is evaluated with. */
export interface Evaluation {
  /** The row, or, within `$each`, the item. */
  readonly scope: unknown;
  /** Number of the row, from 1. */
  readonly ordinal: number;
  readonly labels?: LabelIndex | undefined;
  readonly places?: Places | undefined;
  /** Takes what is wrong; what the path names stays absent. */
  readonly warn: (path: string, expected: string, received: string) => void;
  readonly unlinked: (label: Unlinked) => void;
}

/**
 * Makes the value of an expression, or `undefined` where it is absent.
 * @param path of the value in the record, for issues.
 */
export function evaluate(expression: Expression, path: string, on: Evaluation): unknown {
  if (typeof expression === "string") return pick(on.scope, expression);
  if (isList(expression)) return orAbsent(expression.flatMap((item, index) => present(evaluate(item, `${path}[${String(index)}]`, on))));
  if (isOperation(expression)) return operate(expression, path, on);
  const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [field, value] of Object.entries(expression)) {
    const found = evaluate(value, path === "" ? field : `${path}.${field}`, on);
    if (found !== undefined) made[field] = found;
  }
  return orAbsent(made);
}

function operate(operation: Operation, path: string, on: Evaluation): unknown {
  if ("$constant" in operation) return operation.$constant;
  if ("$row" in operation) return `${operation.$row}${String(on.ordinal)}`;
  if ("$html" in operation) return withText(operation.$html, path, on, (text) => cleanText(decodeHtmlEntities(text)));
  if ("$split" in operation) return withText(operation.$split, path, on, (text) => orAbsent(split(text, operation.by)));
  if ("$join" in operation) return join(listOf(evaluate(operation.$join, path, on)), operation.with ?? " ");
  if ("$map" in operation) return withText(operation.$map, path, on, (text) => translate(text, operation, path, on));
  if ("$place" in operation) {
    return withText(operation.$place, path, on, (code) => ({ scheme: operation.scheme, code: code.replaceAll(".", "") }));
  }
  if ("$placeNamed" in operation) return withText(operation.$placeNamed, path, on, (name) => placeNamed(name, operation, path, on));
  if ("$concept" in operation) return withText(operation.$concept, path, on, (label) => link(label, operation, path, on));
  if ("$number" in operation) return withText(operation.$number, path, on, (text) => readNumber(text, operation, path, on));
  if ("$date" in operation) return withText(operation.$date, path, on, (text) => readDate(text, operation, path, on));
  if ("$each" in operation) {
    const items = listOf(evaluate(operation.$each, path, on));
    return orAbsent(items.flatMap((scope, i) => present(evaluate(operation.to, `${path}[${String(i)}]`, { ...on, scope }))));
  }
  if ("$anyOf" in operation) return anyOf(objectsIn(listOf(evaluate(operation.$anyOf, path, on)), path, on));
  const parts = operation.$merge.map((part) => evaluate(part, path, on));
  return parts.includes(undefined) ? undefined : merge(objectsIn(parts, path, on));
}

/** Follows a path; only own members count, so that no path leads into a prototype. */
function pick(scope: unknown, path: string): unknown {
  if (path === ".") return presentValue(scope);
  if (isObject(scope) && Object.hasOwn(scope, path)) return presentValue(memberOf(scope, path));
  return presentValue(path.split(/[.[\]]+/).reduce((inner, step) => (step === "" ? inner : memberOf(inner, step)), scope));
}

function memberOf(holder: unknown, key: string): unknown {
  return holder !== null && typeof holder === "object" && Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
}

function presentValue(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  return value === null ? undefined : orAbsent(value);
}

/** Texts come without the white space around them, and not at all where there is nothing else. */
function cleanText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}

function orAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  return isObject(value) && Object.keys(value).length === 0 ? undefined : value;
}

function present(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flatMap((item) => present(presentValue(item))) : present(value);
}

/** Reads a text, or a number as text, and makes something of it. */
function withText(argument: Expression, path: string, on: Evaluation, make: (text: string) => unknown): unknown {
  const value = evaluate(argument, path, on);
  if (value === undefined) return undefined;
  if (typeof value === "string") return make(value);
  if (typeof value === "number") return make(String(value));
  on.warn(path, "a text", show(value));
  return undefined;
}

/** Brackets hold a text together, where as many open as close. */
function split(text: string, by: string): readonly string[] {
  const balanced = depthOf(text) === 0;
  const parts: string[][] = [];
  let depth = 0;
  for (const piece of text.split(by)) {
    if (balanced && depth > 0) parts.at(-1)!.push(piece);
    else parts.push([piece]);
    depth += depthOf(piece);
  }
  return parts.flatMap((pieces) => cleanText(pieces.join(by)) ?? []);
}

function depthOf(text: string): number {
  return (text.match(/[([]/g) ?? []).length - (text.match(/[)\]]/g) ?? []).length;
}

function join(values: readonly unknown[], separator: string): string | undefined {
  return values.length === 0 ? undefined : values.map((value) => (typeof value === "string" ? value : show(value))).join(separator);
}

function translate(text: string, { table, otherwise }: MapOperation, path: string, on: Evaluation): unknown {
  const wanted = normalizeLabel(text);
  const key = Object.hasOwn(table, text) ? text : Object.keys(table).find((name) => normalizeLabel(name) === wanted);
  if (key !== undefined) return table[key] ?? undefined;
  if (otherwise === undefined) on.warn(path, `one of ${Object.keys(table).join(", ")}`, show(text));
  return otherwise ?? undefined;
}

function placeNamed(name: string, { scheme, level, within }: PlaceNamedOperation, path: string, on: Evaluation): unknown {
  const { places } = on;
  if (!places) return undefined;
  const outer = within === undefined ? undefined : evaluate(within, path, on);
  const inside = typeof outer === "string" ? places.findByName(outer) : [undefined];
  const rows = new Set(inside.flatMap((row) => places.findByName(name, { level, within: row })));
  const found = [...rows].map((row) => places.places[row]!).filter((place) => place.scheme === scheme);
  const [place] = found;
  if (place && found.length === 1) return { scheme, code: place.code };
  const others = found.map((other) => `${other.name} (${other.code})`).join(", ");
  on.warn(path, "the name of one known place", place ? `${show(name)}, which is the name of ${others}` : show(name));
  return undefined;
}

function link(label: string, { kind, fuzzy = false }: ConceptOperation, path: string, on: Evaluation): unknown {
  const [best, second] = on.labels?.lookup(label, { kind, fuzzy, limit: 2 }) ?? [];
  if (best && best.confidence !== second?.confidence) return { concept: best.concept, label };
  if (best && second) on.warn(path, "a label of one concept", `${show(label)}, which may be ${best.concept} or ${second.concept}`);
  on.unlinked({ label, kind });
  return { label };
}

const plainNumbers = {
  ".": /^-?\d+(?:\.\d+)?$|^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  ",": /^-?\d+(?:,\d+)?$|^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

function readNumber(text: string, { decimal = "." }: NumberOperation, path: string, on: Evaluation): number | undefined {
  if (plainNumbers[decimal].test(text)) return Number(text.replaceAll(decimal === "." ? "," : ".", "").replace(",", "."));
  on.warn(path, `a number, with "${decimal}" before its decimals`, show(text));
  return undefined;
}

function readDate(text: string, { order = "ymd" }: DateOperation, path: string, on: Evaluation): string | undefined {
  const found =
    order === "ymd" ? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/.exec(text) : /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  const [year, month, day] = order === "ymd" ? (found ?? []).slice(1) : (found ?? []).slice(1).reverse();
  const date = [year ?? "", (month ?? "").padStart(2, "0"), (day ?? "").padStart(2, "0")].join("-");
  if (found && firstDay(date) !== undefined) return date;
  on.warn(path, order === "ymd" ? "a day such as 2025-11-06" : "a day such as 06/11/2025", show(text));
  return undefined;
}

function objectsIn(values: readonly unknown[], path: string, on: Evaluation): readonly object[] {
  const others = values.filter((value) => !isObject(value));
  if (others.length > 0) on.warn(path, "objects", show(others[0]));
  return values.filter(isObject);
}

function anyOf(objects: readonly object[]): unknown {
  const different = new Map(objects.map((object) => [JSON.stringify(object), object]));
  const [first, ...alternatives] = different.values();
  if (first === undefined || alternatives.length === 0) return first;
  return merge([first, { alternatives }]);
}

/** Into an object without a prototype: a row may have the key `__proto__`. */
function merge(objects: readonly object[]): unknown {
  return Object.assign(Object.create(null) as object, ...objects) as unknown;
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function isList(expression: Expression): expression is readonly Expression[] {
  return Array.isArray(expression);
}

function isOperation(expression: Operation | Fields): expression is Operation {
  return Object.keys(expression).some((key) => key.startsWith("$"));
}
