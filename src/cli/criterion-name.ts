import { printable } from "./display-width.js";
import type { Messages } from "./messages.js";

/** Name of a criterion for a reader: that of a built-in rule, else the policy's own word. */
export function criterionName(name: string, { criteria }: Messages): string {
  return Object.hasOwn(criteria, name) ? (criteria[name] ?? name) : printable(name);
}
