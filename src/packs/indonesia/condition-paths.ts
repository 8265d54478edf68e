import type { Bound, Condition } from "./condition.js";

/** Lists the paths of facts that a condition looks at, each once; of an item's own facts, the list that they are in. */
export function conditionPaths(condition: Condition): readonly string[] {
  return [...new Set(pathsIn(condition))].filter((path) => path !== "asOf");
}

function pathsIn(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(pathsIn);
  if ("any" in condition) return condition.any.flatMap(pathsIn);
  if ("not" in condition) return pathsIn(condition.not);
  if ("some" in condition)
    return [condition.some, ...pathsIn(condition.where).flatMap((path) => (path.startsWith("^") ? [path.slice(1)] : []))];
  if ("stated" in condition) return [condition.stated];
  if ("text" in condition) return condition.text;
  if ("age" in condition) return [condition.on];
  if ("never" in condition) return [];
  const bound = "atLeast" in condition ? condition.atLeast : "atMost" in condition ? condition.atMost : 0;
  return [condition.fact, ...pathOf(bound)];
}

function pathOf(bound: Bound): readonly string[] {
  return typeof bound === "object" ? [bound.fact] : [];
}
