import { greatCircleKm } from "../../src/geo/index.js";
import { cefrLevels, dayOf } from "../../src/model/index.js";
import {
  codeOfText,
  contractBit,
  documentState,
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
import { createSimilarity, linkedRows, type SimilarityChoice, type Taxonomy } from "../../src/taxonomy/index.js";

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

/** Options of `skills`. */
export interface SkillWeighing extends Demanding {
  readonly asOf: string;
  readonly selfStated?: number | undefined;
  readonly recency?: { readonly halfAtMonths: number; readonly atLeast: number } | undefined;
  readonly transferable?: number | undefined;
}

export function plainSkills(market: Market, options: SkillWeighing): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { skillDemands: demands } = market.vacancies;
  const { skills: held, experience } = market.candidates;
  const [year, month] = options.asOf.split("-").map(Number) as [number, number];
  const levelShare = (own: number, asked: number, assume: number): number =>
    asked === 0 ? 1 : own === 0 ? between(1 / asked, 1, assume) : Math.min(1, own / asked);
  const proof = (h: number, assume: number): number => {
    const { selfStated = 1, recency } = options;
    const shown = [between(selfStated, 1, assume), selfStated, 1][held.evidence[h]!]!;
    if (!recency) return shown;
    const ago = Math.max(0, year * 12 + month - held.lastUsed[h]!);
    const { atLeast, halfAtMonths } = recency;
    return shown * (held.lastUsed[h] === 0 ? between(atLeast, 1, assume) : atLeast + (1 - atLeast) * 2 ** (-ago / halfAtMonths));
  };
  const isOpen = (candidate: number): boolean =>
    experience.state[candidate] !== listState.complete || range(experience, candidate).some((job) => experience.occupation[job]! < 0);
  const transferred = (candidate: number): number[] =>
    options.transferable === undefined
      ? []
      : range(experience, candidate).flatMap((job) =>
          (market.taxonomy.concepts[experience.occupation[job]!]?.essentialSkills ?? []).map((id) => market.taxonomy.rowOf(id)),
        );
  return (candidate, vacancy, assume) => {
    const [values, weights] = sums(demands, vacancy, options.optionalWeight, (entries) =>
      Math.max(
        held.state[candidate] === listState.complete ? 0 : assume,
        options.transferable !== undefined && isOpen(candidate) ? options.transferable * assume : 0,
        ...entries.flatMap((d) => {
          const [concept, asked] = [demands.concept[d]!, demands.level[d]!];
          if (concept < 0) return [assume];
          return [
            ...range(held, candidate).map(
              (h) => similarity.between(concept, held.concept[h]!) * levelShare(held.level[h]!, asked, assume) * proof(h, assume),
            ),
            ...transferred(candidate).map(
              (skill) => similarity.between(concept, skill) * levelShare(0, asked, assume) * options.transferable!,
            ),
          ];
        }),
      ),
    );
    return values / weights;
  };
}

