import { firstDay, type Json } from "../../model/index.js";
import { conditionWords, reservedWords } from "./condition-words.js";
import { exampleWords } from "./example-words.js";
import type { ConditionFault } from "./parse-condition.js";
import type { ProvisionExample } from "./provision.js";

/** Examples, or why there are none. */
export type ExamplesReading = { readonly examples: readonly ProvisionExample[] } | { readonly fault: ConditionFault };

/**
 * Reads examples as `writeExamples` writes them: a line each, with the answer, the day, and the facts of the case: `terpenuhi 2026-11-24: derived.isco08 =
 * "9111"; vacancy.overseas.costToWorker.amount = 0`. A value is a word, a number, a day, *ya* or *tidak*, a text in quotes, or JSON for lists.
 */
export function parseExamples(text: string): ExamplesReading {
  const examples: ProvisionExample[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === "") continue;
    const reading = exampleIn(line);
    if ("expected" in reading) return { fault: { ...reading, position: index + reading.position } };
    examples.push(reading);
  }
  return { examples };
}

const answers = Object.entries(exampleWords).flatMap(([status, { id, en }]) => [id, en].map((word) => [word, status] as const));

function exampleIn(line: string): ProvisionExample | ConditionFault {
  const fail = (at: number, expected: string): ConditionFault => {
    const rest = line.slice(at).trimStart();
    return { position: line.length - rest.length + 1, expected, received: /^[^\s;]+/.exec(rest)?.[0] };
  };
  let at = line.length - line.trimStart().length;
  const [word = "", status] = answers.find(([written]) => line.slice(at).toLowerCase().startsWith(`${written} `)) ?? [];
  if (status === undefined) return fail(at, "an answer: terpenuhi, tidak terpenuhi, belum diketahui or tidak berlaku");
  at += word.length;
  const [head = "", asOf = ""] = /^\s+(\d{4}-\d{2}-\d{2})\s*:/.exec(line.slice(at)) ?? [];
  if (firstDay(asOf) === undefined) return fail(at, "a day such as 2026-11-24, and a colon");
  at += head.length;
  const records: Record<string, Json> = {};
  while (line.slice(at).trim() !== "") {
    const [name = "", path] = /^\s*(\w+(?:\.\w+)*)\s*=\s*/.exec(line.slice(at)) ?? [];
    if (path === undefined) return fail(at, "a fact and its value, such as vacancy.channel = overseas");
    const [written = ""] = valueForm.exec(line.slice(at + name.length)) ?? [];
    const value = valueOf(written);
    if (value === undefined) return fail(at + name.length, "a word, a number, a day, yes or no, a text in quotes, or JSON");
    if (!put(records, path.split("."), value)) return fail(at, "each fact once");
    at += name.length + written.length;
    const [end] = /^\s*(?:;|$)/.exec(line.slice(at)) ?? [];
    if (end === undefined) return fail(at, '";" or the end of the line');
    at += end.length;
  }
  return { records, asOf, status: status as ProvisionExample["status"] };
}

/** JSON may hold `;` in its texts: what is in quotes goes by as a whole. */
const valueForm = /^(?:"(?:[^"\\]|\\.)*"|[^";])*/;

function valueOf(written: string): Json | undefined {
  const text = written.trim();
  const { yes, no } = conditionWords;
  if ([yes.id, yes.en].some((word) => word === text.toLowerCase())) return true;
  if ([no.id, no.en].some((word) => word === text.toLowerCase())) return false;
  const isWord = /^(?:[A-Za-z_][\w-]*|\d{4}-\d{2}-\d{2})$/.test(text) && !["true", "false", "null"].includes(text);
  if (isWord) return reservedWords.has(text.toLowerCase()) ? undefined : text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Only own members count, so that no path leads into a prototype. */
function put(records: Record<string, Json>, steps: readonly string[], value: Json): boolean {
  const last = steps.at(-1)!;
  let inner = records;
  if (steps.includes("__proto__")) return false;
  for (const step of steps.slice(0, -1)) {
    if (!Object.hasOwn(inner, step)) inner[step] = {};
    const next = inner[step];
    if (next === null || typeof next !== "object" || Array.isArray(next)) return false;
    inner = next as Record<string, Json>;
  }
  if (Object.hasOwn(inner, last)) return false;
  inner[last] = value;
  return true;
}
