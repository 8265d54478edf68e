import type { Candidate, DataIssue, Vacancy } from "../model/index.js";
import { english } from "../text/index.js";
import { indonesian } from "../text/indonesian.js";
import { createLabelIndex } from "../linking/index.js";
import { createPlaces } from "../geo/index.js";
import { createMarket, type Market, type Side } from "../market/index.js";
import { createMatcher, type Matcher } from "../matching/index.js";
import { linkMentions } from "../io/index.js";
import { placeDefinitions } from "../packs/indonesia/index.js";
import { readOffice, type LogEntry, type Registers } from "../office/index.js";
import { exitCodes, Stop, wrongUsage } from "./exit-codes.js";
import { occupationFinder } from "./find-occupation.js";
import { inFolder, ownFile, ownTaxonomy, tellNotices, type OfficeSetting } from "./office-folder.js";
import { onePolicy } from "./open-policy.js";
import { readPolicy, type PolicyOptions } from "./read-policy.js";
import { openTaxonomy } from "./read-taxonomy-file.js";
import { reportIssues } from "./report-issues.js";
import type { Shell } from "./shell.js";
import { readRegisters } from "./take-rows.js";

/** What is matched with, where it is not the folder's own. */
export interface OfficeMarketOptions extends PolicyOptions {
  /** @defaultValue the folder's own: taxonomy.snapshot or taxonomy.json */
  readonly taxonomy?: string;
}

/** An office's registers, ready to be asked. */
export interface OfficeMarket {
  readonly matcher: Matcher;
  readonly registers: Registers;
  readonly entries: readonly LogEntry[];
  /** A record as the market has it: its words linked to the concepts that they name. */
  readonly linked: (side: Side, record: Candidate | Vacancy) => unknown;
}

/** Makes a market of the registers. Contacts and demographics are no part of it. @throws Stop where policy or taxonomy cannot be used. */
export async function openMarket(setting: OfficeSetting, options: OfficeMarketOptions, shell: Shell): Promise<OfficeMarket> {
  const { folder, disk, asOf } = setting;
  const taxonomyFile = options.taxonomy ?? ownFile(folder, ownTaxonomy);
  const policyFile = options.policy ?? ownFile(folder, ["policy.json"]);
  const { policy, issues: policyIssues } = await readPolicy(
    { ...options, ...(policyFile === undefined ? {} : { policy: policyFile }) },
    shell,
  );
  const taxonomy = taxonomyFile === undefined ? undefined : await openTaxonomy(taxonomyFile, shell);
  const { registers, entries } = await inFolder(
    setting,
    readOffice(disk, (state) => {
      tellNotices(state.notices, setting, shell);
      return { registers: readRegisters(state), entries: state.entries };
    }),
  );
  const labels = taxonomy && createLabelIndex(taxonomy);
  const find = occupationFinder({ taxonomy, labels });
  const linked = (side: Side, record: Candidate | Vacancy): unknown =>
    labels
      ? linkMentions(side === "vacancy" ? find.inVacancy(record as Vacancy) : find.inCandidate(record as Candidate), side, labels)
      : record;
  const { market, issues } = createMarket({
    candidates: Array.from(registers.candidates.values(), (candidate) => linked("candidate", candidate)),
    vacancies: Array.from(registers.vacancies.values(), (vacancy) => linked("vacancy", vacancy)),
    places: createPlaces(placeDefinitions()).value,
    languages: [indonesian, english],
    ...(taxonomy ? { taxonomy } : {}),
  });
  reportErrors([...policyIssues, ...issues], shell);
  if (!policy) throw new Stop(exitCodes.badData, shell.say.issues.stopped);
  return { matcher: createMatcher(market, onePolicy(policy, policyFile ?? "", shell), { asOf }), registers, entries, linked };
}

/** Which register an id is of. @throws Stop for one that is in neither, or in both where nobody says which is meant. */
export function sideOfId(market: Market, id: string, wanted: Side | undefined, { words }: OfficeSetting): Side {
  const found = (["candidate", "vacancy"] as const).filter((side) => (wanted ?? side) === side && market.rowOf(side, id) >= 0);
  const [side] = found;
  if (side === undefined) throw wrongUsage(words.noSuchId(JSON.stringify(id)));
  if (found.length > 1) throw wrongUsage(words.bothSides(id));
  return side;
}

/** Warnings were told at intake: here only what is left out of the market. */
function reportErrors(issues: readonly DataIssue[], shell: Shell): void {
  reportIssues({ issues: issues.filter(({ severity }) => severity === "error"), unlinked: [] }, false, shell);
}
