import { contentHash } from "../model/index.js";
import type { Side } from "../market/index.js";
import { policyToJson } from "./policy-json.js";
import type { Combine, Criteria, Criterion, NoCriteria, Policy, PolicyDefinition, Ties } from "./policy.js";

const forbiddenNames = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Checks a policy, fills in what was left out, and gives it the hash of its content.
 * @throws TypeError or RangeError naming the path, what was expected and what was received: a weight that is negative or not finite, weights whose sum is
 * not, a threshold outside [0, 1], a rule on the wrong side, two gates of one name, no criterion with a positive weight.
 */
export function definePolicy<Fit extends object = NoCriteria, Appeal extends object = NoCriteria>(
  definition: PolicyDefinition<Fit, Appeal>,
): Policy<Fit, Appeal> {
  checkName("id", definition.id);
  checkName("version", definition.version);
  const policy = {
    id: definition.id,
    version: definition.version,
    fit: checkCriteria("fit", "vacancy", definition.fit),
    appeal: checkCriteria("appeal", "candidate", definition.appeal),
    gates: Object.freeze([...(definition.gates ?? [])]),
    combine: checkCombine(definition.combine ?? { fit: 1, appeal: 1 }),
    neutral: checkShare("neutral", definition.neutral ?? 0.5),
    ties: checkTies(definition.ties ?? { seed: 1 }),
  };
  checkGateNames(policy.gates.map(({ name }) => name));
  if (sumOfWeights("fit", policy.fit) + sumOfWeights("appeal", policy.appeal) === 0)
    throw new RangeError("policy: expected a criterion with a weight above 0; received none");
  return Object.freeze({ ...policy, hash: contentHash(policyToJson(policy)) });
}

function checkName(path: string, name: string): void {
  if (typeof name !== "string" || name === "") throw new TypeError(`policy ${path}: expected a text; received ${JSON.stringify(name)}`);
}

function checkCriteria<Evidence, Asks extends Side>(
  path: string,
  asks: Asks,
  criteria: Criteria<Evidence, Asks> | undefined,
): Criteria<Evidence, Asks> {
  const checked: Record<string, Criterion<unknown, Asks>> = {};
  for (const [name, criterion] of Object.entries<Criterion<unknown, Asks>>((criteria ?? {}) as Record<string, Criterion<unknown, Asks>>)) {
    const at = `${path}.${name}`;
    // JavaScript puts members named by whole numbers first: the order of the sum would not be the one written.
    if (forbiddenNames.has(name) || /^\d+$/.test(name))
      throw new TypeError(`policy ${path}: expected a name other than ${name} for a criterion`);
    const { rule, weight, atLeast, whenUnknown, neutral } = criterion;
    if (rule.asks !== asks) {
      throw new TypeError(`policy ${at}: expected a rule that the ${asks} asks; received ${rule.name}, which the ${rule.asks} asks`);
    }
    if (typeof weight !== "number" || !Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`policy ${at}.weight: expected a finite number of at least 0; received ${String(weight)}`);
    }
    checked[name] = Object.freeze({
      rule,
      weight,
      ...(atLeast === undefined ? {} : { atLeast: checkShare(`${at}.atLeast`, atLeast) }),
      ...(whenUnknown === undefined ? {} : { whenUnknown: checkShare(`${at}.whenUnknown`, whenUnknown) }),
      ...(neutral === undefined ? {} : { neutral: checkShare(`${at}.neutral`, neutral) }),
    });
  }
  return Object.freeze(checked) as Criteria<Evidence, Asks>;
}

/** Without a finite sum there is no weighted mean. */
function sumOfWeights(path: string, criteria: Policy["fit"] | Policy["appeal"]): number {
  const sum = Object.values<Criterion>(criteria).reduce((before, { weight }) => before + weight, 0);
  return finiteSum(path, sum);
}

function finiteSum(path: string, sum: number): number {
  if (Number.isFinite(sum)) return sum;
  throw new RangeError(`policy ${path}: expected weights with a finite sum; received ${String(sum)}`);
}

function checkShare(path: string, share: number): number {
  if (typeof share === "number" && share >= 0 && share <= 1) return share;
  throw new RangeError(`policy ${path}: expected a number from 0 to 1; received ${String(share)}`);
}

function checkCombine(combine: Combine): Combine {
  if (typeof combine === "string") {
    if (["harmonic", "geometric", "product", "minimum"].includes(combine)) return combine;
    throw new TypeError(`policy combine: expected weights or harmonic, geometric, product, minimum; received ${combine}`);
  }
  for (const weight of [combine.fit, combine.appeal]) {
    if (!Number.isFinite(weight) || weight < 0)
      throw new RangeError(`policy combine: expected weights of at least 0; received ${String(weight)}`);
  }
  if (finiteSum("combine", combine.fit + combine.appeal) === 0)
    throw new RangeError("policy combine: expected a weight above 0; received 0 for both sides");
  return Object.freeze({ fit: combine.fit, appeal: combine.appeal });
}

function checkTies(ties: Ties): Ties {
  if (ties === "id") return ties;
  if (Number.isSafeInteger(ties.seed) && ties.seed >= 0) return Object.freeze({ seed: ties.seed });
  throw new RangeError(`policy ties.seed: expected a whole number of at least 0; received ${String(ties.seed)}`);
}

function checkGateNames(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new TypeError(`policy gates: expected each gate once; received ${twice} twice`);
}
