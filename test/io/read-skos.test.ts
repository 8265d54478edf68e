import fc from "fast-check";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { readSkos, type SkosOptions } from "../../src/io/index.js";
import type { Concept, DataIssue } from "../../src/model/index.js";
import { linkedRows, type Taxonomy } from "../../src/taxonomy/index.js";
import { bytes, chunks } from "./collect.js";

const prefixes = `
@prefix ex: <https://example.org/trades/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
`;

const ex = (name: string): string => `https://example.org/trades/${name}`;

const parser = { parser: Parser };

async function read(turtle: string, options?: Omit<SkosOptions, "parser">): Promise<{ taxonomy: Taxonomy; issues: readonly DataIssue[] }> {
  const { value, issues } = await readSkos(prefixes + turtle, { ...parser, ...options });
  return { taxonomy: value!, issues };
}

const conceptOf = (taxonomy: Taxonomy, name: string): Concept => taxonomy.concepts[taxonomy.rowOf(ex(name))]!;
const parentsOf = (taxonomy: Taxonomy, name: string): readonly string[] =>
  Array.from(linkedRows(taxonomy.broader, taxonomy.rowOf(ex(name))), (row) => taxonomy.concepts[row]!.id);

describe("readSkos", () => {
  test("reads labels of three kinds, definition, notation, state and links", async () => {
    const { taxonomy, issues } = await read(
      `ex:weld a skos:Concept ; skos:prefLabel "welding"@en, "pengelasan"@id ; skos:altLabel "weld work"@en-GB, "las"@id ;
         skos:hiddenLabel "wleding"@en ; skos:definition "Joining metal."@en ; skos:notation "7212" ; skos:inScheme ex:scheme .
       ex:mig a skos:Concept ; skos:prefLabel "MIG"@en ; skos:broader ex:weld ; skos:related ex:tig .
       ex:tig a skos:Concept ; skos:prefLabel "TIG"@en .
       ex:old a skos:Concept ; skos:prefLabel "old welding"@en ; owl:deprecated true ; dct:isReplacedBy ex:weld .
       ex:weld skos:narrower ex:tig .`,
      { id: "trades", version: "3", kind: "occupation" },
    );
    expect(issues).toEqual([]);
    expect(taxonomy).toMatchObject({ id: "trades", version: "3" });
    expect(conceptOf(taxonomy, "weld")).toEqual({
      id: ex("weld"),
      kind: "occupation",
      labels: { en: "welding", id: "pengelasan" },
      altLabels: { en: ["weld work"], id: ["las"] },
      hiddenLabels: { en: ["wleding"] },
      definition: { en: "Joining metal." },
      exactMatch: [{ scheme: ex("scheme"), code: "7212" }],
    });
    expect(parentsOf(taxonomy, "mig")).toEqual([ex("weld")]);
    expect(parentsOf(taxonomy, "tig")).toEqual([ex("weld")]);
    expect(conceptOf(taxonomy, "mig").related).toEqual([{ concept: ex("tig"), weight: 1 }]);
    expect(taxonomy.concepts.find(({ id }) => id === ex("old"))).toMatchObject({ deprecated: true, replacedBy: ex("weld") });
    expect(taxonomy.rowOf(ex("old"))).toBe(taxonomy.rowOf(ex("weld")));
  });

  test("labels and definitions may be nodes of their own (SKOS-XL)", async () => {
    const { taxonomy, issues } = await read(
      `ex:weld a skos:Concept ; skosxl:prefLabel ex:l1 ; skos:prefLabel "welding"@en ; skosxl:altLabel [ skosxl:literalForm "weld work"@en ] ;
         skos:definition [ rdf:value "Joining metal."@en ] .
       ex:l1 a skosxl:Label ; skosxl:literalForm "welding"@en .`,
    );
    expect(issues).toEqual([]);
    expect(conceptOf(taxonomy, "weld")).toMatchObject({ altLabels: { en: ["weld work"] }, definition: { en: "Joining metal." } });
  });

  test("texts without a language count as English, or as the caller says, and are counted", async () => {
    const turtle = `ex:a a skos:Concept ; skos:prefLabel "las" . ex:b a skos:Concept ; skos:prefLabel "bubut" .`;
    const asEnglish = await read(turtle);
    expect(conceptOf(asEnglish.taxonomy, "a").labels).toEqual({ en: "las" });
    expect(asEnglish.issues).toMatchObject([{ path: "prefLabel", received: '2: "las"; "bubut"' }]);
    expect(conceptOf((await read(turtle, { untagged: "id" })).taxonomy, "a").labels).toEqual({ id: "las" });
  });

  test("a tagged preferred label goes before one without a tag, and the rest become alternative ones", async () => {
    const { taxonomy, issues } = await read(`ex:a a skos:Concept ; skos:prefLabel "one", "two"@en, "three"@en .`);
    expect(conceptOf(taxonomy, "a")).toMatchObject({ labels: { en: "two" }, altLabels: { en: ["three", "one"] } });
    expect(issues).toContainEqual(
      expect.objectContaining({ expected: "one preferred label a language; others are alternative ones", received: '2: "three"; "one"' }),
    );
  });

  test("other languages are counted and left out, or count as the caller says", async () => {
    const turtle = `ex:a a skos:Concept ; skos:prefLabel "welding"@en, "Schweißen"@de ; skos:altLabel "kimpalan"@ms .`;
    const { taxonomy, issues } = await read(turtle);
    expect(conceptOf(taxonomy, "a")).toEqual({ id: ex("a"), kind: "skill", labels: { en: "welding" } });
    expect(issues.map(({ expected, received }) => [expected, received])).toEqual([
      ["texts in en or id; those in de are not read", '"Schweißen"'],
      ["texts in en or id; those in ms are not read", '"kimpalan"'],
    ]);
    const malay = await read(turtle, { languages: { ms: "id" } });
    expect(conceptOf(malay.taxonomy, "a").labels).toEqual({ en: "welding", id: "kimpalan" });
  });

  test("a concept without a label that can be read keeps its place under another name", async () => {
    const { taxonomy, issues } = await read(
      `ex:a a skos:Concept ; skos:prefLabel "Schweißen"@de, "soudage"@fr .
       ex:b a skos:Concept ; skos:notation "7212" ; skos:broader ex:a .
       ex:last-words a skos:Concept .`,
    );
    expect(taxonomy.concepts.map(({ labels }) => labels.en)).toEqual(["Schweißen", "7212", "last-words"]);
    expect(parentsOf(taxonomy, "b")).toEqual([ex("a")]);
    expect(issues.filter(({ expected }) => expected.includes("stands in")).map(({ received }) => received)).toEqual([
      '"Schweißen"',
      '2: "7212"; "last-words"',
    ]);
  });

  test("exact and close matches elsewhere become codes; ESCO's ISCO groups those of ISCO-08; matches within the file become links", async () => {
    const { taxonomy, issues } = await read(
      `ex:a a skos:Concept ; skos:prefLabel "a"@en ; skos:exactMatch ex:b, <http://data.europa.eu/esco/isco/C0110>, <https://other.org/v#x7> ;
         skos:closeMatch <https://other.org/v#y> ; skos:broadMatch ex:c .
       ex:b a skos:Concept ; skos:prefLabel "b"@en . ex:c a skos:Concept ; skos:prefLabel "c"@en .`,
    );
    expect(conceptOf(taxonomy, "a")).toMatchObject({
      related: [{ concept: ex("b"), weight: 1 }],
      broader: [ex("c")],
      exactMatch: [
        { scheme: "isco-08", code: "0110" },
        { scheme: "https://other.org/v#", code: "x7" },
      ],
      closeMatch: [{ scheme: "https://other.org/v#", code: "y" }],
    });
    expect(issues).toEqual([]);
  });

  test("several schemes may share a file, and be of several kinds", async () => {
    const { taxonomy } = await read(
      `ex:a a skos:Concept ; skos:prefLabel "a"@en ; skos:inScheme ex:jobs ; skos:notation "1" .
       ex:b a skos:Concept ; skos:prefLabel "b"@en ; skos:topConceptOf ex:skills ; skos:notation "1" .`,
      { kinds: { [ex("jobs")]: "occupation" } },
    );
    expect(taxonomy.concepts.map(({ kind }) => kind)).toEqual(["occupation", "skill"]);
    expect(taxonomy.byCode(ex("jobs"), "1")).toEqual([0]);
    expect(taxonomy.byCode(ex("skills"), "1")).toEqual([1]);
  });

  test("cycles, links to oneself and to nothing are reported, and the rest of the hierarchy stays", async () => {
    const { taxonomy, issues } = await read(
      `ex:a a skos:Concept ; skos:prefLabel "a"@en ; skos:broader ex:b, ex:top, ex:lost . ex:top a skos:Concept ; skos:prefLabel "top"@en .
       ex:b a skos:Concept ; skos:prefLabel "b"@en ; skos:broader ex:a ; skos:narrower ex:b . ex:s a skos:ConceptScheme ; skos:hasTopConcept ex:gone .`,
    );
    expect(parentsOf(taxonomy, "a")).toContain(ex("top"));
    expect(issues.map(({ expected }) => expected).sort()).toEqual([
      "a concept of this file",
      "a concept of this file",
      "another concept",
      "no cycle",
    ]);
  });

  test("two concepts with one label are reported, and both stay", async () => {
    const { taxonomy, issues } = await read(`ex:a a skos:Concept ; skos:prefLabel "x"@en . ex:b a skos:Concept ; skos:prefLabel "X"@en .`);
    expect(taxonomy.concepts).toHaveLength(2);
    expect(issues).toMatchObject([{ severity: "warning", path: "labels.en", source: "skos.ttl" }]);
  });

  test("classes and properties below those of SKOS count as they do", async () => {
    const { taxonomy, issues } = await read(
      `ex:Trade rdfs:subClassOf ex:Thing . ex:Thing rdfs:subClassOf skos:Concept, ex:Trade . ex:called rdfs:subPropertyOf skos:prefLabel .
       ex:a a ex:Trade ; ex:called "welding"@en . ex:b skos:prefLabel "gas"@en ; skos:broader ex:a .
       ex:c a skos:Collection ; skos:prefLabel "a collection"@en .`,
    );
    expect(taxonomy.concepts.map(({ labels }) => labels.en)).toEqual(["welding", "gas"]);
    expect(issues).toMatchObject([{ expected: "the class skos:Concept of what has a preferred label", received: `"${ex("c")}"` }]);
  });

  test("properties of SKOS that are not read are counted by name", async () => {
    const { issues } = await read(`ex:a a skos:Concept ; skos:prefLabel "a"@en ; skos:scopeNote "one"@en, "two"@en ; dct:created "2020" .`);
    expect(issues).toMatchObject([{ path: "http://www.w3.org/2004/02/skos/core#scopeNote", received: '2: "one"; "two"' }]);
  });

  test("what stands before a syntax error is read, and the error is named", async () => {
    const { taxonomy, issues } = await read(`ex:a a skos:Concept ; skos:prefLabel "a"@en . ex:b a skos:`);
    expect(taxonomy.concepts).toHaveLength(1);
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", received: expect.stringMatching(/line \d+/) as string }));
  });

  test.each(["", "# nothing", "<?xml version='1.0'?><rdf:RDF/>", "no turtle at all"])("%j is an error, not one thrown", async (text) => {
    const { value, issues } = await readSkos(text, { ...parser, source: "t.ttl" });
    expect(value).toBeUndefined();
    expect(issues[0]).toMatchObject({ severity: "error", source: "t.ttl" });
  });

  test("a concept without a name is left out", async () => {
    const { taxonomy, issues } = await read(
      `[] a skos:Concept ; skos:prefLabel "nameless"@en . ex:a a skos:Concept ; skos:prefLabel "a"@en .`,
    );
    expect(taxonomy.concepts.map(({ id }) => id)).toEqual([ex("a")]);
    expect(issues).toMatchObject([{ severity: "error", expected: "a concept with an IRI" }]);
  });

  test("how the text comes in pieces changes nothing", async () => {
    const turtle = `${prefixes} ex:a a skos:Concept ; skos:prefLabel "Schweißen 🔥"@en .`;
    const { value } = await readSkos(chunks(bytes(turtle), [5, 1, 9]), parser);
    expect(value!.hash).toBe((await readSkos(turtle, parser)).value!.hash);
    expect(value!.concepts[0]!.labels.en).toBe("Schweißen 🔥");
  });

  test("without the package n3 the error says what to install", async () => {
    await expect(readSkos("<a> <b> <c> .", {} as SkosOptions)).rejects.toThrow(/npm install n3/);
  });
});