export function plainEducation(
  market: Market,
  options: Demanding & { readonly perLevelBelow: number; readonly monthsPerLevel?: number | undefined; readonly asOf: string },
): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const { educationDemands: levels, fieldDemands: fields } = market.vacancies;
  const { educationHeight, educationState, fields: held } = market.candidates;
  const monthsFor = plainMonths(market, options.asOf, options.similarity, Infinity);
  return (candidate, vacancy, assume) => {
    const [levelValues, levelWeights] = sums(levels, vacancy, options.optionalWeight, ([d]) => {
      const highest = educationHeight[candidate]!;
      const isTaken = options.monthsPerLevel !== undefined && market.vacancy(vacancy).experienceInPlaceOfEducation === true;
      const { months, isOpen } = isTaken ? monthsFor(candidate, market.vacancies.occupation[vacancy]!) : { months: 0, isOpen: false };
      if (highest < 0 && !isTaken) return assume;
      const below = levels.height[d!]! - Math.max(0, highest);
      const left = isTaken ? Math.max(0, below - months / options.monthsPerLevel) : below;
      const known = below <= 0 ? 1 : Math.max(0, 1 - options.perLevelBelow * left);
      const isSure = highest >= 0 && educationState[candidate] === listState.complete && !(isOpen && below > 0);
      return isSure ? known : Math.max(known, assume);
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

export function plainExperience(
  market: Market,
  asOf: string,
  options: Demanding & { readonly halfAtMonths?: number | undefined },
): PlainDegree {
  const half = options.halfAtMonths === undefined ? Infinity : options.halfAtMonths * 30.436875;
  const { experienceDemands: demands } = market.vacancies;
  const monthsFor = plainMonths(market, asOf, options.similarity, half);
  return (candidate, vacancy, assume) => {
    const [values, weights] = sums(demands, vacancy, options.optionalWeight, (alternatives) =>
      Math.max(
        ...alternatives.map((d) => {
          const { months, isOpen } = monthsFor(candidate, demands.occupation[d]!);
          const low = Math.min(1, months / demands.months[d]!);
          return between(low, isOpen ? 1 : low, assume);
        }),
      ),
    );
    return values / weights;
  };
}

/** Months of a candidate that count for an occupation, and whether more may. */
function plainMonths(
  market: Market,
  asOf: string,
  levels: SimilarityChoice,
  half: number,
): (candidate: number, demanded: number) => { readonly months: number; readonly isOpen: boolean } {
  const similarity = createSimilarity(market.taxonomy, levels);
  const { experience: jobs } = market.candidates;
  const today = dayOf(asOf);
  return (candidate, demanded) => {
    const own = range(jobs, candidate);
    const nearness = (job: number): number => {
      if (demanded === NOT_STATED) return 1;
      return demanded < 0 || jobs.occupation[job]! < 0 ? 0 : similarity.between(demanded, jobs.occupation[job]!);
    };
    let undated = 0;
    for (const job of own) {
      const isDated = jobs.start[job] !== NO_DAY;
      if (half === Infinity && !isDated && !Number.isNaN(jobs.months[job]!)) undated += jobs.months[job]! * nearness(job);
    }
    const isOpen =
      demanded === UNLINKED ||
      jobs.state[candidate] !== listState.complete ||
      own.some(
        (job) =>
          (jobs.occupation[job]! < 0 && demanded !== NOT_STATED) ||
          (jobs.start[job] === NO_DAY && (half < Infinity || Number.isNaN(jobs.months[job]!)) && nearness(job) > 0),
      );
    return { months: weighDays(own, nearness) / 30.436875 + undated, isOpen };
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
      const span = (half / Math.LN2) * (2 ** (-(today - day) / half) - 2 ** (-(today - since) / half));
      sum += nearest * (half === Infinity ? day - since : span);
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

/** Whether all that is known of one side is the province or country that the other lies in. */
function isWide({ candidates, vacancies: { locations }, places }: Market, candidate: number, entry: number): boolean {
  const [home, work] = [candidates.place[candidate]!, locations.place[entry]!];
  const isAround = (outer: number, inner: number): boolean => {
    const { level } = places.places[outer]!;
    return (level === "province" || level === "country") && places.ancestorAt(inner, level) === outer;
  };
  const [ownKnown, itsKnown] = [!Number.isNaN(candidates.latitude[candidate]!), !Number.isNaN(locations.latitude[entry]!)];
  return home >= 0 && work >= 0 && ((!ownKnown && isAround(home, work)) || (!itsKnown && isAround(work, home)));
}

/** Kilometres from a home to a place of work, where they are known. */
function kilometres(market: Market): (candidate: number, entry: number) => number | undefined {
  const { candidates, places } = market;
  const { locations } = market.vacancies;
  return (candidate, entry) => {
    if (isWide(market, candidate, entry)) return undefined;
    const [home, work] = [candidates.place[candidate]!, locations.place[entry]!];
    const own = { latitude: candidates.latitude[candidate]!, longitude: candidates.longitude[candidate]! };
    const its = { latitude: locations.latitude[entry]!, longitude: locations.longitude[entry]! };
    const [ownKnown, itsKnown] = [!Number.isNaN(own.latitude), !Number.isNaN(its.latitude)];
    if (!ownKnown && !itsKnown && home >= 0 && work >= 0) return places.distanceKm(home, work);
    const [from, to] = [ownKnown ? own : places.places[home]?.coordinates, itsKnown ? its : places.places[work]?.coordinates];
    return from && to ? greatCircleKm(from, to) : undefined;
  };
}

/** Options of `location`. */
export interface Locating {
  readonly halfAtKm: number;
  readonly relocation: number;
  readonly housing?: number | undefined;
  readonly areas?: readonly (readonly string[])[] | undefined;
  readonly withinArea: number;
  /** Minutes between regencies, by their codes. */
  readonly times?: Readonly<Record<string, number>> | undefined;
}

export function plainLocation(market: Market, options: Locating): PlainDegree {
  const { candidates, vacancies, places } = market;
  const { locations } = vacancies;
  const ladder = { samePlace: 1, sameDistrict: 0.8, sameRegency: 0.5, sameProvince: 0.1, sameIsland: 0.02, sameCountry: 0, abroad: 0 };
  const km = kilometres(market);
  const nearness = (candidate: number, entry: number, assume: number): number => {
    const [home, work] = [candidates.place[candidate]!, locations.place[entry]!];
    const [homeCode, workCode] = [places.places[home]?.code ?? "", places.places[work]?.code ?? ""];
    const isOneArea = (options.areas ?? []).some((area) => area.includes(homeCode) && area.includes(workCode));
    const floor = home >= 0 && work >= 0 && isOneArea ? options.withinArea : 0;
    const minutes = options.times?.[`${homeCode} ${workCode}`] ?? options.times?.[`${workCode} ${homeCode}`];
    if (minutes !== undefined) return Math.max(floor, 2 ** (-minutes / 30));
    const its = km(candidate, entry);
    if (its !== undefined) return Math.max(floor, 2 ** (-its / options.halfAtKm));
    if (home < 0 || work < 0 || isWide(market, candidate, entry)) return Math.max(floor, assume);
    return Math.max(floor, ladder[places.rung(home, work)]);
  };
  const movingTo = (vacancy: number, assume: number): number => {
    const { benefits } = market.vacancy(vacancy);
    const most = Math.max(options.relocation, options.housing ?? 0);
    if (benefits === undefined) return between(options.relocation, most, assume);
    return benefits.includes("housing") ? most : options.relocation;
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
        const most = movingTo(vacancy, assume);
        const degree = moving === undefined ? most * assume : moving ? most : 0;
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

interface Crediting {
  readonly optionalWeight: number;
  readonly undated: number;
}

/** Value of what holds until a day, for somebody who begins at the start of the vacancy's work. */
function holding(market: Market, asOf: string, vacancy: number, until: number, undated: number, assume: number): number {
  if (until === NO_DAY) return between(undated, 1, assume);
  return until >= Math.max(dayOf(asOf), market.vacancies.startDate[vacancy]!) ? 1 : 0;
}

/** Every concept that who holds this one has: those it implies, however far, and its parents; of the implied ones not the parents. */
function hasToo({ implies, broader }: Taxonomy, concept: number): Set<number> {
  const rows = new Set([concept]);
  for (const row of rows) for (const implied of linkedRows(implies, row)) rows.add(implied);
  for (const parent of linkedRows(broader, concept)) rows.add(parent);
  return rows;
}

export function plainLanguages(market: Market, options: { readonly optionalWeight: number; readonly perLevelBelow: number }): PlainDegree {
  const { languageDemands: demands } = market.vacancies;
  const { languages: held } = market.candidates;
  const share = (asked: number, its: number): number => (its >= asked ? 1 : Math.max(0, 1 - options.perLevelBelow * (asked - its)));
  return (candidate, vacancy, assume) => {
    const [values, weights] = sums(demands, vacancy, options.optionalWeight, (entries) =>
      Math.max(
        held.state[candidate] === listState.complete ? 0 : assume,
        ...entries.flatMap((d) =>
          range(held, candidate)
            .filter((h) => held.language[h] === demands.language[d])
            .map((h) => {
              const [asked, its] = [demands.level[d]!, held.level[h]!];
              if (asked === 0 || its >= asked) return 1;
              return its > 0 ? share(asked, its) : between(share(asked, cefrLevels.indexOf("A1") + 1), 1, assume);
            }),
        ),
      ),
    );
    return values / weights;
  };
}

export function plainLicences(market: Market, asOf: string, { optionalWeight, undated }: Crediting): PlainDegree {
  const { licenceDemands: demands } = market.vacancies;
  const { licences: held } = market.candidates;
  return (candidate, vacancy, assume) => {
    const [values, weights] = sums(demands, vacancy, optionalWeight, (entries) =>
      Math.max(
        held.state[candidate] === listState.complete ? 0 : assume,
        ...entries.map((d) => (demands.concept[d]! < 0 ? assume : 0)),
        ...range(held, candidate)
          .filter((h) => entries.some((d) => hasToo(market.taxonomy, held.concept[h]!).has(demands.concept[d]!)))
          .map((h) => holding(market, asOf, vacancy, held.until[h]!, undated, assume)),
      ),
    );
    return values / weights;
  };
}

export function plainCertificates(market: Market, asOf: string, { optionalWeight, undated }: Crediting): PlainDegree {
  const { certificateDemands: demands } = market.vacancies;
  const { certificates: held } = market.candidates;
  return (candidate, vacancy, assume) => {
    const floor = held.state[candidate] === listState.complete ? 0 : assume;
    const best = (fits: (h: number) => boolean): number =>
      Math.max(
        floor,
        ...range(held, candidate)
          .filter(fits)
          .map((h) => holding(market, asOf, vacancy, held.until[h]!, undated, assume)),
      );
    const [values, weights] = sums(demands, vacancy, optionalWeight, (entries) => {
      const units = entries.filter((d) => demands.unit[d] !== 0);
      const concepts = entries.filter((d) => demands.unit[d] === 0);
      const ofUnits = units.reduce((sum, d) => sum + best((h) => held.unit[h] === demands.unit[d]), 0) / Math.max(1, units.length);
      if (concepts.length === 0) return ofUnits;
      const isOpen = concepts.some((d) => demands.concept[d]! < 0);
      const ofConcepts = best(
        (h) => held.unit[h] === 0 && concepts.some((d) => hasToo(market.taxonomy, held.concept[h]!).has(demands.concept[d]!)),
      );
      return Math.max(ofUnits, ofConcepts, isOpen ? assume : 0);
    });
    return values / weights;
  };
}

export function plainDocuments(market: Market, asOf: string, options: Crediting & { readonly inProgress: number }): PlainDegree {
  const { documentDemands: demands } = market.vacancies;
  const { documents: held } = market.candidates;
  return (candidate, vacancy, assume) => {
    const [values, weights] = sums(demands, vacancy, options.optionalWeight, (entries) =>
      Math.max(
        held.state[candidate] === listState.complete ? 0 : assume,
        ...range(held, candidate)
          .filter((h) => entries.some((d) => demands.type[d] === held.type[h]))
          .map((h) => {
            if (held.status[h] === documentState.unknown) return assume;
            if (held.status[h] === documentState.missing) return 0;
            if (held.status[h] === documentState.inProgress) return options.inProgress;
            return holding(market, asOf, vacancy, held.until[h]!, options.undated, assume);
          }),
      ),
    );
    return values / weights;
  };
}

export function plainSector(market: Market, options: Pick<Demanding, "similarity">): PlainDegree {
  const similarity = createSimilarity(market.taxonomy, options.similarity);
  const isIn = (row: number, whole: number): boolean =>
    row === whole || Array.from(linkedRows(market.taxonomy.broader, row)).some((parent) => isIn(parent, whole));
  return (candidate, vacancy, assume) => {
    const own = market.vacancy(vacancy).sector?.concept;
    const offered = own === undefined ? -1 : market.taxonomy.rowOf(own);
    const { desiredSectors, complete } = market.candidate(candidate);
    if (offered < 0) return assume;
    return Math.max(
      complete === false ? assume : 0,
      ...(desiredSectors ?? []).map(({ concept }) => {
        const wish = concept === undefined ? -1 : market.taxonomy.rowOf(concept);
        return wish < 0 ? assume : isIn(offered, wish) ? 1 : similarity.between(wish, offered);
      }),
    );
  };
}

export function plainContract(market: Market, { other }: { readonly other: number }): PlainDegree {
  return (candidate, vacancy, assume) => {
    const type = market.vacancy(vacancy).contract?.type;
    if (type === undefined) return Math.max(other, assume);
    return market.candidate(candidate).contractTypes?.some((wish) => contractBit[wish] === contractBit[type]) === true ? 1 : other;
  };
}

export function plainHours(market: Market, { tolerance }: { readonly tolerance: number }): PlainDegree {
  return (candidate, vacancy, assume) => {
    const { min: from = 0, max: to = 168 } = market.candidate(candidate).hoursPerWeek ?? {};
    const { min, max } = market.vacancy(vacancy).hoursPerWeek ?? {};
    if ((min === undefined && max === undefined) || min! > max!) return assume;
    const degree = (least: number, most: number): number => {
      const gap = least > to ? least - to : from > most ? from - most : 0;
      return Math.max(0, 1 - gap / tolerance);
    };
    return between(degree(min ?? max!, max ?? min!), degree(min ?? 0, max ?? 168), assume);
  };
}

export function plainShifts(market: Market, { rotating }: { readonly rotating: number }): PlainDegree {
  return (_, vacancy, assume) => {
    const { shifts } = market.vacancy(vacancy);
    return shifts === undefined ? assume : { day: 1, rotating, night: 0 }[shifts];
  };
}

export function plainCommute(market: Market, { halfAtKm }: { readonly halfAtKm: number }): PlainDegree {
  return (candidate, vacancy, assume) => {
    const most = market.candidate(candidate).maxCommuteKm ?? NaN;
    const entries = range(market.vacancies.locations, vacancy);
    const km = kilometres(market);
    return Math.max(
      entries.length === 0 ? assume : 0,
      ...entries.map((entry) => {
        const its = km(candidate, entry);
        return its === undefined ? assume : 2 ** (-Math.max(0, its - most) / halfAtKm);
      }),
    );
  };
}

export function plainAccessibility(market: Market, options: { readonly accessible: number }): PlainDegree {
  return (candidate, vacancy, assume) => {
    const needs = new Set((market.candidate(candidate).accommodationNeeds ?? []).map(codeOfText));
    const { accessible, accommodationsOffered } = market.vacancy(vacancy);
    const offered = new Set((accommodationsOffered ?? []).map(codeOfText));
    const restOf = (): number => {
      if (accommodationsOffered === undefined) return between(accessible === true ? options.accessible : 0, 1, assume);
      if (accessible === undefined) return between(0, options.accessible, assume);
      return accessible ? options.accessible : 0;
    };
    let sum = 0;
    for (const need of needs) sum += offered.has(need) ? 1 : restOf();
    return sum / needs.size;
  };
}
