import type { SimulatedMarket, SimulationOptions } from "./simulated-market.js";

/** Options of a simulation, with what was left out. */
export type CheckedSimulation = Required<Omit<SimulationOptions, "groups">> & Pick<SimulationOptions, "groups">;

/** Fills in and checks. @throws RangeError as `simulateMarket` says. */
export function checkSimulation(market: SimulatedMarket, options: SimulationOptions): CheckedSimulation {
  const checked: CheckedSimulation = {
    months: 12,
    seed: 1,
    examination: "logarithmic",
    applications: 3,
    takeUp: 0.8,
    patience: 6,
    openFor: 3,
    leastGroup: 10,
    ...options,
  };
  for (const name of ["months", "applications", "patience", "openFor", "leastGroup"] as const) checkWhole(name, checked[name], 1);
  if (!(checked.takeUp > 0 && checked.takeUp <= 1)) {
    throw new RangeError(`expected takeUp above 0 to 1, received ${String(checked.takeUp)}`);
  }
  for (const { id, openings } of market.vacancies) checkWhole(`openings of ${JSON.stringify(id)}`, openings, 1);
  for (const side of [market.candidates, market.vacancies]) {
    for (const { id, month = 0 } of side) checkWhole(`month of ${JSON.stringify(id)}`, month, 0);
    const ids = new Set<string>();
    for (const { id } of side) {
      if (ids.has(id)) throw new RangeError(`expected every id once, received ${JSON.stringify(id)} twice`);
      ids.add(id);
    }
  }
  return checked;
}

function checkWhole(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`expected ${name} as a whole number from ${String(least)}, received ${String(value)}`);
  }
}
