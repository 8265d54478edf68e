export { createLabelIndex, type LabelIndex, type LabelLookup, type LabelMatch } from "./label-index.js";
export { createConceptLinker, type ConceptLinker } from "./concept-linker.js";
export { countUnmatched, type UnmatchedCount } from "./count-unmatched.js";
export { reportLabels, type AmbiguousLabel, type LabelReport, type LabelReportOptions, type NearDuplicate } from "./label-report.js";
export { linkConcepts } from "./link-concepts.js";
export type {
  BoilerplateSpan,
  ConceptMention,
  LinkedText,
  LinkOptions,
  PassedOver,
  RankedConcept,
  SentenceGuess,
  SentenceRanker,
  TextSpan,
  UnmatchedSpan,
} from "./linked-text.js";
export type { MentionContext } from "./mention-context.js";
export type { NearConcept } from "./nearest-concepts.js";
export type { MentionMethod } from "./scan-labels.js";
export type { BoilerplateKind } from "./sections.js";
export { cleanTitle, type CleanedTitle, type TitleDemand, type TitleOptions, type TitleRemoval } from "./clean-title.js";
export { linkOccupations } from "./link-occupations.js";
export {
  createOccupationLinker,
  type LinkedTitle,
  type OccupationLinker,
  type OccupationLinkerOptions,
  type OccupationMatch,
  type OccupationOptions,
  type TitleScorer,
} from "./occupation-linker.js";
export type { Seniority, TitleNoiseKind } from "./title-noise.js";
