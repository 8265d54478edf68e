import type { Side } from "../market/index.js";
import type { OfficeWords } from "./office-words-id.js";

const sides: Readonly<Record<Side, string>> = { candidate: "jobseekers", vacancy: "vacancies" };
const count = String;

/** What the commands of an office say in English. */
export const officeWordsEn: OfficeWords = {
  sides,
  busy: (lock) => `Another program is working in the folder. Try again soon. If you are sure that none is running, delete ${lock}.`,
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
    file: (name, side, rows) => `${name}: ${sides[side]}, ${count(rows)} rows`,
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
    unclear: "not readable, counts as not known",
    ambiguous: "ambiguous",
    unknown: "not known",
    look: "To be looked at",
    more: (left) => `… and ${count(left)} more (--verbose shows all).`,
    held: (candidates, vacancies) => `In the folder: ${count(candidates)} jobseekers, ${count(vacancies)} vacancies.`,
    empty: "The folder is empty. Begin with: pengantar register jobseekers.csv vacancies.csv",
    next: (example) => `Next: pengantar suggest ${example}`,
  },
  suggest: {
    recorded: (number) => `Noted in the log, number ${count(number)}.`,
    greeting: (name) => `Hello ${name}, this is the placement service.`,
    lists: (date) => `Vacancies that may suit you, ${date}:`,
    reason: "Suits",
    ask: "To be asked",
    reply: "Answer with the number of the vacancy that you like. This service is free.",
    nobody: "No vacancy is open to you at the moment. We will tell you when there is one.",
    shortlist: (title, date) => `Candidates for ${title}, ${date}:`,
    decide: "The employer decides. Whoever is not listed may suit as well.",
  },
  due: {
    kinds: {
      report: "Six-month report",
      registration: "Registration ends",
      outcome: "No outcome of the referral",
      retention: "Still at work?",
      expiry: "Document ends",
      session: "Appointment",
      vacancy: "Vacancy ends: filled?",
    },
  },
  outcomes: { interview: "interview", hired: "hired", rejected: "rejected", noShow: "did not come", withdrawn: "withdrew" },
};
