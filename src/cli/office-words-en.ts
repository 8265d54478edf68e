import type { Side } from "../market/index.js";
import type { OfficeEvent } from "../office/index.js";
import { counted } from "./counted.js";
import type { OfficeWords } from "./office-words-id.js";

const sides: Readonly<Record<Side, string>> = { candidate: "jobseekers", vacancy: "vacancies" };
const count = String;

/** What the commands of an office say in English. */
export const officeWordsEn: OfficeWords = {
  sides,
  busy: (lock) => `Another program is working in the folder. Try again soon. If you are sure that none is running, delete ${lock}.`,
  brokenLine: (file, line) =>
    `${file} line ${count(line)} is no whole record; perhaps it was changed by hand. Mend it first; nothing was changed.`,
  notice(notice) {
    switch (notice.kind) {
      case "unfinished":
        return `The last entry broke off (a power cut?) and was not made; do the last work again. What was left of it is in ${notice.file}.`;
      case "changedOutside":
        return `${notice.file} was changed outside this program. It is used as it stands.`;
      case "missing":
        return `${notice.file} is missing from the folder.`;
      case "log":
        return `log.jsonl line ${count(notice.flaw.line)} ${{ unreadable: "cannot be read", altered: "was altered", outOfOrder: "does not follow the line before" }[notice.flaw.kind]}. See pengantar audit.`;
    }
  },
  noSuchId: (id) => `There is no jobseeker and no vacancy with the number ${id}. All numbers: pengantar register --all`,
  bothSides: (id) => `${id} is in both registers. Add --for candidates or --for vacancies.`,
  needs: (option) => `The option ${option} is needed.`,
  register: {
    title: (date, folder) => `REGISTER on ${date}, folder ${folder}`,
    file: (name, side, rows) => `${name}: ${sides[side]}, ${counted(rows, "row", "rows")}`,
    sum: (added, changed, unchanged, refused) =>
      [
        `${count(added)} new`,
        `${count(changed)} updated`,
        `${count(unchanged)} there already`,
        ...(refused > 0 ? [`${count(refused)} not taken`] : []),
      ].join(" · "),
    numbers: (first, last) => `New numbers: ${first === last ? first : `${first} to ${last}`}`,
    missing: "Not filled in",
    noColumn: "there is no column",
    duplicates: (side) =>
      side === "candidate" ? "Maybe one person (look; nothing is merged)" : "Maybe one vacancy (look; nothing is merged)",
    reasons: {
      identityNumber: "same identity number",
      registrationNumber: "same registration number",
      phone: "same telephone",
      nameAndBirthYear: "same name and year of birth",
      vacancy: "same post, employer and place",
    },
    clashes: (ids) => `The number is another name's already; not taken: ${ids}`,
    unread: (headers) => `Columns that are not read: ${headers}`,
    line: (line) => `row ${line}`,
    refused: "not taken",
    unclear: "counts as not known",
    unknown: "not known",
    notShown: "it is not shown here",
    look: "To be looked at",
    more: (left) => `… and ${count(left)} more (--verbose shows all).`,
    titles: (read, all) => `Titles: ${count(read)} of ${count(all)} were read as a group of KBJI.`,
    openTitles: "Not told by the title; the nearest (say it more clearly in the spreadsheet)",
    noneNear: "nothing is near",
    noTaxonomy:
      "This folder has no list of occupations yet: titles are read by common words alone, and nothing nearest is told. Add one with --taxonomy.",
    ways: { label: "a name", tradeWord: "a common word" },
    titleColumns: ["File", "Title", "Count", "Numbers", "Read from", "KBJI", "Name in KBJI", "Nearest 1", "Nearest 2", "Nearest 3"],
    taxonomy: (concepts) => `The office's taxonomy: ${counted(concepts, "concept", "concepts")}.`,
    held: (candidates, vacancies) =>
      `In the folder: ${counted(candidates, "jobseeker", "jobseekers")}, ${counted(vacancies, "vacancy", "vacancies")}.`,
    empty: "The folder is empty. Begin with: pengantar register jobseekers.csv vacancies.csv",
    next: (example) => `Next: pengantar suggest ${example}`,
  },
  suggest: {
    removedMeanwhile: "Somebody was removed from the folder while this list was made; give the command again.",
    recorded: (numbers) => `Noted in the log, ${numbers.length === 1 ? "number" : "numbers"} ${numbers.join(", ")}.`,
    greeting: (name) => `Hello ${name}, this is the placement service.`,
    lists: (date) => `Vacancies that may suit you, ${date}:`,
    reason: "Suits",
    ask: "Not known yet",
    reply: "Answer with the number of the vacancy that you like. This service is free.",
    nobody: "No vacancy is open to you at the moment. We will tell you when there is one.",
    shortlist: (title, date) => `Candidates for ${title}, ${date}:`,
    decide: "The employer decides. Whoever is not listed may suit as well.",
  },
  interview: {
    title: (id, open) =>
      open === 0
        ? `INTERVIEW ${id}: no question would change the list.`
        : `INTERVIEW ${id}: ${counted(open, "question", "questions")} could change the list.`,
    how: "Leave a line empty to pass; type stop to end. Every answer is kept at once.",
    effect: (places, example) =>
      `Could change ${counted(places, "place", "places")} at the top of the list.${example === "" ? "" : ` An answer may be: ${example}`}`,
    stop: /^(?:stop|end|quit)$/i,
    unreadable: "That answer cannot be read. Write it as in the example, or leave it empty.",
    kept: "Kept.",
    end: (answered, open, id) =>
      `${counted(answered, "answer", "answers")} kept; ${counted(open, "question is", "questions are")} still open. See the result: pengantar suggest ${id}`,
  },
  gaps: {
    title: (name, date) => `GAPS of ${name}, ${date}`,
    kinds: { learn: "What can be learnt", paper: "Certificates, licences and documents", willing: "Willingness" },
    opens: (ids, more) => `Vacancies: ${ids}${more > 0 ? `, and ${count(more)} more` : ""}`,
    none: "No single step alone opens another vacancy; perhaps it takes several at once.",
    note: "Each step is counted alone, by scoring all vacancies anew; it promises nobody a job.",
    message: "Steps that may open more vacancies:",
    vacancies: (vacancies) => counted(vacancies, "more vacancy", "more vacancies"),
  },
  sheet: {
    title: (date) => `Guidance sheet, ${date}`,
    best: { candidate: "Vacancies that suit best", vacancy: "People who suit best" },
    why: "Why",
    lacks: "What is missing or to be asked",
    ask: "Ask about",
    nearTitle: "Occupations nearby",
    near: (name, ids, all) => `${name}: ${counted(all, "vacancy", "vacancies")} (${ids})`,
    nearEmpty: (name) => `${name}: no vacancy open at present`,
    learnTitle: "First steps that open more vacancies",
    openTitle: "Still to be asked",
    nextTitle: "Next talk",
    next: (date) => date,
    nextProposed: (date) => `.................... (proposed: ${date})`,
    free: "The placement service is free.",
    othersTitle: "Why others are not listed",
    stopped: (people) => `${counted(people, "person does", "people do")} not meet a condition that must hold.`,
    below: (who, rank, margin, names) =>
      `${who}: place ${count(rank)}, ${margin.toFixed(2)} below the last one${names === "" ? "" : `; mostly because of ${names}`}.`,
    narrowTitle: "What narrows the field",
    narrows: (change, gained) => `${change} ${counted(gained, "more person", "more people")} would suit in part.`,
    advertTitle: "About the advert",
    blind: "This list was made without looking at names, sex, age, religion, ethnicity, marital status and health.",
  },
  refer: {
    gate: (isUnmet, message) => `${isUnmet ? "A condition fails" : "To be verified"}: ${message}`,
    ownChoice: "the jobseeker's own choice",
    already: (number) => `Referred already (referral ${count(number)}), and no outcome is noted. Note it with --result.`,
    none: (candidate, vacancy) => `${candidate} was never referred to ${vacancy}.`,
    reasonNeeded: (ids) => `Others stand higher in the list (${ids}). Say why with --reason, without naming anybody.`,
    noted: (number) => `Referral ${count(number)} is noted. Note its outcome later with --result.`,
    outcomeNoted: (candidate, vacancy, outcome) => `Noted: ${candidate} for ${vacancy}: ${outcome}.`,
  },
  letter: {
    title: "LETTER OF REFERRAL",
    number: "Number",
    to: "To the management of",
    opening: (title, id) => `We refer to you the following jobseeker for the vacancy ${title} (${id}) that you registered with our office:`,
    name: "Name",
    registration: "Registration",
    residence: "Residence",
    education: "Education",
    experience: "Experience",
    skills: "Skills",
    certificates: "Certificates",
    months: (months) => (months % 12 === 0 ? counted(months / 12, "year", "years") : counted(months, "month", "months")),
    vacancy: "Vacancy",
    request: "Please judge by ability, and tell us the outcome by sending back the slip below.",
    free: "This placement service is free, for jobseekers and for employers.",
    officer: "Placement officer",
    slip: "ANSWER (to be filled in by the employer)",
    post: "Vacancy",
    choices: ["hired", "invited to an interview", "not hired", "did not come", "withdrew"],
    reason: "Reason",
    stamp: "Date, signature and stamp",
    message: ({ name, title, facts, number, by, office }) =>
      `Hello ${name}, we refer you to the vacancy ${title}${facts === "" ? "" : ` (${facts})`}. Your letter has the number ${number}; take it with your identity card, diploma and certificates when you apply. ` +
      `Please tell us the outcome. This service is free; pay nobody.\n${[by, office].filter((part) => part !== "").join(", ")}`,
  },
  due: {
    title: (date, within) => `FOLLOW-UP on ${date}, up to ${counted(within, "day", "days")} ahead`,
    none: "There is nothing to follow up.",
    legend: "! overdue",
    days: (days) => `${counted(days, "day", "days")} after the start`,
    referral: (number) => `referral ${count(number)}`,
    reported: (id) => `Noted: ${id} has reported.`,
    agreed: (id, date) => `Noted: an appointment with ${id} on ${date}.`,
    columns: { date: "Date", who: "Who", what: "What", phone: "Telephone", done: "Done" },
    kinds: {
      report: "Six-month report",
      registration: "Registration ends",
      outcome: "No outcome of the referral",
      retention: "Ask whether he or she is still at work",
      expiry: "Document ends",
      session: "Appointment",
      vacancy: "Vacancy ends; ask whether it is filled",
    },
  },
  remove: {
    title: (who, folder) => `REMOVE ${who} from the folder ${folder}`,
    person: (entries, lists, others) =>
      `Gone for good: the jobseeker's record, contact and personal data, what ${count(entries)} entries of the log say, and ${count(lists)} lists or decisions about this person. In ${count(others)} lists for vacancies the number is replaced.`,
    vacancy: "Gone for good from the register of vacancies. Its number stays in what is noted of people who were referred there.",
    alike: (others) => `Perhaps the same person is registered still: ${others}.`,
    stays: "What stays on record: that something was removed, when, and by which officer.",
    confirm: 'This cannot be undone. Type "remove" to go on:',
    yes: /^(?:remove|yes)$/i,
    needsYes: "Nothing was removed. Add --yes if it must be.",
    kept: "Nothing was removed.",
    done: (number) => `Removed. Noted in the log, number ${count(number)}.`,
    strays: (files) => `Other files in the folder that may tell of this person, and stay: ${files}.`,
    outside:
      "Copies outside the folder (the spreadsheet it came from, backups, prints) are untouched; remove it there too, or register takes it in again.",
    unreadable: (where) => `Nothing was removed: ${where} cannot be read, so what it says cannot be taken away for sure.`,
  },
  audit: {
    title: (folder, id) => `AUDIT of the folder ${folder}${id === undefined ? "" : `: what concerns ${id}`}`,
    columns: ["No", "Date", "What happened"],
    empty: "There are no entries.",
    checked: (entries, files) => `Checked: ${counted(entries, "entry", "entries")} of the log and ${counted(files, "file", "files")}.`,
    sound: "All is whole: nothing was changed since it was written.",
    seal: "Seal of the log; keep it elsewhere, and check it one day with --seal:",
    human: "Every decision in this log was taken by the officer who is named, not by the program.",
    flaws: {
      log: "the entry is not valid",
      missing: "the file is missing",
      changed: "the file was changed since it was written",
      sealNotFound: "that seal is not in the log: entries were lost or changed",
    },
    event: eventWords,
  },
  outcomes: { interview: "interview", hired: "hired", rejected: "rejected", noShow: "did not come", withdrawn: "withdrew" },
};

