import type { CheckedSimulation } from "./check-simulation.js";
import type { SimulatedCandidate } from "./simulated-market.js";
import type { Hire, SimulatedGroup, Simulation } from "./simulation.js";

/** Counts what became of each group: hires by candidate, and its ratio to the highest (impact ratio: 29 CFR 1607.4 D). */
export function groupOutcomes(
  candidates: readonly SimulatedCandidate[],
  hires: readonly Hire[],
  { groups, leastGroup }: Pick<CheckedSimulation, "groups" | "leastGroup">,
): Pick<Simulation, "groups" | "ungrouped" | "impactRatio"> {
  if (groups === undefined) return { groups: [], ungrouped: 0, impactRatio: null };
  const counts = new Map<string, { candidates: number; hires: number }>();
  let ungrouped = 0;
  for (const { id } of candidates) {
    const group = groups.get(id);
    if (group === undefined) ungrouped++;
    else counts.set(group, { candidates: (counts.get(group)?.candidates ?? 0) + 1, hires: 0 });
  }
  for (const { candidate } of hires) {
    const group = groups.get(candidate);
    if (group !== undefined) counts.get(group)!.hires++;
  }
  const rates = new Map(
    [...counts].map(([group, count]) => [group, count.candidates < leastGroup ? null : count.hires / count.candidates]),
  );
  const highest = Math.max(0, ...[...rates.values()].map((rate) => rate ?? 0));
  const ratioOf = (rate: number | null): number | null => (rate === null || highest === 0 ? null : rate / highest);
  const outcomes = [...counts.keys()].sort().map((group): SimulatedGroup => {
    const rate = rates.get(group)!;
    return { group, ...counts.get(group)!, rate, impactRatio: ratioOf(rate) };
  });
  const ratios = outcomes.flatMap(({ impactRatio }) => (impactRatio === null ? [] : [impactRatio]));
  return { groups: outcomes, ungrouped, impactRatio: ratios.length < 2 ? null : Math.min(...ratios) };
}
