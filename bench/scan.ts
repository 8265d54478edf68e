import { countWeights, relocationBit, type Market, type Row } from "pengantar";
import { greatCircleKm } from "pengantar/geo";
import { createSimilarity, type Similarity } from "pengantar/taxonomy";
import type { ScoredId } from "./naive.js";
import { topRows } from "./top-rows.js";

/** Weights of the four criteria; one of 0 is left out. */
export interface FourWeights {
  readonly skills: number;
  readonly wording: number;
  readonly location: number;
  readonly education: number;
}

/** Ranks the candidates for the vacancy in a row. */
export type CandidateScan = (vacancy: Row, weights: FourWeights, top: number) => ScoredId[];

/**
 * The yardstick: a columnar scan that looks at every candidate, as well as a careful author writes one.
 *
 * It has columns of its own, laid out for this work alone, looks everything up in tables made once a query, computes the same degrees by the same formulas
 * to the last bit, and keeps the best in a bounded heap. It stays as it is: what the library gains is measured against it.
 * Four criteria, every place with coordinates, no vacancy abroad.
 */
export function createScan(market: Market): CandidateScan {
  const columns = copyColumns(market);
  const similarity = createSimilarity(market.taxonomy);
  const weightOf = new Float64Array(columns.vocabulary);
  const slotOf = new Uint16Array(market.taxonomy.concepts.length);
  return (vacancy, weights, top) => {
    const skills = skillTable(market, similarity, vacancy, slotOf);
    const text = textTable(market, vacancy, weightOf);
    const way = wayTable(market, vacancy);
    const school = schoolTable(market, vacancy);
    const best = scanRows(columns, { skills, slotOf, text, weightOf, way, school, weights }, top);
    skills.forget();
    text.forget();
    return best.map(({ row, score }) => ({ id: market.idOf("candidate", row), score }));
  };
}

/** How a candidate would move to a place of work: not, or not known; within the province; anywhere in the country. */
const MOVES = { no: 0, province: 1, country: 2, kinds: 3 } as const;

const SCHOOLS = 12;

interface ScanColumns {
  readonly rows: number;
  readonly vocabulary: number;
  readonly skillOffsets: Uint32Array;
  /** Concept, and its level in the three low bits. */
  readonly skill: Uint32Array;
  readonly termOffsets: Uint32Array;
  readonly term: Uint16Array;
  readonly termWeight: Int32Array;
  readonly textNorm: Float64Array;
  /** Index in the table of ways: place and kind of moving. */
  readonly way: Uint16Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Height of the highest education, and 1; 0 unknown. */
  readonly school: Uint8Array;
}

function copyColumns(market: Market): ScanColumns {
  const { candidates, inverseDocumentFrequencies } = market;
  const { skills, terms, place, relocation, educationHeight } = candidates;
  const kindOfMoving = (row: number): number => {
    const bits = relocation[row]!;
    if (bits === relocationBit.unknown) return MOVES.no;
    return (bits & relocationBit.interregional) !== 0 ? MOVES.country : (bits & relocationBit.local) !== 0 ? MOVES.province : MOVES.no;
  };
  const count = market.rows("candidate");
  const skillEnd = skills.offsets[count]!;
  const termEnd = terms.offsets[count]!;
  return {
    rows: count,
    vocabulary: inverseDocumentFrequencies.length,
    skillOffsets: Uint32Array.from(skills.offsets.subarray(0, count + 1)),
    skill: Uint32Array.from({ length: skillEnd }, (_, i) => skills.concept[i]! * 8 + skills.level[i]!),
    termOffsets: Uint32Array.from(terms.offsets.subarray(0, count + 1)),
    term: Uint16Array.from(terms.term.subarray(0, termEnd)),
    termWeight: Int32Array.from({ length: termEnd }, (_, i) => wholeWeight(terms.count[i]!, inverseDocumentFrequencies[terms.term[i]!]!)),
    textNorm: Float64Array.from(candidates.textNorm.subarray(0, count)),
    way: Uint16Array.from({ length: count }, (_, row) => (place[row]! + 1) * MOVES.kinds + kindOfMoving(row)),
    latitude: Float64Array.from(candidates.latitude.subarray(0, count)),
    longitude: Float64Array.from(candidates.longitude.subarray(0, count)),
    school: Uint8Array.from({ length: count }, (_, row) => educationHeight[row]! + 1),
  };
}

