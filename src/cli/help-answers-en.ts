/** The help of questions and policies, in English. */
export const helpAnswersEn = {
  whyNot:
    "Says why a candidate is not among the first for a vacancy: conditions, rank, what is missing to the last place, and what costs most.",
  whatIf: "Finds the smallest change that gives a place among the first, and what single changes open to the candidate.",
  questions: "Lists what is worth asking about a candidate or a vacancy: what could change most first.",
  replay: "Makes a recorded ranking again, and says whether it is the same bit for bit, or what differs.",
  decide: "Adds to a recorded ranking whom a person chose, and why where it is not the first of the list.",
  policy: "Checks, compares, describes and fits policies: what counts, and how much.",
  lint: "Looks for what may be the matter with a policy, before it goes live; ends with 1 where it cannot do what it says.",
  diff: "Tells where two policies differ, and with records, who enters the lists and who leaves.",
  describe: "Writes the description of a policy for a register of algorithms.",
  fit: "Fits the weights of a policy to judgements of its lists, and writes a new version of it.",
  words: {
    policyFile: "policy",
    judgements: "judgements",
    record: "record",
    sides: "sides...",
    level: "level",
    name: "name",
    ids: "id...",
  },
  options: {
    pairFor: "vacancies: the vacancy's list of candidates. candidates: the candidate's list of vacancies (vacancies).",
    pairTop: "How many places the list has (10).",
    format: "table, json or html, a page to print (table).",
    formatDescribe: "markdown, html (a page to print) or json (markdown).",
    sides: "Whose changes: candidate, vacancy, policy; several may be named (candidate).",
    efforts: 'What kinds of change cost (.json), such as {"gainSkill": 4}.',
    levers: "The changes to try (.json), as --format json writes them under levers.",
    candidate: "Id of the candidate; this or --vacancy.",
    vacancy: "Id of the vacancy; this or --candidate.",
    placeLevel: "Places to count by: country, province, regency, district or village (province).",
    by: "Groups to count by (.csv): ids in the first column, a grouping in each other.",
    smallestGroup: "Groups of fewer records are put together (5).",
    method: "pairwise, which of two is better; coordinate, one weight at a time, for any policy (pairwise).",
    policyVersion: "Version of the new policy (the old one with +fitted).",
    resamples: "Resamples of the lists for the intervals, 0 for none (200).",
    outPolicy: "Write the new policy into this file.",
    record: "Write a decision record of each ranking into this file, one a line.",
    replayPolicy: "A policy that is believed to be the record's.",
    replayAsOf: "A day that is believed to be the record's.",
    officer: "Who decides: a name or number of the office's own (needed).",
    at: "The day of the decision (today).",
    choose: "Ids of those who are chosen; without it, nobody.",
    reason: "Why, where it is not the first of the list.",
    recordId: "The vacancy or candidate that the ranking is for, where the file holds several.",
  },
  examples: {
    "why-not": `Example:
    pengantar why-not --candidate c-001 --vacancy v-001 --top 10 \\
      --candidates candidates.csv --vacancies vacancies.csv`,
    "what-if": `Example:
    pengantar what-if --candidate c-001 --vacancy v-001 --top 10 \\
      --candidates candidates.csv --vacancies vacancies.csv \\
      --sides candidate vacancy

Who somebody is, and what was in the past, is never proposed to be changed.`,
    questions: `Example:
    pengantar questions --candidate c-001 \\
      --candidates candidates.csv --vacancies vacancies.csv`,
    replay: `Example:
    pengantar match --market market.snapshot --for vacancies --only v-001 \\
      --record run.jsonl
    pengantar replay run.jsonl --market market.snapshot`,
    decide: `Example:
    pengantar decide run.jsonl --by "counselor 12" --choose c-002 \\
      --reason "speaks the language" --out decided.jsonl`,
    policy: `Examples:
    pengantar policy lint policy.json
    pengantar policy diff old.json new.json --market market.snapshot --top 10
    pengantar policy describe policy.json --locale id --out register.md
    pengantar policy fit policy.json judgements.jsonl --market market.snapshot \\
      --out fitted.json`,
  },
};

/** That help, in one language. */
export type HelpAnswers = typeof helpAnswersEn;
