import { describe, expect, it } from "vitest";
import { changeOffice, lastWritten, readOffice, recordName, type OfficeNotice, type OfficeState } from "../../src/office/folder.js";
import type { LockOptions } from "../../src/office/lock.js";
import { nextReferral, referralsIn } from "../../src/office/referrals.js";
import { readRegister, registerBytes, registerFile } from "../../src/office/registers.js";
import { removeRecord, type Removal } from "../../src/office/remove-record.js";
import { contentHash, type Json } from "../../src/model/index.js";
import type { OfficeEvent } from "../../src/office/office-event.js";
import { Crash, fragileDisk } from "./fragile-disk.js";

type Files = Map<string, Uint8Array>;
type Disk = ReturnType<typeof fragileDisk>;

const gone: LockOptions = { isRunning: () => false, moment: 0 };
const day = "2026-11-24";
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that the folder knows of one person; nobody else has any of it. */
const secrets = [
  "pk-2",
  "Siti Umpama",
  "081200000002",
  "0812 0000 0002",
  "siti@contoh.invalid",
  "1999-05-06",
  "ak1-77",
  "tinggal dekat pabrik",
];

/** A record of a list as `recordRun` and `recordDecision` write it. */
function recordOf(side: "candidate" | "vacancy", id: string, ids: readonly string[], decision: object | null = null): Uint8Array {
  const found = { score: 0.5, low: 0.5, high: 0.5, fit: null, appeal: null, gates: "met", asked: { fit: null, appeal: null } };
  const hash = "0".repeat(64);
  return encoded(
    `${JSON.stringify({
      ...{ schema: 1, engine: "pengantar", market: { hash, candidates: 3, vacancies: 2 }, asOf: day, seeds: { ties: null } },
      policy: { id: "pk-2", version: "1", hash, text: {} },
      question: { side, id, options: { top: 5 } },
      ranking: {
        ...{ for: side, id, considered: 3, eligible: null, verify: [] },
        matches: ids.map((one, index) => ({ id: one, ...found, rank: index + 1 })),
      },
      ...{ decision, hash },
    })}\n`,
  );
}

const happen = (disk: Disk, event: OfficeEvent, files: Files = new Map()): Promise<unknown> =>
  changeOffice(disk, day, () => ({ event, files }), gone);

const remove = (disk: Disk, id = "pk-2", side: "candidate" | "vacancy" = "candidate"): Promise<Removal | undefined> =>
  changeOffice(disk, day, (state) => removeRecord(state, { side, id, by: "Rina" }), gone);

