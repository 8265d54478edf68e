import type { Market, Row, Side } from "../../src/market/index.js";
import { compareCodePoints } from "../../src/model/index.js";

type Values = Readonly<Record<string, unknown>>;

/** Everything that a market says, free of how its rows and terms are numbered: by id, and each term by its word. */
export function contentOf(market: Market): object {
  return {
    hash: market.hash,
    statistics: market.statistics.hash,
    candidates: sideOf(market, "candidate"),
    vacancies: sideOf(market, "vacancy"),
  };
}

function sideOf(market: Market, side: Side): object {
  const rows = Array.from({ length: market.rows(side) }, (_, row) => row).filter((row) => market.has(side, row));
  rows.sort((a, b) => market.compareIds(side, a, b));
  const table = side === "candidate" ? market.candidates : market.vacancies;
  return {
    count: market.count(side),
    records: rows.map((row) => ({
      id: market.idOf(side, row),
      isFound: market.rowOf(side, market.idOf(side, row)) === row,
      record: side === "candidate" ? market.candidate(row) : market.vacancy(row),
      values: Object.fromEntries(
        Object.entries(table).map(([name, column]: [string, object]) => [name, valueOf(market, name, column, row)]),
      ),
    })),
  };
}

function valueOf(market: Market, name: string, column: object, row: Row): unknown {
  if (ArrayBuffer.isView(column)) return (column as Float64Array)[row];
  const { offsets, state, ...fields } = column as Readonly<Record<string, Float64Array>>;
  const entries = Array.from({ length: offsets![row + 1]! - offsets![row]! }, (_, entry): Values => {
    const at = offsets![row]! + entry;
    return Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, values[at]]));
  });
  return [state![row], name === "terms" ? wordsOf(market, entries) : entries];
}

function wordsOf({ vocabulary, inverseDocumentFrequencies }: Market, entries: readonly Values[]): unknown[] {
  const numbers = entries.map(({ term }) => term as number);
  const isSorted = numbers.every((number, index) => index === 0 || numbers[index - 1]! < number);
  const words = numbers.map((number, index): [string, unknown, unknown, boolean] => {
    const word = vocabulary.terms[number]!;
    return [word, entries[index]!["count"], inverseDocumentFrequencies[number], vocabulary.numberOf(word) === number];
  });
  return [isSorted, ...words.sort(([a], [b]) => compareCodePoints(a, b))];
}
