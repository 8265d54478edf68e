import { chooseApplications } from "./choose-applications.js";
import { examinationFunction } from "./examination.js";
import { giniOf, type Lists } from "./exposure.js";
import { hireApplicants, type Applicant } from "./hire-applicants.js";
import { keyedRandom, logistic, type KeyedRandom } from "./keyed-random.js";
import { openSimulation, type SimulationState } from "./simulation-state.js";
import { groupOutcomes } from "./simulated-groups.js";
import { checkSimulation, type CheckedSimulation } from "./check-simulation.js";
import type { SimulatedMarket, SimulatedPolicy, SimulationOptions } from "./simulated-market.js";
import type { Hire, SimulatedMonth, Simulation } from "./simulation.js";

/**
 * Runs a policy through a simulated market, month by month: candidates and vacancies come; the policy shows open vacancies to those who look for work; they
 * choose where to apply (`chooseApplications`); employers choose from those who applied (`hireApplicants`); who is hired, out of patience, full or closed leaves.
 *
 * Two policies in the same market with the same seed meet the same draws, so that their difference is that of their lists.
 * @throws RangeError for a number out of range, an id that comes twice, or a list that shows a vacancy which is not open or comes twice.
 */
export function simulateMarket(market: SimulatedMarket, policy: SimulatedPolicy, options: SimulationOptions = {}): Simulation {
  const checked = checkSimulation(market, options);
  const state = openSimulation(market, checked);
  const random = keyedRandom(checked.seed);
  const rank = policy.start();
  const months: SimulatedMonth[] = [];
  const hires: Hire[] = [];
  const waits: number[] = [];
  const utility = { candidate: 0, employer: 0 };
  let openPlaceMonths = 0;
  for (let month = 0; month < checked.months; month++) {
    const told = state.begin(month);
    const openPlaces = [...told.open.values()].reduce((sum, places) => sum + places, 0);
    openPlaceMonths += openPlaces;
    const applicants = applyAll(market, state, { lists: rank(told), month, random, checked });
    const { hired, crowdedOut } = hireApplicants(applicants, state.places);
    for (const { candidate, vacancy } of hired) {
      state.hire(candidate, vacancy);
      const [one, other] = [market.candidates[candidate]!.id, market.vacancies[vacancy]!.id];
      hires.push({ candidate: one, vacancy: other, month });
      waits.push(month - (market.vacancies[vacancy]!.month ?? 0) + 1);
      utility.candidate += market.candidateUtility(one, other);
      utility.employer += market.employerUtility(one, other);
    }
    months.push({
      month,
      seeking: told.seeking.length,
      openVacancies: told.open.size,
      openPlaces,
      applications: applicants.length,
      hires: hired.length,
      crowdedOut,
      expired: state.end(month),
    });
  }

  const { candidates, openings, applications, exposure } = state.totals();
  const expired = sumOf(months.map((month) => month.expired));
  const matches = hires.length;
  return {
    policy: policy.name,
    seed: checked.seed,
    months,
    hires,
    candidates: candidates.length,
    openings,
    matches,
    unfilled: openings === 0 ? 0 : (openings - matches) / openings,
    expired,
    stillOpen: openings - matches - expired,
    monthsToFill: matches === 0 ? null : sumOf(waits) / matches,
    openMonthsByHire: matches === 0 ? null : openPlaceMonths / matches,
    applications: sumOf(months.map((month) => month.applications)),
    applicationsByVacancy: applications,
    giniOfExposure: giniOf(exposure),
    giniOfApplications: giniOf(Float64Array.from(applications.values())),
    vacanciesWithoutApplication: [...applications.values()].filter((count) => count === 0).length,
    crowdedOut: sumOf(months.map((month) => month.crowdedOut)),
    meanUtility: matches === 0 ? null : { candidate: utility.candidate / matches, employer: utility.employer / matches },
    ...groupOutcomes(candidates, hires, checked),
  };
}

/** What the applications of a month are made of. */
interface ApplicationMonth {
  readonly lists: Lists;
  readonly month: number;
  readonly random: KeyedRandom;
  readonly checked: CheckedSimulation;
}

function applyAll(market: SimulatedMarket, state: SimulationState, { lists, month, random, checked }: ApplicationMonth): Applicant[] {
  const examination = examinationFunction(checked.examination);
  const applicants: Applicant[] = [];
  for (const [id, list] of lists) {
    const candidate = state.seekingRow(id);
    const chosen = chooseApplications({
      shown: state.show(list, examination),
      isTried: (vacancy) => state.hasApplied(candidate, vacancy),
      utility: (vacancy) => finite(market.candidateUtility(id, market.vacancies[vacancy]!.id), id, market.vacancies[vacancy]!.id),
      examination,
      most: checked.applications,
      candidate,
      month,
      random,
    });
    for (const { vacancy, worth } of chosen) {
      state.apply(candidate, vacancy);
      const suitability = finite(market.employerUtility(id, market.vacancies[vacancy]!.id), id, market.vacancies[vacancy]!.id);
      applicants.push({
        candidate,
        vacancy,
        worth,
        suitability: suitability + logistic(random(SUIT, candidate, vacancy)),
        takesUp: random(TAKE_UP, candidate, vacancy) < checked.takeUp,
      });
    }
  }
  return applicants;
}

/** Streams of draws, apart from those of `chooseApplications`. */
const SUIT = 3;
const TAKE_UP = 4;

function finite(utility: number, candidate: string, vacancy: string): number {
  if (Number.isFinite(utility)) return utility;
  throw new RangeError(`expected a finite utility of ${JSON.stringify([candidate, vacancy])}, received ${String(utility)}`);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
