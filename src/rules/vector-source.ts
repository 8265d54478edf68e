import { compareCodePoints, contentDigest, contentHash, show } from "../model/index.js";

/** Vectors of one side's records by their ids; a record without one is not known. */
export type VectorSource = ReadonlyMap<string, ArrayLike<number>> | ((id: string) => ArrayLike<number> | undefined);

/** Vectors of both sides, and what names them. */
export interface VectorsGiven {
  /** Names the model, for readers and in errors. */
  readonly name: string;
  readonly candidates: VectorSource;
  readonly vacancies: VectorSource;
  /** Length of every vector. @defaultValue that of the first vector in a map; functions need it said */
  readonly dimensions?: number | undefined;
  /** Names the content of the vectors. @defaultValue of maps, the hash of what they hold: where it is given, it must be that; functions need it said */
  readonly hash?: string | undefined;
}

/** Vectors that are checked: the numbers of a record, `undefined` where it has none, or one of zeros, which has no direction. */
export interface CheckedVectors {
  readonly dimensions: number;
  readonly hash: string;
  readonly candidate: (id: string) => ArrayLike<number> | undefined;
  readonly vacancy: (id: string) => ArrayLike<number> | undefined;
}

/**
 * Checks vectors: those in maps now, those of functions when they are asked for.
 * @throws TypeError or RangeError naming the record whose vector has another length or a number that is not finite, or what is missing to name them all.
 */
export function checkVectors(given: VectorsGiven): CheckedVectors {
  const { name, candidates, vacancies, hash } = given;
  if (typeof name !== "string" || name === "") throw new TypeError(`vectors: expected a text as name; received ${show(name)}`);
  const dimensions = dimensionsOf(given);
  const lookUp = (side: string, source: VectorSource): CheckedVectors["candidate"] => {
    const check = (id: string, vector: ArrayLike<number>): boolean => checkVector(`vectors ${name}`, `${side} ${id}`, vector, dimensions);
    if (typeof source === "function") {
      return (id) => {
        const vector = source(id);
        return vector && check(id, vector) ? vector : undefined;
      };
    }
    const known = new Map([...source].filter(([id, vector]) => check(id, vector)));
    return (id) => known.get(id);
  };
  const checked = { dimensions, candidate: lookUp("candidate", candidates), vacancy: lookUp("vacancy", vacancies) };
  return { ...checked, hash: hashOf(given, hash) };
}

function dimensionsOf({ name, candidates, vacancies, dimensions }: VectorsGiven): number {
  if (dimensions !== undefined) {
    if (Number.isSafeInteger(dimensions) && dimensions > 0) return dimensions;
    throw new RangeError(`vectors ${name}: expected dimensions as a whole number from 1; received ${show(dimensions)}`);
  }
  if (typeof candidates === "function" || typeof vacancies === "function")
    throw new TypeError(`vectors ${name}: expected dimensions where vectors come from a function; received none`);
  const [first] = [...candidates.values(), ...vacancies.values()];
  return first?.length ?? 1;
}

/** @returns whether it has a direction. */
function checkVector(rule: string, record: string, vector: ArrayLike<number>, dimensions: number): boolean {
  if (typeof (vector as unknown) !== "object" || (vector as unknown) === null)
    throw new TypeError(`${rule}: expected a list of ${String(dimensions)} numbers for ${record}; received ${show(vector)}`);
  if (vector.length !== dimensions)
    throw new RangeError(`${rule}: expected ${String(dimensions)} numbers for ${record}; received ${String(vector.length)}`);
  let isZero = true;
  for (let i = 0; i < dimensions; i++) {
    const value = vector[i];
    if (typeof value !== "number" || !Number.isFinite(value))
      throw new RangeError(`${rule}: expected finite numbers for ${record}; received ${show(value)} at ${String(i)}`);
    if (value !== 0) isZero = false;
  }
  return !isZero;
}

function hashOf({ name, candidates, vacancies }: VectorsGiven, hash: string | undefined): string {
  if (typeof candidates === "function" || typeof vacancies === "function") {
    if (typeof hash === "string" && hash !== "") return hash;
    throw new TypeError(
      `vectors ${name}: expected a hash, or another text that names their content, where vectors come from a function; received ${show(hash)}`,
    );
  }
  const found = contentHash({ candidates: hashOfSide(candidates), vacancies: hashOfSide(vacancies) });
  if (hash === undefined || hash === found) return found;
  throw new RangeError(`vectors ${name}: expected vectors whose hash is ${show(hash)}; received others, whose hash is ${found}`);
}

/** The same for the same vectors, whatever their order, their type of array and the machine. */
function hashOfSide(vectors: ReadonlyMap<string, ArrayLike<number>>): string {
  const ids = [...vectors.keys()].sort(compareCodePoints);
  const digests = ids.map((id) => {
    const text = new TextEncoder().encode(id);
    const vector = vectors.get(id)!;
    const bytes = new Uint8Array(text.length + vector.length * 8);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < vector.length; i++) view.setFloat64(i * 8, vector[i]!, true);
    bytes.set(text, vector.length * 8);
    return contentDigest(bytes);
  });
  const all = new Uint8Array(digests.reduce((length, digest) => length + digest.length, 0));
  let at = 0;
  for (const digest of digests) {
    all.set(digest, at);
    at += digest.length;
  }
  return contentHash(all);
}
