import type { Scorer } from "./baselines.js";
import type { JudgedSet } from "./judged-set.js";
import { shippedWeights, type Weights } from "./our-scores.js";

/** Our system, a part of it left out, on the sets that the part has to do with. */
interface Variant {
  readonly name: string;
  readonly asks: readonly JudgedSet["asks"][];
  readonly weights: Weights;
}

const { space, pool, skills } = shippedWeights;
const titles = ["texts", "occupations"] as const;

const variants: readonly Variant[] = [
  { name: "letters of titles", asks: titles, weights: { ...shippedWeights, space: { ...space, letters: 0 } } },
  { name: "words of titles", asks: titles, weights: { ...shippedWeights, space: { ...space, letters: 1 } } },
  ...(["labels", "likeOnes", "ownWords", "cleaned"] as const).map((part): Variant => ({
    name: `titles: ${part}`,
    asks: ["occupations"],
    weights: { ...shippedWeights, space: { ...space, [part]: 0 } },
  })),
  ...(["concepts", "company"] as const).map((part): Variant => ({
    name: `pool: ${part}`,
    asks: ["texts"],
    weights: { ...shippedWeights, pool: { ...pool, [part]: 0 } },
  })),
  ...(Object.keys(skills) as (keyof typeof skills)[]).map((part): Variant => ({
    name: `skills: ${part}`,
    asks: ["skills"],
    weights: { ...shippedWeights, skills: { ...skills, [part]: 0 } },
  })),
];

/**
 * Prints, as a table in Markdown, what each set gives, and what it loses where a part is left out: above 0, the part is worth having.
 * @param score our system with some weights on a set.
 * @param valueOf the figures of a system on a set.
 * @param poorer our system taught by less.
 */
export function printAblation(
  sets: readonly JudgedSet[],
  score: (set: JudgedSet, weights: Weights) => Scorer,
  valueOf: (set: JudgedSet, scorer: Scorer) => Readonly<Record<string, number>>,
  poorer: readonly { readonly name: string; readonly score: (set: JudgedSet) => Scorer }[],
): void {
  const add = (row: readonly string[]): void => {
    console.log(`| ${row.join(" | ")} |`);
  };
  const heading = ["left out", ...sets.flatMap(({ id, metric, more = [] }) => [metric, ...more].map((name) => `${id} ${name}`))];
  add(heading);
  add(heading.map(() => "---"));
  const whole = sets.map((set) => Object.values(valueOf(set, score(set, shippedWeights))));
  add(["nothing", ...whole.flat().map((value) => value.toFixed(3))]);
  const losses = (name: string, asks: readonly string[], make: (set: JudgedSet) => Scorer): void => {
    const cells = sets.flatMap((set, i) => {
      if (!asks.includes(set.asks)) return whole[i]!.map(() => "");
      const values = Object.values(valueOf(set, make(set)));
      return whole[i]!.map((value, j) => (value - values[j]!).toFixed(3));
    });
    if (cells.some((cell) => cell !== "")) add([name, ...cells]);
  };
  for (const { name, asks, weights } of variants) losses(name, asks, (set) => score(set, weights));
  for (const { name, score: make } of poorer) losses(name, titles, make);
}
