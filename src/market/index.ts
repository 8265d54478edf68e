export {
  contractBit,
  demandState,
  documentState,
  NO_DAY,
  ONGOING,
  relocationBit,
  shiftWish,
  skillEvidence,
  type CandidateColumns,
} from "./candidate-columns.js";
export { listState, type IntegerColumn, type ListColumn, type NumberColumn, type RealColumn } from "./column.js";
export { createMarket, createMarketFrom, type AsyncMarketInput, type MarketInput } from "./create-market.js";
export { payPeriods } from "./encoding.js";
export { packLetters, unpackLetters } from "./letter-code.js";
export type { MarketOptions } from "./market-builder.js";
export { otherSide, type Market, type Row, type Side } from "./market.js";
export { seenState, type SeenColumns } from "./seen-columns.js";
export type { TextConcepts } from "./text-concepts.js";
export { countWeights, termWeight } from "./text-columns.js";
export { codeOfText } from "./text-code.js";
export {
  contractIndex,
  NOT_STATED,
  offerState,
  shiftIndex,
  UNLINKED,
  vacancyStatus,
  verificationStatus,
  type VacancyColumns,
} from "./vacancy-columns.js";
export type { Vocabulary } from "./vocabulary.js";
export { recordRows } from "./record-rows.js";
export { restate } from "./restate.js";
export { renameRecords } from "./rename-records.js";
export { updateMarket, type MarketChanges } from "./update-market.js";
export { withRecords, type HypotheticalRecords } from "./with-records.js";
export { countPostings } from "./posting-block.js";
export type { ClassBlock, ClassKey, ClassRecipe, IndexBlock, PostedLists, PostingBlock, PostingRecipe, RowIndex } from "./row-index.js";
export { checkMarket } from "./check-market.js";
export { loadMarket, type LoadOptions } from "./load-market.js";
export { saveMarket } from "./save-market.js";
