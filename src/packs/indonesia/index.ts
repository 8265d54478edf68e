export { commutingAreas, commutingAreasOf, type CommutingArea } from "./commuting-areas.js";
export { formerCodes, type FormerCodes } from "./former-codes.js";
export { islands, type IslandRow } from "./islands.js";
export type { Confidence, PackTable, Source } from "./pack-table.js";
export { placeAbbreviations, type PlaceAbbreviation } from "./place-abbreviations.js";
export type { PlaceChoice, PlaceWay } from "./place-choice.js";
export { placeDefinitions } from "./place-definitions.js";
export { placeNames, type PlaceNames } from "./place-names.js";
export { provinces, type Province } from "./provinces.js";
export { regencies, type Regency } from "./regencies.js";
export { createPlaceResolver, resolvePlace, type PlaceResolution, type PlaceResolver, type PlaceWish } from "./resolve-place.js";
export { resolvePlaceCode, type CodeScheme, type PlaceCodeResolution, type PlaceCodeWish } from "./resolve-place-code.js";
export { bridgeOccupations, isco08OfKbji, type OccupationParts } from "./occupation-bridge.js";
export { createOccupationReader, type OccupationReader, type OccupationReaderOptions, type OccupationReading } from "./read-occupation.js";
export { tradeWords, type TradeWords } from "./trade-words.js";
export { unitGroupOf } from "./unit-group-of.js";
export { certificateSchemes, type CertificateScheme } from "./certificate-schemes.js";
export {
  educationCodes,
  educationGroups,
  educationTable,
  type EducationCode,
  type EducationGroup,
  type EducationRow,
} from "./education-table.js";
export { kkniFloor, readEducation, readEducationCode, type EducationReading } from "./read-education.js";
export { cefrOf, languageTests, type CefrReading, type LanguageTest } from "./language-tests.js";
export { licenceConcepts } from "./licence-concepts.js";
export { readUnitCode, type UnitCode } from "./unit-code.js";
export { readWageFloors, wageFloorColumns } from "./read-wage-floors.js";
export { wageFloorOf, wageFloors, type WageFloor } from "./wage-floors.js";
export { checkProvisions } from "./check-provisions.js";
export { compareProvisions, type FlippedDecision } from "./compare-provisions.js";
export { conditionPaths } from "./condition-paths.js";
export { conditionFlaw, type Bound, type Condition, type Scalar } from "./condition.js";
export { parseCondition, type ConditionFault, type ConditionReading } from "./parse-condition.js";
export { parseExamples, type ExamplesReading } from "./parse-examples.js";
export { writeExamples } from "./write-examples.js";
export { writeCondition } from "./write-condition.js";
export { evaluateCondition, type ConditionAnswer, type Facts } from "./evaluate-condition.js";
export { findPhrases, type PhraseList } from "./find-phrases.js";
export { isInForce, judge, type Case, type Finding } from "./judge.js";
export { overseasDocuments, type OverseasDocument } from "./overseas-documents.js";
export { phraseLists } from "./phrase-lists.js";
export type { Effect, Provision, ProvisionExample, ProvisionKind } from "./provision.js";
export { provisionGate, type ProvisionGateOptions } from "./provision-gate.js";
export { provisions } from "./provisions.js";
export { readPhone, type Contact } from "./draft-candidate.js";
export {
  findDuplicateCandidates,
  findDuplicateVacancies,
  type CandidateContext,
  type DuplicateGroup,
  type DuplicateReason,
} from "./find-duplicates.js";
export type { SheetColumn } from "./find-header.js";
export { candidateHeaders, vacancyHeaders, type CandidateField, type HeaderAlias, type VacancyField } from "./header-aliases.js";
export {
  importCandidates,
  importVacancies,
  type ImportedCandidates,
  type ImportedVacancies,
  type ImportOptions,
  type MissingField,
} from "./import-sheet.js";
export { readDecimal, readMonths, readWage, type ReadWage } from "./read-amount.js";
export { readDate } from "./read-date.js";
export { readLicences } from "./read-licences.js";
export { redactIdentity } from "./redact-identity.js";
export { readRegions } from "./read-regions.js";
export { daysOfChange, diffProvisions, type ProvisionChange } from "./diff-provisions.js";
export { derivePairFacts } from "./derive-pair-facts.js";
export { contractTerms, type ContractTerm } from "./contract-terms.js";
export { destinationLimitOf, destinationLimits, type DestinationCase, type DestinationLimit } from "./destination-limits.js";
export { destinationLimitColumns, readDestinationLimits } from "./read-destination-limits.js";
export { deriveFacts, type DeriveOptions } from "./derive-facts.js";
export { parseProvisions, readProvisions } from "./read-provisions.js";
export { provisionColumns, type ProvisionField } from "./provision-columns.js";
export { provisionWords } from "./provision-words.js";
export { writeProvisions } from "./write-provisions.js";
