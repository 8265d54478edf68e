import { compareCodePoints, show, type Locale, type Read } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { conceptOf, type ConceptDraft } from "./concept-draft.js";
import { readEscoConcepts } from "./esco-concepts.js";
import { escoFile, type EscoContent, type EscoFile } from "./esco-file.js";
import { readEscoHierarchy } from "./esco-hierarchy.js";
import { readEscoRelations } from "./esco-relations.js";
import { listFiles, type NamedFiles } from "./named-files.js";
import { leftOut } from "./record-issue.js";
import { createTroubleCounter, type TroubleCounter } from "./trouble-counter.js";

/** How an ESCO download is read. */
export interface EscoOptions {
  /** Id of the taxonomy. @defaultValue "esco" */
  readonly id?: string | undefined;
  /** Version of the download, such as `1.2.0`: its files do not say it. @defaultValue "unknown" */
  readonly version?: string | undefined;
  /**
   * As labels of which locale those of a language (ISO 639, as in the files' names) count: `{ fr: "en" }`. Labels of languages that are not named
   * are not read, with a warning; but a download in one language only counts as `en`, also with a warning.
   * @defaultValue `en` as `en`, `id` as `id`
   */
  readonly languages?: Readonly<Record<string, Locale>> | undefined;
}

/**
 * Reads the classification ESCO from the CSV files of its download portal, versions 1.1 and 1.2, any language, any subset of the files.
 *
 * Concepts keep their URIs as ids. Skills, knowledge and skill groups (with ISCED-F) are of kind `skill`, occupations and ISCO groups of kind
 * `occupation`. `exactMatch` has the code of an ISCO group as `isco-08`, of an occupation as `esco`, of a skill group as `esco-skills` or
 * `isced-f`. An occupation without a broader relation lies below its ISCO group. Skills that another skill needs are `related` to it: essential
 * ones with weight 1, optional ones with 0.5. Collections (green, digital, …) add the concepts that no other file has. Not kept: scope notes,
 * dates, skill type, reuse level, notes on regulated professions. What a file has wrong is one issue a kind, with its count.
 * @throws TypeError for files that are not given by name, or a language that counts as neither `en` nor `id`.
 */
export async function readEsco(files: NamedFiles, options: EscoOptions = {}): Promise<Read<Taxonomy | undefined>> {
  const troubles = createTroubleCounter();
  const known = knownFiles(files, troubles);
  const locales = localesOf(known, options.languages, troubles);
  const drafts = new Map<string, ConceptDraft>();
  const of = (...contents: EscoContent[]): readonly EscoFile[] => known.filter(({ content }) => contents.includes(content));
  for (const file of of("iscoGroups", "skillGroups", "skills", "occupations"))
    await readEscoConcepts(file, locales(file), drafts, troubles);
  for (const file of of("hierarchy")) await readEscoHierarchy(file, locales(file), drafts, troubles);
  for (const file of of("collection")) await readEscoConcepts(file, locales(file), drafts, troubles);
  for (const file of of("broader", "occupationSkills", "skillSkills")) await readEscoRelations(file, drafts, troubles);
  dropUnknown(drafts, known, troubles);
  if (drafts.size === 0) {
    troubles.add("files", leftOut("files of an ESCO download with concepts", show(listFiles(files).map(({ name }) => name))));
    return { value: undefined, issues: troubles.issues() };
  }
  const { id = "esco", version = "unknown" } = options;
  const read = createTaxonomy({ id, version, concepts: Array.from(drafts.values(), conceptOf) });
  return { value: read.value, issues: [...troubles.issues(), ...read.issues] };
}

function knownFiles(files: NamedFiles, troubles: TroubleCounter): readonly EscoFile[] {
  const known: EscoFile[] = [];
  for (const file of listFiles(files)) {
    const found = escoFile(file);
    if (found) known.push(found);
    else
      troubles.add(file.name, {
        ...leftOut("a file with concepts or relations, by its name", `${show(file.base)}: it is not read`),
        severity: "warning",
      });
  }
  return known;
}

/** What a concept says of itself that it lies below may stand in a file that was not given: an ISCO group, a skill group. */
function dropUnknown(drafts: ReadonlyMap<string, ConceptDraft>, files: readonly EscoFile[], troubles: TroubleCounter): void {
  for (const { kind, broader } of drafts.values()) {
    for (const id of broader) {
      if (drafts.has(id)) continue;
      broader.delete(id);
      const told = files.find(({ content }) => content === (kind === "occupation" ? "occupations" : "collection"));
      const trouble = {
        severity: "warning",
        path: "",
        expected: "a file with the group above",
        received: `none that has ${show(id)}`,
      } as const;
      troubles.add(told?.file.name ?? "files", trouble);
    }
  }
}

/** Says as which locale the labels of a file count; `undefined` where they are not read. */
function localesOf(
  files: readonly EscoFile[],
  languages: Readonly<Record<string, Locale>> = { en: "en", id: "id" },
  troubles: TroubleCounter,
): (file: EscoFile) => Locale | undefined {
  const chosen = new Map(Object.entries(languages));
  for (const [language, locale] of chosen) {
    if (!["en", "id"].includes(locale)) throw new TypeError(`expected ${language} to count as en or id, received ${show(locale)}`);
  }
  const labelled = files.filter(({ content }) => !["broader", "occupationSkills", "skillSkills"].includes(content));
  const present = [...new Set(labelled.map(({ language }) => language ?? "en"))].sort(compareCodePoints);
  const only = present.length === 1 && !chosen.has(present[0]!) ? present[0]! : undefined;
  if (only !== undefined) chosen.set(only, "en");
  for (const { file, language = "en" } of labelled) {
    const fate = language === only ? "which count as en" : chosen.has(language) ? undefined : "which are not read";
    if (fate !== undefined)
      troubles.add(file.name, {
        severity: "warning",
        path: "",
        expected: "labels in en or id",
        received: `labels in ${language}, ${fate}`,
      });
  }
  return ({ language = "en" }) => chosen.get(language);
}
