import type { TextPiece } from "./decode-text.js";

/** One record of a text that is read record by record: a line, or a row of CSV. */
export interface TextRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Without its line end; empty for a blank line. */
  readonly text: string;
  /** Why it cannot be read, if so; of a record with bad quotes, `text` is the first line alone. */
  readonly flaw?: RecordFlaw | undefined;
}

/** Bytes that are no UTF-8, a NUL character, quotes that do not close (or text behind a closing one), or more than `longestRecord` characters. */
export type RecordFlaw = "encoding" | "nul" | "quotes" | "length";

/** Longest record that is read, in UTF-16 code units: a quote that is left open must not fill the memory. */
export const longestRecord = 16_777_216;

/** Delimiters that a CSV file may use. */
const csvDelimiters = [",", ";", "\t"] as const;

const QUOTE = 34;
const LF = 10;
const CR = 13;
const lineEnd = /\r\n|\n|\r/g;

/** Where the cutter is: at the start of a cell, inside a bare one, inside quotes, behind a closing quote, or where quotes mean nothing. */
type Place = "start" | "bare" | "quoted" | "closed" | "raw";

/**
 * Cuts text into records: `lines` at every line end, `csv` at those outside quotes (RFC 4180, section 2).
 * Line ends are LF, CR LF or CR, mixed as they come. Of CSV rows whose quotes are wrong only the first line is given up:
 * reading goes on at the next. The records do not depend on how the text comes in pieces.
 * @returns one list of records a piece, some of them empty.
 */
export async function* cutRecords(pieces: AsyncIterable<TextPiece>, form: "lines" | "csv"): AsyncGenerator<readonly TextRecord[]> {
  const cutter = createCutter(form === "csv");
  for await (const piece of pieces) yield cutter.add(piece);
  yield cutter.end();
}

/**
 * Guesses the delimiter of a CSV file: the one that its header has most often outside quotes.
 * @returns a comma for a header without any, and where two are as frequent the earlier of `,` `;` tab.
 */
export function guessDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return csvDelimiters.reduce<string>((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ",");
}

interface Cutter {
  add(piece: TextPiece): readonly TextRecord[];
  end(): readonly TextRecord[];
}

function createCutter(quotes: boolean): Cutter {
  const fresh: Place = quotes ? "start" : "raw";
  let delimiters = csvDelimiters.map(codeOf);
  let headerSeen = !quotes;
  let text = ""; // from the record that is not cut yet
  let start = 0; // of that record
  let at = 0; // next character to look at
  let line = 1; // on which that record begins
  let lines = 0; // ends passed since
  let place: Place = fresh;
  let flaw: RecordFlaw | undefined;
  let broken: { readonly from: number; readonly to: number }[] = []; // stretches of `text` with undecodable bytes
  let found: TextRecord[] = [];

  const finish = (end: number, next: number, endsWith: RecordFlaw | undefined): void => {
    const record = text.slice(start, end);
    const trouble = endsWith ?? (broken.some(({ from, to }) => from < end && to > start) ? "encoding" : flawOf(record));
    if (trouble === undefined) found.push({ line, text: record });
    else found.push({ line, text: trouble === "length" ? record.slice(0, 100) : record, flaw: trouble });
    if (!headerSeen && record !== "") {
      headerSeen = true;
      delimiters = [codeOf(guessDelimiter(record))];
    }
    start = at = next;
    line += lines;
    lines = 0;
    place = fresh;
    flaw = undefined;
  };

  /** Gives up the first line of the record, or, where it has not ended yet, what is left of it. */
  const giveUp = (reason: RecordFlaw): void => {
    lineEnd.lastIndex = start;
    const ending = lines > 0 ? lineEnd.exec(text) : null;
    if (ending === null) {
      place = "raw";
      flaw = reason;
      return;
    }
    lines = 1;
    finish(ending.index, lineEnd.lastIndex, reason);
  };

  const scan = (limit: number): void => {
    // The next of each sign behind `from`, −1 where there is none: most records have no quotes, and end where the next line does.
    let from = Infinity;
    let [quote, lf, cr] = [-1, -1, -1];
    const look = (): void => {
      const back = at < from; // after a record that was given up, and in the beginning
      const next = (sign: string, last: number): number => (back || (last !== -1 && last < at) ? text.indexOf(sign, at) : last);
      [quote, lf, cr] = [quotes ? next('"', quote) : -1, next("\n", lf), next("\r", cr)];
      from = at;
    };
    while (at < limit) {
      if (at === start && flaw === undefined) {
        look();
        const end = lf === -1 || (cr !== -1 && cr < lf) ? cr : lf;
        if (end !== -1 && end < limit && (quote === -1 || quote > end)) {
          lines++;
          finish(end, end === cr && lf === cr + 1 ? end + 2 : end + 1, end - start <= longestRecord ? undefined : "length");
          continue;
        }
      }
      const unit = text.charCodeAt(at++);
      if (unit === LF || unit === CR) {
        const end = at - 1;
        if (unit === CR && text.charCodeAt(at) === LF) at++;
        lines++;
        if (place === "quoted") continue;
        if (end - start <= longestRecord) finish(end, at, flaw);
        else if (lines > 1) giveUp("length");
        else finish(end, at, "length");
      } else if (place === "raw") continue;
      else if (unit === QUOTE && place === "quoted") {
        if (text.charCodeAt(at) === QUOTE) at++;
        else place = "closed";
      } else if (place === "quoted") continue;
      else if (unit === QUOTE && place === "start") place = "quoted";
      else if (delimiters.includes(unit)) place = "start";
      else if (place === "closed") giveUp("quotes");
      else place = "bare";
    }
  };

  /** Drops what is cut, and the text of a record that is too long already. */
  const takeFound = (): readonly TextRecord[] => {
    if (at - start > longestRecord) giveUp("length");
    text = text.slice(start);
    broken = broken.filter(({ to }) => to > start).map(({ from, to }) => ({ from: from - start, to: to - start }));
    at -= start;
    start = 0;
    if (flaw === "length") {
      text = text.slice(0, 100) + text.slice(at);
      at = 100;
      broken = [];
    }
    const taken = found;
    found = [];
    return taken;
  };

  return {
    add(piece) {
      if (piece.broken) broken.push({ from: text.length, to: text.length + piece.text.length });
      text += piece.text;
      scan(text.length - 1); // CR LF and a doubled quote are read as pairs
      return takeFound();
    },
    end() {
      while (start < text.length) {
        scan(text.length);
        if (place === "quoted") giveUp("quotes");
        if (start < text.length && at === text.length) finish(text.length, text.length, flaw);
      }
      return takeFound();
    },
  };
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function flawOf(record: string): RecordFlaw | undefined {
  return record.includes("\0") ? "nul" : undefined;
}
