import { compareCodePoints } from "../model/json.js";
import type { Attribute } from "./attribute.js";

/** Groups of an attribute, none of which is so small that it tells of single people. */
export interface PooledGroups {
  /** Group of each person; that of small groups is `SMALL_GROUPS`. */
  readonly groups: ReadonlyMap<string, string>;
  /** Names of the groups that may be reported, in code-point order. */
  readonly reported: readonly string[];
  /** How many groups were taken together, and of how many people. */
  readonly pooled: { readonly groups: number; readonly people: number } | null;
}

/** Name of the small groups, taken together; nothing is said of them. */
export const SMALL_GROUPS = "…";

/**
 * Takes groups of fewer than `smallest` people together; where these are still too few, the next larger group joins them, so that nothing is left over to
 * subtract (complementary suppression). Source: Hundepool and others 2012, chapter 4.
 */
export function poolSmallGroups({ groups }: Attribute, people: readonly string[], smallest: number): PooledGroups {
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  for (const id of people) {
    const group = groups.get(id);
    if (group === undefined) continue;
    known.set(id, group);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const rising = Array.from(counts).sort(([a, n], [b, m]) => n - m || compareCodePoints(a, b));
  const small = new Set<string>();
  let inSmall = 0;
  for (const [group, n] of rising) {
    if (!(n < smallest || (small.size > 0 && inSmall < smallest))) break;
    small.add(group);
    inSmall += n;
  }
  return {
    groups: new Map(Array.from(known, ([id, group]) => [id, small.has(group) ? SMALL_GROUPS : group])),
    reported: rising
      .map(([group]) => group)
      .filter((group) => !small.has(group))
      .sort(compareCodePoints),
    pooled: small.size === 0 ? null : { groups: small.size, people: inSmall },
  };
}
