import { firstDay, show, type DataIssue, type LocalizedText, type Read } from "../../model/index.js";
import { unguardCell, type Cell, type Sheet } from "../../io/index.js";
import { conditionFlaw, type Condition } from "./condition.js";
import { findHeader } from "./find-header.js";
import { parseCondition } from "./parse-condition.js";
import { parseExamples } from "./parse-examples.js";
import { phraseLists } from "./phrase-lists.js";
import { provisionColumns, type ProvisionField } from "./provision-columns.js";
import { provisionWords } from "./provision-words.js";
import type { Provision, ProvisionExample } from "./provision.js";
import { readDate } from "./read-date.js";

/**
 * Reads provisions from the table that `writeProvisions` writes, as an officer has edited it: columns in any order, headers and words of either language,
 * days as spreadsheets rewrite them (*31/12/2026*), conditions and examples in words or as JSON.
 * @returns those that can be read; of any other an error says which record, which column, what was expected and what was received. It proves nothing: that
 * is what `checkProvisions` is for.
 */
export function readProvisions(sheet: Sheet): Read<readonly Provision[]> {
  const { columns, rows, issues } = findHeader(sheet, provisionColumns);
  const records = rows.map(({ line, cells }) => {
    const raw: Partial<Record<ProvisionField, unknown>> = {};
    columns.forEach(({ field }, index) => {
      const value = valueOf(cells[index] ?? null);
      if (field !== undefined && value !== undefined) raw[field] = value;
    });
    const { messageId, messageEn, remedyId, remedyEn, when, must, examples, ...rest } = raw;
    const remedy = remedyId === undefined && remedyEn === undefined ? undefined : { id: remedyId, en: remedyEn };
    const parts = { when: jsonOf(when), must: jsonOf(must), examples: jsonOf(examples) };
    return { position: `line ${String(line)}`, raw: { ...rest, ...parts, message: { id: messageId, en: messageEn }, remedy } };
  });
  return collect(records, sheet.name, issues);
}

/** Reads provisions from JSON: a list of them, or `{ "provisions": [...] }`. See `readProvisions`. */
export function parseProvisions(input: unknown, source: string): Read<readonly Provision[]> {
  const inner = isRecord(input) ? input["provisions"] : input;
  if (!Array.isArray(inner)) {
    const issue = { severity: "error", kind: "policy", record: "file", path: "provisions", expected: "a list of provisions" } as const;
    return { value: [], issues: [{ ...issue, received: show(inner), source }] };
  }
  return collect(
    inner.map((raw: unknown, index) => ({ position: `#${String(index + 1)}`, raw })),
    source,
    [],
  );
}

interface RawProvision {
  readonly position: string;
  readonly raw: unknown;
}

function collect(records: readonly RawProvision[], source: string, before: readonly DataIssue[]): Read<readonly Provision[]> {
  const issues = [...before];
  const value = records.flatMap(({ position, raw }) => {
    const found: DataIssue[] = [];
    const provision = provisionOf(raw, (path, expected, received) => {
      const id = isRecord(raw) && typeof raw["id"] === "string" ? raw["id"] : position;
      const issue = { severity: "error", kind: "policy", record: id, path, expected, received: show(received) } as const;
      found.push({ ...issue, source: `${source}, ${position}` });
    });
    issues.push(...found);
    return provision === undefined || found.length > 0 ? [] : [provision];
  });
  return { value, issues };
}

type Raise = (path: string, expected: string, received: unknown) => void;

