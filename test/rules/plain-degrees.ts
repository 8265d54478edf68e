import { greatCircleKm } from "../../src/geo/index.js";
import { dayOf } from "../../src/model/index.js";
import {
  listState,
  NO_DAY,
  NOT_STATED,
  ONGOING,
  payPeriods,
  relocationBit,
  seenState,
  termWeight,
  unpackLetters,
  UNLINKED,
  type Market,
} from "../../src/market/index.js";
import { createSimilarity, type SimilarityChoice } from "../../src/taxonomy/index.js";

/** Degree of one pair, computed from the columns with nothing prepared: what every query must give, bit for bit. */
export type PlainDegree = (candidate: number, vacancy: number, assume: number) => number;

/** A list of demands, as columns. */
interface Demands {
  readonly offsets: ArrayLike<number>;
  readonly requirement: ArrayLike<number>;
  readonly optional: ArrayLike<number>;
}

const range = ({ offsets }: { readonly offsets: ArrayLike<number> }, row: number): number[] =>
  Array.from({ length: offsets[row + 1]! - offsets[row]! }, (_, i) => offsets[row]! + i);

const between = (low: number, high: number, assume: number): number => (low >= high ? low : Math.min(high, low + (high - low) * assume));

/** Σ weight · value and Σ weight over requirements, in their stored order. */
function sums(
  list: Demands,
  vacancy: number,
  optionalWeight: number,
  valueOf: (entries: number[]) => number,
): [values: number, weights: number] {
  const groups: number[][] = [];
  for (const d of range(list, vacancy)) {
    const last = groups.at(-1);
    if (last && list.requirement[last[0]!] === list.requirement[d]) last.push(d);
    else groups.push([d]);
  }
  let [values, weights] = [0, 0];
  for (const group of groups) {
    const weight = list.optional[group[0]!] === 1 ? optionalWeight : 1;
    values += weight * valueOf(group);
    weights += weight;
  }
  return [values, weights];
}

interface Demanding {
  readonly optionalWeight: number;
  readonly similarity: SimilarityChoice;
}

export function plainSkills(market: Market, options: Demanding): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { skillDemands: demands } = market.vacancies;
  const { skills: held } = market.candidates;
  return (candidate, vacancy, assume) => {
    const [values, weights] = sums(demands, vacancy, options.optionalWeight, (entries) =>
      Math.max(
        held.state[candidate] === listState.complete ? 0 : assume,
        ...entries.flatMap((d) => {
          if (demands.concept[d]! < 0) return [assume];
          return range(held, candidate).map((h) => {
            const [own, asked] = [held.level[h]!, demands.level[d]!];
            const share = asked === 0 ? 1 : own === 0 ? between(1 / asked, 1, assume) : Math.min(1, own / asked);
            return similarity.between(demands.concept[d]!, held.concept[h]!) * share;
          });
        }),
      ),
    );
    return values / weights;
  };
}

export function plainEducation(market: Market, options: Demanding & { readonly perLevelBelow: number }): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { educationDemands: levels, fieldDemands: fields } = market.vacancies;
  const { educationHeight, educationState, fields: held } = market.candidates;
  return (candidate, vacancy, assume) => {
    const [levelValues, levelWeights] = sums(levels, vacancy, options.optionalWeight, ([d]) => {
      const below = levels.height[d!]! - educationHeight[candidate]!;
      if (educationHeight[candidate]! < 0) return assume;
      const known = below <= 0 ? 1 : Math.max(0, 1 - options.perLevelBelow * below);
      return educationState[candidate] === listState.complete ? known : Math.max(known, assume);
    });
    const [fieldValues, fieldWeights] = sums(fields, vacancy, options.optionalWeight, (entries) =>
      Math.max(
        held.state[candidate] === listState.complete ? 0 : assume,
        ...entries.flatMap((d) => {
          if (fields.concept[d]! < 0) return [assume];
          return range(held, candidate).map((h) => similarity.between(fields.concept[d]!, held.concept[h]!));
        }),
      ),
    );
    return (levelValues + fieldValues) / (levelWeights + fieldWeights);
  };
}

