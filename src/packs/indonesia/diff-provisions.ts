import { canonicalJson, firstDay, isoDateOf, lastDay, type IsoDate, type Json } from "../../model/index.js";
import type { Provision } from "./provision.js";

/** What became of a provision from one version of the rules to the next. */
export interface ProvisionChange {
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  /** Names of the fields that differ, where it is changed. */
  readonly fields: readonly string[];
  /** It differs, but its version was not raised: then nobody can tell by which of the two something was decided. */
  readonly versionNotRaised: boolean;
  readonly before: Provision | undefined;
  readonly after: Provision | undefined;
}

/**
 * Compares two versions of the rules, record by record: those of one id in the order of the days from which they hold.
 * @returns the changes, in the order of `after`; what is removed last.
 */
export function diffProvisions(before: readonly Provision[], after: readonly Provision[]): readonly ProvisionChange[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  return ids
    .flatMap((id): readonly ProvisionChange[] => {
      const [old, now] = [byDay(before, id), byDay(after, id)];
      return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => changeOf(id, old[index], now[index])).flatMap(
        (change) => change ?? [],
      );
    })
    .toSorted((a, b) => Number(a.change === "removed") - Number(b.change === "removed"));
}

/** Lists the days from a day on, itself among them, on which changed provisions begin to hold or no longer do. */
export function daysOfChange(changes: readonly ProvisionChange[], asOf: IsoDate): readonly IsoDate[] {
  const from = firstDay(asOf)!;
  const days = changes
    .flatMap(({ before, after }) => [before, after])
    .flatMap((provision) => {
      if (provision === undefined) return [];
      const { effectiveFrom, effectiveTo, verifyBefore } = provision;
      const ends = [effectiveTo, verifyBefore].map((day) => (day === undefined ? undefined : lastDay(day)! + 1));
      return [firstDay(effectiveFrom), ...ends];
    })
    .filter((day) => day !== undefined && day > from) as number[];
  return [...new Set([from, ...days])].sort((a, b) => a - b).map(isoDateOf);
}

function byDay(provisions: readonly Provision[], id: string): readonly Provision[] {
  return provisions
    .filter((provision) => provision.id === id)
    .toSorted((a, b) => (firstDay(a.effectiveFrom) ?? 0) - (firstDay(b.effectiveFrom) ?? 0));
}

function changeOf(id: string, before: Provision | undefined, after: Provision | undefined): ProvisionChange | undefined {
  if (before === undefined || after === undefined) {
    return { id, change: before === undefined ? "added" : "removed", fields: [], versionNotRaised: false, before, after };
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Provision)[];
  const fields = names.filter((name) => text(before[name]) !== text(after[name]));
  if (fields.length === 0) return undefined;
  return { id, change: "changed", fields, versionNotRaised: after.version <= before.version, before, after };
}

function text(value: unknown): string {
  return value === undefined ? "" : canonicalJson(value as Json);
}
