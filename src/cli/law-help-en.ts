import type { LawHelp } from "./law-help-id.js";

/** The help of the commands about law, in English. */
export const lawHelpEn: LawHelp = {
  optionsWord: "[options]",
  commandWord: "[command]",
  words: {
    folder: "folder",
    file: "file",
    day: "day",
    format: "format",
    ids: "[id...]",
    files: "[files...]",
    one: "[file]",
    code: "code",
    country: "country",
  },
  options: {
    provisions: "Rules to go by (.csv, .xlsx, .json; those that are built in).",
    ownProvisions: "Rules to go by (.csv, .xlsx, .json; those in the office's folder, or those that are built in).",
    folder: "The office's folder (kantor).",
    asOf: "The day on which is asked, such as 2026-11-24 (today).",
    locale: "Language: id (Indonesian) or en (English).",
    out: "Write into this file rather than onto the screen.",
    verbose: "Show all, not only the first.",
    formatTable: "table or json (table).",
    formatPage: "table, json or html, a page to print (table).",
    formatExport: "csv or json (csv).",
    before: "The earlier rules (.csv, .xlsx, .json; those that are built in).",
    vacancies: "File of vacancies (.xlsx, .csv, .jsonl): which decisions change?",
    candidates: "File of candidates (.xlsx, .csv, .jsonl), for rules about persons.",
    demographics: "File of birth dates (.jsonl), where candidates are not of a spreadsheet; for ages by law alone.",
    wageFloors:
      "Minimum wages of your places (.csv, .xlsx: place, minimum wage, in force from, legal basis; those in the office's folder).",
    destinations: "Destinations (.csv, .xlsx: country, KBJI, cost cap, minimum wage, from, basis; the one in the office's folder).",
    mapping: "How the columns of another system's file become our fields (.json).",
    vacanciesMapping: "How the columns of the vacancies' file become our fields (.json).",
    candidatesMapping: "The same for the candidates' file.",
    failOn: "Exit code 1 where there is a finding: block, verify, warn or never (block).",
    peopleNeeded: "File of candidates (.xlsx, .csv, .jsonl; the register in the office's folder).",
    postsNeeded: "File of vacancies (.xlsx, .csv, .jsonl; the register in the office's folder).",
    country: "Destination (ISO 3166), where there is no vacancy yet: JP, SA, …",
    scheme: "Scheme of placement: G2G, G2P, P2P, perseorangan.",
    employerType: "Employer at the destination: company or individual.",
    occupation: "Unit group of KBJI, four digits.",
  },
  commands: {
    provisions: "Rules as data: see them, edit them in a spreadsheet, check and compare them, before they are put in force.",
    show: "Shows the rules on a day; with ids, in full.",
    export: "Writes the rules as a table to edit in a spreadsheet.",
    check: "Checks a file of rules that was edited.",
    compare: "Tells what changes in the rules, and which decisions change with it, from which day on.",
    vacancies: "Checks vacancies before they are shown: what is forbidden or lacking, on what legal basis, and how to put it right.",
    departure: "Checks a placement abroad in three stages: vacancy and destination, person, and documents.",
  },
  examples: {
    provisions: `Examples:
    pengantar rules
    pengantar rules akan.cost
    pengantar rules export --out rules.csv
    pengantar rules check rules.csv
    pengantar rules compare rules.csv --vacancies vacancies.csv \\
      --candidates candidates.csv

In a spreadsheet, the columns When and Must are words (JSON is read, too):
    vacancy.overseas.country = SA            vacancy.wage.min >= 3000000
    vacancy.channel in (local, overseas)     vacancy.wage is stated
    derived.isco08 starts with (5152, 9111)  not vacancy.openings <= 0
    candidate.registration.lastReportedAt >= asOf - 183 days
    some candidate.documents with (type = passport and expires >= asOf)
    words fee within (vacancy.title, vacancy.description)
    age 18 on vacancy.startDate              never
joined by and, or, not and brackets; other texts in "quotes". The column
Examples has a line for each case (met, unmet, unknown, not applicable):
    unmet 2027-03-01: vacancy.channel = overseas; vacancy.openings = 0`,
    vacancies: `Examples:
    pengantar check-vacancies vacancies.xlsx
    pengantar check-vacancies --folder kantor
    pengantar check-vacancies vacancies.csv --format html --out check.html
    pengantar check-vacancies vacancies.jsonl --mapping maganghub.json

Exit codes: 0 nothing is stopped; 1 something is (or as --fail-on says), or
there is bad data; 2 the command cannot be followed.`,
    departure: `Examples:
    pengantar departure-check pk-1 lw-3
    pengantar departure-check pk-1 --country JP
    pengantar departure-check pk-1 lw-3 --candidates candidates.csv \\
      --vacancies vacancies.csv

Exit codes: 0 nothing stops it; 1 something does, or there is bad data; 2 the
command cannot be followed.`,
  },
};
