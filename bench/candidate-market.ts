import { buildMarket, buildYardsticks, type BuildOptions } from "./build.js";
import { memoryWork } from "./memory-work.js";
import { isOpen } from "./reference.js";
import { storeMarket } from "./store.js";
import { vacancies } from "./vacancies.js";
import type { BenchOptions, WorkResult } from "./work.js";
import { zipfWorld, type World } from "./world.js";

/** So many ask; a few of them are closed. */
export const VACANCIES = 300;

const WARM_UP = 50;
const SHOTS = 41;

/** Builds and stores the market of many candidates and few vacancies. */
export async function* makeCandidates({ rows, asOf, seed, folder, wants }: BenchOptions): AsyncGenerator<WorkResult> {
  const world = zipfWorld(seed);
  const build: BuildOptions = { world, seed, candidates: rows, vacancies: VACANCIES };
  const built = await buildMarket(build);
  storeMarket(folder, "candidates", built);
  if (wants("build")) yield await memoryWork(built, await buildYardsticks(build), { asOf, ...askingVacancies(world, seed, asOf) });
}

/** Vacancies that ask for the hundred best candidates: open ones, since closed ones get none. */
export function askingVacancies(world: World, seed: number, asOf: string) {
  const open = [...vacancies({ world, seed, count: VACANCIES })].filter((record) => isOpen({ record }, asOf)).map(({ id }) => id);
  return { asks: "vacancy", asking: open.slice(WARM_UP, WARM_UP + SHOTS), warmUp: open.slice(0, WARM_UP), top: 100 } as const;
}
