import type { Met } from "../../rules/index.js";

/** The best of several answers, any of which will do; `undefined` where none is met or unknown (Kleene 1952, § 64). */
export function strongest(answers: readonly Met[]): Met | undefined {
  return answers.includes("met") ? "met" : answers.includes("unknown") ? "unknown" : undefined;
}

/** The worst of several answers, all of which must hold (Kleene 1952, § 64). */
export function weakest(answers: readonly Met[]): Met {
  return answers.includes("unmet") ? "unmet" : answers.includes("unknown") ? "unknown" : "met";
}