test("whatever is stated, readSkos answers, and gives the same answer twice", async () => {
  const node = fc.constantFrom("ex:a", "ex:b", "ex:c", "_:n", "[]", "<urn:x>", "<relative>", "skos:Concept", "skos:prefLabel");
  const predicate = fc.constantFrom(
    ...["a", "rdfs:subClassOf", "rdfs:subPropertyOf", "skosxl:prefLabel", "skosxl:literalForm", "owl:deprecated", "dct:isReplacedBy"],
    ...["prefLabel", "altLabel", "definition", "broader", "narrower", "related", "exactMatch", "inScheme", "notation"].map(
      (name) => `skos:${name}`,
    ),
  );
  const literal = fc.constantFrom('""', '"las"', '"las"@id', '"weld"@en', '"x"@zxx', "true", '"__proto__"@en', "12");
  const statement = fc.tuple(node, predicate, fc.oneof(node, literal)).map((parts) => `${parts.join(" ")} .`);
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 20 }), fc.constantFrom("", "ex:a ex:b", "@prefix"), async (statements, tail) => {
      const turtle = `${prefixes} ex:a a skos:Concept . ${statements.join("\n")} ${tail}`;
      const [first, second] = [await readSkos(turtle, parser), await readSkos(turtle, parser)];
      expect(first.value!.hash).toBe(second.value!.hash);
      expect(first.issues).toEqual(second.issues);
    }),
    { numRuns: 300 },
  );
});
