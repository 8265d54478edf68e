import * as z from "zod";
import { checkRecord, type Read } from "../model/index.js";
import { expressionSchema, type Expression, type Fields } from "./expression.js";

/** How rows of a foreign source become our records: a small file, no code. */
export interface Mapping {
  readonly target: "candidates" | "vacancies";
  /** What a reader of the file should know. */
  readonly comment?: string | undefined;
  /** The fields of the record, each with the expression that makes it. */
  readonly fields: Fields;
}

const mappingSchema: z.ZodType<Mapping> = z.strictObject({
  target: z.enum(["candidates", "vacancies"]),
  comment: z.string().optional(),
  fields: z.record(z.string(), expressionSchema),
});

/**
 * Checks the JSON form of a mapping.
 * @param source name of the file, for the issues.
 * @returns the mapping, or `undefined` with issues that name the path: an operation that is not known, an option that it lacks or does not have.
 */
export function parseMapping(json: unknown, source?: string): Read<Mapping | undefined> {
  const { record, issues } = checkRecord(mappingSchema, json, { kind: "mapping", position: "mapping", source });
  return { value: record, issues };
}

/** Lists the paths into the row that a mapping follows, each once; those into the items of `$each` are not among them. */
export function pathsOf(mapping: Mapping): readonly string[] {
  const paths = new Set<string>();
  const visit = (expression: Expression): void => {
    if (typeof expression === "string") paths.add(expression);
    else for (const part of partsOf(expression)) visit(part);
  };
  visit(mapping.fields);
  return [...paths];
}

/** Tells whether a mapping has an operation, at any depth. */
export function usesOperation(mapping: Mapping, operation: "$placeNamed" | "$concept"): boolean {
  const uses = (expression: Expression): boolean => {
    if (typeof expression === "string") return false;
    const inner = "$each" in expression ? [...partsOf(expression), (expression as { to: Expression }).to] : partsOf(expression);
    return operation in expression || inner.some(uses);
  };
  return uses(mapping.fields);
}

/** Expressions directly within another, save those that are evaluated against an item. */
function partsOf(expression: Exclude<Expression, string>): readonly Expression[] {
  if (Array.isArray(expression)) return expression as readonly Expression[];
  const operation = Object.keys(expression).find((key) => key.startsWith("$"));
  if (operation === undefined) return Object.values(expression as Fields);
  if (operation === "$constant" || operation === "$row") return [];
  const { within } = expression as { within?: Expression };
  const argument = (expression as Fields)[operation]!;
  return within === undefined ? [argument] : [argument, within];
}