function eventWords(event: OfficeEvent): string {
  switch (event.kind) {
    case "intake":
      return `register of ${sides[event.side]}: ${count(event.added)} new, ${count(event.changed)} updated`;
    case "setting":
      return event.what === "taxonomy" ? "the office's taxonomy was replaced" : "the office's policy was replaced";
    case "removal":
      return `${event.id ?? "somebody"} was removed from the register of ${sides[event.side]} by ${event.by}, with what ${count(Object.keys(event.redacted ?? {}).length)} entries said and ${count(event.deleted?.length ?? 0)} files`;
    case "erased":
      return `(its content was removed, see number ${count(event.removal)})`;
    case "run":
      return `list for ${event.id}`;
    case "referral":
      return `referral ${count(event.number)}: ${event.candidate} to ${event.vacancy}, by ${event.by}`;
    case "outcome":
      return `outcome of referral ${count(event.referral)}: ${officeWordsEn.outcomes[event.outcome]}, noted by ${event.by}${event.reason === undefined ? "" : ` (${event.reason})`}`;
    case "report":
      return `${event.candidate} reported, noted by ${event.by}`;
    case "session":
      return `appointment with ${event.candidate} on ${event.next}, noted by ${event.by}`;
    case "answer":
      return `interview of ${event.id}: ${event.field} ${event.state === "answered" ? "answered" : "skipped"}`;
  }
}
