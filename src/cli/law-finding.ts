import { localize, longDate, type Locale } from "../model/index.js";
import { isInForce, judge, provisionWords, type Case, type Finding, type Provision } from "../packs/indonesia/index.js";
import { printable } from "./display-width.js";
import { lawWordsIn } from "./law-words.js";
import type { Style } from "./shell.js";
import { hang, pageWidth } from "./wrap.js";

export type Decision = Finding["decision"];

/** From the gravest on. */
export const decisions = ["block", "verify", "warn", "info", "pass"] as const satisfies readonly Decision[];

export const decisionMarks: Readonly<Record<Decision, string>> = { block: "-", verify: "?", warn: "!", info: "·", pass: "+" };

const colours = { block: "red", verify: "yellow", warn: "yellow", info: "dim", pass: "green" } as const;

/** A finding with what its provision says of itself, and what it rests on in words. */
export interface LawFinding extends Finding {
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | undefined;
  readonly confidence: Provision["confidence"];
  readonly sourceUrl?: string | undefined;
  /** What was met, or is lacking; empty where nothing is to be said. */
  readonly because: string;
}

/** Judges a case, and tells of each finding what it rests on. What does not apply is left out. */
export function findingsOf(provisions: readonly Provision[], asked: Case, locale: Locale): readonly LawFinding[] {
  const inForce = new Map(provisions.filter((one) => isInForce(one, asked.asOf)).map((one) => [one.id, one]));
  return judge(provisions, asked)
    .filter(({ status }) => status !== "notApplicable")
    .map((finding) => {
      const { effectiveFrom, effectiveTo, confidence, sourceUrl } = inForce.get(finding.provision)!;
      return { ...finding, effectiveFrom, effectiveTo, confidence, sourceUrl, because: becauseOf(finding, asked.records, locale) };
    });
}

/** Orders by gravity, then as the provisions are. */
export function byGravity(findings: readonly LawFinding[]): readonly LawFinding[] {
  return findings.toSorted((a, b) => decisions.indexOf(a.decision) - decisions.indexOf(b.decision));
}

function becauseOf({ evidence, decision }: Finding, records: Case["records"], locale: Locale): string {
  const words = lawWordsIn(locale);
  const paths = evidence.filter((one) => pathPattern.test(one));
  const phrases = evidence.filter((one) => !paths.includes(one));
  const named = (some: readonly string[]): string => [...new Set(some.map((path) => words.fields[path] ?? path))].join(", ");
  const lacking = paths.filter((path) => !isThere(records, path));
  const there = paths.filter((path) => isThere(records, path));
  if (decision === "pass") return "";
  return [
    ...(phrases.length > 0 ? [words.written(phrases.map((phrase) => `"${phrase}"`).join(", "))] : []),
    ...(lacking.length > 0 ? [words.lacking(named(lacking))] : []),
    ...(there.length > 0 && phrases.length === 0 ? [words.lookedAt(named(there))] : []),
  ].join(". ");
}

const pathPattern = /^(?:vacancy|candidate|derived)\.[\w.]+$/;

function isThere(records: Case["records"], path: string): boolean {
  const value = path
    .split(".")
    .reduce<unknown>(
      (inner, step) => (inner !== null && typeof inner === "object" ? (inner as Record<string, unknown>)[step] : undefined),
      records,
    );
  return value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** What is not known, and the rules that wait for it: one question in place of many findings. */
export interface OpenQuestion {
  readonly fields: readonly string[];
  readonly provisions: readonly string[];
}

/** Parts findings in those that are answered and one question about all that is not known. */
export function partUnknown(findings: readonly LawFinding[]): {
  readonly answered: readonly LawFinding[];
  readonly question: OpenQuestion | undefined;
} {
  const isOpen = ({ status, evidence }: LawFinding): boolean => status === "unknown" && evidence.some((one) => pathPattern.test(one));
  const open = findings.filter(isOpen);
  const fields = [...new Set(open.flatMap(({ evidence }) => evidence))].filter((one) => pathPattern.test(one));
  return {
    answered: findings.filter((finding) => !isOpen(finding)),
    question: open.length === 0 ? undefined : { fields, provisions: open.map(({ provision }) => provision) },
  };
}

/** Says a question in words. */
export function questionText({ fields, provisions }: OpenQuestion, locale: Locale): string {
  const words = lawWordsIn(locale);
  return words.question(fields.map((path) => words.fields[path] ?? path).join(", "), provisions.join(", "));
}

/** What a finding says: of what is not known, that it must be confirmed first. */
export function messageOf({ message, status }: LawFinding, locale: Locale): string {
  const text = localize(message, locale, "");
  return status === "unknown" ? lawWordsIn(locale).toConfirm(text) : text;
}

/** Parts findings in groups that ask for one and the same thing to be done, such as all that a contract does not say; in their order. */
export function groupByRemedy(findings: readonly LawFinding[]): readonly (readonly LawFinding[])[] {
  const keyOf = ({ provision, decision, confirm, remedy }: LawFinding): string =>
    remedy === undefined ? provision : JSON.stringify([decision, confirm, remedy.id, remedy.en]);
  const groups = new Map<string, LawFinding[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
  return [...groups.values()];
}

/** Writes findings of one group for a terminal: what each says, and once what they rest on and what may be done. */
export function groupLines(group: readonly LawFinding[], locale: Locale, style: Style): string[] {
  const words = lawWordsIn(locale);
  const { decision, remedy, confirm } = group[0]!;
  const under = (text: string): string[] => (text === "" ? [] : hang("    ", printable(text), pageWidth));
  return [
    ...group.flatMap((finding) =>
      hang(`  ${decisionMarks[decision]} `, printable(`${messageOf(finding, locale)} [${finding.provision}]`), pageWidth).map(
        (line, index) => (index === 0 ? style(colours[decision], line) : line),
      ),
    ),
    ...[...new Set(group.map(({ because }) => because))].flatMap(under),
    ...under(remedy === undefined || decision === "pass" ? "" : words.remedy(localize(remedy, locale, ""))),
    ...under(confirm && decision !== "pass" ? words.confirm : ""),
  ];
}

/** Says what findings of one group stand on: of several, their acts and articles alone. */
export function groupBasis(group: readonly LawFinding[], locale: Locale): string {
  return group.length === 1 ? basisText(group[0]!, locale) : [...new Set(group.map(({ legalBasis }) => legalBasis))].join("; ");
}

/** Says what a finding stands on: act and article, since when, and how far it may be relied on. */
export function basisText({ legalBasis, effectiveFrom, effectiveTo, confidence }: LawFinding, locale: Locale): string {
  const words = lawWordsIn(locale);
  const to = effectiveTo === undefined ? undefined : longDate(effectiveTo, locale);
  const since = words.since(longDate(effectiveFrom, locale), to);
  return [legalBasis, since, words.confidence(localize(provisionWords.confidence[confidence], locale, confidence))].join("; ");
}
