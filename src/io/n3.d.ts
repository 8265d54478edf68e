declare module "n3" {
  export interface Term {
    readonly termType: "NamedNode" | "BlankNode" | "Literal" | "Variable" | "DefaultGraph" | "Quad";
    readonly value: string;
    /** Of a literal: its language tag, in lower case; empty without one. */
    readonly language?: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly baseIRI?: string });
    parse(text: string, take: (error: Error | null, quad: Quad | null) => void): void;
  }
}
