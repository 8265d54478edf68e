import { show, type Concept, type DataIssue } from "../model/index.js";

/** Reports a link that is left out, of the concept at a row. */
export type LinkWarning = (row: number, path: string, expected: string, received: string) => void;

/** Collects what is wrong with the links of concepts. */
export function linkWarning(concepts: readonly Concept[], issues: DataIssue[]): LinkWarning {
  return (row, path, expected, received) => {
    issues.push({ severity: "warning", kind: "concept", record: concepts[row]!.id, path, expected, received });
  };
}

/** Says what a link from one row to another should lead to instead; `undefined` where nothing is wrong with it. */
export function linkFlaw(concepts: readonly Concept[], row: number, target: number | undefined, sameKind: boolean): string | undefined {
  if (target === undefined) return "the id of a concept";
  if (target === row) return "another concept";
  const { kind } = concepts[row]!;
  return sameKind && concepts[target]!.kind !== kind ? `a concept of kind ${kind}` : undefined;
}

/** Names a cycle for a reader: `a > b > a`, cut after 80 characters. */
export function cycleText(concepts: readonly Concept[], cycle: readonly number[]): string {
  return show([...cycle, cycle[0]!].map((row) => concepts[row]!.id).join(" > "));
}
