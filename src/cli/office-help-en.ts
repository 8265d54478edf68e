import type { OfficeHelp } from "./office-help-id.js";

/** The help of a counselor's commands, in English. */
export const officeHelpEn: OfficeHelp = {
  optionsWord: "[options]",
  values: {
    folder: "folder",
    day: "day",
    file: "file",
    files: "[files...] ",
    ids: "<numbers...> ",
    format: "format",
    side: "side",
    scheme: "list",
    count: "count",
  },
  options: {
    folder: "The office's folder, where everything is kept (kantor).",
    asOf: "The day, such as 2026-11-24 (today).",
    locale: "Language: id (Indonesian) or en (English).",
    taxonomy: "File of skills and occupations (the folder's own).",
    policy: "What is weighed, and how much (.json; the folder's own, or the general policy).",
    plugin: "Rules of your own (.mjs); may be repeated.",
    out: "Write into this file, not to the screen.",
    files: "Registers of jobseekers or lists of vacancies: .xlsx, .csv, .tsv or .jsonl.",
    ids: "Numbers of jobseekers or vacancies, such as pk-1 or lw-1.",
    side: "candidates or vacancies, where it is not clear.",
    mapping: "How columns of another system's file become our fields (.json).",
    placeScheme: "kemendagri or bps: where the place codes of the file are from.",
    verbose: "Show everything, not only the first.",
    top: "How many to list (5).",
    names: "Show the names of jobseekers in an employer's list, too.",
    formatSuggest: "table, html (an A4 sheet to print), message (a text for a telephone) or json (table).",
  },
  commands: {
    daftar: {
      text: "Takes lists of jobseekers or vacancies into the office's folder, and tells what is not filled in or perhaps there twice.",
      example: `Examples:
    pengantar register jobseekers.xlsx vacancies.csv
    pengantar register --folder kantor`,
    },
    cocokkan: {
      text: "Finds vacancies for a jobseeker, or people for a vacancy, with reasons, and notes it in the log.",
      example: `Examples:
  Vacancies for a jobseeker, as a sheet to print:
    pengantar suggest pk-1 --format html --out sheet.html
  People for a vacancy (without names):
    pengantar suggest lw-2 --top 10
  A text to send to a telephone:
    pengantar suggest pk-1 --format message`,
    },
  },
};