interface QueryTables {
  readonly skills: SkillTable;
  /** For each concept its entries in the table of skills, 0 where it counts for nothing. */
  readonly slotOf: Uint16Array;
  readonly text: TextTable;
  /** For each term its weight in the advert, 0 where it is not there. */
  readonly weightOf: Float64Array;
  readonly way: WayTable;
  /** Degree by school; `undefined` where nothing is asked. */
  readonly school: Float64Array | undefined;
  readonly weights: FourWeights;
}

function scanRows(columns: ScanColumns, query: QueryTables, top: number): { readonly row: Row; readonly score: number }[] {
  const { rows, skillOffsets, skill, termOffsets, term, termWeight, textNorm, way, latitude, longitude, school } = columns;
  const { slotOf, weightOf, weights } = query;
  const { starts, requirements, values, weights: demandWeights, sum: demandSum } = query.skills;
  const { degrees: wayDegrees, workplaces } = query.way;
  const { norm } = query.text;
  const { school: schoolDegrees } = query;
  const total = weights.skills + weights.wording + weights.location + weights.education;
  const demands = demandWeights.length;
  const best = new Float64Array(demands);
  const heap = topRows(top);

  for (let row = 0; row < rows; row++) {
    let isNear = false;
    for (let i = skillOffsets[row]!, end = skillOffsets[row + 1]!; i < end; i++) {
      const held = skill[i]!;
      const slot = slotOf[held >>> 3]!;
      if (slot === 0) continue;
      isNear = true;
      for (let entry = starts[slot]!; entry < starts[slot + 1]!; entry++) {
        const value = values[entry * 8 + (held & 7)]!;
        const requirement = requirements[entry]!;
        if (value > best[requirement]!) best[requirement] = value;
      }
    }
    let points = 0;
    if (demands === 0) points = weights.skills * 0.5;
    else if (isNear) {
      let sum = 0;
      for (let r = 0; r < demands; r++) {
        sum += demandWeights[r]! * best[r]!;
        best[r] = 0;
      }
      points = weights.skills * rounded(sum / demandSum);
    }

    if (norm === 0) points += weights.wording * 0.5;
    else if (textNorm[row]! > 0) {
      let product = 0;
      for (let i = termOffsets[row]!, end = termOffsets[row + 1]!; i < end; i++) product += weightOf[term[i]!]! * termWeight[i]!;
      points += weights.wording * rounded(Math.min(1, Math.min(1, product / (textNorm[row]! * norm)) / 0.5));
    }

    if (weights.location > 0) {
      let near = wayDegrees[way[row]!]!;
      // Coordinates of one's own: measured, not looked up.
      if (!Number.isNaN(latitude[row]!))
        near = Math.max(query.way.moving[way[row]!]!, nearness(latitude[row]!, longitude[row]!, workplaces));
      points += weights.location * (workplaces.length === 0 ? 0.5 : rounded(near));
    }

    points += weights.education * (schoolDegrees === undefined ? 0.5 : rounded(schoolDegrees[school[row]!]!));

    const score = points / total;
    if (score > heap.threshold) heap.offer(row, score);
  }
  return heap.sorted();
}

function rounded(degree: number): number {
  return Math.round(degree * 16_777_216) / 16_777_216;
}

function nearness(latitude: number, longitude: number, workplaces: readonly { latitude: number; longitude: number }[]): number {
  let best = 0;
  for (const work of workplaces) best = Math.max(best, 2 ** (-greatCircleKm({ latitude, longitude }, work) / 15));
  return best;
}

