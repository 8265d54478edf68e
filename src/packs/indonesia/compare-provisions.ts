import { judge, type Case, type Finding } from "./judge.js";
import type { Provision } from "./provision.js";

/** A decision that a change of the provisions turns over. */
export interface FlippedDecision {
  /** Name of the case, as the caller gave it. */
  readonly id: string;
  readonly provision: string;
  /** `undefined`: the provision was not in force, or not there. */
  readonly before: Finding["decision"] | undefined;
  readonly after: Finding["decision"] | undefined;
  readonly evidence: readonly string[];
}

/**
 * Lists the decisions that flip when one set of provisions takes the place of another, before it is put in force.
 * @param cases each with a name; in their order, then in that of the provisions. A provision that passed and is gone, or came and passes, flips nothing.
 */
export function compareProvisions(
  before: readonly Provision[],
  after: readonly Provision[],
  cases: Iterable<Case & { readonly id: string }>,
): readonly FlippedDecision[] {
  const flipped: FlippedDecision[] = [];
  for (const one of cases) {
    const old = new Map(judge(before, one).map((finding) => [finding.provision, finding]));
    const now = new Map(judge(after, one).map((finding) => [finding.provision, finding]));
    for (const provision of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(provision), now.get(provision)];
      if ((was?.decision ?? "pass") === (is?.decision ?? "pass")) continue;
      flipped.push({ id: one.id, provision, before: was?.decision, after: is?.decision, evidence: (is ?? was)?.evidence ?? [] });
    }
  }
  return flipped;
}
