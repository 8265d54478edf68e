import { benjaminiHochberg } from "./adjust-p-values.js";
import type { Attribute } from "./attribute.js";
import { checkDraws } from "./differences.js";
import { seededRandom } from "./seeded-random.js";

/** Something that a policy may read of people: a value by id. Who is not in it says nothing of it, which is a value of its own. */
export interface Input {
  readonly name: string;
  readonly values: ReadonlyMap<string, string | number>;
}

/** How well one input tells the group of a person. */
export interface Proxy {
  readonly input: string;
  /** Share of people whose group is guessed right from the input: each by the commonest group of all others with the same value. */
  readonly guessed: number;
  /** The same without the input: by the commonest group of all others. */
  readonly baseline: number;
  /** Cramér's V, corrected for bias: 0 tells nothing, 1 everything. */
  readonly cramersV: number;
  /** Chance of so strong an association if groups were given by lot (permutations of χ²); never 0. */
  readonly p: number;
  /** Corrected for the number of inputs (Benjamini and Hochberg). */
  readonly adjusted: number;
}

/** Options of a scan. */
export interface ScanOptions {
  /** Everybody whom the policy ranks; those of no known group are left out. */
  readonly people: readonly string[];
  readonly attribute: Attribute;
  readonly inputs: readonly Input[];
  /** Parts of equal size into which numbers are divided. @defaultValue 8 */
  readonly bins?: number;
  /** Permutations of an input at most. @defaultValue 999, or 40 for each input where that is more: enough that one proxy among them all can be told from chance */
  readonly draws?: number;
  /** Another seed draws otherwise; the same one always alike. @defaultValue 1 */
  readonly seed?: number;
}

/** So many permutations as strong as the data end the drawing for an input. */
const ENOUGH = 10;

/**
 * Finds which inputs predict the group of a person: what a policy must not see may come in by them. An input that predicts it is no proof that it harms, and one
 * that does not may still do so together with others. Source: Cramér 1946, corrected after Bergsma 2013; permutations: Fisher 1935,
 * broken off as soon as it is clear that chance does as well: Besag and Clifford 1991.
 * @returns the inputs, the strongest association first. @throws RangeError for numbers out of range.
 */
export function scanProxies({ people, attribute, inputs, bins = 8, seed = 1, ...options }: ScanOptions): readonly Proxy[] {
  const { draws = Math.max(999, 40 * inputs.length) } = options;
  checkDraws(draws);
  if (!Number.isSafeInteger(bins) || bins < 2) throw new RangeError(`expected bins as a whole number from 2, received ${String(bins)}`);
  const known = Array.from(new Set(people)).filter((id) => attribute.groups.has(id));
  const groups = coded(known.map((id) => attribute.groups.get(id)!));
  const random = seededRandom(seed);
  const shuffled = groups.codes.slice();
  const found = inputs.map(({ name, values }) => {
    const cells = coded(
      binned(
        known.map((id) => values.get(id)),
        bins,
      ),
    );
    const table = tableOf(cells, groups);
    const own = chiSquared(table);
    let [reached, drawn] = [0, 0];
    for (; drawn < draws && reached < ENOUGH; drawn++) {
      for (let at = shuffled.length - 1; at > 0; at--) {
        const place = random.below(at + 1);
        [shuffled[at], shuffled[place]] = [shuffled[place]!, shuffled[at]!];
      }
      if (chiSquared(tableOf(cells, { codes: shuffled, count: groups.count })) >= own * (1 - 1e-12)) reached++;
    }
    const whole = tableOf({ codes: new Int32Array(known.length), count: 1 }, groups);
    return {
      input: name,
      guessed: guessedOf(table),
      baseline: guessedOf(whole),
      cramersV: cramersV(table, own),
      p: reached === ENOUGH ? reached / drawn : (reached + 1) / (draws + 1),
    };
  });
  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  return found.map((proxy, index) => ({ ...proxy, adjusted: adjusted[index]! })).sort((a, b) => b.cramersV - a.cramersV);
}

interface Coded {
  readonly codes: Int32Array;
  readonly count: number;
}

function coded(values: readonly string[]): Coded {
  const codes = new Map<string, number>();
  for (const value of values) if (!codes.has(value)) codes.set(value, codes.size);
  return { codes: Int32Array.from(values, (value) => codes.get(value)!), count: codes.size };
}

/** Numbers in parts of about equal size; equal numbers stay together. */
function binned(values: readonly (string | number | undefined)[], bins: number): string[] {
  const sorted = Float64Array.from(values.filter((value) => typeof value === "number")).sort();
  const limits = Array.from({ length: bins - 1 }, (_, index) => sorted[Math.floor(((index + 1) / bins) * sorted.length)]!);
  return values.map((value) => {
    if (value === undefined) return "?";
    return typeof value === "number" ? `#${String(limits.filter((limit) => value >= limit).length)}` : `=${value}`;
  });
}

interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Float64Array;
  readonly n: number;
}

function tableOf(cells: Coded, groups: Coded): Table {
  const counts = new Float64Array(cells.count * groups.count);
  for (let at = 0; at < cells.codes.length; at++) counts[cells.codes[at]! * groups.count + groups.codes[at]!]!++;
  return { rows: cells.count, columns: groups.count, counts, n: cells.codes.length };
}

function chiSquared({ rows, columns, counts, n }: Table): number {
  const [byRow, byColumn] = [new Float64Array(rows), new Float64Array(columns)];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const count = counts[row * columns + column]!;
      byRow[row]! += count;
      byColumn[column]! += count;
    }
  }
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sum += counts[row * columns + column]! ** 2 / (byRow[row]! * byColumn[column]!);
  }
  return n * (sum - 1);
}

/** Equation 6 of Bergsma 2013. */
function cramersV({ rows, columns, n }: Table, chi: number): number {
  if (n < 2) return 0;
  const phi = Math.max(0, chi / n - ((rows - 1) * (columns - 1)) / (n - 1));
  const least = Math.min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)) - 1;
  return least <= 0 ? 0 : Math.min(1, Math.sqrt(phi / least));
}

/** Each person is left out once: a value that only one has tells nothing. */
function guessedOf({ rows, columns, counts, n }: Table): number {
  const total = new Float64Array(columns);
  counts.forEach((count, at) => (total[at % columns]! += count));
  let right = 0;
  for (let row = 0; row < rows; row++) {
    const cell = counts.subarray(row * columns, (row + 1) * columns);
    const isAlone = cell.reduce((sum, count) => sum + count, 0) === 1;
    for (let own = 0; own < columns; own++) {
      const of = isAlone ? total : cell;
      const isFirst = of.every((count, other) => other === own || of[own]! - 1 > count || (of[own]! - 1 === count && own < other));
      if (isFirst) right += cell[own]!;
    }
  }
  return n === 0 ? 0 : right / n;
}
