import { combineSides } from "./combine.js";
import { totalOf } from "./explain.js";
import type { Explanation, Part } from "./explanation.js";

/**
 * Recomputes an explanation from its leaves (degree, low, high and weight of every part) and compares bit for bit.
 * @returns the paths that differ; none for an explanation that adds up.
 */
export function verifyExplanation(explanation: Explanation): readonly string[] {
  const wrong: string[] = [];
  const same = (path: string, stated: number | null | undefined, recomputed: number | null | undefined): void => {
    if (!Object.is(stated ?? null, recomputed ?? null)) wrong.push(path);
  };
  for (const side of ["fit", "appeal"] as const) {
    const parts = explanation[side] as Readonly<Record<string, Part>>;
    for (const [name, part] of Object.entries(parts)) {
      same(`${side}.${name}.contribution`, part.contribution, part.weight * part.degree);
      if (!(part.low <= part.degree && part.degree <= part.high)) wrong.push(`${side}.${name}.degree`);
    }
    const total = totalOf(parts);
    for (const sum of ["points", "weight", "score", "low", "high"] as const) {
      same(`sides.${side}.${sum}`, explanation.sides[side]?.[sum], total?.[sum]);
    }
  }
  for (const bound of ["score", "low", "high"] as const) {
    const { fit, appeal } = explanation.sides;
    same(bound, explanation[bound], combineSides(explanation.combine, fit?.[bound] ?? null, appeal?.[bound] ?? null));
  }
  return wrong;
}