const look = <T>(files: Files, see: (state: OfficeState) => T): Promise<T> => readOffice(fragileDisk(files), see, gone);
const textOf = (files: Files): string => [...files].map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`).join("\n");
const notices = (files: Files): Promise<readonly OfficeNotice[]> => look(files, (state) => state.notices);

/** What an audit looks at: every file that the log speaks of is as it was last written. */
const isProven = (files: Files): Promise<boolean> =>
  look(
    files,
    ({ entries, read, notices: flaws }) =>
      flaws.length === 0 && [...lastWritten(entries)].every(([name, hash]) => contentHash(read(name) ?? new Uint8Array()) === hash),
  );

/** A day in an office: three people, two posts, lists, referrals, outcomes and a fall. */
async function office(): Promise<Files> {
  const files: Files = new Map();
  const disk = fragileDisk(files);
  const people = [
    { id: "pk-1", name: "Budi Misal" },
    { id: "pk-2", name: "Siti Umpama", registration: { number: "ak1-77" } },
    { id: "pk-3", name: "Tono Contoh" },
  ];
  const registers: Files = new Map([
    [registerFile("candidates"), registerBytes(new Map(people.map((one) => [one.id, one])))],
    [registerFile("vacancies"), registerBytes(new Map(["lw-1", "lw-2"].map((id) => [id, { id, title: "Kasir" }])))],
    [
      registerFile("contacts"),
      registerBytes(new Map([["pk-2", { candidate: "pk-2", phone: "081200000002", email: "siti@contoh.invalid" }]])),
    ],
    [registerFile("demographics"), registerBytes(new Map([["pk-2", { candidate: "pk-2", birthDate: "1999-05-06" }]]))],
  ]);
  await happen(disk, { kind: "intake", side: "candidate", source: "s", added: 3, changed: 0, unchanged: 0 }, registers);
  const list = async (side: "candidate" | "vacancy", id: string, hash: string, ids: readonly string[]): Promise<unknown> =>
    happen(disk, { kind: "run", side, id, record: hash }, new Map([[recordName(hash), recordOf(side, id, ids)]]));
  await list("candidate", "pk-2", "aa", ["lw-1", "lw-2"]);
  await list("vacancy", "lw-1", "bb", ["pk-3", "pk-2", "pk-1"]);
  await list("vacancy", "lw-2", "cc", ["pk-1", "pk-3"]);
  const refer = async (number: number, candidate: string, record: string, override: object | null): Promise<unknown> =>
    happen(
      disk,
      { kind: "referral", number, candidate, vacancy: "lw-1", by: "Rina", run: 3, record },
      new Map([
        [recordName(record), recordOf("vacancy", "lw-1", ["pk-3", "pk-2", "pk-1"], { by: "Rina", at: day, chosen: [candidate], override })],
      ]),
    );
  await refer(1, "pk-1", "dd", { passedOver: ["pk-3", "pk-2"], unlisted: [], reason: "Yang lain tinggal dekat pabrik" });
  await refer(2, "pk-2", "ee", { passedOver: ["pk-3"], unlisted: [], reason: "tinggal dekat pabrik" });
  await happen(disk, { kind: "outcome", referral: 1, outcome: "rejected", by: "Rina", reason: "kalah dari SITI  Umpama (0812 0000 0002)" });
  await happen(disk, { kind: "outcome", referral: 2, outcome: "hired", by: "Rina", reason: "tinggal dekat pabrik" }, registers);
  await happen(disk, { kind: "session", candidate: "pk-2", by: "Rina", next: "2026-12-01" });
  await happen(disk, { kind: "report", candidate: "pk-1", by: "Rina" });
  await happen(disk, { kind: "answer", side: "candidate", id: "pk-2", field: "accommodationNeeds", state: "answered" });
  files.set("unfinished-3-0a1b2c3d", encoded('{"candidate":"pk-2","reason":"tinggal dekat pabrik'));
  return files;
}

describe("a person who is removed from an office's folder", () => {
  it("is in no file of it, neither in the log nor in others' lists; what happened to others stays, and all is proven", async () => {
    const files = await office();
    for (const secret of secrets) expect(textOf(files)).toContain(secret);
    const removal = await remove(fragileDisk(files));
    expect(removal).toMatchObject({ erased: 5, deleted: 2, redacted: 2, strays: [] });
    const policyAside = textOf(files).replaceAll('"policy":{"id":"pk-2"', "");
    // The office's own number stands in the entry of the removal alone, so that it is given to nobody else.
    const entry = '"id":"pk-2","kind":"removal"';
    expect(policyAside.split(entry)).toHaveLength(2);
    for (const secret of secrets) expect(policyAside.replace(entry, "").toLowerCase()).not.toContain(secret.toLowerCase());
    expect(await isProven(files)).toBe(true);
    await look(files, (state) => {
      expect([...readRegister(state, "candidates").keys()]).toEqual(["pk-1", "pk-3"]);
      expect(referralsIn(state.entries)).toMatchObject([{ number: 1, candidate: "pk-1", outcome: "rejected" }]);
      expect(nextReferral(state.entries)).toBe(3);
      expect(state.entries.map(({ event }) => event.kind).join(" ")).toBe(
        "intake erased run run referral erased outcome erased erased report erased removal",
      );
      const list = JSON.parse(new TextDecoder().decode(state.read("records/bb.json"))) as { ranking: { matches: { id: string }[] } };
      expect(list.ranking.matches.map(({ id }) => id)).toEqual(["pk-3", "removed-12", "pk-1"]);
      expect(new TextDecoder().decode(state.read("records/dd.json"))).toContain('"reason":"[dihapus]"');
      expect(state.read("records/aa.json")).toBeUndefined();
    });
  });

  it("keeps every checksum of the log, so that a seal that was noted before still holds", async () => {
    const files = await office();
    const hashes = (): Promise<readonly string[]> => look(files, ({ entries }) => entries.map(({ hash }) => hash));
    const before = await hashes();
    await remove(fragileDisk(files));
    expect((await hashes()).slice(0, before.length)).toEqual(before);
    // And so do a second removal, and what follows it.
    await remove(fragileDisk(files), "pk-3");
    await happen(fragileDisk(files), { kind: "report", candidate: "pk-1", by: "Rina" });
    expect((await hashes()).slice(0, before.length)).toEqual(before);
    expect(await isProven(files)).toBe(true);
    expect(textOf(files)).not.toMatch(/Tono|"pk-3"[^,]*,"rank"/);
  });

  it("leaves nothing by which what stood there could be guessed: the chance goes with the content", async () => {
    const files = await office();
    await remove(fragileDisk(files));
    await look(files, ({ entries }) => {
      for (const { event, salt, hash, number, at, previous, files: written } of entries) {
        expect(salt === undefined).toBe(event.kind === "erased" || number === 7);
        if (number !== 9) continue;
        const guess = { kind: "session", candidate: "pk-2", by: "Rina", next: "2026-12-01" } as const;
        expect(contentHash({ number, at, event: guess, files: written, previous })).not.toBe(hash);
      }
    });
  });

  it("is removed whole or not at all, wherever the power goes", async () => {
    const before = await office();
    await look(before, () => undefined);
    const whole = fragileDisk(new Map(before));
    await remove(whole);
    const outcomes = new Set<boolean>();
    // Each byte that is written is a step. Of the thousands before the change is made some are looked at, and each one after.
    for (let budget = 0; budget < whole.steps(); budget += budget > whole.steps() - 40 ? 1 : 19) {
      const files: Files = new Map(before);
      await expect(remove(fragileDisk(files, budget))).rejects.toBeInstanceOf(Crash);
      expect(await notices(files), `after ${String(budget)} steps`).toEqual([]);
      expect(await isProven(files)).toBe(true);
      const isMade = await look(files, ({ entries }) => entries.at(-1)?.event.kind === "removal");
      outcomes.add(isMade);
      const text = textOf(files);
      if (isMade) for (const secret of secrets.slice(1)) expect(text).not.toContain(secret);
      else expect(files.get("candidates.jsonl")).toEqual(before.get("candidates.jsonl"));
      if (isMade) expect(files.has("unfinished-3-0a1b2c3d")).toBe(false);
      expect([...files.keys()].filter((name) => name.endsWith(".new"))).toEqual([]);
    }
    expect(outcomes).toEqual(new Set([false, true]));
  });

  it("is the only way to take content out of the log: what is erased otherwise, or otherwise than the removal says, is told", async () => {
    const files = await office();
    const lines = (): string[] => new TextDecoder().decode(files.get("log.jsonl")).split("\n");
    const withLines = async (...all: readonly string[]): Promise<readonly unknown[]> =>
      notices(new Map([...files, ["log.jsonl", encoded(all.join("\n"))]]));
    const erasedBy = (line: string, removal: number): string =>
      JSON.stringify({ ...(JSON.parse(line) as object), event: { kind: "erased", removal } });
    const flaw = (line: number): unknown => ({ kind: "log", flaw: { line, kind: "altered" } });
    const untouched = lines();
    expect(await withLines(...untouched.with(9, erasedBy(untouched[9]!, 12)))).toEqual([flaw(10)]);
    await remove(fragileDisk(files));
    const removed = lines();
    expect(await withLines(...removed)).toEqual([]);
    expect(await withLines(...removed.with(9, erasedBy(removed[9]!, 12)))).toEqual([flaw(10)]);
    expect(await withLines(...removed.with(8, removed[8]!.replace('"removal":12', '"removal":11')))).toEqual([flaw(9)]);
    const told = JSON.parse(removed[11]!) as { event: { redacted: Record<string, string> } };
    const forged = { ...told, event: { ...told.event, redacted: { ...told.event.redacted, "10": "0".repeat(64) } } };
    // With the entry of the removal its whole word goes.
    expect((await withLines(...removed.with(11, JSON.stringify(forged)))).length).toBeGreaterThan(1);
  });

  it("whose number the office did not give is not named in the log either", async () => {
    const files: Files = new Map();
    const people = registerBytes(new Map(["AK1/3374/0007", "pk-1"].map((id) => [id, { id }])));
    await happen(fragileDisk(files), { kind: "report", candidate: "AK1/3374/0007", by: "Rina" }, new Map([["candidates.jsonl", people]]));
    await remove(fragileDisk(files), "AK1/3374/0007");
    expect(textOf(files)).not.toContain("0007");
    expect(await isProven(files)).toBe(true);
  });

  it("may be in files that the program does not write: those are told, and stay", async () => {
    const files = await office();
    files.set("surat.html", encoded("<p>Siti Umpama</p>"));
    files.set("catatan.txt", encoded("Budi Misal"));
    files.set("buku.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 0));
    expect((await remove(fragileDisk(files)))?.strays).toEqual(["surat.html", "buku.xlsx"]);
    expect(textOf(files)).toContain("Siti Umpama");
  });

  it("cannot be removed while a line of the log cannot be read: what stands there would stay", async () => {
    const files = await office();
    files.set("log.jsonl", encoded(new TextDecoder().decode(files.get("log.jsonl")).replace('{"at"', "pk-2 {")));
    await expect(remove(fragileDisk(files))).rejects.toMatchObject({ name: "UnreadableError", where: "log.jsonl:1" });
    expect(await remove(fragileDisk(await office()), "pk-9")).toBeUndefined();
  });
});

it("a vacancy is taken out of its register; what happened to people keeps its number", async () => {
  const files = await office();
  expect(await remove(fragileDisk(files), "lw-1", "vacancy")).toMatchObject({ erased: 0, deleted: 0, redacted: 0 });
  await look(files, (state) => {
    expect([...readRegister(state, "vacancies").keys()]).toEqual(["lw-2"]);
    expect(referralsIn(state.entries)).toHaveLength(2);
  });
  expect(await isProven(files)).toBe(true);
});

it("reads and proves a log of before there was chance in its entries", async () => {
  const files = await office();
  let previous = "";
  const old = new TextDecoder()
    .decode(files.get("log.jsonl"))
    .trim()
    .split("\n")
    .map((line) => {
      const {
        number,
        at,
        event,
        files: written,
      } = JSON.parse(line) as { readonly number: number; readonly at: string; readonly event: Json; readonly files: Json };
      const content = { number, at, event, files: written, previous };
      previous = contentHash(content);
      return `${JSON.stringify({ ...content, hash: previous })}\n`;
    });
  files.set("log.jsonl", encoded(old.join("")));
  expect(await isProven(files)).toBe(true);
  await remove(fragileDisk(files));
  expect(await isProven(files)).toBe(true);
});
