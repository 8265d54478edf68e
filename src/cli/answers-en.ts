import { longDate } from "../model/index.js";
import type { Side } from "../market/index.js";
import type { PolicyFinding, ReplayDifference } from "../matching/policies.js";
import type { Question, WhyNot } from "../matching/index.js";
import { counted } from "./counted.js";

/** What the program says in English of reasons, changes, questions, policies and records. */
export const answersEn = {
  setOfPolicies: "The file holds a set of policies: a candidate's list has vacancies of several. Ask with one policy, or --for vacancies.",
  badPolicy: (file: string) => `${file} cannot be used as a policy:`,
  notOnePolicy: (file: string) => `${file} holds a set of policies; this command takes one policy.`,
  bothSides: "Name the records: --candidates and --vacancies, or --market.",
  badGroups: (file: string) =>
    `${file}: expected CSV with ids in the first column and one grouping a column after it, each with its own name in the first line.`,
  badGroupLine: (file: string, line: number) => `${file}, line ${String(line)}: expected an id that stands in no other line.`,
  list: {
    vacancy: (top: number) => `The first ${counted(top, "candidate", "candidates")} for the vacancy`,
    candidate: (top: number) => `The first ${counted(top, "vacancy", "vacancies")} for the candidate`,
  } as Readonly<Record<Side, (top: number) => string>>,
  whyNot: {
    reasons: {
      listed: "in the list",
      gates: "not in the list, a condition is not met",
      score: "not in the list, the score is below the last one",
      tie: "not in the list, a tie with the last one, by order",
    } as Readonly<Record<WhyNot["reason"], string>>,
    costs: "What costs most",
    cost: "Costs",
    degree: "Degree",
    theirs: "Last one's",
  },
  whatIf: {
    title: {
      vacancy: (top: number) => `The smallest change that gives a place among the first ${String(top)} for the vacancy`,
      candidate: (top: number) => `The smallest change that gives a place among the first ${String(top)} for the candidate`,
    } as Readonly<Record<Side, (top: number) => string>>,
    effort: (effort: string) => `effort ${effort}`,
    total: (effort: string) => `Total effort: ${effort}.`,
    range: (range: string) => `Range of the score afterwards: ${range}.`,
    proved: "Proved: nothing smaller is enough.",
    allTried: "Every combination of them was tried.",
    notProved: "Not proved: there are too many combinations to try them all.",
    cost: (levers: number, tried: number, rankings: number) =>
      `${counted(levers, "possible change", "possible changes")}; ${counted(tried, "combination", "combinations")} tried, ` +
      `${counted(rankings, "ranking", "rankings")} made.`,
    openings: (top: number) => `What one change alone opens (a place among the first ${String(top)})`,
    noOpenings: "No single change opens a further vacancy.",
    moreOpenings: (count: number) => `… and ${String(count)} more: list them with --verbose.`,
    changeColumn: "Change",
    vacanciesColumn: "Vacancies",
    effortColumn: "Effort",
    tried: "Possible changes",
    note: "Found by ranking again with the same rules. It says what the list would be, not who will be taken.",
    badEfforts: (file: string) => `${file}: expected an object of efforts by kind of change, such as {"gainSkill": 4}.`,
    badLevers: (file: string) =>
      `${file}: expected a list of changes, each with id, effort and change, as --format json writes them under levers.`,
    badInput: (file: string, reason: string) => `${file}: ${reason}`,
  },
  questions: {
    title: "Questions worth asking",
    oneOfTwo: "Say who is to be asked: --candidate or --vacancy, one of the two.",
    none: (top: number) => `There is nothing to ask: no answer could change the first ${String(top)}.`,
    states: { silent: "nothing is known", partial: "not complete or not exact" } as Readonly<Record<Question["state"], string>>,
    kinds: { fact: "a fact", demand: "a demand" } as Readonly<Record<Question["kind"], string>>,
    effect: (places: number, top: number, spread: string) =>
      `May change ${String(places)} of the first ${String(top)} places, and a score by up to ${spread}.`,
    legend: [
      "A fact makes the score surer: it stays between low and high, but for words in common. A demand may move it anywhere.",
      "Nobody has to answer. What is not known is shown as not known, never as missing.",
    ],
  },
  lint: {
    title: (policy: string) => `Policy ${policy}`,
    inMarket: (asOf: string, candidates: number, vacancies: number) =>
      `On ${longDate(asOf, "en")}, in a market of ${counted(candidates, "candidate", "candidates")} and ${counted(vacancies, "vacancy", "vacancies")}.`,
    textAlone: "Its text alone was looked at; with --candidates and --vacancies, what it does with them is, too.",
    nothing: "Nothing was found.",
    severities: { error: "error", warning: "warning", note: "note" } as Readonly<Record<PolicyFinding["severity"], string>>,
  },
  diff: {
    policies: (before: string, after: string) => `Before: ${before}. After: ${after}.`,
    market: (asOf: string, candidates: number, vacancies: number, lists: string) =>
      `On ${longDate(asOf, "en")}: ${counted(candidates, "candidate", "candidates")}, ${counted(vacancies, "vacancy", "vacancies")}; ${lists}.`,
    lists: {
      vacancy: (top: number) => `the first ${String(top)} candidates of each vacancy`,
      candidate: (top: number) => `the first ${String(top)} vacancies of each candidate`,
    } as Readonly<Record<Side, (top: number) => string>>,
    changes: "Differences in the text",
    nothing: "nothing",
    weight: (weight: string) => `weight ${weight}`,
    inLists: "In the lists",
    changed: (changed: number, lists: number) => `${String(changed)} of ${counted(lists, "list changes", "lists change")}.`,
    places: (entered: number, left: number, moved: number) =>
      `${counted(entered, "place is new", "places are new")}, ${String(left)} lost, ${String(moved)} at another rank.`,
    correlation: (mean: string, lowest: string) => `Order in common (Kendall's τ, 1 is the same): mean ${mean}; lowest ${lowest}.`,
    noCorrelation: "No list has an order to compare.",
    vanished: "In some list before, in none after",
    appeared: "In no list before, in some after",
    byPlace: "By place",
    by: (grouping: string) => `By ${grouping}`,
    group: "Group",
    records: "Records",
    before: "Before",
    after: "After",
    entered: "New",
    left: "Lost",
    groupUnknown: "not known",
    pooled: (groups: number) => `${String(groups)} groups together, so that a small one does not show`,
    tooFew: (groups: number) => `${counted(groups, "group", "groups")} of too few records to be shown.`,
    changedLists: "Lists that change",
    moreLists: (count: number) => `… and ${String(count)} more: list them with --verbose.`,
    enters: "enter",
    leaves: "leave",
    moves: (count: number) => `${String(count)} at another rank`,
  },
  fit: {
    feedback: (lists: number, pairs: number, ineligible: number) =>
      `Learnt from ${counted(lists, "list", "lists")} with ${counted(pairs, "pair", "pairs")} that ${pairs === 1 ? "is" : "are"} judged differently` +
      `${ineligible > 0 ? `; ${counted(ineligible, "judged pair", "judged pairs")} cannot be in a list` : ""}.`,
    criterion: "Criterion",
    before: "Weight",
    after: "New",
    shareBefore: "Share",
    shareAfter: "New",
    interval: "Interval",
    agreement: (before: string, after: string) => `In the right order of what it was fitted to: ${before} before, ${after} after.`,
    heldOut: (before: string, after: string) => `In the right order of lists held out: ${before} before, ${after} after.`,
    badResamples: (received: string) => `--resamples: expected a whole number of at least 20, or 0 for none; received ${received}.`,
    noBetter: "No better on lists held out: there is no reason to change the weights.",
  },
  replay: {
    title: (same: number, all: number) => `${String(same)} of ${counted(all, "ranking", "rankings")} the same, bit for bit`,
    made: (asOf: string, policy: string, engine: string) => `Made on ${longDate(asOf, "en")} under ${policy} by ${engine}.`,
    decided: (by: string, at: string, chosen: string, reason: string | undefined) =>
      `Decided by ${by} on ${longDate(at, "en")}: ${chosen === "" ? "nobody" : chosen}.${reason === undefined ? "" : ` Not the first of the list, because: ${reason}`}`,
    same: "The same, bit for bit.",
    differs: "Not the same:",
    inputs: {
      record: "the record itself",
      engine: "the program",
      market: "the market",
      policy: "the policy",
      asOf: "the day",
      result: "the result",
    } as Readonly<Record<ReplayDifference["input"], string>>,
    line: (line: number) => `line ${String(line)}`,
    unusable: (file: string) => `${file} holds no decision record that can be used:`,
  },
  decide: {
    needsReason: "This is not the first of the list: say why with --reason.",
    whichRecord: (count: number, ids: string) =>
      `${count === 0 ? "No record is" : `${String(count)} records are`} meant: say which with --id, one of ${ids}.`,
  },
};

/** What is said of them, in one language. */
export type Answers = typeof answersEn;
