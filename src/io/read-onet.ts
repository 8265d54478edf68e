import { show, type Read } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { conceptOf, type ConceptDraft } from "./concept-draft.js";
import { listFiles, type NamedFile, type NamedFiles } from "./named-files.js";
import { onetContent, type OnetContent } from "./onet-file.js";
import { readOnetOccupations, readOnetTasks, readOnetTitles } from "./onet-occupations.js";
import { readOnetElements, readOnetRatings, readOnetTechnology } from "./onet-skills.js";
import { leftOut } from "./record-issue.js";
import { createTroubleCounter, type TroubleCounter } from "./trouble-counter.js";

/** How an O*NET database is read. */
export interface OnetOptions {
  /** Version of the database, such as `29.0`: its files do not say it. @defaultValue "unknown" */
  readonly version?: string | undefined;
  /**
   * A skill rated at least so important is essential to an occupation; from 1 (not important) to 5 (extremely important).
   * @defaultValue 3.5, half-way from important (3) to very important (4)
   */
  readonly essentialFrom?: number | undefined;
  /** A skill rated at least so important, and not essential, is optional. @defaultValue 3, important */
  readonly optionalFrom?: number | undefined;
}

/**
 * Reads O*NET from the tab-separated text files of its database (U.S. Department of Labor, Employment and Training Administration; CC BY 4.0).
 *
 * Occupations, `onet-soc:11-1011.00`, lie below the occupation with the same SOC code and .00 where there is one; their code is `exactMatch`
 * `onet-soc`. Alternate, short and reported titles are alternative labels; tasks follow the description in the definition, core ones first.
 * Technology skills are concepts, optional to their occupations, below the commodity of theirs (`unspsc`); the skills of the content model are
 * essential or optional by their importance (`IM`; ratings that O*NET recommends to suppress are not read), below the headings of the content
 * model where its file is there. What a file has wrong is one issue a kind, with its count.
 * @throws TypeError for files that are not given by name, RangeError for importances that are not 1 ≤ optionalFrom ≤ essentialFrom ≤ 5.
 */
export async function readOnet(files: NamedFiles, options: OnetOptions = {}): Promise<Read<Taxonomy | undefined>> {
  const { version = "unknown", essentialFrom = 3.5, optionalFrom = 3 } = options;
  if (!(optionalFrom >= 1 && optionalFrom <= essentialFrom && essentialFrom <= 5)) {
    throw new RangeError(`expected 1 <= optionalFrom <= essentialFrom <= 5, received ${String(optionalFrom)} and ${String(essentialFrom)}`);
  }
  const troubles = createTroubleCounter();
  const known = knownFiles(files, troubles);
  const of = (wanted: OnetContent): readonly NamedFile[] => known.filter(({ content }) => content === wanted).map(({ file }) => file);
  const occupations = new Map<string, ConceptDraft>();
  const skills = new Map<string, ConceptDraft>();
  for (const file of of("occupation data")) await readOnetOccupations(file, occupations, troubles);
  for (const file of of("alternate titles")) await readOnetTitles(file, "Alternate Title", occupations, troubles);
  for (const file of of("sample of reported titles")) await readOnetTitles(file, "Reported Job Title", occupations, troubles);
  for (const file of of("task statements")) await readOnetTasks(file, occupations, troubles);
  for (const file of of("skills")) await readOnetRatings(file, { essentialFrom, optionalFrom }, { occupations, skills }, troubles);
  for (const file of of("content model reference")) await readOnetElements(file, skills, troubles);
  for (const file of of("technology skills")) await readOnetTechnology(file, { occupations, skills }, troubles);
  if (occupations.size === 0) {
    troubles.add("files", leftOut("Occupation Data.txt of an O*NET database", show(listFiles(files).map(({ name }) => name))));
    return { value: undefined, issues: troubles.issues() };
  }
  const drafts = [...occupations.values(), ...skills.values()];
  const read = createTaxonomy({ id: "onet", version, concepts: drafts.map(conceptOf) });
  return { value: read.value, issues: [...troubles.issues(), ...read.issues] };
}

function knownFiles(files: NamedFiles, troubles: TroubleCounter): readonly { readonly file: NamedFile; readonly content: OnetContent }[] {
  return listFiles(files).flatMap((file) => {
    const content = onetContent(file);
    if (content !== undefined) return { file, content };
    troubles.add(file.name, {
      ...leftOut("a file with occupations or skills, by its name", `${show(file.base)}: it is not read`),
      severity: "warning",
    });
    return [];
  });
}
