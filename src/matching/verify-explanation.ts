import type { Met } from "../rules/index.js";
import { combineSides } from "./combine.js";
import { totalOf } from "./explain.js";
import type { Explanation, Part } from "./explanation.js";
import { roundDegree } from "./round-degree.js";

/**
 * Recomputes an explanation from its leaves (degree, low, high and weight of every part, answer of every gate) and compares bit for bit.
 * Of the leaves themselves it checks what can be: that degrees are rounded as the engine does, and that nothing is missing where nothing is asked.
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
      for (const degree of ["degree", "low", "high"] as const) {
        same(`${side}.${name}.${degree}`, part[degree], part.asked ? roundDegree(part[degree]) : part.degree);
      }
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
  if (explanation.gates !== together(explanation.gateAnswers)) wrong.push("gates");
  return wrong;
}

function together(answers: Explanation["gateAnswers"]): Met {
  if (answers.some(({ met }) => met === "unmet")) return "unmet";
  return answers.some(({ met }) => met === "unknown") ? "unknown" : "met";
}
