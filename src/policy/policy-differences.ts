import { canonicalJson, type Json } from "../model/index.js";
import { policyToJson } from "./policy-json.js";
import { policySetToJson } from "./policy-set-json.js";
import type { Policy } from "./policy.js";
import { isPolicySet, type PolicySet } from "./policy-set.js";

/** One place where two policies differ. */
export interface PolicyDifference {
  /** Such as `fit.skills.weight`, `gates.vacancyOpen`, or `segments.abroad.policy.neutral`; `fit (order)` where the criteria stand in another order. */
  readonly path: string;
  /** Absent where there was none. */
  readonly before?: Json;
  readonly after?: Json;
}

/** Lists where two policies differ in what may change a score; id and version are not among it. */
export function policyDifferences(before: Policy | PolicySet, after: Policy | PolicySet): readonly PolicyDifference[] {
  const differences: PolicyDifference[] = [];
  compare("", textOf(before), textOf(after), differences);
  return differences.filter(({ path }) => !/^(?:(?:.*\.policy|otherwise)\.)?(?:id|version)$/.test(path));
}

function textOf(policy: Policy | PolicySet): Json {
  return isPolicySet(policy) ? policySetToJson(policy) : policyToJson(policy);
}

function compare(path: string, before: Json | undefined, after: Json | undefined, differences: PolicyDifference[]): void {
  const [old, now] = [membersOf(before), membersOf(after)];
  if (!old || !now) {
    if (before !== undefined && after !== undefined && canonicalJson(before) === canonicalJson(after)) return;
    differences.push({ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) });
    return;
  }
  const step = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    if (old.get(name) !== now.get(name)) compare(step(name), old.get(name), now.get(name), differences);
  }
  const [order, newOrder] = [[...old.keys()].filter((name) => now.has(name)), [...now.keys()].filter((name) => old.has(name))];
  if (Array.isArray(before) && order.join("\n") !== newOrder.join("\n"))
    differences.push({ path: `${path} (order)`, before: order, after: newOrder });
}

/** Members by name: of an object, or of a list whose entries have names. */
function membersOf(value: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value as Readonly<Record<string, Json>>));
  const named = (value as readonly Json[]).map((entry): [unknown, Json] => {
    const { name, gate } = Object(entry) as { readonly name?: unknown; readonly gate?: unknown };
    return [name ?? gate, entry];
  });
  return named.every((entry): entry is [string, Json] => typeof entry[0] === "string") ? new Map(named) : undefined;
}
