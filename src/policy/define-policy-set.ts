import { canonicalJson, contentHash, type Json } from "../model/index.js";
import { conditionFaults } from "./check-conditions.js";
import { policySetToJson } from "./policy-set-json.js";
import type { PolicySet, PolicySetDefinition } from "./policy-set.js";

/**
 * Checks a set of policies and gives it the hash of its content.
 * @throws TypeError naming the path, what was expected and what was received: an empty id, version or name; a condition that is none, that names a field
 * which no rule may read, or a segment that is not there; segments that ask each other in a circle; policies whose `ties` differ.
 */
export function definePolicySet(definition: PolicySetDefinition): PolicySet {
  const { id, version, segments, otherwise } = definition;
  for (const [path, name] of [
    ["id", id],
    ["version", version],
    ...segments.map(({ name: its }, index) => [`segments[${String(index)}].name`, its]),
  ] as [string, string][]) {
    if (typeof name !== "string" || name === "")
      throw new TypeError(`policy set ${path}: expected a text; received ${JSON.stringify(name)}`);
  }
  const [fault] = [...conditionFaults(segments), ...tieFaults(definition)];
  if (fault) throw new TypeError(`policy set ${fault.path}: expected ${fault.expected}; received ${fault.received}`);
  const frozen = segments.map(({ name, when, policy }) => Object.freeze({ name, when: freezeJson(structuredClone(when)), policy }));
  const set = { id, version, segments: Object.freeze(frozen), otherwise };
  return Object.freeze({ ...set, hash: contentHash(policySetToJson(set)) });
}

/** A candidate's list is made with several policies, and has one order of equal scores. */
export function tieFaults({ segments, otherwise }: PolicySetDefinition): { path: string; expected: string; received: string }[] {
  const expected = canonicalJson(otherwise.ties);
  return segments.flatMap(({ policy }, index) => {
    const received = canonicalJson(policy.ties);
    return received === expected ? [] : [{ path: `segments[${String(index)}].policy.ties`, expected, received }];
  });
}

function freezeJson<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) freezeJson(member as Json);
  return Object.freeze(value);
}
