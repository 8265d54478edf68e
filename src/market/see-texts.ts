import type { Candidate, Mention, Vacancy } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { seenState } from "./seen-columns.js";
import { rowsOfTextConcepts, type TextConcepts } from "./text-concepts.js";

/** What a row of `seenAs` holds. */
export interface SeenAs {
  readonly state: number;
  readonly concept: readonly number[];
  readonly weight: readonly number[];
}

/** Sees records through the concepts that their short texts resemble. */
export interface TextSeer {
  /** That of the text concepts. */
  readonly name: string;
  /** By the title, and by the occupation: the concept itself where the space knows it, else its label. */
  vacancy(vacancy: Vacancy): SeenAs;
  /** By the occupations worked in and wished for. */
  candidate(candidate: Candidate): SeenAs;
}

/** Steps of a weight: smaller ones are left out, so that lists stay short; sums of products are exact. */
const STEPS = 255;
/** A text that resembles its best concept less resembles none: a text in another language mostly does. */
const LEAST_LIKENESS = 0.3;
/** Concepts that a text resembles less than this share of the best say nothing that could be seen, and would double the columns. */
const LEAST_SHARE = 0.05;

/** Weights by the rows of concepts. */
type Weights = ReadonlyMap<number, number>;

/** Prepares to see records. @throws TypeError or RangeError for text concepts that are not those of the taxonomy. */
export function seeTexts(textConcepts: TextConcepts, taxonomy: Taxonomy): TextSeer {
  const rows = rowsOfTextConcepts(textConcepts, taxonomy);
  const known = new Set(rows);
  const weightsOf = remember((text) => directionOf(textConcepts, rows, text));
  const see = (texts: readonly (string | undefined)[], mentions: readonly (Mention | undefined)[]): SeenAs => {
    const best = new Map<number, number>();
    let given = 0;
    const add = (weights: Weights): void => {
      given++;
      // The best of several texts, not their sum: a job held twice is no other job.
      for (const [row, weight] of weights) if (weight > (best.get(row) ?? 0)) best.set(row, weight);
    };
    for (const text of texts) if (text !== undefined) add(weightsOf(text));
    for (const mention of mentions) {
      const row = mention?.concept === undefined ? -1 : taxonomy.rowOf(mention.concept);
      if (known.has(row)) add(new Map([[row, 1]]));
      else if (mention?.label !== undefined) add(weightsOf(mention.label));
    }
    return given === 0 ? silent : inSteps(best);
  };
  return {
    name: textConcepts.name,
    vacancy: ({ title, occupation }) => see([title], [occupation]),
    candidate: ({ experience, desiredOccupations }) =>
      see([], [...(experience ?? []).map(({ occupation }) => occupation), ...(desiredOccupations ?? [])]),
  };
}

/** Stands for text concepts that are not at hand: it reads no record. */
export function absentSeer(name: string, received: string): TextSeer {
  const refuse = (): never => {
    throw new RangeError(`expected loadMarket with the textConcepts ${name} for new records, received ${received}`);
  };
  return { name, vacancy: refuse, candidate: refuse };
}

const silent: SeenAs = { state: seenState.silent, concept: [], weight: [] };

/** What a text resembles, at length 1. */
function directionOf(textConcepts: TextConcepts, rows: Int32Array, text: string): Weights {
  const { name } = textConcepts;
  const associations = textConcepts.associate(text);
  const weights = new Map<number, number>();
  for (const { place, weight } of associations) {
    const row = rows[place];
    if (row === undefined || !(weight > 0 && weight <= 1)) {
      throw new RangeError(
        `expected associations of ${name} with places below ${String(rows.length)} and weights in (0, 1], received ${String(place)} and ${String(weight)}`,
      );
    }
    weights.set(row, Math.max(weight, weights.get(row) ?? 0));
  }
  const best = Math.max(0, ...weights.values());
  if (best < LEAST_LIKENESS) return new Map();
  const kept = new Map([...weights].filter(([, weight]) => weight >= best * LEAST_SHARE));
  const length = lengthOf(kept);
  return new Map(Array.from(kept, ([row, weight]) => [row, weight / length]));
}

function inSteps(weights: Weights): SeenAs {
  const length = lengthOf(weights);
  const steps = Array.from(weights, ([row, weight]) => [row, Math.round((STEPS * weight) / length)] as const);
  const kept = steps.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  return {
    state: kept.length > 0 ? seenState.seen : seenState.strange,
    concept: kept.map(([row]) => row),
    weight: kept.map(([, weight]) => weight),
  };
}

/** Added up in the order of rows, so that it does not depend on which text came first. */
function lengthOf(weights: Weights): number {
  const inOrder = [...weights].sort(([a], [b]) => a - b);
  return Math.sqrt(inOrder.reduce((sum, [, weight]) => sum + weight * weight, 0));
}

/** Of so many texts it is remembered what they resemble; then all are forgotten. */
const MOST_TEXTS = 20_000;

/** Titles come again and again, in one market and in the updates to it: to associate one may cost milliseconds. */
function remember(answer: (text: string) => Weights): (text: string) => Weights {
  const known = new Map<string, Weights>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
