import { describe, expect, it } from "vitest";
import { changeOffice, readOffice, type OfficeState } from "../../src/office/folder.js";
import type { LockOptions } from "../../src/office/lock.js";
import { readRegister, registerBytes, registerFile } from "../../src/office/registers.js";
import { Crash, fragileDisk } from "./fragile-disk.js";

type Files = Map<string, Uint8Array>;

/** Whoever held a lock in these tests is gone, unless the test says otherwise. */
const gone: LockOptions = { isRunning: () => false, moment: 0 };
const day = "2026-11-24";

const people = (...ids: readonly string[]): Uint8Array => registerBytes(new Map(ids.map((id) => [id, { id }])));

/** A change as the commands make them: two files and a line in the log, decided on what is there. */
const add = (disk: ReturnType<typeof fragileDisk>, id: string): Promise<unknown> =>
  changeOffice(
    disk,
    day,
    (state) => {
      const known = [...readRegister(state, "candidates").keys()];
      return {
        event: { kind: "report", candidate: id, by: "petugas" },
        files: new Map([
          [registerFile("candidates"), people(...known, id)],
          [`records/${id}.json`, new TextEncoder().encode(`{"of":"${id}"}`)],
        ]),
      };
    },
    gone,
  );

const seen = (files: Files): Promise<{ ids: string[]; logged: string[]; records: string[]; kinds: string[] }> =>
  readOffice(
    fragileDisk(files),
    (state: OfficeState) => ({
      ids: [...readRegister(state, "candidates").keys()],
      logged: state.entries.map(({ event }) => (event.kind === "report" ? event.candidate : "?")),
      records: [...files.keys()].filter((name) => name.startsWith("records/")),
      kinds: state.notices.map(({ kind }) => kind),
    }),
    gone,
  );

describe("an office's folder", () => {
  it("keeps what was changed, and proves it", async () => {
    const files: Files = new Map();
    await add(fragileDisk(files), "a");
    await add(fragileDisk(files), "b");
    expect(await seen(files)).toEqual({ ids: ["a", "b"], logged: ["a", "b"], records: ["records/a.json", "records/b.json"], kinds: [] });
  });

  it("has each change whole or not at all, wherever the power goes; nothing that was there is lost, and work goes on", async () => {
    const before: Files = new Map();
    await add(fragileDisk(before), "a");
    const whole = fragileDisk(new Map(before));
    await add(whole, "b");
    expect(whole.steps()).toBeGreaterThan(500);
    const outcomes = new Set<string>();
    for (let budget = 0; budget < whole.steps(); budget++) {
      const files: Files = new Map(before);
      await expect(add(fragileDisk(files, budget), "b")).rejects.toBeInstanceOf(Crash);
      const after = await seen(files);
      const isMade = after.logged.length === 2;
      outcomes.add(`${String(isMade)} ${after.kinds.join()}`);
      expect(after, `after ${String(budget)} steps`).toMatchObject(
        isMade
          ? { ids: ["a", "b"], logged: ["a", "b"], records: ["records/a.json", "records/b.json"], kinds: [] }
          : { ids: ["a"], logged: ["a"], records: ["records/a.json"] },
      );
      expect([...files.keys()].filter((name) => name.endsWith(".new"))).toEqual([]);
      if (budget % 7 > 0) continue;
      await add(fragileDisk(files), "c");
      expect(await seen(files)).toMatchObject({ ids: isMade ? ["a", "b", "c"] : ["a", "c"], kinds: [] });
    }
    // Before the line, within it, and after it.
    expect([...outcomes].sort()).toEqual(["false ", "false unfinished", "true "]);
  });

  it("survives a crash while it puts a crash in order", async () => {
    const files: Files = new Map();
    await add(fragileDisk(files), "a");
    await add(fragileDisk(files), "b");
    // The line is there; its files have not got their names, and a line after it was begun.
    files.set("candidates.jsonl.new", files.get("candidates.jsonl")!);
    files.set("candidates.jsonl", people("a"));
    files.set("log.jsonl", Uint8Array.from([...files.get("log.jsonl")!, ...new TextEncoder().encode('{"at":"2026')]));
    for (let budget = 0; ; budget++) {
      const broken: Files = new Map(files);
      const disk = fragileDisk(broken, budget);
      const isThrough = await readOffice(disk, () => true, gone).catch((error: unknown) => !(error instanceof Crash));
      const after = await seen(broken);
      expect(after).toMatchObject({ ids: ["a", "b"], logged: ["a", "b"] });
      const kept = [...broken].find(([name]) => name.startsWith("unfinished-"));
      expect(new TextDecoder().decode(kept?.[1])).toBe('{"at":"2026');
      if (isThrough) break;
      expect(budget).toBeLessThan(500);
    }
  });

  it("tells of a log that was altered, shortened in the middle or mixed up, and of files that were changed by hand, without repeating them", async () => {
    const files: Files = new Map();
    for (const id of ["a", "b", "c"]) await add(fragileDisk(files), id);
    const lines = new TextDecoder().decode(files.get("log.jsonl")).split("\n");
    const withLog = async (...log: readonly string[]): Promise<readonly unknown[]> => {
      const altered: Files = new Map([...files, ["log.jsonl", new TextEncoder().encode(log.join("\n"))]]);
      return readOffice(fragileDisk(altered), ({ notices }) => notices.filter(({ kind }) => kind === "log"), gone);
    };
    const flaw = (line: number, kind: string): unknown => ({ kind: "log", flaw: { line, kind } });
    expect(await withLog(...lines)).toEqual([]);
    expect(await withLog(lines[0]!, lines[1]!.replace('"b"', '"x"'), lines[2]!, "")).toEqual([flaw(2, "altered")]);
    expect(await withLog(lines[0]!, lines[2]!, "")).toEqual([flaw(2, "outOfOrder")]);
    expect(await withLog(lines[0]!, "Siti Aminah", lines[1]!, lines[2]!, "")).toEqual([flaw(2, "unreadable")]);

    files.set("candidates.jsonl", people("a", "b"));
    files.delete("records/a.json");
    expect(await readOffice(fragileDisk(files), ({ notices }) => notices, gone)).toEqual([
      { kind: "changedOutside", file: "candidates.jsonl" },
    ]);
    files.delete("candidates.jsonl");
    expect(await readOffice(fragileDisk(files), ({ notices }) => notices, gone)).toEqual([{ kind: "missing", file: "candidates.jsonl" }]);
  });

  it("changes no register of which a line was broken by hand: it would be lost, and what stands there is not repeated", async () => {
    const files: Files = new Map();
    await add(fragileDisk(files), "a");
    files.set("candidates.jsonl", new TextEncoder().encode('{"id":"a"}\n{"id":"b","name":"Siti Aminah"\n'));
    const broken = add(fragileDisk(files), "c");
    await expect(broken).rejects.toThrow("candidates.jsonl:2");
    await expect(broken).rejects.not.toThrow("Siti");
    expect(new TextDecoder().decode(files.get("candidates.jsonl"))).toContain("Siti");
  });

  it("follows an altered log to no file outside the folder", async () => {
    const files: Files = new Map();
    await add(fragileDisk(files), "a");
    const text = new TextDecoder().decode(files.get("log.jsonl")).replaceAll("candidates.jsonl", "../secret.jsonl");
    files.set("log.jsonl", new TextEncoder().encode(text));
    const asked: string[] = [];
    const disk = fragileDisk(files);
    await readOffice({ ...disk, read: (name) => (asked.push(name), disk.read(name)) }, () => undefined, gone);
    expect(asked.filter((name) => name.includes(".."))).toEqual([]);
  });
});
