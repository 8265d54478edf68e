/** Somebody found work. */
export interface Hire {
  readonly candidate: string;
  readonly vacancy: string;
  readonly month: number;
}

/** What happened in a month. */
export interface SimulatedMonth {
  /** 0 first. */
  readonly month: number;
  /** At its start, after arrivals. */
  readonly seeking: number;
  readonly openVacancies: number;
  readonly openPlaces: number;
  readonly applications: number;
  readonly hires: number;
  /** Candidates who were found suitable, would have come, and found no place. */
  readonly crowdedOut: number;
  /** Places that closed unfilled at its end. */
  readonly expired: number;
}

/** What became of a group of candidates. */
export interface SimulatedGroup {
  readonly group: string;
  readonly candidates: number;
  readonly hires: number;
  /** Hires by candidate; `null` for fewer candidates than `leastGroup`. */
  readonly rate: number | null;
  /** Hires by candidate over that of the group with the highest rate, 0 to 1; `null` as above, or where nobody was hired. */
  readonly impactRatio: number | null;
}

/** What a policy made of a market. */
export interface Simulation {
  readonly policy: string;
  readonly seed: number;
  readonly months: readonly SimulatedMonth[];
  /** In the order of months. */
  readonly hires: readonly Hire[];
  /** Candidates and places that came within the months. */
  readonly candidates: number;
  readonly openings: number;
  /** Number of hires. */
  readonly matches: number;
  /** Share of places that found nobody: `expired` and `stillOpen` over `openings`; 0 where there is none. */
  readonly unfilled: number;
  readonly expired: number;
  readonly stillOpen: number;
  /** Mean months from the opening of a place to its hire, 1 within the first month; `null` where nobody was hired. It leaves out places that found nobody. */
  readonly monthsToFill: number | null;
  /** Place-months stood open by hire: those of places that found nobody count, so that giving up early does not look fast; `null` where nobody was hired. */
  readonly openMonthsByHire: number | null;
  readonly applications: number;
  /** Number of applications that each vacancy got, by id, in the order of the market. */
  readonly applicationsByVacancy: ReadonlyMap<string, number>;
  /** Gini coefficient of the exposure of vacancies over all months, and of the applications that they got. */
  readonly giniOfExposure: number;
  readonly giniOfApplications: number;
  readonly vacanciesWithoutApplication: number;
  /** Sum of `crowdedOut` of all months. */
  readonly crowdedOut: number;
  /** Mean true utility of those hired, to candidates and to employers; `null` where nobody was. */
  readonly meanUtility: { readonly candidate: number; readonly employer: number } | null;
  /** By name; empty where no groups were given. */
  readonly groups: readonly SimulatedGroup[];
  /** Candidates of no group, where groups were given. */
  readonly ungrouped: number;
  /** Lowest `impactRatio`; `null` where fewer than two groups have one. */
  readonly impactRatio: number | null;
}
