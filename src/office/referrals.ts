import type { IsoDate } from "../model/index.js";
import type { LogEntry } from "./log-entry.js";
import type { OfficeEvent, Outcome } from "./office-event.js";

/** A referral, and what became of it. */
export interface Referral {
  readonly number: number;
  readonly candidate: string;
  readonly vacancy: string;
  readonly by: string;
  readonly at: IsoDate;
  /** The last that was heard; absent while nothing was. */
  readonly outcome?: Outcome;
  readonly outcomeAt?: IsoDate;
  readonly startDate?: IsoDate;
}

/** Reads the referrals of a log, in their order, each with its last outcome. */
export function referralsIn(entries: readonly LogEntry[]): readonly Referral[] {
  const referrals = new Map<number, Referral>();
  for (const { at, event } of entries) {
    if (event.kind === "referral") {
      const { number, candidate, vacancy, by } = event;
      referrals.set(number, { number, candidate, vacancy, by, at });
    } else if (event.kind === "outcome") {
      const known = referrals.get(event.referral);
      if (!known) continue;
      const { outcome, startDate = known.startDate } = event;
      referrals.set(event.referral, { ...known, outcome, outcomeAt: at, ...(startDate === undefined ? {} : { startDate }) });
    }
  }
  return [...referrals.values()];
}

/** The number that the next referral gets: one that was given before is given to no other, whoever was removed since. */
export function nextReferral(entries: readonly LogEntry[]): number {
  const given = ({ event }: LogEntry): number =>
    event.kind === "referral" ? event.number : event.kind === "erased" ? (event.referral ?? 0) : 0;
  return entries.reduce((highest, entry) => Math.max(highest, given(entry)), 0) + 1;
}

/** Entries of one kind. */
export function entriesOf<Kind extends OfficeEvent["kind"]>(
  entries: readonly LogEntry[],
  kind: Kind,
): readonly (LogEntry & { readonly event: Extract<OfficeEvent, { kind: Kind }> })[] {
  return entries.filter((entry): entry is LogEntry & { readonly event: Extract<OfficeEvent, { kind: Kind }> } => entry.event.kind === kind);
}
