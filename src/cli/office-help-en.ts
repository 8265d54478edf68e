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
    filesWord: "files",
    idWord: "number",
    person: "jobseeker",
    post: "vacancy",
    format: "format",
    side: "side",
    scheme: "list",
    count: "count",
    pair: "<jobseeker> <vacancy> ",
    id: "<number> ",
    maybeId: "[number] ",
    name: "name",
    text: "text",
    result: "outcome",
    seal: "seal",
  },
  options: {
    folder: "The office's folder, where everything is kept (kantor).",
    asOf: "The day, such as 2026-11-24 (today).",
    locale: "Language: id (Indonesian) or en (English).",
    taxonomy: "File of skills and occupations (the folder's own).",
    taxonomyToKeep: "Make this file of skills and occupations the folder's own.",
    policy: "What is weighed, and how much (.json; the folder's own, or the general policy).",
    plugin: "Rules of your own (.mjs); may be repeated.",
    out: "Write into this file, not to the screen.",
    files: "Registers of jobseekers or lists of vacancies: .xlsx, .csv, .tsv or .jsonl.",
    ids: "Numbers of jobseekers or vacancies, such as pk-1 or lw-1.",
    side: "candidates or vacancies, where it is not clear.",
    mapping: "How columns of another system's file become our fields (.json).",
    placeScheme: "kemendagri or bps: where the place codes of the file are from.",
    formatRegister: "table, json (everything) or csv (titles that were read and those that were not, for a spreadsheet) (table).",
    verbose: "Show everything, not only the first.",
    all: "List all numbers with their names.",
    top: "How many to list (5).",
    names: "Show the names of jobseekers in an employer's list, too.",
    formatSuggest: "table, html (an A4 sheet to print), message (a text for a telephone) or json (table).",
    idToAsk: "Number of the jobseeker or vacancy that is asked about.",
    topAsked: "First places of the list that count (10).",
    topOpened: "Count vacancies that list the jobseeker among so many first (without it: those with a score of 0.5).",
    formatGaps: "table, html (a page to print), message or json (table).",
    formatRefer: "html (an A4 letter) or message (a text for a telephone). With --out: html.",
    formatTable: "table, html (a page to print) or json (table).",
    candidate: "Number of a jobseeker, such as pk-1.",
    vacancy: "Number of a vacancy, such as lw-1.",
    by: "The officer who decides or notes.",
    reason: "Why the order of the list is not followed, or why the outcome is what it is; without naming anybody.",
    result: "Outcome of the referral: interview, hired, rejected, no-show or withdrawn.",
    start: "First day of the work.",
    office: "Name of the office, for the head of the letter.",
    personToNote: "Number of the jobseeker about whom --reported or --next is noted.",
    within: "Days ahead (14).",
    reported: "Note that the jobseeker reported today.",
    next: "Note an appointment on this day.",
    idToAudit: "Only what concerns this jobseeker or vacancy.",
    idToRemove: "Number of the jobseeker or vacancy to remove.",
    yes: "Remove without asking again.",
    seal: "A seal of the log that was kept: look whether it is still in it.",
  },
  commands: {
    daftar: {
      text: "Takes lists of jobseekers or vacancies into the office's folder, and tells what is not filled in or perhaps there twice.",
      example: `Examples:
    pengantar register jobseekers.xlsx vacancies.csv
    pengantar register vacancies.csv --out titles.csv
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
    wawancara: {
      text: "Asks only what could change the matching; every answer is kept at once, and the talk may be gone on with at any time.",
      example: `Example:
    pengantar interview pk-1`,
    },
    kesenjangan: {
      text: "Tells which steps (training, certificates, readiness) open more vacancies to a jobseeker.",
      example: `Example:
    pengantar gaps pk-1`,
    },
    rujuk: {
      text: "Refers a jobseeker to a vacancy with a letter, or notes what became of it.",
      example: `Examples:
    pengantar refer pk-1 lw-1 --by "Rina" --out letter.html
    pengantar refer pk-1 lw-1 --by "Rina" --format message
    pengantar refer pk-1 lw-1 --by "Rina" --result hired --start 2026-12-01`,
    },
    "tindak-lanjut": {
      text: "Tells who is to be called: six-month reports, referrals without outcome, documents that end.",
      example: `Examples:
    pengantar follow-up --within 30
    pengantar follow-up pk-1 --reported --by "Rina"
    pengantar follow-up pk-1 --next 2026-12-10 --by "Rina"`,
    },
    hapus: {
      text: "Removes a jobseeker (or vacancy) for good from every file of the office's folder, the log included (UU 27/2022).",
      example: `Example:
    pengantar remove pk-1 --by "Rina"`,
    },
    audit: {
      text: "Proves the log, and lists it: all of it, or what concerns one person or vacancy.",
      example: `Examples:
    pengantar audit
    pengantar audit pk-1 --format json --out objection-pk-1.json`,
    },
  },
};
