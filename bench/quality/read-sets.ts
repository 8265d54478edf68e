import type { Concept } from "../../src/model/index.js";
import { readCells, readTable } from "./data.js";
import type { Document, JudgedSet, Query } from "./judged-set.js";

export interface SetRecipe {
  readonly id: string;
  readonly files: readonly string[];
  read(concepts: readonly Concept[]): JudgedSet;
}

/** Every judged set, with the files that it takes. */
export const setRecipes: readonly SetRecipe[] = [
  talentclef("english", {
    "best lexical (validation)": { MAP: 0.34 },
    "neural baseline (test)": { MAP: 0.408 },
    "best neural (test)": { MAP: 0.563 },
  }),
  talentclef("spanish", { "best neural (test)": { MAP: 0.529 } }),
  {
    id: "melo-us-esco",
    files: ["queries.tsv", "corpus_elements.tsv", "annotations.tsv", "concept_mapping.tsv"].map((name) => `melo/usa_q_en_c_en/${name}`),
    read: readMelo,
  },
  { id: "jobbert-titles", files: ["jobbert-eval/titles.csv"], read: readJobbert },
  skills("skills-tech", "tech_validation_annotations"),
  skills("skills-house", "house_validation_annotations"),
  skills("skills-techwolf", "techwolf_test_annotations"),
  skills("skills-skillskape", "skillskape_dev"),
];

function talentclef(language: string, published: JudgedSet["published"]): SetRecipe {
  const path = (name: string): string => `talentclef-2025-a/${language}/${name}`;
  return {
    id: `talentclef-${language}`,
    files: ["queries", "corpus_elements", "qrels.tsv"].map(path),
    read: () => {
      const relevant = new Map<string, Set<string>>();
      for (const [query, , document, grade] of readCells(path("qrels.tsv"))) if (Number(grade) > 0) add(relevant, query!, document!);
      const queries = readTable(path("queries"), "\t").map((row) => ({
        text: row["jobtitle"]!,
        relevant: relevant.get(row["q_id"]!) ?? new Set<string>(),
      }));
      const documents = readTable(path("corpus_elements"), "\t").map((row) => ({ id: row["c_id"]!, texts: [row["jobtitle"]!] }));
      return { id: `talentclef-${language}`, metric: "MAP", asks: "texts", queries, documents, published };
    },
  };
}

function readMelo(): JudgedSet {
  const path = (name: string): string => `melo/usa_q_en_c_en/${name}.tsv`;
  const concepts = new Map(readCells(path("concept_mapping")).map(([id, uri]) => [id!, uri!]));
  const relevant = new Map<string, Set<string>>();
  for (const [query, , document, grade] of readCells(path("annotations"))) if (Number(grade) > 0) add(relevant, query!, document!);
  return {
    id: "melo-us-esco",
    metric: "MRR",
    more: ["MAP"],
    asks: "occupations",
    queries: readCells(path("queries")).map(([id, text]) => ({ text: text!, relevant: relevant.get(id!) ?? new Set<string>() })),
    documents: readCells(path("corpus_elements")).map(([id, text]) => ({ id: id!, texts: [text!], concept: concepts.get(id!)! })),
    published: {
      "BM25, lemmas": { MRR: 0.6004, MAP: 0.2314 },
      "character TF-IDF, lemmas": { MRR: 0.5957, MAP: 0.2406 },
      E5: { MRR: 0.6735, MAP: 0.4735 },
      OpenAI: { MRR: 0.684, MAP: 0.464 },
    },
  };
}

function readJobbert(concepts: readonly Concept[]): JudgedSet {
  return {
    id: "jobbert-titles",
    metric: "MRR",
    more: ["R@10"],
    asks: "occupations",
    queries: readTable("jobbert-eval/titles.csv").map((row) => ({ text: row["vacancyTitle"]!, relevant: new Set([row["conceptUri"]!]) })),
    documents: documentsOf(concepts.filter(({ id }) => id.includes("/occupation/"))),
    published: { "character TF-IDF": { MRR: 0.311, "R@10": 0.47 } },
  };
}

function skills(id: string, name: string): SetRecipe {
  const file = `skill-extraction/${name}.csv`;
  return {
    id,
    files: [file],
    read: (concepts) => {
      const known = concepts.filter(({ kind }) => kind === "skill");
      const idOf = new Map(known.map((concept) => [concept.labels.en!, concept.id]));
      const relevant = new Map<string, Set<string>>();
      for (const row of readTable(file)) {
        for (const label of row["skills"] === undefined ? [row["label"]!] : listed(row["skills"])) {
          const skill = idOf.get(label); // LABEL NOT PRESENT, UNDERSPECIFIED and UNK are nobody's label
          if (skill !== undefined) add(relevant, row["sentence"]!, skill);
        }
      }
      const queries: Query[] = [...relevant].map(([text, answers]) => ({ text, relevant: answers }));
      return { id, metric: "RP@5", asks: "skills", queries, documents: documentsOf(known), published: {} };
    },
  };
}

/** The texts in a list as Python writes it: `['C#', "driver's licence"]`. */
function listed(list: string): readonly string[] {
  return [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map((found) => (found[1] ?? found[2]!).replace(/\\(.)/g, "$1"));
}

function documentsOf(concepts: readonly Concept[]): readonly Document[] {
  return concepts.map(({ id, labels, altLabels }) => ({ id, concept: id, texts: [labels.en!, ...(altLabels?.en ?? [])] }));
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
