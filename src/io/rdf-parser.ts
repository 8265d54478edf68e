/** A node of a graph, as RDF/JS has it. */
export interface RdfTerm {
  readonly termType: "NamedNode" | "BlankNode" | "Literal" | "Variable" | "DefaultGraph" | "Quad";
  readonly value: string;
  /** Of a literal: its language tag, in lower case; empty without one. */
  readonly language?: string;
}

/** A statement of a graph. */
export interface RdfQuad {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
}

/** A class that reads Turtle and its kin, as n3's `Parser` does: it hands over statement after statement, then an error or `null`. */
export type RdfParser = new (options?: { readonly baseIRI?: string }) => {
  parse(text: string, take: (error: Error | null, quad: RdfQuad | null) => void): void;
};
