import {
  isoDateOf,
  localize,
  longDate,
  type ConceptId,
  type IsoDate,
  type Locale,
  type LocalizedText,
  type Mention,
} from "../model/index.js";
import { codeOfText, NO_DAY, type Market, type Row } from "../market/index.js";
import type { DemandEvidence } from "./demands.js";
import { listNames, say, sentences } from "./phrase.js";

/** A credential as evidence shows it: a concept of the taxonomy, or the record's own word. */
export interface CredentialName {
  readonly concept: ConceptId | null;
  readonly label: LocalizedText;
}

/** One required credential, and until when the candidate's holds. */
export interface CredentialEvidence extends DemandEvidence {
  /** Of which any will do; empty where the words are not linked to a concept. */
  readonly demanded: readonly CredentialName[];
  /** The last day of what the candidate has for it; `null` where there is nothing, or where that is not said. */
  readonly until: IsoDate | null;
}

/** What a rule about credentials saw in one pair. */
export interface CredentialsEvidence {
  /** The day on which they must hold: the start, at the earliest the day on which is asked. */
  readonly onDay: IsoDate;
  readonly requirements: readonly CredentialEvidence[];
  /** Words of requirements that the taxonomy does not know. */
  readonly unlinked: readonly string[];
}

/** Shows the concept in a row of the taxonomy. */
export function credentialName(market: Market, concept: Row): CredentialName {
  const { id, labels } = market.taxonomy.concepts[concept]!;
  return { concept: id, label: labels };
}

/** Shows the record's own word. */
export function wordName(word: string): CredentialName {
  return { concept: null, label: { en: word, id: word } };
}

/** A licence, a certificate or a document, as a requirement or an alternative names it. */
type Demanded = Mention & { readonly units?: readonly string[] };

/** Everything that a vacancy's requirements of a kind name. */
function demandedIn(market: Market, vacancy: Row, kind: CredentialRequirementKind): readonly Demanded[] {
  return (market.vacancy(vacancy).requirements ?? []).flatMap((requirement) =>
    requirement.kind === kind ? ([requirement, ...(requirement.alternatives ?? [])] as readonly Demanded[]) : [],
  );
}

/** Kinds of requirements that are credentials. */
export type CredentialRequirementKind = "licence" | "certificate" | "document";

/** Finds the words behind codes in a vacancy's requirements: units of certificates, types of documents. */
export function wordsOf(market: Market, vacancy: Row, kind: CredentialRequirementKind): (code: number) => string[] {
  const words = new Map<number, string>();
  for (const { concept, label, units = [] } of demandedIn(market, vacancy, kind)) {
    for (const unit of units) words.set(codeOfText(unit), unit);
    if (kind === "document") words.set(codeOfText(concept ?? label ?? ""), label ?? concept ?? "");
  }
  return (code) => {
    const word = words.get(code);
    return word === undefined ? [] : [word];
  };
}

/** Words of a vacancy's licences or certificates that are not linked to a concept; none where units say what is meant. */
export function unlinkedCredentials(market: Market, vacancy: Row, kind: CredentialRequirementKind): string[] {
  return demandedIn(market, vacancy, kind).flatMap(({ concept, label, units = [] }) =>
    units.length > 0 || (concept !== undefined && market.taxonomy.rowOf(concept) >= 0) ? [] : [label ?? concept ?? ""],
  );
}

/** Writes a last day. */
export function dayOrNull(day: number): IsoDate | null {
  return day === NO_DAY ? null : isoDateOf(day);
}

/** Says which credentials are there, partly there, no longer valid, missing and not known. */
export function credentialSentence({ onDay, requirements, unlinked }: CredentialsEvidence, locale: Locale): string {
  const linked = requirements.filter(({ demanded }) => demanded.length > 0);
  const open = linked.filter(({ low, high }) => high > low);
  const known = linked.filter(({ low, high }) => high === low);
  const expired = known.filter(({ low, until }) => low === 0 && until !== null);
  const missing = known.filter(({ low, until }) => low === 0 && until === null);
  const listed = (list: readonly CredentialEvidence[], text: Readonly<Record<Locale, string>>): string =>
    (list.length > 0 &&
      `${say(locale, text)}: ${listNames(
        list.map(({ demanded }) => anyName(demanded, locale)),
        locale,
      )}.`) ||
    "";
  return sentences(
    listed(
      known.filter(({ low }) => low === 1),
      { en: "Has", id: "Memiliki" },
    ),
    listed(
      known.filter(({ low }) => low > 0 && low < 1),
      { en: "Has in part", id: "Memiliki sebagian" },
    ),
    listed(expired, { en: `No longer valid on ${longDate(onDay, locale)}`, id: `Tidak berlaku lagi pada ${longDate(onDay, locale)}` }),
    listed(missing, { en: "Missing", id: "Belum ada" }),
    listed(open, { en: "To be checked", id: "Perlu diperiksa" }),
    unlinked.length > 0 &&
      `${say(locale, { en: "Not in the list, to be asked", id: "Di luar daftar, perlu ditanyakan" })}: ${listNames(unlinked, locale)}.`,
  );
}

function anyName(demanded: readonly CredentialName[], locale: Locale): string {
  return demanded.map(({ concept, label }) => localize(label, locale, concept ?? "")).join(locale === "id" ? " atau " : " or ");
}
