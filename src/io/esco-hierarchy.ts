import type { Locale } from "../model/index.js";
import { draftConcept, type ConceptDraft } from "./concept-draft.js";
import type { EscoFile } from "./esco-file.js";
import { readNamedRows } from "./named-rows.js";
import type { TroubleCounter } from "./trouble-counter.js";

const levels = ["0", "1", "2", "3"] as const;

/**
 * Reads the table of the skill groups, a path from the top on each row: their codes, the groups that have no row elsewhere, and who is below whom.
 * Its rows end where the path does, so that many lack the cells of the lower levels; its description is that of the last group of the path.
 */
export async function readEscoHierarchy(
  { file }: EscoFile,
  locale: Locale | undefined,
  drafts: Map<string, ConceptDraft>,
  troubles: TroubleCounter,
): Promise<void> {
  const required = levels.map((level) => `Level ${level} URI` as const);
  const terms = levels.map((level) => `Level ${level} preferred term` as const);
  const codes = levels.map((level) => `Level ${level} code` as const);
  const optional = [...terms, ...codes, "Description" as const];
  for await (const rows of readNamedRows<(typeof required | typeof optional)[number]>(file, { required, optional }, troubles)) {
    for (const { cells } of rows) {
      const path = levels.filter((level) => cells[`Level ${level} URI`] !== "");
      path.forEach((level, depth) => {
        const draft = groupOf(cells[`Level ${level} URI`], cells[`Level ${level} preferred term`], locale, drafts);
        if (draft === undefined) return;
        addCode(draft, cells[`Level ${level} code`]);
        if (depth > 0) draft.broader.add(cells[`Level ${path[depth - 1]!} URI`]);
        if (depth === path.length - 1 && locale !== undefined && cells.Description !== "") draft.definition[locale] ??= cells.Description;
      });
    }
  }
}

function groupOf(uri: string, term: string, locale: Locale | undefined, drafts: Map<string, ConceptDraft>): ConceptDraft | undefined {
  const known = drafts.get(uri);
  if (locale === undefined || term === "" || (known && known.labels[locale].size > 0)) return known;
  const draft = known ?? draftConcept(uri, "skill");
  draft.labels[locale].add(term);
  drafts.set(uri, draft);
  return draft;
}

function addCode(draft: ConceptDraft, code: string): void {
  const scheme = "esco-skills";
  if (code !== "" && !draft.codes.some((known) => known.scheme === scheme && known.code === code)) draft.codes.push({ scheme, code });
}
