import { combineSides } from "./combine.js";
import { totalOf } from "./explain.js";
import type { Explanation, Part } from "./explanation.js";

/** The criteria of an explanation, by side and name. */
export interface ExplainedPart {
  readonly side: "fit" | "appeal";
  readonly name: string;
  readonly part: Part;
}

/** All parts of an explanation: those of fit, then those of appeal, in the policy's order. */
export function partsOf({ fit, appeal }: Explanation): readonly ExplainedPart[] {
  return [
    ...Object.entries<Part>(fit).map(([name, part]) => ({ side: "fit", name, part }) as const),
    ...Object.entries<Part>(appeal).map(([name, part]) => ({ side: "appeal", name, part }) as const),
  ];
}

/** The score that a pair would have with some other degrees: by the very operations that made its score. @param degreeOf the degree of each criterion. */
export function scoreWith({ fit, appeal, combine }: Explanation, degreeOf: (of: ExplainedPart) => number): number {
  const sideScore = (side: "fit" | "appeal", parts: Readonly<Record<string, Part>>): number | null => {
    const changed = Object.entries(parts).map(([name, part]) => {
      const degree = degreeOf({ side, name, part });
      return [name, { ...part, degree, contribution: part.weight * degree }] as const;
    });
    return totalOf(Object.fromEntries(changed))?.score ?? null;
  };
  return combineSides(combine, sideScore("fit", fit), sideScore("appeal", appeal));
}
