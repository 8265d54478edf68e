import type { CheckedSimulation } from "./check-simulation.js";
import type { MonthState, SimulatedCandidate, SimulatedMarket } from "./simulated-market.js";

/** Who is there, what is left, and what was shown so far; rows are places in the lists of the market. */
export interface SimulationState {
  /** Lets in whoever comes this month, and tells the policy. */
  begin(month: number): MonthState;
  /** Row of a candidate who looks for work. @throws RangeError for another id. */
  seekingRow(id: string): number;
  /** Rows of a list, whose exposure it counts. @throws RangeError for a vacancy that is not open, or comes twice. */
  show(list: readonly string[], examination: (rank: number) => number): number[];
  hasApplied(candidate: number, vacancy: number): boolean;
  apply(candidate: number, vacancy: number): void;
  /** Places left. */
  readonly places: (vacancy: number) => number;
  hire(candidate: number, vacancy: number): void;
  /** Lets go whoever is out of patience or time. @returns places that closed unfilled. */
  end(month: number): number;
  totals(): {
    readonly candidates: readonly SimulatedCandidate[];
    readonly openings: number;
    readonly applications: ReadonlyMap<string, number>;
    readonly exposure: Float64Array;
  };
}

/** Starts before the first month. */
export function openSimulation(market: SimulatedMarket, { patience, openFor }: CheckedSimulation): SimulationState {
  const { candidates, vacancies } = market;
  const rowsOf = (side: readonly { readonly id: string }[]): ReadonlyMap<string, number> => new Map(side.map(({ id }, row) => [id, row]));
  const [candidateRows, vacancyRows] = [rowsOf(candidates), rowsOf(vacancies)];
  const places = Int32Array.from(vacancies, ({ openings }) => openings);
  const applied = candidates.map(() => new Set<string>());
  const applications = new Int32Array(vacancies.length);
  const exposure = new Float64Array(vacancies.length);
  const seeking = new Set<number>();
  const open = new Set<number>();
  let [candidatesLeft, vacanciesLeft]: [string[], string[]] = [[], []];
  let reduced = new Set<number>();
  let begun = -1;

  const inOrder = (rows: Iterable<number>): number[] => Array.from(rows).sort((a, b) => a - b);
  const arrivals = (side: readonly { readonly month?: number }[], there: Set<number>, month: number): number[] =>
    side.flatMap(({ month: arrival = 0 }, row) => {
      if (arrival !== month) return [];
      there.add(row);
      return [row];
    });

  return {
    begin(month) {
      begun = month;
      const entered = {
        candidates: arrivals(candidates, seeking, month).map((row) => candidates[row]!.id),
        vacancies: arrivals(vacancies, open, month).map((row) => vacancies[row]!.id),
      };
      const state: MonthState = {
        month,
        seeking: inOrder(seeking).map((row) => candidates[row]!.id),
        open: new Map(inOrder(open).map((row) => [vacancies[row]!.id, places[row]!])),
        entered,
        left: { candidates: candidatesLeft, vacancies: vacanciesLeft },
        reduced: inOrder(reduced)
          .filter((row) => open.has(row))
          .map((row) => vacancies[row]!.id),
        appliedTo: (candidate) => applied[candidateRows.get(candidate) ?? -1] ?? new Set(),
      };
      [candidatesLeft, vacanciesLeft, reduced] = [[], [], new Set()];
      return state;
    },
    seekingRow(id) {
      const row = candidateRows.get(id);
      if (row !== undefined && seeking.has(row)) return row;
      throw new RangeError(`expected lists for candidates who look for work, received one for ${JSON.stringify(id)}`);
    },
    show(list, examination) {
      const rows = list.map((id, index) => {
        const row = vacancyRows.get(id) ?? -1;
        if (!open.has(row)) throw new RangeError(`expected open vacancies in a list, received ${JSON.stringify(id)}`);
        exposure[row]! += examination(index + 1);
        return row;
      });
      if (new Set(rows).size < rows.length) throw new RangeError("expected every vacancy once in a list, received one twice");
      return rows;
    },
    hasApplied: (candidate, vacancy) => applied[candidate]!.has(vacancies[vacancy]!.id),
    apply(candidate, vacancy) {
      applied[candidate]!.add(vacancies[vacancy]!.id);
      applications[vacancy]!++;
    },
    places: (vacancy) => places[vacancy]!,
    hire(candidate, vacancy) {
      seeking.delete(candidate);
      candidatesLeft.push(candidates[candidate]!.id);
      places[vacancy]!--;
      reduced.add(vacancy);
    },
    end(month) {
      let expired = 0;
      for (const row of inOrder(seeking)) {
        if (month - (candidates[row]!.month ?? 0) + 1 < patience) continue;
        seeking.delete(row);
        candidatesLeft.push(candidates[row]!.id);
      }
      for (const row of inOrder(open)) {
        if (places[row]! > 0 && month - (vacancies[row]!.month ?? 0) + 1 < openFor) continue;
        open.delete(row);
        expired += places[row]!;
        vacanciesLeft.push(vacancies[row]!.id);
      }
      return expired;
    },
    totals() {
      const came = vacancies.flatMap(({ month = 0 }, row) => (month <= begun ? [row] : []));
      return {
        candidates: candidates.filter(({ month = 0 }) => month <= begun),
        openings: came.reduce((sum, row) => sum + vacancies[row]!.openings, 0),
        applications: new Map(came.map((row) => [vacancies[row]!.id, applications[row]!])),
        exposure: Float64Array.from(came, (row) => exposure[row]!),
      };
    },
  };
}