export function plainExperience(market: Market, asOf: string, options: Demanding): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { experienceDemands: demands } = market.vacancies;
  const { experience: jobs } = market.candidates;
  const today = dayOf(asOf);
  return (candidate, vacancy, assume) => {
    const own = range(jobs, candidate);
    const [values, weights] = sums(demands, vacancy, options.optionalWeight, ([d]) => {
      const demanded = demands.occupation[d!]!;
      const nearness = (job: number): number => {
        if (demanded === NOT_STATED) return 1;
        return demanded < 0 || jobs.occupation[job]! < 0 ? 0 : similarity.between(demanded, jobs.occupation[job]!);
      };
      let undated = 0;
      for (const job of own) {
        if (jobs.start[job] === NO_DAY && !Number.isNaN(jobs.months[job]!)) undated += jobs.months[job]! * nearness(job);
      }
      const low = Math.min(1, (weighDays(own, nearness) / 30.436875 + undated) / demands.months[d!]!);
      const isOpen =
        demanded === UNLINKED ||
        jobs.state[candidate] !== listState.complete ||
        own.some(
          (job) =>
            (jobs.occupation[job]! < 0 && demanded !== NOT_STATED) ||
            (jobs.start[job] === NO_DAY && Number.isNaN(jobs.months[job]!) && nearness(job) > 0),
        );
      return between(low, isOpen ? 1 : low, assume);
    });
    return values / weights;
  };

  /** Stretches between the days on which a job begins or ends; those with the same nearest job are added up as one. */
  function weighDays(own: readonly number[], nearness: (job: number) => number): number {
    const dated = own.filter((job) => jobs.start[job] !== NO_DAY);
    const ends = (job: number): number => (jobs.end[job] === ONGOING ? today : jobs.end[job]! + 1);
    const days = new Set(dated.flatMap((job) => [jobs.start[job]!, ends(job)]).filter((day) => day < today));
    let [sum, nearest, since] = [0, 0, 0];
    for (const day of [...[...days].sort((a, b) => a - b), today]) {
      const covering = dated.filter((job) => day < today && jobs.start[job]! <= day && ends(job) > day);
      const best = Math.max(0, ...covering.map(nearness));
      if (best === nearest) continue;
      sum += nearest * (day - since);
      [nearest, since] = [best, day];
    }
    return sum;
  }
}

export function plainOccupation(market: Market, options: Pick<Demanding, "similarity">): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { experience: jobs } = market.candidates;
  return (candidate, vacancy, assume) => {
    const own = market.vacancies.occupation[vacancy]!;
    if (own < 0) return assume;
    const near = range(jobs, candidate).map((e) => (jobs.occupation[e]! < 0 ? assume : similarity.between(own, jobs.occupation[e]!)));
    return Math.max(jobs.state[candidate] === listState.complete ? 0 : assume, ...near);
  };
}

export function plainDesiredOccupation(market: Market, options: Pick<Demanding, "similarity"> & { readonly perRank: number }): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { desiredOccupations: wishes } = market.candidates;
  return (candidate, vacancy, assume) => {
    const own = market.vacancies.occupation[vacancy]!;
    if (own < 0) return assume;
    const near = range(wishes, candidate).map((w) => {
      const its = wishes.occupation[w]! < 0 ? assume : similarity.between(wishes.occupation[w]!, own);
      return its * Math.max(0, 1 - options.perRank * (wishes.rank[w]! - 1));
    });
    return Math.max(wishes.state[candidate] === listState.complete ? 0 : assume, ...near);
  };
}

export function plainLocation(market: Market, options: { readonly halfAtKm: number; readonly relocation: number }): PlainDegree {
  const { candidates, vacancies, places } = market;
  const { locations } = vacancies;
  const ladder = { samePlace: 1, sameDistrict: 0.8, sameRegency: 0.5, sameProvince: 0.1, sameIsland: 0.02, sameCountry: 0, abroad: 0 };
  const isAround = (outer: number, inner: number): boolean => {
    const { level } = places.places[outer]!;
    return (level === "province" || level === "country") && places.ancestorAt(inner, level) === outer;
  };
  const nearness = (candidate: number, entry: number, assume: number): number => {
    const [home, work] = [candidates.place[candidate]!, locations.place[entry]!];
    const own = { latitude: candidates.latitude[candidate]!, longitude: candidates.longitude[candidate]! };
    const its = { latitude: locations.latitude[entry]!, longitude: locations.longitude[entry]! };
    const [ownKnown, itsKnown] = [!Number.isNaN(own.latitude), !Number.isNaN(its.latitude)];
    if (home >= 0 && work >= 0 && ((!ownKnown && isAround(home, work)) || (!itsKnown && isAround(work, home)))) return assume;
    if (!ownKnown && !itsKnown && home >= 0 && work >= 0) {
      const km = places.distanceKm(home, work);
      return km === undefined ? ladder[places.rung(home, work)] : 2 ** (-km / options.halfAtKm);
    }
    const [from, to] = [ownKnown ? own : places.places[home]?.coordinates, itsKnown ? its : places.places[work]?.coordinates];
    if (from && to) return 2 ** (-greatCircleKm(from, to) / options.halfAtKm);
    return home < 0 || work < 0 ? assume : ladder[places.rung(home, work)];
  };
  const moves = (candidate: number, work: number): boolean | undefined => {
    const [bits, home] = [candidates.relocation[candidate]!, candidates.place[candidate]!];
    if (bits === 0) return false;
    if (bits === relocationBit.unknown || home < 0 || work < 0) return undefined;
    const country = places.countryOf(work);
    if (country !== places.countryOf(home)) {
      const listed = range(candidates.relocationCountries, candidate).map((c) => unpackLetters(candidates.relocationCountries.country[c]!));
      return (bits & relocationBit.overseas) !== 0 && country !== undefined && (listed.length === 0 || listed.includes(country));
    }
    if ((bits & relocationBit.interregional) !== 0) return true;
    if ((bits & relocationBit.local) === 0) return false;
    const [province, other] = [places.ancestorAt(home, "province"), places.ancestorAt(work, "province")];
    return province < 0 || other < 0 ? undefined : province === other;
  };
  return (candidate, vacancy, assume) =>
    Math.max(
      0,
      ...range(locations, vacancy).map((entry) => {
        const moving = moves(candidate, locations.place[entry]!);
        const degree = moving === undefined ? options.relocation * assume : moving ? options.relocation : 0;
        return Math.max(nearness(candidate, entry, assume), degree);
      }),
    );
}

