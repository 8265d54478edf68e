export { applyMapping, type MappedRow, type MappingResources, type RowPosition } from "./apply-mapping.js";
export { countUnlinked } from "./count-unlinked.js";
export { csvRow, guardCell, unguardCell } from "./csv-cell.js";
export { readColumns, type RecordFromCells } from "./csv-record.js";
export type { TextSource } from "./decode-text.js";
export type {
  AnyOfOperation,
  ConceptOperation,
  ConstantOperation,
  DateOperation,
  EachOperation,
  Expression,
  Fields,
  HtmlOperation,
  JoinOperation,
  MapOperation,
  MergeOperation,
  NumberOperation,
  Operation,
  PlaceNamedOperation,
  PlaceOperation,
  RowOperation,
  SplitOperation,
} from "./expression.js";
export { linkMentions } from "./link-mentions.js";
export { parseMapping, type Mapping } from "./mapping.js";
export type { NamedFiles } from "./named-files.js";
export { readCrosswalk, type CrosswalkOptions } from "./read-crosswalk.js";
export { readCsvSheet } from "./read-csv-sheet.js";
export { readEsco, type EscoOptions } from "./read-esco.js";
export { readIsco08 } from "./read-isco08.js";
export { readJson } from "./read-json.js";
export { readKbji } from "./read-kbji.js";
export { readKbli } from "./read-kbli.js";
export { readOnet, type OnetOptions } from "./read-onet.js";
export { readPlaces } from "./read-places.js";
export { readRecords, type ReadOptions } from "./read-records.js";
export type { RdfParser, RdfQuad, RdfTerm } from "./rdf-parser.js";
export { readSkos, type SkosOptions } from "./read-skos.js";
export { readTaxonomy } from "./read-taxonomy.js";
export type { Reading } from "./record-issue.js";
export { sheetLimits, type Cell, type Sheet, type SheetRow } from "./sheet.js";
export { createUnlinkedCounter, type Unlinked, type UnlinkedCount, type UnlinkedCounter } from "./unlinked-counter.js";
export { writeRunCsv } from "./write-run-csv.js";
export { writeRunJson } from "./write-run-json.js";
export { idOfTrec, trecId, writeRunTrec } from "./write-run-trec.js";
