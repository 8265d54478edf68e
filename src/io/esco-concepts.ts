import type { ConceptKind, Locale, SchemeCode } from "../model/index.js";
import { draftConcept, type ConceptDraft } from "./concept-draft.js";
import type { EscoFile } from "./esco-file.js";
import { readNamedRows, type NamedRow } from "./named-rows.js";
import { leftOut } from "./record-issue.js";
import { leftPartly, type TroubleCounter } from "./trouble-counter.js";

const required = ["conceptUri", "preferredLabel"] as const;
const optional = [
  "conceptType",
  "altLabels",
  "hiddenLabels",
  "status",
  "definition",
  "description",
  "code",
  "iscoGroup",
  "broaderConceptUri",
] as const;

type Cells = NamedRow<(typeof required)[number] | (typeof optional)[number]>["cells"];

/** Where the URI of an ISCO group ends, and its code begins. */
const iscoGroup = "http://data.europa.eu/esco/isco/C";
const iscedGroup = "http://data.europa.eu/esco/isced-f/";

/**
 * Reads a file of concepts into drafts. A concept that is there already gets what this file adds in another locale (the same classification in a
 * second language); of one that is there in this locale nothing is read again, which is an error unless the file is a collection.
 */
export async function readEscoConcepts(
  { file, content }: EscoFile,
  locale: Locale | undefined,
  drafts: Map<string, ConceptDraft>,
  troubles: TroubleCounter,
): Promise<void> {
  if (locale === undefined) return;
  for await (const rows of readNamedRows(file, { required, optional }, troubles)) {
    for (const { line, cells } of rows) {
      const uri = cells.conceptUri;
      if (uri === "" || cells.preferredLabel === "") {
        troubles.add(file.name, leftOut("a URI and a preferred label", uri === "" ? cells.preferredLabel || "neither" : uri), line);
        continue;
      }
      const known = drafts.get(uri);
      if (known && known.labels[locale].size > 0) {
        if (content !== "collection") troubles.add(file.name, leftOut("a concept once; the first row stays", uri), line);
        continue;
      }
      const draft = known ?? draftOf(cells);
      drafts.set(uri, draft);
      const repeats = addTexts(draft, locale, cells);
      for (const label of repeats) troubles.add(file.name, leftPartly("altLabels", "each label of a concept once", label), line);
    }
  }
}

function draftOf(cells: Cells): ConceptDraft {
  const uri = cells.conceptUri;
  const isIsco = uri.startsWith(iscoGroup);
  const kind: ConceptKind = isIsco || /occupation/i.test(cells.conceptType) || uri.includes("/occupation/") ? "occupation" : "skill";
  const draft = draftConcept(uri, kind);
  const code = codeOf(uri, cells.code, kind);
  if (code !== undefined) draft.codes.push(code);
  if (cells.iscoGroup !== "") draft.broader.add(`${iscoGroup}${cells.iscoGroup.padStart(4, "0")}`);
  for (const broader of cells.broaderConceptUri.split(/[|\s]+/)) if (broader !== "") draft.broader.add(broader);
  draft.deprecated = /^(?:obsolete|deprecated)$/i.test(cells.status);
  return draft;
}

/** URIs have the codes of ISCO and ISCED-F with their leading zeros, which a spreadsheet may have taken from the column. */
function codeOf(uri: string, code: string, kind: ConceptKind): SchemeCode | undefined {
  if (uri.startsWith(iscoGroup)) return { scheme: "isco-08", code: uri.slice(iscoGroup.length) };
  if (uri.startsWith(iscedGroup)) return { scheme: "isced-f", code: uri.slice(iscedGroup.length) };
  if (code === "") return undefined;
  return { scheme: kind === "occupation" ? "esco" : "esco-skills", code };
}

/** @returns the alternative labels that were there already. */
function addTexts(draft: ConceptDraft, locale: Locale, cells: Cells): readonly string[] {
  const labels = draft.labels[locale];
  labels.add(cells.preferredLabel);
  const repeats: string[] = [];
  const alternatives = splitLabels(cells.altLabels);
  for (const label of alternatives) {
    if (labels.has(label)) repeats.push(label);
    else labels.add(label);
  }
  for (const label of splitLabels(cells.hiddenLabels)) draft.hidden[locale].add(label);
  const definition = [cells.description, cells.definition].filter((text) => text !== "").join("\n");
  if (definition !== "") draft.definition[locale] = definition;
  return repeats;
}

/** Labels stand on lines of their own, or between bars. */
function splitLabels(text: string): readonly string[] {
  if (text === "") return [];
  return text
    .split(/[\r\n]+|\s\|\s/)
    .map((label) => label.trim())
    .filter((label) => label !== "");
}
