import { judgementsOf, type GradedDocument, type Judgements } from "pengantar/evaluation";
import { chanceOf } from "./draws.js";
import { drawLatent, type DataSetSize, type Latent } from "./latent.js";
import { writeRecords, type Records } from "./records.js";
import { createVocabulary, type Vocabulary } from "./vocabulary.js";

/** A market with records that everybody sees, and a truth that nobody does. */
export interface DataSet extends Records {
  readonly latent: Latent;
  readonly vocabulary: Vocabulary;
  /** Group of each candidate, kept apart from the records. */
  readonly groups: ReadonlyMap<string, string>;
  /** Grades of candidates for vacancies, by what employers truly find; and of vacancies for candidates, by what these truly want. */
  readonly forVacancies: readonly GradedDocument[];
  readonly forCandidates: readonly GradedDocument[];
  /** True utilities, in logits. */
  readonly candidateUtility: (candidate: string, vacancy: string) => number;
  readonly employerUtility: (candidate: string, vacancy: string) => number;
}

/** Makes the data set of a seed; the same on every machine. */
export function createDataSet(size: DataSetSize): DataSet {
  const latent = drawLatent(size);
  const vocabulary = createVocabulary(latent, size.seed);
  const records = writeRecords(latent, vocabulary, size.seed);
  const { candidates, vacancies } = records;
  const rows = new Map(candidates.map(({ id }, row) => [id, row]));
  const columns = new Map(vacancies.map(({ id }, column) => [id, column]));
  const of =
    (utilities: Float64Array) =>
    (candidate: string, vacancy: string): number =>
      utilities[rows.get(candidate)! * vacancies.length + columns.get(vacancy)!]!;
  const [candidateUtility, employerUtility] = [of(latent.candidateUtility), of(latent.employerUtility)];
  const graded = (query: string, document: string, utility: number): GradedDocument[] => {
    const grade = gradeOf(chanceOf(utility));
    return grade === 0 ? [] : [{ query, document, grade }];
  };
  return {
    ...records,
    latent,
    vocabulary,
    groups: new Map(candidates.map(({ id }, row) => [id, latent.candidates[row]!.group])),
    forVacancies: vacancies.flatMap((v) => candidates.flatMap((c) => graded(v.id, c.id, employerUtility(c.id, v.id)))),
    forCandidates: candidates.flatMap((c) => vacancies.flatMap((v) => graded(c.id, v.id, candidateUtility(c.id, v.id)))),
    candidateUtility,
    employerUtility,
  };
}

/** Relevance of a pair by its true chance: 1 where it is more likely than not, 2 from three quarters, 3 from nine tenths; all others are not relevant. */
function gradeOf(chance: number): number {
  return chance >= 0.9 ? 3 : chance >= 0.75 ? 2 : chance >= 0.5 ? 1 : 0;
}

/** Judgements of grades that are known to be sound. */
export function soundJudgements(grades: readonly GradedDocument[]): Judgements {
  const { value, issues } = judgementsOf(grades);
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  return value;
}
