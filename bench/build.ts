import { createMarketFrom, type Market } from "pengantar";
import { createAnalyzer } from "pengantar/text";
import { candidates } from "./candidates.js";
import { copyRecords } from "./copy-records.js";
import { bytesHeld, secondsOf } from "./measure.js";
import { vacancies } from "./vacancies.js";
import type { World } from "./world.js";

export interface BuildOptions {
  readonly world: World;
  readonly seed: number;
  readonly candidates: number;
  readonly vacancies: number;
}

/** A market, and what it holds. */
export interface BuiltMarket {
  readonly market: Market;
  /** Seconds of the build, with the making of the records. */
  readonly seconds: number;
  /** Bytes that it holds before the first question. */
  readonly bytes: number;
}

/** Builds a market of made-up records by the public way in; the records are not kept. */
export async function buildMarket({ world, seed, ...counts }: BuildOptions): Promise<BuiltMarket> {
  const before = (await bytesHeld()).all;
  const { seconds, value } = await secondsOf(() =>
    createMarketFrom({
      taxonomy: world.taxonomy,
      places: world.places,
      languages: [],
      keepRecords: false,
      candidates: candidates({ world, seed, count: counts.candidates }),
      vacancies: vacancies({ world, seed, count: counts.vacancies }),
    }),
  );
  const [issue] = value.issues;
  if (issue) throw new Error(`expected made-up records without issues, received ${JSON.stringify(issue)}`);
  return { market: value.market, seconds, bytes: (await bytesHeld()).all - before };
}

/** What a build of so many candidates is held against, in seconds. */
export interface BuildYardsticks {
  /** Making the records. */
  readonly making: number;
  /** Cutting their texts into words. */
  readonly tokenising: number;
  /** A plain pass that reads the records and copies their facts into columns, without checking anything. */
  readonly copying: number;
}

/** Records of which a yardstick is made. */
const SAMPLE = 10_000;

/** Measures the yardsticks on ten thousand candidates, after a warm-up with others, and multiplies. */
export async function buildYardsticks({ world, seed, candidates: count }: BuildOptions): Promise<BuildYardsticks> {
  const analyzer = createAnalyzer({ languages: [] });
  const measure = async (from: number): Promise<BuildYardsticks> => {
    const { seconds: making, value: records } = await secondsOf(() => [...candidates({ world, seed, from, count: SAMPLE })]);
    const { seconds: tokenising } = await secondsOf(() =>
      records.reduce((sum, { summary = "" }) => sum + analyzer.terms(summary).length, 0),
    );
    const { seconds: copying } = await secondsOf(() => copyRecords(records, SAMPLE, world));
    const all = count / SAMPLE;
    return { making: making * all, tokenising: tokenising * all, copying: copying * all };
  };
  await measure(count);
  return measure(count + SAMPLE);
}
