import { describe, expect, it } from "vitest";
import { dueItems } from "../../src/office/due.js";
import { addDays, addMonths } from "../../src/office/later.js";
import { nextEntry, type LogEntry } from "../../src/office/log-entry.js";
import type { OfficeEvent } from "../../src/office/office-event.js";
import type { Candidate, Vacancy } from "../../src/model/index.js";

const logOf = (...events: readonly (readonly [string, OfficeEvent])[]): readonly LogEntry[] =>
  events.reduce<LogEntry[]>((log, [at, event]) => [...log, nextEntry(log.at(-1), { at, event, files: {} })], []);

const registers = (
  candidates: readonly Candidate[],
  vacancies: readonly Vacancy[] = [],
): { candidates: Map<string, Candidate>; vacancies: Map<string, Vacancy> } => ({
  candidates: new Map(candidates.map((one) => [one.id, one])),
  vacancies: new Map(vacancies.map((one) => [one.id, one])),
});

const referred = (number: number, at: string): readonly [string, OfficeEvent] => [
  at,
  { kind: "referral", number, candidate: "a", vacancy: "v", by: "Rina" },
];

describe("what is due", () => {
  it("a report six months after the last one, or after registration; not from whoever is placed or removed", () => {
    const people: readonly Candidate[] = [
      { id: "a", registration: { registeredAt: "2026-01-31" } },
      { id: "b", registration: { registeredAt: "2026-01-31", lastReportedAt: "2026-08-31" } },
      { id: "c", registration: { registeredAt: "2026-01-31", status: "placed" } },
      { id: "d" },
    ];
    const due = dueItems(registers(people), [], { asOf: "2026-08-01", within: 14 });
    expect(due).toEqual([{ kind: "report", on: "2026-07-31", candidate: "a" }]);
    expect(dueItems(registers(people), [], { asOf: "2027-02-28", within: 0 }).map(({ on }) => on)).toEqual(["2026-07-31", "2027-02-28"]);
  });

  it("an outcome two weeks after a referral or an interview; after a start, whether the person is still at work", () => {
    const terms = { asOf: "2026-11-24", within: 60 };
    const open = logOf(referred(1, "2026-11-20"));
    expect(dueItems(registers([]), open, terms)).toEqual([
      { kind: "outcome", on: "2026-12-04", candidate: "a", vacancy: "v", referral: 1 },
    ]);
    const heard = (outcome: "interview" | "hired" | "rejected"): readonly LogEntry[] =>
      logOf(referred(1, "2026-11-01"), ["2026-11-22", { kind: "outcome", referral: 1, outcome, by: "Rina" }]);
    expect(dueItems(registers([]), heard("interview"), terms).map(({ on }) => on)).toEqual(["2026-12-06"]);
    expect(dueItems(registers([]), heard("rejected"), terms)).toEqual([]);
    expect(dueItems(registers([]), heard("hired"), terms)).toMatchObject([{ kind: "retention", on: "2026-12-22", days: 30 }]);
    // Whoever was hired owes no report.
    const person: Candidate = { id: "a", registration: { registeredAt: "2026-01-01" } };
    expect(dueItems(registers([person]), heard("hired"), terms).map(({ kind }) => kind)).toEqual(["retention"]);
  });

  it("papers and vacancies that end, and the last talk that was agreed on", () => {
    const person: Candidate = {
      id: "a",
      certificates: [{ label: "Juru las", expires: "2026-12" }],
      documents: [{ type: "paspor", status: "have", expires: "2029-01-01" }],
    };
    const vacancies: readonly Vacancy[] = [
      { id: "v", title: "Tukang las", validThrough: "2026-11-30" },
      { id: "w", title: "Lama", validThrough: "2025-01-01" },
    ];
    const log = logOf(
      ["2026-11-01", { kind: "session", candidate: "a", by: "Rina", next: "2026-11-10" }],
      ["2026-11-10", { kind: "session", candidate: "a", by: "Rina", next: "2026-12-01" }],
    );
    expect(dueItems(registers([person], vacancies), log, { asOf: "2026-11-24", within: 40 })).toEqual([
      { kind: "vacancy", on: "2026-11-30", vacancy: "v" },
      { kind: "session", on: "2026-12-01", candidate: "a" },
      { kind: "expiry", on: "2026-12-31", candidate: "a", what: "Juru las" },
    ]);
  });

  it("the last day of a month stands for a day that the month lacks", () => {
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2026-11-24", 6)).toBe("2027-05-24");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  });
});
