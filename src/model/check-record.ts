import type * as z from "zod";
import { show, type DataIssue, type RecordKind } from "./data-issue.js";
import { isProtectedKey } from "./demographics.js";
import { compareCodePoints } from "./json.js";

/** Where a record stands, for the issues about it. */
export interface RecordPosition {
  readonly kind: RecordKind;
  /** Names the record while its id is not known: `#3`, `line 7`. */
  readonly position: string;
  readonly source?: string | undefined;
}

/**
 * Checks one value from outside against the schema of its record.
 *
 * A key that the schema does not know, a protected key and a lone surrogate are warnings: the record is kept without them.
 * Everything else is an error: the record is left out.
 * @returns the checked record, or `undefined` where an issue is an error.
 */
export function checkRecord<T>(
  schema: z.ZodType<T>,
  input: unknown,
  where: RecordPosition,
): { readonly record: T | undefined; readonly issues: readonly DataIssue[] } {
  const issues: DataIssue[] = [];
  const raise: Raise = (severity, path, expected, received) => {
    issues.push({
      severity,
      kind: where.kind,
      record: idOf(input) ?? where.position,
      path,
      expected,
      received,
      ...(where.source === undefined ? {} : { source: where.source }),
    });
  };
  const conceal = protectedHome.has(where.kind) ? isProtectedKey : undefined;
  const value = clean(input, "", raise);
  if (issues.some(({ severity }) => severity === "error")) return { record: undefined, issues };
  let result = schema.safeParse(value);
  if (result.success) return { record: result.data, issues };
  const unknown = result.error.issues.filter((issue) => issue.code === "unrecognized_keys");
  for (const issue of unknown) {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      const home = isProtectedKey(key) ? protectedHome.get(where.kind) : undefined;
      if (home !== undefined) raise("warning", pathText(path), home, PROTECTED);
      else raise("warning", pathText(path), withFacts.has(where.kind) ? KNOWN_OR_FACT : "a known field", shown(value, path, conceal));
    }
    deleteKeys(at(value, issue.path) as object, issue.keys);
  }
  if (unknown.length > 0) result = schema.safeParse(value);
  if (result.success) return { record: result.data, issues };
  for (const issue of result.error.issues) {
    raise("error", pathText(issue.path), expectation(issue), shown(value, issue.path, conceal));
  }
  return { record: undefined, issues };
}

type Raise = (severity: DataIssue["severity"], path: string, expected: string, received: string) => void;

/** Where a record says what is protected about a person; in records of other kinds, `weight` and `age` are ordinary words. */
const protectedHome: ReadonlyMap<RecordKind, string> = new Map<RecordKind, string>([
  ["candidate", "demographics as a record of their own"],
  ["vacancy", "what an advert asks about persons among declaredRequirements"],
  ["demographics", "a known field"],
]);

const withFacts: ReadonlySet<RecordKind> = new Set<RecordKind>(["candidate", "vacancy"]);
const KNOWN_OR_FACT = "a known field (others belong in facts)";

/** Shown in place of what is protected: issues are read by more people than records are. */
const PROTECTED = "a protected attribute";

/** Deeper values are refused: nobody writes them, and they would exhaust the stack of whoever walks through them. */
const DEEPEST = 64;

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Copies a value without keys that could reach a prototype, protected facts and broken characters; leaves the input alone. */
function clean(value: unknown, path: string, raise: Raise, depth = 0): unknown {
  if (typeof value === "string") {
    if (value.isWellFormed()) return value;
    raise("warning", path, "text without lone surrogates", "half of a surrogate pair");
    return value.toWellFormed();
  }
  if (value === null || typeof value !== "object") return value;
  if (depth === DEEPEST) {
    raise("error", path, `a value nested at most ${String(DEEPEST)} deep`, "one nested deeper");
    return null;
  }
  const form = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (form !== "Array" && form !== "Object") {
    // A `Date` or a `Map` has no members to copy: it would become `{}` without a word.
    raise("error", path, "a JSON value", `a ${form} object`);
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => clean(item, `${path}[${String(index)}]`, raise, depth + 1));
  const copy: Record<string, unknown> = {};
  const members = Object.entries(value);
  const inFacts = /^facts(?:$|[.[])/.test(path);
  // The schema puts its own fields in order; where it allows any key, equal records would else be kept as different bytes.
  if (inFacts || path.startsWith("declaredRequirements[")) members.sort(([a], [b]) => compareCodePoints(a, b));
  for (const [key, member] of members) {
    const memberPath = path === "" ? key : `${path}.${key}`;
    if (forbiddenKeys.has(key)) raise("warning", memberPath, "no key of this name", show(key));
    else if (inFacts && isProtectedKey(key)) {
      raise("warning", memberPath, "no protected attribute among the facts", PROTECTED);
    } else copy[key] = clean(member, memberPath, raise, depth + 1);
  }
  return copy;
}

/** What zod calls by names of its own. */
const typeWords: ReadonlyMap<string, string> = new Map([
  ["int", "a whole number"],
  ["number", "a finite number"],
  ["record", "an object"],
]);

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeWords.get(issue.expected) ?? `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "options" in issue ? `one of ${(issue.options ?? []).map(String).join(", ")}` : "a JSON value";
    case "too_small":
      return issue.origin === "string"
        ? `at least ${String(issue.minimum)} character`
        : `${issue.inclusive === false ? "more than" : "at least"} ${String(issue.minimum)}`;
    case "too_big":
      return issue.origin === "string" ? `at most ${String(issue.maximum)} characters` : `at most ${String(issue.maximum)}`;
    default:
      return issue.message;
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${String(step)}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

/** Shows what stands at a path, without what is protected in it. */
function shown(value: unknown, path: readonly PropertyKey[], conceal?: (key: string) => boolean): string {
  return conceal && path.some((step) => conceal(String(step))) ? PROTECTED : show(at(value, path), conceal);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner !== null && typeof inner === "object" ? (inner as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

/** The copy made by `clean` is ours, so keys may be deleted from it in place. */
function deleteKeys(holder: object, keys: readonly string[]): void {
  for (const key of keys) Reflect.deleteProperty(holder, key);
}

function idOf(input: unknown): string | undefined {
  if (input === null || typeof input !== "object") return undefined;
  const { id, candidate } = input as { id?: unknown; candidate?: unknown };
  const found = typeof id === "string" ? id : candidate;
  return typeof found === "string" && found !== "" ? found.slice(0, 200).toWellFormed() : undefined;
}
