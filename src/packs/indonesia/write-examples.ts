import { canonicalJson, type Json, type Locale } from "../../model/index.js";
import { conditionWords, reservedWords } from "./condition-words.js";
import { exampleWords } from "./example-words.js";
import { parseExamples } from "./parse-examples.js";
import type { ProvisionExample } from "./provision.js";

/**
 * Writes the examples of a provision for a cell, a line each: `tidak terpenuhi 2026-11-24: vacancy.channel = overseas; vacancy.overseas.country = SA`.
 *
 * `parseExamples` reads them again, and gives exactly those that they were; what these lines cannot hold stays JSON.
 */
export function writeExamples(examples: readonly ProvisionExample[], locale: Locale): string {
  const lines = examples.map(({ records, asOf, status }) =>
    `${exampleWords[status][locale]} ${asOf}: ${factsOf(records, "", locale).join("; ")}`.trimEnd(),
  );
  const text = lines.join("\n");
  const reading = parseExamples(text);
  const isSame = "examples" in reading && canonicalJson(jsonOf(reading.examples)) === canonicalJson(jsonOf(examples));
  return isSame ? text : JSON.stringify(examples);
}

function factsOf(value: Readonly<Record<string, Json>>, before: string, locale: Locale): readonly string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const path = before === "" ? name : `${before}.${name}`;
    const isParted = member !== null && typeof member === "object" && !Array.isArray(member) && Object.keys(member).length > 0;
    return isParted ? factsOf(member as Readonly<Record<string, Json>>, path, locale) : [`${path} = ${valueText(member, locale)}`];
  });
}

function valueText(value: Json, locale: Locale): string {
  if (typeof value === "boolean") return conditionWords[value ? "yes" : "no"][locale];
  const isBare = typeof value === "string" && /^(?:[A-Za-z_][\w-]*|\d{4}-\d{2}-\d{2})$/.test(value) && !isReserved(value);
  return isBare ? value : JSON.stringify(value);
}

function isReserved(text: string): boolean {
  return reservedWords.has(text.toLowerCase()) || ["true", "false", "null"].includes(text.toLowerCase());
}

function jsonOf(examples: readonly ProvisionExample[]): Json {
  return JSON.parse(JSON.stringify(examples)) as Json;
}
