import { listState, NO_DAY, relocationBit, type IsoDate, type Market, type Query, type Row, type Rule, type Side } from "pengantar";

/**
 * A wish to work near home, of those who would not move: halves every 30 kilometres between the places.
 * It offers a scan: who lives in one place is alike to a vacancy, and whose work is in one place is alike to a candidate.
 */
export function nearHome(): Rule<null, "candidate"> {
  return {
    name: "nearHome",
    version: "1",
    options: {},
    asks: "candidate",
    reads: { candidate: ["residence", "willingToRelocate"], vacancy: ["locations"] },
    bind({ market }) {
      const { candidates, vacancies, places } = market;
      const { offsets, place: workplace } = vacancies.locations;
      const asked = (row: Row): boolean => candidates.place[row]! >= 0 && candidates.relocation[row] === 0;
      const tables = new Map<number, Float64Array>();
      const nearness = (work: number): Float64Array => {
        const known = tables.get(work);
        if (known) return known;
        const table = Float64Array.from(places.places, (_, home) => 2 ** (-(places.distanceKm(home, work) ?? Infinity) / 30));
        tables.set(work, table);
        return table;
      };
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        let best = offsets[vacancy] === offsets[vacancy + 1] ? assume : 0;
        for (let l = offsets[vacancy]!; l < offsets[vacancy + 1]!; l++) {
          best = Math.max(best, nearness(workplace[l]!)[candidates.place[candidate]!]!);
        }
        return best;
      };
      const homes = { name: "nearHome: home", key: (row: Row) => (asked(row) ? candidates.place[row]! : -1) };
      const works = { name: "nearHome: works", key: (row: Row) => workplace.subarray(offsets[row], offsets[row + 1]).join() };
      return {
        asked,
        from: (side: Side, row: Row): Query =>
          side === "vacancy"
            ? { degree: (other, assume) => degree(other, row, assume), ceiling: 1, scan: () => ({ shape: "table", classes: homes }) }
            : { degree: (other, assume) => degree(row, other, assume), ceiling: 1, scan: () => ({ shape: "table", classes: works }) },
        evidence: () => null,
      };
    },
    describe: () => "",
  };
}

/** Degree of a pair from a market's columns; every fact that is missing counts as `assume` of the ceiling. */
type ColumnDegree = (market: Market, asOfDay: number) => (candidate: Row, vacancy: Row, assume: number) => number;

/** Six rules as a plug-in's author writes them: a loop over columns, no scan, and a ceiling that no degree exceeds. */
const columnRules: readonly { readonly name: string; readonly ceiling: number; readonly degree: ColumnDegree }[] = [
  {
    name: "breadth",
    ceiling: 0.8,
    degree:
      ({ candidates: { skills } }) =>
      (candidate, _vacancy, assume) => {
        const count = skills.offsets[candidate + 1]! - skills.offsets[candidate]!;
        return skills.state[candidate] === listState.unknown ? 0.8 * assume : Math.min(0.8, count / (count + 8));
      },
  },
  {
    name: "seniority",
    ceiling: 0.7,
    degree:
      ({ candidates: { experience } }, asOfDay) =>
      (candidate, _vacancy, assume) => {
        if (experience.state[candidate] === listState.unknown) return 0.7 * assume;
        let first = asOfDay;
        for (let e = experience.offsets[candidate]!; e < experience.offsets[candidate + 1]!; e++) {
          if (experience.start[e] !== NO_DAY) first = Math.min(first, experience.start[e]!);
        }
        return Math.min(0.7, (asOfDay - first) / 7300);
      },
  },
  {
    name: "steadiness",
    ceiling: 0.75,
    degree:
      ({ candidates: { experience } }) =>
      (candidate, _vacancy, assume) => {
        const jobs = experience.offsets[candidate + 1]! - experience.offsets[candidate]!;
        return experience.state[candidate] === listState.unknown ? 0.75 * assume : jobs === 0 ? 0 : 0.75 / jobs;
      },
  },
  {
    name: "readiness",
    ceiling: 0.8,
    degree:
      ({ candidates: { availableFrom } }, asOfDay) =>
      (candidate, _vacancy, assume) =>
        availableFrom[candidate] === NO_DAY ? 0.8 * assume : 0.8 * 2 ** (-Math.max(0, availableFrom[candidate]! - asOfDay) / 60),
  },
  {
    name: "mobility",
    ceiling: 0.6,
    degree:
      ({ candidates: { relocation } }) =>
      (candidate, _vacancy, assume) => {
        const bits = relocation[candidate]!;
        if (bits === relocationBit.unknown) return 0.6 * assume;
        return (bits & relocationBit.interregional) !== 0 ? 0.6 : (bits & relocationBit.local) !== 0 ? 0.3 : 0;
      },
  },
  {
    name: "headroom",
    ceiling: 0.7,
    degree:
      ({ candidates, vacancies }) =>
      (candidate, vacancy, assume) => {
        const offered = vacancies.wageMin[vacancy]!;
        const asked = candidates.wageMin[candidate]!;
        return Number.isNaN(offered) || Number.isNaN(asked) ? 0.7 * assume : 0.7 * Math.min(1, offered / asked);
      },
  },
];

/** The six rules. @param declared whether they say that no degree exceeds their ceiling. */
export function sixRules(declared: boolean): readonly Rule<null, "vacancy">[] {
  return columnRules.map(({ name, ceiling, degree }) => columnRule(name, declared ? ceiling : 1, degree));
}

function columnRule(name: string, ceiling: number, degreeOf: ColumnDegree): Rule<null, "vacancy"> {
  return {
    name,
    version: "1",
    options: { ceiling },
    asks: "vacancy",
    reads: { candidate: ["skills", "experience", "availableFrom", "willingToRelocate", "desiredWage"], vacancy: ["wage"] },
    bind({ market, asOf }: { readonly market: Market; readonly asOf: IsoDate }) {
      const degree = degreeOf(market, Date.parse(asOf) / 86_400_000);
      return {
        asked: () => true,
        from: (side: Side, row: Row): Query =>
          side === "vacancy"
            ? { degree: (other, assume) => degree(other, row, assume), ceiling }
            : { degree: (other, assume) => degree(row, other, assume), ceiling },
        evidence: () => null,
      };
    },
    describe: () => "",
  };
}