/** Words and, where both sides are seen so or the candidate is silent, concepts. */
export function plainWording(market: Market, options: { readonly fullAt: number; readonly concepts?: number }): PlainDegree {
  const byWords = plainWords(market, options.fullAt);
  const { concepts = 0 } = options;
  if (concepts === 0) return byWords;
  const [own, its] = [market.candidates.seenAs!, market.vacancies.seenAs!];
  const weightsOf = (seen: typeof own, row: number): Map<number, number> =>
    new Map(range(seen, row).map((e) => [seen.concept[e]!, seen.weight[e]!]));
  const squares = (weights: ReadonlyMap<number, number>): number => [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0);
  return (candidate, vacancy, assume) => {
    const words = byWords(candidate, vacancy, assume);
    if (its.state[vacancy] !== seenState.seen || own.state[candidate] === seenState.strange) return words;
    const [a, b] = [weightsOf(own, candidate), weightsOf(its, vacancy)];
    const sum = [...a].reduce((before, [concept, weight]) => before + weight * (b.get(concept) ?? 0), 0);
    const cosine = Math.min(1, sum / (Math.sqrt(squares(a)) * Math.sqrt(squares(b))));
    return (words + concepts * (own.state[candidate] === seenState.silent ? assume : cosine)) / (1 + concepts);
  };
}

function plainWords(market: Market, fullAt: number): PlainDegree {
  const { candidates, vacancies, inverseDocumentFrequencies } = market;
  return (candidate, vacancy, assume) => {
    if (candidates.textNorm[candidate] === 0) return assume;
    let sum = 0;
    for (const a of range(candidates.terms, candidate)) {
      for (const b of range(vacancies.terms, vacancy)) {
        const term = candidates.terms.term[a]!;
        if (term !== vacancies.terms.term[b]) continue;
        const frequency = inverseDocumentFrequencies[term]!;
        sum += termWeight(candidates.terms.count[a]!, frequency) * termWeight(vacancies.terms.count[b]!, frequency);
      }
    }
    return Math.min(1, Math.min(1, sum / (candidates.textNorm[candidate]! * vacancies.textNorm[vacancy]!)) / fullAt);
  };
}

export function plainWage(
  market: Market,
  options: { readonly tolerance: number; readonly rates: Readonly<Record<string, number>> },
): PlainDegree {
  const { candidates, vacancies } = market;
  const perMonth = { hour: 173, day: 25, week: 52 / 12, month: 1, year: 1 / 12 };
  return (candidate, vacancy, assume) => {
    const [from, to] = [vacancies.wageCurrency[vacancy]!, candidates.wageCurrency[candidate]!];
    const factor = from === to ? 1 : (options.rates[unpackLetters(from)] ?? NaN) / (options.rates[unpackLetters(to)] ?? NaN);
    const isOpen = Number.isNaN(vacancies.wageMax[vacancy]!);
    const known = isOpen ? vacancies.wageMin[vacancy]! : vacancies.wageMax[vacancy]!;
    if (Number.isNaN(factor) || Number.isNaN(known)) return assume;
    const asked = candidates.wageMin[candidate]! * perMonth[payPeriods[candidates.wagePeriod[candidate]!]!];
    const offered = known * factor * perMonth[payPeriods[vacancies.wagePeriod[vacancy]!]!];
    const met = offered >= asked ? 1 : Math.max(0, 1 - (asked - offered) / (asked * options.tolerance));
    return isOpen ? between(met, 1, assume) : met;
  };
}

export function plainAvailability(market: Market, asOf: string, options: { readonly halfAtDays: number }): PlainDegree {
  const { availableFrom } = market.candidates;
  const { startDate } = market.vacancies;
  return (candidate, vacancy, assume) => {
    if (availableFrom[candidate] === NO_DAY) return assume;
    return 2 ** (-Math.max(0, availableFrom[candidate]! - Math.max(startDate[vacancy]!, dayOf(asOf))) / options.halfAtDays);
  };
}
