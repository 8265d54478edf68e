import { createRandom, type Random } from "../random.js";
import { around, normal, share, squaredDistance, weighted } from "./draws.js";
import { drawQuota } from "./quotas.js";

/** Size and seed of a data set. */
export interface DataSetSize {
  readonly candidates: number;
  readonly vacancies: number;
  readonly seed: number;
}

/** What a candidate truly is; nothing of it stands in a record. */
export interface LatentCandidate {
  readonly ability: Float64Array;
  readonly wish: Float64Array;
  readonly talent: number;
  readonly years: number;
  /** ln of the wage below which work does not pay, over the usual one. */
  readonly reservation: number;
  /** How much a way to work costs, over the usual. */
  readonly rooted: number;
  readonly regency: number;
  /** Of no weight in the truth; group b says less of its skills. */
  readonly group: "a" | "b";
}

/** What a vacancy truly is. */
export interface LatentVacancy {
  readonly demand: Float64Array;
  readonly nature: Float64Array;
  readonly difficulty: number;
  /** ln of the wage over the usual one. */
  readonly wage: number;
  readonly attraction: number;
  readonly regency: number;
  readonly openings: number;
}

/** A world of which records tell a part. */
export interface Latent {
  readonly trades: readonly Float64Array[];
  readonly regencies: readonly { readonly latitude: number; readonly longitude: number }[];
  readonly candidates: readonly LatentCandidate[];
  readonly vacancies: readonly LatentVacancy[];
  /** Utility of a candidate to an employer, and of a vacancy to a candidate, in logits: row-major by candidate. */
  readonly employerUtility: Float64Array;
  readonly candidateUtility: Float64Array;
}

const DIMENSIONS = 10;
const TRADES = 12;
const REGENCIES = 40;
/** Standard deviation of how much more one vacancy attracts everybody than another: what `bench:simulate` fits to real applications. */
const ATTRACTION = 1.6;

/**
 * Draws who is there and what they truly want, before anybody writes a record. Nothing here knows skills, words, occupations, a taxonomy or a scorer of ours:
 * people and posts are points in a space of ten dimensions around twelve trades, and records are made of the points later, with errors and silence.
 *
 * - Employer: q = −0.35 ‖ability − demand‖² + 0.5 talent − 0.8 max(0, difficulty − talent) + 0.3 ln(1 + years) + 0.7 ε.
 * - Candidate: p = −0.25 ‖wish − nature‖² − 0.7 rooted ln(1 + km ÷ 10) + 1.5 ln(wage ÷ reservation) + attraction + 0.5 ε′.
 *
 * ε and ε′ are standard normal, of the pair alone: no record says them, so that no policy can reach the truth. Constants are then taken off so that an employer
 * would find 5 % of all candidates suitable, and a candidate would want 10 % of all vacancies, more often than not.
 */
export function drawLatent({ candidates: people, vacancies: posts, seed }: DataSetSize): Latent {
  const random = createRandom(seed);
  const trades = Array.from({ length: TRADES }, () => around(random, 1.2, DIMENSIONS));
  const regencies = Array.from({ length: REGENCIES }, () => ({
    latitude: -8.1 + 1.7 * share(random),
    longitude: 108.6 + 3 * share(random),
  }));
  const tradeOfPeople = trades.map((_, at) => (at + 1) ** -0.6);
  // Work is not where people are: the trades stand in another order.
  const tradeOfPosts = trades.map((_, at) => (((at * 5) % TRADES) + 1) ** -0.6);
  const towns = regencies.map((_, at) => (at + 1) ** -0.7);
  const candidates = Array.from({ length: people }, () => candidate(random, trades, tradeOfPeople, towns));
  const vacancies = Array.from({ length: posts }, () => vacancy(random, trades, tradeOfPosts, towns));

  const [employerUtility, candidateUtility] = [new Float64Array(people * posts), new Float64Array(people * posts)];
  candidates.forEach((one, row) => {
    vacancies.forEach((other, column) => {
      const at = row * posts + column;
      employerUtility[at] =
        -0.35 * squaredDistance(one.ability, other.demand) +
        0.5 * one.talent -
        0.8 * Math.max(0, other.difficulty - one.talent) +
        0.3 * Math.log(1 + one.years) +
        0.7 * normal(random);
      const km = kilometres(regencies[one.regency]!, regencies[other.regency]!);
      candidateUtility[at] =
        -0.25 * squaredDistance(one.wish, other.nature) -
        0.7 * one.rooted * Math.log(1 + km / 10) +
        1.5 * (other.wage - one.reservation) +
        other.attraction +
        0.5 * normal(random);
    });
  });
  return {
    trades,
    regencies,
    candidates,
    vacancies,
    employerUtility: shifted(employerUtility, 0.05),
    candidateUtility: shifted(candidateUtility, 0.1),
  };
}

function candidate(random: Random, trades: readonly Float64Array[], weights: readonly number[], towns: readonly number[]): LatentCandidate {
  const ability = around(random, 0.7, trades[weighted(random, weights)]!);
  const talent = normal(random);
  // Four of five want what they can do, more or less; the others something else.
  const wish = around(random, 0.6, random.chance(0.8) ? ability : trades[weighted(random, weights)]!);
  return {
    ability,
    wish,
    talent,
    years: -4 * Math.log(1 - share(random)),
    reservation: 0.15 * talent + 0.15 * normal(random),
    rooted: Math.exp(0.5 * normal(random)),
    regency: weighted(random, towns),
    group: random.chance(0.4) ? "b" : "a",
  };
}

function vacancy(random: Random, trades: readonly Float64Array[], weights: readonly number[], towns: readonly number[]): LatentVacancy {
  const demand = around(random, 0.5, trades[weighted(random, weights)]!);
  const [difficulty, attraction] = [normal(random), ATTRACTION * normal(random)];
  return {
    demand,
    nature: around(random, 0.5, demand),
    difficulty,
    wage: 0.15 * difficulty + 0.05 * attraction + 0.15 * normal(random),
    attraction,
    regency: weighted(random, towns),
    openings: drawQuota(random),
  };
}

/** Near enough on an island: a degree is 111 km. */
function kilometres(a: Latent["regencies"][number], b: Latent["regencies"][number]): number {
  return 111 * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * 0.99);
}

/** Takes a constant off, so that this share is above 0. */
function shifted(values: Float64Array, above: number): Float64Array {
  const middle = values.slice().sort()[Math.floor((1 - above) * values.length)]!;
  return values.map((value) => value - middle);
}