function provisionOf(raw: unknown, raise: Raise): Provision | undefined {
  if (!isRecord(raw)) {
    raise("", "a provision", raw);
    return undefined;
  }
  const text = (path: string): string => {
    const value = raw[path];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    raise(path, "a text", value);
    return "";
  };
  const optional = (path: string): string | undefined => (raw[path] === undefined ? undefined : text(path));
  const day = (path: string): string | undefined => {
    const value = raw[path];
    const date = typeof value === "string" ? readDate(value) : undefined;
    if (date?.length === 10 || value === undefined) return date;
    raise(path, "a day, such as 2026-12-31", value);
    return undefined;
  };
  const code = <Code extends string>(path: string, words: Readonly<Record<Code, LocalizedText>>): Code => {
    const codes = Object.keys(words) as Code[];
    const value = raw[path];
    const written = typeof value === "string" ? value.trim().toLowerCase() : "";
    const found = codes.find((one) => [one, words[one].id, words[one].en].some((word) => word?.toLowerCase() === written));
    if (found === undefined) raise(path, `one of ${codes.map((one) => words[one].id ?? one).join(", ")}`, raw[path]);
    return found ?? codes[0]!;
  };
  const version = Number(raw["version"]);
  if (!Number.isInteger(version) || version < 1) raise("version", "a whole number from 1", raw["version"]);
  const effectiveFrom = day("effectiveFrom");
  if (raw["effectiveFrom"] === undefined) raise("effectiveFrom", "a day, such as 2026-12-31", undefined);
  return dropUnsaid({
    id: text("id"),
    version,
    kind: code("kind", provisionWords.kind),
    stage: code("stage", provisionWords.stage),
    effect: code("effect", provisionWords.effect),
    when: raw["when"] === undefined ? undefined : conditionOf(raw["when"], "when", raise),
    must: conditionOf(raw["must"], "must", raise),
    effectiveFrom: effectiveFrom ?? "",
    effectiveTo: day("effectiveTo"),
    legalBasis: text("legalBasis"),
    sourceUrl: optional("sourceUrl"),
    confidence: code("confidence", provisionWords.confidence),
    reviewedBy: optional("reviewedBy"),
    reviewedAt: day("reviewedAt"),
    verifyBefore: day("verifyBefore"),
    message: words(raw["message"], "message", raise),
    remedy: raw["remedy"] === undefined ? undefined : words(raw["remedy"], "remedy", raise),
    examples: examplesOf(raw["examples"], raise),
  });
}

/** A condition as data, or as it is written in a cell; the path of an issue then ends with the sign at which it cannot be read on: `must:17`. */
function conditionOf(value: unknown, path: string, raise: Raise): Condition {
  const reading = typeof value === "string" && !value.trim().startsWith("{") ? parseCondition(value) : undefined;
  if (reading !== undefined && "fault" in reading) {
    const { position, expected, received } = reading.fault;
    raise(`${path}:${String(position)}`, expected, received);
    return { never: true };
  }
  const condition = reading?.condition ?? value;
  const flaw = conditionFlaw(condition, listIds, path);
  if (flaw !== undefined) raise(flaw.slice(0, flaw.indexOf(":")), flaw.slice(flaw.indexOf(":") + 2), value);
  return condition as Condition;
}

const listIds: ReadonlySet<string> = new Set(phraseLists.rows.map(({ id }) => id));

function words(value: unknown, path: string, raise: Raise): LocalizedText {
  const { id, en } = isRecord(value) ? value : {};
  if (typeof id === "string" && typeof en === "string" && id !== "" && en !== "") return { id, en };
  raise(path, "a text in Indonesian and one in English", value);
  return {};
}

function examplesOf(written: unknown, raise: Raise): readonly ProvisionExample[] {
  const reading = typeof written === "string" && !written.trim().startsWith("[") ? parseExamples(written) : undefined;
  if (reading !== undefined && "fault" in reading) {
    const { position, expected, received } = reading.fault;
    raise(`examples:${String(position)}`, expected, received);
    return [];
  }
  const value = reading?.examples ?? written;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (!Array.isArray(value)) raise("examples", "a list of examples, each with records, asOf and status", value);
  items.forEach((item, index) => {
    const isSound =
      isRecord(item) &&
      isRecord(item["records"]) &&
      typeof item["asOf"] === "string" &&
      firstDay(item["asOf"]) !== undefined &&
      ["met", "unmet", "unknown", "notApplicable"].includes(String(item["status"]));
    if (!isSound) raise(`examples[${String(index)}]`, "records, a day as asOf, and a status: met, unmet, unknown or notApplicable", item);
  });
  return items as readonly ProvisionExample[];
}

/** A number of a spreadsheet is a text here, too: 1 is a version, 45000 no day. */
function valueOf(cell: Cell): string | undefined {
  if (cell === null) return undefined;
  const text = unguardCell(String(cell)).trim();
  return text === "" ? undefined : text;
}

/** What is written in plain words, and what is no JSON, stays the text that it is. */
function jsonOf(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function dropUnsaid(provision: Provision): Provision {
  return Object.fromEntries(Object.entries(provision).filter(([, value]) => value !== undefined)) as unknown as Provision;
}
