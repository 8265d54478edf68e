import { checkRecord, compareCodePoints, conceptSchema, show, type Concept, type ConceptId, type DataIssue } from "../model/index.js";

/**
 * Checks the concepts one by one and puts them in code-point order of id.
 * A concept that does not pass, and a second one with the same id, is left out with an error.
 */
export function readConcepts(inputs: Iterable<unknown>, issues: DataIssue[]): readonly Concept[] {
  const byId = new Map<ConceptId, Concept>();
  let position = 0;
  for (const input of inputs) {
    position++;
    const checked = checkRecord(conceptSchema, input, { kind: "concept", position: `#${String(position)}` });
    for (const issue of checked.issues) issues.push(issue);
    const concept = checked.record;
    if (!concept) continue;
    if (byId.has(concept.id)) issues.push(repeated(concept.id));
    else byId.set(concept.id, concept);
  }
  return [...byId.values()].sort((a, b) => compareCodePoints(a.id, b.id));
}

function repeated(id: ConceptId): DataIssue {
  return { severity: "error", kind: "concept", record: id, path: "id", expected: "an id of its own; the first stays", received: show(id) };
}
