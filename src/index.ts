// The records
export {
  canonicalJson,
  candidateSchema,
  compareCodePoints,
  conceptSchema,
  contentHash,
  demographicsSchema,
  describeIssue,
  educationLevels,
  isAtLeast,
  placeSchema,
  vacancySchema,
} from "./model/index.js";
export type {
  Candidate,
  CandidateSkill,
  CefrLevel,
  Certificate,
  CertificateDemand,
  CertificateRequirement,
  Concept,
  ConceptId,
  ConceptKind,
  Consent,
  ContractType,
  Coordinates,
  CredentialRequirement,
  DataIssue,
  DeclaredRequirement,
  Demographics,
  DocumentStatus,
  Education,
  EducationLevel,
  EducationRequirement,
  Employer,
  Experience,
  ExperienceDemand,
  ExperienceRequirement,
  FieldRequirement,
  IsoDate,
  Json,
  LanguageDemand,
  LanguageRequirement,
  LanguageSkill,
  Licence,
  Locale,
  LocalizedLabels,
  LocalizedText,
  Mention,
  Overseas,
  PartialDate,
  PayPeriod,
  Place,
  PlaceCode,
  PlaceLevel,
  PlaceScheme,
  PlacementChannel,
  Read,
  RecordKind,
  Registration,
  Relocation,
  Requirement,
  SchemeCode,
  SkillDemand,
  SkillRequirement,
  Vacancy,
  WageRange,
  Whereabouts,
} from "./model/index.js";

// The words of a text: the languages themselves are in pengantar/text and pengantar/text/indonesian
export type { Analyzer, Language, TextStatistics } from "./text/index.js";

// Skills and occupations, and where places are
export { createTaxonomy, similarityLevels } from "./taxonomy/index.js";
export type {
  NamedMeasure,
  SimilarityChoice,
  SimilarityLevels,
  Taxonomy,
  TaxonomyComparison,
  TaxonomyDefinition,
} from "./taxonomy/index.js";
export { createPlaces } from "./geo/index.js";
export type { Places } from "./geo/index.js";

// One snapshot of candidates and vacancies
export { checkMarket, createMarket, createMarketFrom, loadMarket, recordRows, restate, saveMarket, updateMarket } from "./market/index.js";
export type {
  AsyncMarketInput,
  LoadOptions,
  Market,
  MarketChanges,
  MarketInput,
  MarketOptions,
  Row,
  Side,
  TextConcepts,
} from "./market/index.js";

// The plug-in protocol: the rules and gates themselves, and the short ways to write one, are in pengantar/rules
export type {
  BatchScan,
  BindingContext,
  BoundGate,
  BoundRule,
  CandidateField,
  FieldsRead,
  Gate,
  GateQuery,
  Met,
  PostingGroup,
  PostingList,
  Query,
  Rule,
  Scan,
  SparseScan,
  Stage,
  TableScan,
  VacancyField,
} from "./rules/index.js";

// What a rule reads of a row
export {
  codeOfText,
  contractBit,
  contractIndex,
  countWeights,
  demandState,
  documentState,
  listState,
  NO_DAY,
  NOT_STATED,
  offerState,
  ONGOING,
  packLetters,
  payPeriods,
  relocationBit,
  seenState,
  shiftIndex,
  shiftWish,
  skillEvidence,
  termWeight,
  UNLINKED,
  unpackLetters,
  vacancyStatus,
  verificationStatus,
} from "./market/index.js";
export type {
  CandidateColumns,
  ClassRecipe,
  IntegerColumn,
  ListColumn,
  NumberColumn,
  PostedLists,
  PostingRecipe,
  RealColumn,
  SeenColumns,
  VacancyColumns,
  Vocabulary,
} from "./market/index.js";

// Which rules, with which weights, under which name and version
export { definePolicy, parsePolicy, policyToJson } from "./policy/index.js";
export type { Combine, Criteria, Criterion, NoCriteria, Policy, PolicyDefinition, PolicyRecipes, Recipe, Ties } from "./policy/index.js";

// Who fits best, and why
export { createMatcher, migrationReport, rankAll, RuleError, standingOf, summary, verifyExplanation } from "./matching/index.js";
export type {
  AffectedRecord,
  Explanation,
  ExplainOptions,
  GateAnswer,
  Match,
  Matcher,
  MatcherOptions,
  MigrationQuestion,
  MigrationReport,
  Pair,
  PairScore,
  Part,
  RankAllOptions,
  RankOptions,
  Ranking,
  Run,
  SideTotal,
  Standing,
  SummaryOptions,
  Unranked,
} from "./matching/index.js";

// Why not, what would change it, and what to ask
export {
  applyLevers,
  defaultEfforts,
  describeLever,
  openings,
  proposeLevers,
  questionsFor,
  whatWouldChange,
  whyNot,
} from "./matching/index.js";
export type {
  Asked,
  CandidateChange,
  Change,
  ChangeContext,
  ChangeSide,
  Cost,
  Efforts,
  FoundChange,
  Lever,
  ListQuestion,
  Opening,
  Openings,
  OpeningsOptions,
  PolicyChange,
  ProposeOptions,
  Question,
  QuestionsOptions,
  VacancyChange,
  WhatWouldChange,
  WhatWouldChangeOptions,
  WhyNot,
  WhyNotOptions,
} from "./matching/index.js";
