import type { Attribute } from "./attribute.js";
import { binomialInterval } from "./binomial-interval.js";
import { drawRatios, type Estimate } from "./draw-ratios.js";
import { exposureRatios, meanOverLists } from "./draw-lists.js";
import type { Examination } from "./examination.js";
import { fisherTest, type Chosen } from "./fisher-test.js";
import { awrf, ndkl, sharesOf, skewAt } from "./group-distance.js";
import { poolSmallGroups, SMALL_GROUPS } from "./pool-small-groups.js";
import { seededRandom } from "./seeded-random.js";

/**
 * What a rate says of a group, held against all others: `disadvantage` lower, below the threshold, and hardly by chance; `lower` and `higher` hardly by
 * chance; `maybe` below the threshold, but it may be chance; `unclear` nothing seen, but too few people to exclude a ratio below the threshold; `none`.
 */
export type Verdict = "disadvantage" | "lower" | "higher" | "maybe" | "unclear" | "none";

/** A rate of a group, and what it means. */
export interface AuditedRate extends Chosen {
  /** Share of the group, with its exact interval (Clopper and Pearson 1934). */
  readonly rate: Estimate;
  /** The same share of everybody else whose group is known, 0 to 1. */
  readonly others: number;
  /** Impact ratio: rate ÷ the highest rate of any group, with its bootstrap interval; `null` where nobody was selected. */
  readonly ratio: Estimate | null;
  /** Chance of so large a difference from all others if groups were labels given by lot (Fisher's exact test). */
  readonly p: number;
  /** The same, corrected for all tests of the audit (Holm). */
  readonly adjusted: number;
  readonly verdict: Verdict;
}

/** What was found of one group. */
export interface GroupAudit {
  readonly group: string;
  readonly n: number;
  readonly selection: AuditedRate;
  /** Of those who have a score. */
  readonly scoring: AuditedRate;
  /** Mean exposure of a person, and its ratio to that of the most exposed group, with an interval from lists drawn anew. */
  readonly exposure: number;
  readonly exposureRatio: Estimate | null;
  /** The same for exposure ÷ merit; `null` where no merit was given, or the group has none. */
  readonly exposurePerMeritRatio: Estimate | null;
  /** ln(share of the places shown ÷ share of the people); `null` where none of the group is shown: it is −∞ then. */
  readonly skew: number | null;
}

/** What was found of one attribute. */
export interface AttributeAudit {
  readonly name: string;
  /** People of no known group: nothing is said of them. */
  readonly missing: number;
  /** Share of all people, 0 to 1. */
  readonly missingShare: number;
  /** Groups that are large enough to be reported, in code-point order. */
  readonly groups: readonly GroupAudit[];
  /** Small groups, of which nothing is said. */
  readonly pooled: { readonly groups: number; readonly people: number } | null;
  /** Means over lists, with bootstrap intervals over lists; `null` where no list shows anybody of a known group. */
  readonly ndkl: Estimate | null;
  readonly awrf: Estimate | null;
}

/** What all attributes of an audit share. */
export interface AuditSetting {
  readonly people: readonly string[];
  readonly lists: readonly (readonly string[])[];
  readonly isSelected: (id: string) => boolean;
  /** `undefined` for people without a score. */
  readonly isAbove: (id: string) => boolean | undefined;
  readonly merit: ReadonlyMap<string, number> | undefined;
  readonly look: (rank: number) => number;
  readonly examination: Examination;
  readonly shown: number;
  readonly smallest: number;
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
}

/** Audits one attribute; p values are not yet corrected, nor verdicts given. */
export function auditAttribute(attribute: Attribute, setting: AuditSetting): AttributeAudit {
  const { people, lists, look, merit, shown, draws, seed, confidence, examination } = setting;
  const { groups, reported, pooled } = poolSmallGroups(attribute, people, setting.smallest);
  const known = people.filter((id) => groups.has(id));
  const members = new Map(Array.from([...reported, SMALL_GROUPS], (group) => [group, known.filter((id) => groups.get(id) === group)]));
  const shares = sharesOf(known.map((id) => groups.get(id)));
  const drawing = { draws, confidence, random: seededRandom(seed) };

  const selection = audited(reported, members, (id) => setting.isSelected(id), drawing);
  const scoring = audited(reported, members, (id) => setting.isAbove(id), drawing);
  const labels = lists.map((list) => list.map((id) => groups.get(id)));
  const worth = (of: (id: string) => number): number[] => reported.map((group) => members.get(group)!.reduce((sum, id) => sum + of(id), 0));
  const exposure = exposureRatios(
    labels,
    reported,
    worth(() => 1),
    { ...drawing, look },
  );
  const perMerit =
    merit === undefined
      ? undefined
      : exposureRatios(
          labels,
          reported,
          worth((id) => merit.get(id) ?? 0),
          { ...drawing, look },
        );
  const first = labels.map((list) => list.slice(0, shown)).flat();
  return {
    name: attribute.name,
    missing: people.length - known.length,
    missingShare: people.length === 0 ? 0 : 1 - known.length / people.length,
    groups: reported.map((group, index) => {
      const skew = skewAt(first, group, shares, first.length);
      return {
        group,
        n: members.get(group)!.length,
        selection: selection[index]!,
        scoring: scoring[index]!,
        exposure: exposure.means[index]!,
        exposureRatio: exposure.ratios?.[index] ?? null,
        exposurePerMeritRatio: perMerit?.ratios?.[index] ?? null,
        skew: skew === undefined || skew === -Infinity ? null : skew,
      };
    }),
    pooled,
    ndkl: meanOverLists(
      labels.map((list) => ndkl(list, shares)),
      drawing,
    ),
    awrf: meanOverLists(
      labels.map((list) => awrf(list, shares, examination)),
      drawing,
    ),
  };
}

type Drawing = Parameters<typeof drawRatios>[1];

function audited(
  reported: readonly string[],
  members: ReadonlyMap<string, readonly string[]>,
  is: (id: string) => boolean | undefined,
  drawing: Drawing,
): readonly AuditedRate[] {
  const counts = new Map(
    Array.from(members, ([group, ids]): [string, Chosen] => {
      const asked = ids.flatMap((id) => is(id) ?? []);
      return [group, { n: asked.length, chosen: asked.filter(Boolean).length }];
    }),
  );
  const own = reported.map((group) => counts.get(group)!);
  const total = Array.from(counts.values()).reduce((sum, { n, chosen }) => ({ n: sum.n + n, chosen: sum.chosen + chosen }), {
    n: 0,
    chosen: 0,
  });
  const ratios = own.some(({ n }) => n === 0) ? undefined : drawRatios(own, drawing);
  return own.map(({ n, chosen }, index) => {
    const others = { n: total.n - n, chosen: total.chosen - chosen };
    const p = fisherTest({ n, chosen }, others);
    return {
      n,
      chosen,
      rate: { value: n === 0 ? 0 : chosen / n, interval: binomialInterval(chosen, n, drawing.confidence) },
      others: others.n === 0 ? 0 : others.chosen / others.n,
      ratio: ratios?.[index] ?? null,
      p,
      adjusted: p,
      verdict: "none",
    };
  });
}
