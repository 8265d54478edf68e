import { show, type ConceptKind, type Locale, type Read } from "../model/index.js";
import { createTaxonomy, type Taxonomy } from "../taxonomy/index.js";
import { conceptOf, draftConcept, type ConceptDraft } from "./concept-draft.js";
import { decodeText, type TextSource } from "./decode-text.js";
import type { RdfParser, RdfTerm } from "./rdf-parser.js";
import { expectedInstead, leftOut } from "./record-issue.js";
import { skosGraph, type SkosGraph, type SkosStatement, type SkosTerm } from "./skos-graph.js";
import { addSkosTexts, skosLanguages } from "./skos-labels.js";
import { addSkosLinks } from "./skos-links.js";
import { createTroubleCounter, type TroubleCounter } from "./trouble-counter.js";

/** How a vocabulary in SKOS is read. */
export interface SkosOptions {
  /** Reads the text: the class `Parser` of the package n3, which nobody else needs, and which is not installed with this one. */
  readonly parser: RdfParser;
  /** Id of the taxonomy. @defaultValue "skos" */
  readonly id?: string | undefined;
  /** Version of the vocabulary. @defaultValue "unknown" */
  readonly version?: string | undefined;
  /** What its concepts are. @defaultValue "skill" */
  readonly kind?: ConceptKind | undefined;
  /** What the concepts of a scheme are, by the scheme's IRI, where that is another kind. */
  readonly kinds?: Readonly<Record<string, ConceptKind>> | undefined;
  /** As which locale texts in other languages count: `{ ms: "id" }`. */
  readonly languages?: Readonly<Record<string, Locale>> | undefined;
  /** As which locale texts without a language tag count. @defaultValue "en" */
  readonly untagged?: Locale | undefined;
  /** Name of the file, for the issues. @defaultValue "skos.ttl" */
  readonly source?: string | undefined;
  /** IRI that relative ones are resolved against. */
  readonly base?: string | undefined;
}

/**
 * Reads a vocabulary in SKOS (W3C Recommendation, 18 August 2009), written as Turtle, TriG, N-Triples or N-Quads; several schemes may share a file.
 *
 * IRIs are ids. Labels may be plain or SKOS-XL; a second preferred label of a language is an alternative one. `narrower` is `broader` from the
 * other side, `broadMatch` and `narrowMatch` within the file likewise; `related` and the matches within the file have weight 1. An exact match
 * elsewhere and a notation become `exactMatch`, the latter under the IRI of the concept's scheme; a close match elsewhere becomes `closeMatch`. What cannot be represented is one issue a kind,
 * with its count; cycles are reported by `createTaxonomy`. Text behind a syntax error is not read; what comes before it stays.
 * @throws TypeError without a parser.
 * @example import { Parser } from "n3"; await readSkos(text, { parser: Parser });
 */
export async function readSkos(source: TextSource, options: SkosOptions): Promise<Read<Taxonomy | undefined>> {
  const { id = "skos", version = "unknown", kind = "skill", kinds = {}, languages = {}, untagged = "en" } = options;
  const { source: file = "skos.ttl" } = options;
  if (typeof options.parser !== "function") throw new TypeError("expected as parser the class Parser of the package n3 (npm install n3)");
  const troubles = createTroubleCounter();
  const graph = skosGraph(await parseRdf(source, file, options, troubles));
  const drafts = draftConcepts(graph, new Map(Object.entries(kinds)), kind, file, troubles);
  const known = skosLanguages(languages, untagged, file, troubles);
  for (const draft of drafts.values()) {
    addSkosTexts(draft, graph, known);
    addSkosLinks(draft, graph, drafts, id, known.warn);
  }
  for (const label of graph.outside) known.warn("type", "the class skos:Concept of what has a preferred label", show(label));
  for (const top of graph.strayTops) known.warn("hasTopConcept", "a concept of this file", show(top));
  for (const { predicate, object } of graph.others) known.warn(predicate, "a property that is read", show(object.value));
  if (drafts.size === 0) {
    troubles.add(file, leftOut("at least one skos:Concept", "none"));
    return { value: undefined, issues: troubles.issues() };
  }
  const read = createTaxonomy({ id, version, concepts: Array.from(drafts.values(), conceptOf) });
  return { value: read.value, issues: [...troubles.issues(), ...read.issues.map((issue) => ({ source: file, ...issue }))] };
}

function draftConcepts(
  graph: SkosGraph,
  kinds: ReadonlyMap<string, ConceptKind>,
  kind: ConceptKind,
  file: string,
  troubles: TroubleCounter,
): Map<string, ConceptDraft> {
  const drafts = new Map<string, ConceptDraft>();
  for (const id of graph.concepts) {
    const scheme = graph.of(id, "inScheme").find(({ value }) => kinds.has(value));
    if (id.startsWith("_:")) troubles.add(file, leftOut("a concept with an IRI", "one without a name (a blank node)"));
    else drafts.set(id, draftConcept(id, (scheme && kinds.get(scheme.value)) ?? kind));
  }
  return drafts;
}

async function parseRdf(
  source: TextSource,
  file: string,
  { parser: Parser, base }: SkosOptions,
  troubles: TroubleCounter,
): Promise<readonly SkosStatement[]> {
  const texts: string[] = [];
  for await (const { text, broken } of decodeText(source)) {
    texts.push(text);
    if (broken) troubles.add(file, { severity: "warning", path: "", expected: expectedInstead.encoding, received: show(text) });
  }
  const text = texts.join("");
  if (/^\s*<(?:\?xml|rdf:RDF|!DOCTYPE)/.test(text)) {
    troubles.add(file, leftOut("Turtle, TriG, N-Triples or N-Quads", "XML: convert it first, with rapper or another tool"));
    return [];
  }
  const statements: SkosStatement[] = [];
  const parser = new Parser(base === undefined ? {} : { baseIRI: base });
  const termOf = termReader();
  parser.parse(text, (error, quad) => {
    if (error) troubles.add(file, leftOut("Turtle, TriG, N-Triples or N-Quads; what follows is not read", error.message));
    else if (quad) statements.push({ subject: termOf(quad.subject), predicate: quad.predicate.value, object: termOf(quad.object) });
  });
  return statements;
}

/** The parser goes on numbering blank nodes from text to text; here they are numbered anew, and `_:` sets their names apart from IRIs. */
function termReader(): (term: RdfTerm) => SkosTerm {
  const blank = new Map<string, string>();
  return ({ termType, value, language = "" }) => {
    if (termType === "Literal") return { kind: "literal", value: value.toWellFormed(), language };
    if (termType !== "BlankNode") return { kind: "resource", value, language: "" };
    if (!blank.has(value)) blank.set(value, `_:b${String(blank.size)}`);
    return { kind: "blank", value: blank.get(value)!, language: "" };
  };
}
