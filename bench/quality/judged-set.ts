/** Questions with known answers among texts that stand for concepts, or for themselves. */
export interface JudgedSet {
  readonly id: string;
  readonly metric: MetricName;
  readonly asks: "texts" | "occupations" | "skills";
  readonly queries: readonly Query[];
  readonly documents: readonly Document[];
  readonly published: Readonly<Record<string, Readonly<Partial<Record<MetricName, number>>>>>;
  /** More figures than the one that counts. */
  readonly more?: readonly MetricName[];
}

export interface Query {
  readonly text: string;
  /** Ids of the documents that answer it. */
  readonly relevant: ReadonlySet<string>;
}

export interface Document {
  readonly id: string;
  /** What stands in it: one title, or all the labels of a concept. */
  readonly texts: readonly string[];
  /** The concept whose label it is. */
  readonly concept?: string;
}

export type MetricName = "MAP" | "MRR" | "R@10" | "RP@5";
