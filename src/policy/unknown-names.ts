import type { PolicyRecipes } from "./parse-policy.js";

/** What is wrong at a path of a policy. */
export interface NameFault {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Finds the unknown rules and gates of a policy that cannot be read for other faults, so that all is told at once. */
export function unknownNames(json: unknown, { rules, gates = {} }: Pick<PolicyRecipes, "rules" | "gates">): readonly NameFault[] {
  const policy = fieldsOf(json);
  const lists = [
    ["fit", "rule", rules],
    ["appeal", "rule", rules],
    ["gates", "gate", gates],
  ] as const;
  return lists.flatMap(([list, key, known]) =>
    entriesOf(policy[list]).flatMap((entry, index) => {
      const name = fieldsOf(entry)[key];
      const isUnknown = typeof name === "string" && !Object.hasOwn(known, name);
      return isUnknown ? [{ path: `${list}[${String(index)}]`, expected: oneOfNames(known), received: name }] : [];
    }),
  );
}

/** The same of each policy of a set. */
export function unknownNamesOfSet(json: unknown, recipes: Pick<PolicyRecipes, "rules" | "gates">): readonly NameFault[] {
  const { segments, otherwise } = fieldsOf(json);
  const within = (path: string, policy: unknown): readonly NameFault[] =>
    unknownNames(policy, recipes).map((fault) => ({ ...fault, path: `${path}.${fault.path}` }));
  return [
    ...entriesOf(segments).flatMap((segment, index) => within(`segments[${String(index)}].policy`, fieldsOf(segment)["policy"])),
    ...within("otherwise", otherwise),
  ];
}

/** Says which names there are. */
export function oneOfNames(known: Readonly<Record<string, unknown>>): string {
  return `one of ${Object.keys(known).join(", ")}`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
