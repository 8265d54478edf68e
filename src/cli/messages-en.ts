import { longDate, type PayPeriod } from "../model/index.js";
import type { Side } from "../market/index.js";
import { answersEn } from "./answers-en.js";
import { counted } from "./counted.js";

const side = (of: Side, count: number): string =>
  of === "candidate" ? (count === 1 ? "candidate" : "candidates") : count === 1 ? "vacancy" : "vacancies";
const periods: Readonly<Record<PayPeriod, string>> = { hour: "an hour", day: "a day", week: "a week", month: "a month", year: "a year" };

/** Everything that the program says in English, but for its help. */
export const messagesEn = {
  usage: {
    unknownOption: (option: string) => `There is no option ${option}.`,
    missingOption: (option: string) => `The option ${option} is needed.`,
    missingValue: (name: string) => `${name} is needed.`,
    missingArgument: (option: string) => `The option ${option} needs a value.`,
    unknownCommand: (command: string) => `There is no command ${command}.`,
    noCommand:
      "Say what is to be done: match, explain, why-not, what-if, questions, validate, index, evaluate, benchmark, policy, replay, decide, taxonomy, or one of the commands for an office.",
    noTaxonomyCommand: "Say what is to be done with a taxonomy: import, check, compare or link.",
    noPolicyCommand: "Say what is to be done with policies: lint, diff, describe or fit.",
    tooManyWords: "There are words that belong to no option. A value with spaces stands in quotes.",
    maybe: (words: string) => `Did you mean ${words}?`,
    seeHelp: (command: string) => `Help: ${command} --help`,
    notOneOf: (option: string, list: string, received: string) => `${option}: expected one of ${list}; received ${received}.`,
    notACount: (option: string, received: string) => `${option}: expected a whole number of at least 1; received ${received}.`,
    notADay: (option: string, received: string) => `${option}: expected a day such as 2026-11-24; received ${received}.`,
    noFiles: "Name at least one file to check: --candidates, --vacancies, --taxonomy, --places or --policy.",
    marketAlone: (option: string) => `${option} cannot be used together with --market, which holds all that is read of such files.`,
    mappingAlone: (mapping: string, records: string) => `${mapping} is only of use together with ${records}.`,
    unknownFormat: (file: string) =>
      `${file}: expected a name that ends in .json, .jsonl, .ndjson, .csv or .tsv, or - for JSON Lines from standard input.`,
    twiceStdin: "Only one of --candidates and --vacancies can come from standard input.",
    cannotRead: (file: string, reason: string) => `${file} cannot be read: ${reason}.`,
    cannotWrite: (file: string, reason: string) => `${file} cannot be written: ${reason}.`,
    unknownIds: (of: Side, ids: string) => `There is no ${side(of, 1)} with the id ${ids}.`,
    pluginFailed: (file: string, reason: string) => `The plug-in ${file} cannot be loaded: ${reason}`,
    pluginEmpty: (file: string) => `The plug-in ${file} exports no recipe: no functions, and no maps named rules or gates.`,
    pluginNameTaken: (file: string, name: string) => `The plug-in ${file} exports ${name}, which is the name of a recipe already.`,
  },
  reasons: {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    ENOTDIR: "part of its path is no folder",
    EACCES: "permission is denied",
    ENOSPC: "there is no space left",
  } as Readonly<Record<string, string>>,
  issues: {
    errors: (count: number) => `${counted(count, "error", "errors")} in the data; what has one is left out:`,
    warnings: (count: number, shown: number) =>
      `${counted(count, "warning", "warnings")}; what they name counts as not known${shown < count ? `. The first ${String(shown)}` : ""}:`,
    more: (count: number) => `… and ${counted(count, "more warning", "more warnings")}: list them with --verbose, or pengantar validate.`,
    unlinked: (labels: number, times: number) =>
      `${counted(labels, "name", "names")} of skills, occupations or the like (${counted(times, "time", "times")}) stand for no concept of the taxonomy.`,
    unlinkedMore: (count: number) => `… and ${String(count)} more: list them with --verbose, or pengantar validate.`,
    stopped: "Nothing was ranked: a file that everything depends on cannot be used (see above).",
    notIndexed: "Nothing was written: a file that everything depends on cannot be used (see above).",
    badSnapshot: (file: string, reason: string) => `${file} cannot be used: ${reason}. Write it anew with pengantar index.`,
    leftOutIds: (of: Side, ids: string) => `Asked for, but left out because of its errors: ${side(of, 1)} ${ids}.`,
    ruleFailed: (message: string) => `A rule failed: ${message}`,
  },
  progress: {
    reading: (count: number) => `reading: ${counted(count, "record", "records")}`,
    ranking: (done: number, all: number) => `ranking: ${String(done)} of ${String(all)}`,
  },
  indexed: (candidates: number, vacancies: number) =>
    `Indexed: ${counted(candidates, "candidate", "candidates")}, ${counted(vacancies, "vacancy", "vacancies")}`,
  wrote: (file: string) => `Written: ${file}`,
  table: {
    title: (asOf: string) => `Rankings on ${longDate(asOf, "en")}`,
    policy: (policy: string) => `Policy: ${policy}`,
    market: (candidates: number, vacancies: number) =>
      `${counted(candidates, "candidate", "candidates")}, ${counted(vacancies, "vacancy", "vacancies")}`,
    heading: { candidate: "CANDIDATE", vacancy: "VACANCY" },
    found: { candidate: "Candidate", vacancy: "Vacancy" },
    score: "Score",
    interval: "Low–high",
    allKnown: "all known",
    gates: "Gates",
    met: "met",
    unmet: "not met",
    unknown: "verify",
    eligible: (shown: number, of: Side, eligible: number | null, considered: number) =>
      eligible === null
        ? `The best ${String(shown)} eligible ${side(of, shown)} of ${String(considered)}.`
        : eligible === considered
          ? `The best ${String(shown)} of ${String(eligible)} ${side(of, eligible)}.`
          : `The best ${String(shown)} of ${String(eligible)} eligible ${side(of, eligible)} (${String(considered)} looked at).`,
    nobody: (of: Side, considered: number) =>
      considered === 0 ? `There is no ${side(of, 1)} to look at.` : `None of ${String(considered)} ${side(of, considered)} is eligible.`,
    forExample: (id: string, message: string) => `For example ${id}: ${message}`,
    noRankings: (of: Side) => `There is no ${side(of, 1)} to rank for.`,
    legend: [
      "Score: from 0 to 1, 1 is the best there can be. It is no chance of getting the job.",
      "Low–high: what the score may become once everything asked is known; all known: it will not change.",
      "Signs: + met or nearly, ~ met in part, - not met, ? not known and worth asking, · not asked.",
      "Verify: nothing is known to stand in the way, but a condition must still be checked.",
    ],
  },
  facts: {
    wants: (occupations: string) => `wants: ${occupations}`,
    openings: (left: number) => `${counted(left, "opening", "openings")} left`,
    until: (day: string) => `until ${longDate(day, "en")}`,
    wage: (currency: string, amount: string, period: PayPeriod) => `${currency} ${amount} ${periods[period]}`,
    from: (amount: string) => `from ${amount}`,
    upTo: (amount: string) => `up to ${amount}`,
    more: (count: number) => `${String(count)} more`,
  },
  explanation: {
    forVacancy: "for",
    on: (asOf: string, policy: string) => `On ${longDate(asOf, "en")}, under the policy ${policy}.`,
    score: "Score",
    notEligible: "A condition is not met, so this pair is in no ranking.",
    fit: "What the vacancy asks",
    appeal: "What the candidate wishes",
    criterion: "Criterion",
    degree: "Degree",
    weight: "Weight",
    points: "Points",
    total: "Total",
    conditions: "Conditions",
    remedy: (text: string) => `What may help: ${text}`,
    legalBasis: (text: string) => `Legal basis: ${text}`,
    weighted: (sum: string) => `weighted mean: ${sum}`,
    combine: { harmonic: "harmonic mean", geometric: "geometric mean", product: "product", minimum: "the lower one" },
    columns: "Points = weight × degree; a side's score = its points ÷ its weights. A demand that is not made counts as neutral.",
  },
  page: {
    notAsked: "Not asked",
    missing: "Missing",
    verify: "To verify",
    nothing: "nothing",
    decide: "A person decides, not this list. Whoever is not on it may still suit.",
    points: (lost: string) => `−${lost}`,
    gain: (gained: string) => `up to +${gained}`,
  },
  validate: {
    records: "Records",
    record: { candidates: "candidates", vacancies: "vacancies", concepts: "concepts", places: "places" },
    usable: (usable: number, read: number | undefined) =>
      read === undefined || read === usable ? String(usable) : `${String(usable)} of ${String(read)} can be used`,
    policy: "policy",
    issues: "Issues",
    noIssues: "none",
    unlinked: "Names that stand for no concept of the taxonomy",
    kinds: {
      skill: "skill",
      occupation: "occupation",
      field: "field of study",
      certificate: "certificate",
      licence: "licence",
      language: "language",
      sector: "sector",
    },
    sum: (errors: number, warnings: number) => `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}`,
  },
  taxonomy: {
    noSource: "Name at least one taxonomy: --isco08, --esco, --onet, --kbji, --kbli, --skos or --taxonomy.",
    learnJson: "--learn needs a snapshot to keep what is learnt: let the name of --out not end in .json.",
    learning: { space: "learning: which occupations are alike", ranker: "learning: by which words skills are asked" },
    badLearning: (file: string, reason: string) => `What ${file} has learnt cannot be used: ${reason}. Write it anew with --learn.`,
    noText: "Say what is to be linked: --title, --text or --file.",
    unusable: "Nothing was done: the taxonomy cannot be used (see above).",
    reading: (source: string, megabytes: string) => `reading: ${source}, ${megabytes} MB`,
    bridges: (titles: number, crosswalk: number) =>
      `bridges between O*NET and ESCO: by titles ${String(titles)}, by the crosswalk ${String(crosswalk)}`,
    ambiguousTitles: "Titles that may mean several concepts, and bridge none",
    taxonomy: "Taxonomy",
    replaced: "replaced by another, and still understood",
    labelled: (en: number, id: number) => `with a label in English: ${String(en)}, in Indonesian: ${String(id)}`,
    ambiguous: "Labels that several concepts have",
    nearDuplicates: "Labels that differ by a few letters",
    more: (count: number) => `… and ${String(count)} more: list them with --verbose.`,
    added: "Added",
    removed: "Gone",
    relabelled: "Relabelled",
    moved: "Moved",
    merged: "Merged",
    split: "Split",
    occupations: "Occupations",
    mentions: "Named",
    unmatched: "Not known to the taxonomy",
    guesses: "Sentences that name none, and what they may ask for",
    unused: "Concepts that no record names",
    times: (count: number, texts: number) => `${counted(count, "time", "times")} in ${counted(texts, "record", "records")}`,
    nearest: (labels: string) => `nearest: ${labels}`,
    context: { required: "required", optional: "a plus", negated: "not asked", unmarked: "named" },
  },
  evaluate: {
    errors: (count: number) => `${counted(count, "error", "errors")}; nothing was evaluated:`,
    measure: "Measure",
    query: "Query",
    value: "Value",
    all: "all",
    title: (run: string, averaged: number, judged: number) =>
      `${run === "" ? "Run" : run}: ${String(averaged)} of ${counted(judged, "judged query", "judged queries")}`,
    noLevel: (received: string) => `--level: expected a whole number; received ${received}.`,
  },
  criteria: {
    skills: "Skills",
    occupation: "Occupation",
    education: "Education",
    experience: "Experience",
    location: "Location",
    availability: "Availability",
    wording: "Wording",
    desiredOccupation: "Desired occupation",
    wage: "Wage",
    languages: "Languages",
    licences: "Licences",
    certificates: "Certificates",
    documents: "Documents",
    contract: "Contract",
    hours: "Working hours",
    shifts: "Shifts",
    sector: "Sector",
    commute: "Way to work",
    accessibility: "Accessibility",
  } as Readonly<Record<string, string>>,
  answers: answersEn,
};

/** What the program says, in one language. */
export type Messages = typeof messagesEn;
