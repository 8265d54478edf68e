import { isoDateOf, lastDay, type Candidate, type IsoDate, type PartialDate } from "../model/index.js";
import { addDays, addMonths } from "./later.js";
import type { LogEntry } from "./log-entry.js";
import { entriesOf, referralsIn } from "./referrals.js";
import type { Registers } from "./registers.js";

/** Why somebody is to be called. */
export type DueKind =
  /** A report is due six months after the last, or after registration. */
  | "report"
  /** The registration (AK/I) ends. */
  | "registration"
  /** Nothing was heard of a referral, or nothing after an interview. */
  | "outcome"
  /** Is the person still at work, 30 and 90 days after the start? */
  | "retention"
  /** A certificate, licence, test of a language or document ends. */
  | "expiry"
  /** The next talk that was agreed on. */
  | "session"
  /** A vacancy ends: is it filled? */
  | "vacancy";

/** Something that an officer should follow up. */
export interface DueItem {
  readonly kind: DueKind;
  readonly on: IsoDate;
  readonly candidate?: string;
  readonly vacancy?: string;
  /** Of a referral. */
  readonly referral?: number;
  /** What ends: its name as the record has it. */
  readonly what?: string;
  /** Of `retention`: 30 or 90. */
  readonly days?: number;
}

/** How long is waited. */
export interface DueTerms {
  readonly asOf: IsoDate;
  /** Days ahead of `asOf` that are looked at. */
  readonly within: number;
  /** Months between two reports of a jobseeker. @defaultValue 6, as the card AK/I says */
  readonly reportMonths?: number;
  /** Days after which an outcome is asked for. @defaultValue 14 */
  readonly outcomeDays?: number;
}

/** Finds what is due, the longest overdue first. Whoever is placed or removed from the register owes no report. */
export function dueItems(
  { candidates, vacancies }: Pick<Registers, "candidates" | "vacancies">,
  entries: readonly LogEntry[],
  { asOf, within, reportMonths = 6, outcomeDays = 14 }: DueTerms,
): readonly DueItem[] {
  const until = addDays(asOf, within);
  const referrals = referralsIn(entries);
  const hired = new Set(referrals.filter(({ outcome }) => outcome === "hired").map(({ candidate }) => candidate));
  const items: DueItem[] = [];
  const push = (item: DueItem): void => {
    if (item.on <= until) items.push(item);
  };
  for (const candidate of candidates.values()) {
    const { id, registration = {} } = candidate;
    if (hired.has(id) || registration.status === "placed" || registration.status === "removed") continue;
    const last = registration.lastReportedAt ?? registration.registeredAt;
    if (last !== undefined) push({ kind: "report", on: addMonths(last, reportMonths), candidate: id });
    if (registration.expiresAt !== undefined) push({ kind: "registration", on: registration.expiresAt, candidate: id });
    for (const { what, expires } of papersOf(candidate)) push({ kind: "expiry", on: isoDateOf(lastDay(expires)!), candidate: id, what });
  }
  for (const { number, candidate, vacancy, at, outcome, outcomeAt = at, startDate } of referrals) {
    const pair = { candidate, vacancy, referral: number };
    if (outcome === undefined || outcome === "interview") push({ kind: "outcome", on: addDays(outcomeAt, outcomeDays), ...pair });
    if (outcome === "hired")
      for (const days of [30, 90]) {
        const on = addDays(startDate ?? outcomeAt, days);
        // Whatever is long past was asked, or will not be answered.
        if (addDays(on, 30) >= asOf) push({ kind: "retention", on, days, ...pair });
      }
  }
  const sessions = new Map(entriesOf(entries, "session").map(({ event }) => [event.candidate, event.next]));
  for (const [candidate, next] of sessions) if (addDays(next, 30) >= asOf) push({ kind: "session", on: next, candidate });
  for (const { id, validThrough, status = "open" } of vacancies.values()) {
    // An old list of vacancies is no work for today.
    if (validThrough !== undefined && status === "open" && addDays(validThrough, 30) >= asOf)
      push({ kind: "vacancy", on: validThrough, vacancy: id });
  }
  return items.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface Paper {
  readonly what: string;
  readonly expires: PartialDate;
}

function papersOf({ certificates, licences, languages, documents }: Candidate): readonly Paper[] {
  const papers: readonly { readonly what: string | undefined; readonly expires?: PartialDate | undefined }[] = [
    ...(certificates ?? []).map(({ label, concept, scheme, expires }) => ({ what: label ?? scheme ?? concept, expires })),
    ...(licences ?? []).map(({ label, concept, class: its, expires }) => ({ what: label ?? its ?? concept, expires })),
    ...(languages ?? []).map(({ test, language, expires }) => ({ what: test ?? language, expires })),
    ...(documents ?? []).map(({ type, expires }) => ({ what: type, expires })),
  ];
  return papers.flatMap(({ what = "", expires }) => (expires === undefined ? [] : [{ what, expires }]));
}