interface SkillTable {
  /** Entries of slot s stand at `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Uint16Array;
  readonly requirements: Uint8Array;
  /** Value of an entry by the level held, eight places an entry. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly sum: number;
  forget(): void;
}

function skillTable({ vacancies: { skillDemands: asked } }: Market, similarity: Similarity, vacancy: Row, slotOf: Uint16Array): SkillTable {
  const byConcept = new Map<number, { requirement: number; near: number; level: number }[]>();
  const weights: number[] = [];
  for (let d = asked.offsets[vacancy]!; d < asked.offsets[vacancy + 1]!; d++) {
    const requirement = asked.requirement[d]!;
    weights[requirement] = asked.optional[d] === 1 ? 0.4 : 1;
    if (asked.concept[d]! < 0) continue;
    const { concepts, similarities } = similarity.heldFor(asked.concept[d]!);
    for (const [i, concept] of concepts.entries()) {
      const entries = byConcept.get(concept) ?? [];
      byConcept.set(concept, entries);
      entries.push({ requirement, near: similarities[i]!, level: asked.level[d]! });
    }
  }
  const starts = [0, 0];
  const entries = [...byConcept].flatMap(([concept, its], i) => {
    slotOf[concept] = i + 1;
    starts.push(starts[i + 1]! + its.length);
    return its;
  });
  const shareOf = (held: number, level: number): number => (level === 0 ? 1 : Math.min(1, Math.max(1, held) / level));
  return {
    starts: Uint16Array.from(starts),
    requirements: Uint8Array.from(entries, ({ requirement }) => requirement),
    values: Float64Array.from({ length: entries.length * 8 }, (_, i) => entries[i >> 3]!.near * shareOf(i & 7, entries[i >> 3]!.level)),
    weights: Float64Array.from(weights),
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    forget() {
      for (const concept of byConcept.keys()) slotOf[concept] = 0;
    },
  };
}

interface TextTable {
  readonly norm: number;
  forget(): void;
}

function textTable({ vacancies, inverseDocumentFrequencies }: Market, vacancy: Row, weightOf: Float64Array): TextTable {
  const { offsets, term, count } = vacancies.terms;
  const terms = term.subarray(offsets[vacancy], offsets[vacancy + 1]);
  for (const [i, its] of terms.entries()) weightOf[its] = wholeWeight(count[offsets[vacancy]! + i]!, inverseDocumentFrequencies[its]!);
  return {
    norm: vacancies.textNorm[vacancy]!,
    forget() {
      for (const its of terms) weightOf[its] = 0;
    },
  };
}

function wholeWeight(count: number, inverseDocumentFrequency: number): number {
  return Math.round(4096 * countWeights[count]! * inverseDocumentFrequency);
}

interface WayTable {
  /** Degree by place and kind of moving. */
  readonly degrees: Float64Array;
  /** The part of it that moving gives. */
  readonly moving: Float64Array;
  readonly workplaces: readonly { readonly latitude: number; readonly longitude: number }[];
}

function wayTable({ places, vacancies: { locations } }: Market, vacancy: Row): WayTable {
  const works = Array.from(locations.place.subarray(locations.offsets[vacancy], locations.offsets[vacancy + 1]));
  const length = (places.places.length + 1) * MOVES.kinds;
  const degrees = new Float64Array(length);
  const moving = new Float64Array(length);
  for (let home = 0; home < places.places.length; home++) {
    for (const work of works) {
      const province = places.ancestorAt(work, "province");
      const km = places.distanceKm(home, work);
      // Of a province around the place of work, or a country, it is not known how far it is.
      const near = home === province || km === undefined ? 0 : 2 ** (-km / 15);
      for (let kind = 0; kind < MOVES.kinds; kind++) {
        const moves = kind === MOVES.country || (kind === MOVES.province && places.ancestorAt(home, "province") === province);
        const at = (home + 1) * MOVES.kinds + kind;
        if (moves) moving[at] = 0.6;
        degrees[at] = Math.max(degrees[at]!, moving[at]!, near);
      }
    }
  }
  return { degrees, moving, workplaces: works.map((work) => places.places[work]!.coordinates!) };
}

function schoolTable({ vacancies: { educationDemands: asked } }: Market, vacancy: Row): Float64Array | undefined {
  const degrees = new Float64Array(SCHOOLS);
  let sum = 0;
  for (let d = asked.offsets[vacancy]!; d < asked.offsets[vacancy + 1]!; d++) {
    const weight = asked.optional[d] === 1 ? 0.4 : 1;
    sum += weight;
    for (let held = 0; held + 1 < SCHOOLS; held++) {
      const below = asked.height[d]! - held;
      degrees[held + 1]! += weight * (below <= 0 ? 1 : Math.max(0, 1 - 0.4 * below));
    }
  }
  return sum === 0 ? undefined : degrees.map((degree) => degree / sum);
}
