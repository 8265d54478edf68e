import { show, type ConceptKind, type Locale, type Read, type SchemeCode } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { conceptOf, draftConcept, type ConceptDraft } from "./concept-draft.js";
import type { TextSource } from "./decode-text.js";
import { readNamedRows, type NamedRow } from "./named-rows.js";
import { leftOut } from "./record-issue.js";
import { createTroubleCounter, type TroubleCounter } from "./trouble-counter.js";

/** What a classification is made of that comes as one table, whose codes say who is below whom. */
export interface CodeTable<Column extends string> {
  /** Name of the scheme, such as `isco-08`: with a code it is the id of a concept, `isco-08:7212`. */
  readonly scheme: string;
  readonly kind: ConceptKind;
  readonly locale: Locale;
  readonly version: string;
  readonly columns: { readonly level: Column; readonly code: Column; readonly label: Column };
  readonly texts: readonly Column[];
  /** Writes a code in full, with the zeros that a spreadsheet takes away; `undefined` for what is no code of this level. */
  readonly complete: (code: string, level: string) => string | undefined;
  /** Codes above a code, nearest first. */
  above(code: string, cells: NamedRow<Column>["cells"]): readonly string[];
  /** Adds what the scheme has beyond labels and hierarchy. */
  fill(draft: ConceptDraft, code: string, cells: NamedRow<Column>["cells"], raise: (code: string, expected: string) => void): void;
}

/**
 * Reads such a table. Each concept has its own code as `exactMatch`. Errors: a row without a code, with one that is none of the scheme, without a
 * label, or with a code that was there before. Warnings: zeros that were restored; a code above that is missing (the nearest that is there stands in).
 */
export async function readCodeTable<Column extends string>(
  source: TextSource,
  name: string,
  table: CodeTable<Column>,
): Promise<Read<Taxonomy | undefined>> {
  const troubles = createTroubleCounter();
  const drafts = new Map<string, ConceptDraft>();
  const above = new Map<string, { readonly codes: readonly string[]; readonly line: number }>();
  const { level, code: codeColumn, label } = table.columns;
  const wanted = { required: [level, codeColumn, label], optional: table.texts };
  for await (const rows of readNamedRows({ name, base: name, source }, wanted, troubles)) {
    for (const { line, cells } of rows) {
      const code = checkCode(cells, table, drafts, (trouble) => {
        troubles.add(name, trouble, line);
      });
      if (code === undefined) continue;
      const draft = draftConcept(`${table.scheme}:${code}`, table.kind);
      draft.labels[table.locale].add(cells[label]);
      draft.codes.push({ scheme: table.scheme, code } satisfies SchemeCode);
      table.fill(draft, code, cells, (received, expected) => {
        troubles.add(name, { severity: "warning", path: codeColumn, expected, received: show(received) }, line);
      });
      drafts.set(code, draft);
      above.set(code, { codes: table.above(code, cells), line });
    }
  }
  for (const [code, { codes, line }] of above) linkAbove(code, codes, drafts, name, line, troubles);
  if (drafts.size === 0) {
    if (troubles.issues().length === 0) troubles.add(name, leftOut("rows below the header", "none"));
    return { value: undefined, issues: troubles.issues() };
  }
  const read = createTaxonomy({ id: table.scheme, version: table.version, concepts: Array.from(drafts.values(), conceptOf) });
  return { value: read.value, issues: [...troubles.issues(), ...read.issues.map((issue) => ({ source: name, ...issue }))] };
}

function checkCode<Column extends string>(
  cells: NamedRow<Column>["cells"],
  { scheme, columns, complete }: CodeTable<Column>,
  drafts: ReadonlyMap<string, ConceptDraft>,
  raise: (trouble: ReturnType<typeof leftOut>) => void,
): string | undefined {
  const written = cells[columns.code];
  const code = complete(written, cells[columns.level]);
  const path = columns.code;
  if (code === undefined)
    raise({ ...leftOut(`a code of ${scheme}, with its level`, show(`${written} of level ${cells[columns.level]}`)), path });
  else if (cells[columns.label] === "") raise({ ...leftOut("a label", `none for ${code}`), path: columns.label });
  else if (drafts.has(code)) raise({ ...leftOut("a code once; the first row stays", show(code)), path });
  else {
    if (code !== written)
      raise({ severity: "warning", path, expected: "a code with all its zeros", received: `${show(written)}, read as ${code}` });
    return code;
  }
  return undefined;
}

function linkAbove(
  code: string,
  codes: readonly string[],
  drafts: ReadonlyMap<string, ConceptDraft>,
  file: string,
  line: number,
  troubles: TroubleCounter,
): void {
  const found = codes.find((above) => drafts.has(above));
  if (found !== undefined) drafts.get(code)!.broader.add(drafts.get(found)!.id);
  if (found !== codes[0])
    troubles.add(
      file,
      { severity: "warning", path: "", expected: "a row for the code above", received: `none for ${codes[0]!}, above ${code}` },
      line,
    );
}

/** Digits of a level's length; a spreadsheet takes the zeros before a number away. */
export function completeDigits(code: string, length: number): string | undefined {
  const full = code.padStart(length, "0");
  return /^\d+$/.test(code) && full.length === length ? full : undefined;
}

/** All shorter beginnings of a code, longest first. */
export function beginnings(code: string, shortest = 1): readonly string[] {
  return Array.from({ length: Math.max(0, code.length - shortest) }, (_, index) => code.slice(0, code.length - 1 - index));
}
