/** A node of the graph, or a literal; `language` in lower case, empty without a tag. */
export interface SkosTerm {
  readonly kind: "resource" | "blank" | "literal";
  readonly value: string;
  readonly language: string;
}

/** A statement, as a reader of RDF gives it. */
export interface SkosStatement {
  readonly subject: SkosTerm;
  readonly predicate: string;
  readonly object: SkosTerm;
}

/** What a property says of a concept. */
export type SkosRole =
  | "type"
  | "prefLabel"
  | "altLabel"
  | "hiddenLabel"
  | "definition"
  | "notation"
  | "broader"
  | "narrower"
  | "related"
  | "exactMatch"
  | "closeMatch"
  | "relatedMatch"
  | "inScheme"
  | "deprecated"
  | "replacedBy"
  | "literal";

/** Statements by subject and role, in the order in which they were written. */
export interface SkosGraph {
  /** Ids of all concepts: what has the class `skos:Concept` or one below it, and what has a preferred label and semantic relations (SKOS, S19). */
  readonly concepts: readonly string[];
  /** What is said of a subject under a role. */
  of(subject: string, role: SkosRole): readonly SkosTerm[];
  /** Statements about concepts under SKOS properties that have no role. */
  readonly others: readonly SkosStatement[];
  /** What has a preferred label and is no concept: a collection, a scheme, something without a class. */
  readonly outside: readonly string[];
  /** Top concepts of a scheme that are no concepts. */
  readonly strayTops: readonly string[];
}

const skos = "http://www.w3.org/2004/02/skos/core#";
const skosXl = "http://www.w3.org/2008/05/skos-xl#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const rdfs = "http://www.w3.org/2000/01/rdf-schema#";

/** Source: SKOS Reference (W3C Recommendation, 18 August 2009); SKOS-XL is its appendix B. A match between concepts of one file is a link like others. */
const roles: ReadonlyMap<string, SkosRole> = new Map<string, SkosRole>([
  [`${rdf}type`, "type"],
  [`${rdf}value`, "literal"],
  [`${skosXl}literalForm`, "literal"],
  ...(["prefLabel", "altLabel", "hiddenLabel"] as const).flatMap((role): [string, SkosRole][] => [
    [skos + role, role],
    [skosXl + role, role],
  ]),
  ...(["definition", "notation", "broader", "narrower", "related", "exactMatch", "closeMatch", "relatedMatch", "inScheme"] as const).map(
    (role): [string, SkosRole] => [skos + role, role],
  ),
  [`${skos}broadMatch`, "broader"],
  [`${skos}narrowMatch`, "narrower"],
  [`${skos}topConceptOf`, "inScheme"],
  ["http://www.w3.org/2002/07/owl#deprecated", "deprecated"],
  ["http://purl.org/dc/terms/isReplacedBy", "replacedBy"],
]);

const relations: readonly SkosRole[] = ["broader", "narrower", "related"];

/** Orders statements for the reader of concepts. A property below one that has a role (`rdfs:subPropertyOf`) has its role too, a class likewise. */
export function skosGraph(statements: readonly SkosStatement[]): SkosGraph {
  const above = new Map<string, string[]>();
  for (const { subject, predicate, object } of statements) {
    if (predicate !== `${rdfs}subPropertyOf` && predicate !== `${rdfs}subClassOf`) continue;
    const list = above.get(subject.value) ?? [];
    list.push(object.value);
    above.set(subject.value, list);
  }
  const find = <T>(name: string, answer: (name: string) => T | undefined, seen: Set<string>): T | undefined => {
    if (seen.has(name)) return undefined;
    seen.add(name);
    const found = answer(name);
    if (found !== undefined) return found;
    for (const next of above.get(name) ?? []) {
      const theirs = find(next, answer, seen);
      if (theirs !== undefined) return theirs;
    }
    return undefined;
  };
  const subjects = new Map<string, Map<SkosRole, SkosTerm[]>>();
  const concepts = new Set<string>();
  const unknown: SkosStatement[] = [];
  const roleOf = memo((predicate) => find(predicate, (name) => roles.get(name), new Set()));
  const isConcept = memo((type) => find(type, (name) => (name === `${skos}Concept` ? true : undefined), new Set()) === true);
  for (const statement of statements) {
    const { subject, predicate, object } = statement;
    const role = roleOf(predicate);
    if (role === undefined) {
      if (predicate.startsWith(skos)) unknown.push(statement);
      continue;
    }
    const its = subjects.get(subject.value) ?? new Map<SkosRole, SkosTerm[]>();
    subjects.set(subject.value, its);
    const terms = its.get(role);
    if (terms) terms.push(object);
    else its.set(role, [object]);
    if (role === "type" && isConcept(object.value)) concepts.add(subject.value);
  }
  const labelled = [...subjects].filter(([, its]) => its.has("prefLabel"));
  for (const [subject, its] of labelled) if (relations.some((role) => its.has(role))) concepts.add(subject);
  return {
    concepts: [...concepts],
    of: (subject, role) => subjects.get(subject)?.get(role) ?? [],
    others: unknown.filter(({ subject }) => concepts.has(subject.value)),
    outside: labelled.map(([subject]) => subject).filter((subject) => !concepts.has(subject)),
    strayTops: unknown
      .filter(({ predicate, object }) => predicate === `${skos}hasTopConcept` && !concepts.has(object.value))
      .map(({ object }) => object.value),
  };
}

function memo<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
