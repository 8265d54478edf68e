declare module "n3" {
  interface Term {
    readonly termType: "NamedNode" | "BlankNode" | "Literal" | "Variable" | "DefaultGraph" | "Quad";
    readonly value: string;
    readonly language?: string;
  }
  interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options?: { readonly baseIRI?: string });
    parse(text: string, take: (error: Error | null, quad: Quad | null) => void): void;
  }
}
