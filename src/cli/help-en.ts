import { helpAnswersEn } from "./help-answers-en.js";

/** The help, in English: for a placement officer, not for a programmer. */
export const helpEn = {
  titles: { "Usage:": "Usage:", "Options:": "Options:", "Commands:": "Commands:" } as Readonly<Record<string, string>>,
  optionsWord: "[options]",
  commandWord: "[command]",
  program:
    "Finds the candidates who fit a vacancy, and the vacancies that suit a candidate, with reasons: what is there, what is missing, what should be asked. " +
    "Everything runs on this computer; nothing is sent anywhere.",
  match: "Ranks candidates for vacancies, or vacancies for candidates.",
  explain: "Shows how the score of one candidate for one vacancy is made, part by part.",
  validate: "Checks files, and lists everything that is wrong or unknown in them.",
  index: "Reads the files once, and writes them as one file from which match and explain start at once.",
  evaluate: "Measures how well rankings agree with known judgements, as trec_eval does, digit for digit.",
  benchmark: "Compares policies on a market: accuracy, congestion, fairness and speed, with tests, as a report to print.",
  taxonomies: {
    taxonomy: "Reads, checks and compares taxonomies of skills and occupations, and finds in texts what they know.",
    import: "Reads taxonomies as they are published, joins them in one graph, and writes them as one file.",
    check:
      "Tells what is in a taxonomy, what is wrong with it, which labels should be tidied, and, with records, what they name that it does not know.",
    compare: "Tells what became of the concepts of one version in the next.",
    link: "Tells which concepts a title or a text names, and what the taxonomy does not know.",
  },
  answers: helpAnswersEn,
  help: "Show this help.",
  version: "Show the version of the program.",
  helpCommand: "Show the help of a command.",
  options: {
    candidates: "File of candidates: .json, .jsonl or .csv (needed; - reads JSON Lines from standard input).",
    vacancies: "File of vacancies, likewise (needed).",
    market: "File that pengantar index wrote; in place of candidates, vacancies, taxonomy and places.",
    candidatesAlone: "File of candidates: .json, .jsonl or .csv (- reads JSON Lines from standard input).",
    vacanciesAlone: "File of vacancies, likewise.",
    taxonomy: "File of skills and occupations, and how they are related (.json, or what taxonomy import wrote).",
    places: "File of provinces, regencies and countries, with coordinates (.json).",
    candidatesMapping: "How the columns of the candidates' file become our fields (.json), for files of another system.",
    vacanciesMapping: "The same for the vacancies' file.",
    policy: "What counts, and how much (.json). Without it: the general policy.",
    plugin: "Rules of your own for the policy (.mjs); may be repeated. It is run as a program: use only what you trust.",
    for: "vacancies: ranks candidates for each vacancy. candidates: ranks vacancies for each candidate (needed).",
    only: "Only for the vacancies (or candidates) with these ids.",
    top: "How many to list in each ranking (10).",
    asOf: "The day on which is asked, such as 2026-11-24 (today).",
    formatMatch: "table, json, csv, trec or html, a page to print (table).",
    formatExplain: "text or table, json, html, a page to print, summary, a paragraph, or words, a paragraph without numbers (text).",
    formatValidate: "table or json (table).",
    out: "Write into this file rather than onto the screen.",
    outMarket: "Write into this file, such as market.snapshot (needed).",
    esco: "Folder of an ESCO download (.csv), in any of its versions.",
    onet: "Folder of O*NET's text files (.txt).",
    isco08: "File of ISCO-08's structure (.csv).",
    kbji: "File of KBJI's occupations (.csv).",
    kbli: "File of KBLI's industries (.csv).",
    skos: "File in SKOS: Turtle, N-Triples or TriG.",
    learn: "Also learn which concepts are alike (under a minute for ESCO and O*NET); link then knows other words for them, too.",
    crosswalk: "File of matches between O*NET and ESCO (.csv), beside those that their titles tell.",
    ownTaxonomy: "The office's own list (.json or .snapshot), laid over all others.",
    vacanciesNaming: "File of vacancies: what they name that the taxonomy does not know, and what nobody names.",
    candidatesNaming: "File of candidates, likewise.",
    taxonomyNeeded: "File of a taxonomy: .json, or what import wrote (needed).",
    outTaxonomy: "Write into this file: .json, or else a compact snapshot (needed).",
    before: "The earlier version (needed).",
    after: "The later version (needed).",
    title: "A job title.",
    text: "A text, in quotes.",
    textFile: "File that holds the text.",
    verbose: "List all warnings, not only the first.",
    locale: "Language: id (Indonesian) or en (English).",
    qrels: "Judgements: TREC, .json or .jsonl, also gzipped (needed).",
    run: "Rankings to evaluate: TREC, .json or .jsonl, also gzipped (needed); repeated, they are compared and tested against each other.",
    policies: "A policy to compare (.json); may be repeated. Without it: the general policy.",
    runsElsewhere: "Rankings made elsewhere, such as by another vendor's system (TREC, .json or .jsonl); may be repeated.",
    noRandom: "Without the baseline that ranks by lot.",
    judgements: "Judgements (TREC, .json or .jsonl): a query is a vacancy, or in a second file a candidate.",
    demographics: "What is protected about the candidates (.jsonl, .json or .csv), for the audit alone: no policy sees it.",
    seeds: "How often a policy that draws is run (3).",
    benchmarkDepth: "Length of the lists that are judged (100).",
    shown: "Ranks of a list that count as shown to somebody (10).",
    outFolder: "Folder for report.html and the numbers; an earlier run in it that was broken off goes on (needed).",
    measure: "Measure by trec_eval's name (map, P.5,10, all_trec) or as nDCG@10, RBP(p=0.8); may be repeated (official).",
    perQuery: "Values of each query, too.",
    complete: "Judged queries that the run does not have count with 0.",
    compat: "Version of trec_eval to agree with: 9 compares scores in single precision (10).",
    level: "Lowest grade that counts as relevant (1).",
    depth: "Look only at so many documents a query.",
    judgedOnly: "Take documents that were not judged out of the rankings.",
    ties: "Who comes first of documents with the same score: trec, by id; input, as they came; expected, the mean of all orders; best; worst (trec).",
    formatEvaluate: "trec_eval, table, json, csv, markdown, latex or html (table).",
    candidate: "Id of the candidate (needed).",
    vacancy: "Id of the vacancy (needed).",
  },
  values: {
    file: "file",
    side: "side",
    ids: "id...",
    id: "id",
    count: "count",
    day: "day",
    format: "format",
    measure: "measure",
    order: "order",
    locale: "id|en",
    folder: "folder",
  },
  examples: {
    program: `Examples:
  Who fits vacancy v-001?
    pengantar match --candidates candidates.csv --vacancies vacancies.csv \\
      --for vacancies --only v-001 --top 5
  Why?
    pengantar explain --candidate c-001 --vacancy v-001 \\
      --candidates candidates.csv --vacancies vacancies.csv
  Is the data in order?
    pengantar validate --candidates candidates.csv --vacancies vacancies.csv

More: pengantar match --help

Exit codes: 0 done; 1 some data is wrong (it is listed, the rest is done);
2 the command cannot be followed, or a file cannot be found.`,
    match: `Examples:
  The five best candidates for two vacancies, as a table:
    pengantar match --candidates candidates.jsonl --vacancies vacancies.jsonl \\
      --taxonomy taxonomy.json --places places.json \\
      --for vacancies --only v-001 v-002 --top 5
  A page to print, for one candidate:
    pengantar match --candidates candidates.csv --vacancies vacancies.csv \\
      --for candidates --only c-001 --format html --out sheet.html
  Everything, for another program:
    pengantar match --candidates candidates.csv --vacancies vacancies.csv \\
      --for vacancies --format json --out rankings.json

The score goes from 0 to 1. Low-high says what it may become once everything is
known that is not known yet. Sex, birth date, religion, ethnicity, marital
status, health and looks never count. A person decides, not the list.`,
    explain: `Example:
    pengantar explain --candidate c-001 --vacancy v-001 \\
      --candidates candidates.csv --vacancies vacancies.csv`,
    validate: `Example:
    pengantar validate --candidates candidates.csv --vacancies vacancies.csv \\
      --taxonomy taxonomy.json --places places.json`,
    taxonomy: `Examples:
  ESCO, ISCO-08 and KBJI in one graph, bridged by their codes:
    pengantar taxonomy import --isco08 isco08.csv --esco esco/ --kbji kbji.csv \\
      --out taxonomy.snapshot
  Which occupation is that?
    pengantar taxonomy link --taxonomy taxonomy.snapshot --title "Tukang las"
  Which words do our vacancies use that it does not know?
    pengantar taxonomy check --taxonomy taxonomy.snapshot \\
      --vacancies vacancies.jsonl`,
    evaluate: `Examples:
  What trec_eval prints, byte for byte:
    pengantar evaluate --qrels qrels.txt --run run.txt --format trec_eval
  Two measures of each query, as CSV:
    pengantar evaluate --qrels qrels.txt --run run.txt.gz \\
      -m map -m nDCG@10 --per-query --format csv

  Two systems, tested against each other:
    pengantar evaluate --qrels qrels.txt --run a.txt --run b.txt -m nDCG@10

A file with an error (a line that cannot be read, a document twice, a score that
is no number) is not evaluated: all errors are listed with their lines.`,
    benchmark: `Example:
    pengantar benchmark --candidates candidates.jsonl --vacancies vacancies.jsonl \
      --taxonomy taxonomy.json --places places.json \
      --policy ours.json --policy other.json --run vendor.txt \
      --qrels qrels.txt --demographics demographics.jsonl --out benchmark/

Without judgements nothing is said of accuracy, without demographics nothing of
fairness. Small groups of people are taken together, and nothing is said of them.`,
    index: `Example:
    pengantar index --candidates candidates.csv --vacancies vacancies.csv \\
      --taxonomy taxonomy.json --places places.json --out market.snapshot
    pengantar match --market market.snapshot --for vacancies

The file holds all records as they are: keep it as carefully as they are kept.`,
  },
};

/** The help, in one language. */
export type HelpTexts = typeof helpEn;
