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
  let value = clean(input, [], raise);
  if (issues.some(({ severity }) => severity === "error")) return { record: undefined, issues };
  let result = schema.safeParse(value);
  if (result.success) return { record: result.data, issues };
  const unknown = result.error.issues.filter((issue) => issue.code === "unrecognized_keys");
  if (unknown.length > 0) value = copyOf(value);
  for (const issue of unknown) {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      const home = isProtectedKey(key) ? protectedHome.get(where.kind) : undefined;
      if (home !== undefined) raise("warning", pathText(path), home, PROTECTED);
      else raise("warning", pathText(path), withFacts.has(where.kind) ? KNOWN_OR_FACT : "a known field", shown(value, path, conceal));
    }
    for (const key of issue.keys) Reflect.deleteProperty(at(value, issue.path) as object, key);
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
const NO_PROTECTED = "no protected attribute among the facts";

/** Deeper values are refused: nobody writes them, and they would exhaust the stack of whoever walks through them. */
const DEEPEST = 64;

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Below these keys of a record the schema allows any key. Their members are sorted: equal records would else be kept as different bytes. */
const freeHomes = /^(?:facts(?:$|[.[])|declaredRequirements$)/;

/**
 * Gives a value without keys that could reach a prototype, protected facts and broken characters.
 * The input stays as it is: what has to change is copied, and only that, for nearly all records are in order.
 * @param path where the value stands; left as it was given.
 */
function clean(value: unknown, path: PropertyKey[], raise: Raise): unknown {
  if (typeof value === "string") {
    if (value.isWellFormed()) return value;
    raise("warning", pathText(path), "text without lone surrogates", "half of a surrogate pair");
    return value.toWellFormed();
  }
  if (value === null || typeof value !== "object") return value;
  if (path.length === DEEPEST) {
    raise("error", pathText(path), `a value nested at most ${String(DEEPEST)} deep`, "one nested deeper");
    return null;
  }
  const form = Object.prototype.toString.call(value);
  if (form === "[object Array]") return cleanItems(value as readonly unknown[], path, raise);
  if (form === "[object Object]") return cleanMembers(value as Readonly<Record<string, unknown>>, path, raise);
  // A `Date` or a `Map` has no members to copy: it would become `{}` without a word.
  raise("error", pathText(path), "a JSON value", `a ${form.slice("[object ".length, -1)} object`);
  return null;
}

function cleanItems(items: readonly unknown[], path: PropertyKey[], raise: Raise): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    path.push(index);
    const item = clean(items[index], path, raise);
    path.pop();
    if (item !== items[index]) (copy ??= [...items])[index] = item;
  }
  return copy ?? items;
}

function cleanMembers(members: Readonly<Record<string, unknown>>, path: PropertyKey[], raise: Raise): Readonly<Record<string, unknown>> {
  const home = path.length > 0 ? String(path[0]) : "";
  const isFree = freeHomes.test(home);
  const inFacts = isFree && home !== "declaredRequirements";
  const keys = Object.keys(members);
  if (isFree) keys.sort(compareCodePoints);
  // What an object inherits is no member of a record.
  const isNew = isFree || Object.getPrototypeOf(members) !== Object.prototype;
  let copy: Record<string, unknown> | undefined = isNew ? {} : undefined;
  for (const key of keys) {
    path.push(key);
    const flaw = forbiddenKeys.has(key) ? "no key of this name" : inFacts && isProtectedKey(key) ? NO_PROTECTED : undefined;
    if (flaw === undefined) {
      const member = clean(members[key], path, raise);
      if (isNew || member !== members[key]) (copy ??= { ...members })[key] = member;
    } else {
      raise("warning", pathText(path), flaw, flaw === NO_PROTECTED ? PROTECTED : show(key));
      if (!isNew) Reflect.deleteProperty((copy ??= { ...members }), key);
    }
    path.pop();
  }
  return copy ?? members;
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
      return "options" in issue ? `one of ${(issue.options ?? []).map(String).join(", ")}` : anyOf(issue.errors);
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

/** More ways than this are those of any JSON value. */
const MOST_WAYS = 3;

/** Says what each way of a union asks; of a way that is followed in part, what is wrong inside. */
function anyOf(ways: readonly (readonly z.core.$ZodIssue[])[]): string {
  if (ways.length > MOST_WAYS) return "a JSON value";
  return ways
    .map((issues) => issues.map((issue) => `${pathText(issue.path)} ${expectation(issue)}`.trimStart()).join(" and "))
    .join(", or ");
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

/** Copies what is clean, so that keys may be deleted from it in place. */
function copyOf(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]));
}

function idOf(input: unknown): string | undefined {
  if (input === null || typeof input !== "object") return undefined;
  const { id, candidate } = input as { id?: unknown; candidate?: unknown };
  const found = typeof id === "string" ? id : candidate;
  return typeof found === "string" && found !== "" ? found.slice(0, 200).toWellFormed() : undefined;
}
