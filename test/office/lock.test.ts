import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskAt } from "../../src/office/disk.js";
import { readOffice } from "../../src/office/folder.js";
import { OfficeBusyError, withLock } from "../../src/office/lock.js";
import { readRegister } from "../../src/office/registers.js";
import { fragileDisk } from "./fragile-disk.js";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const somebody = { process: 1, machine: "loket-2", startedAt: 0 };

describe("the lock", () => {
  it("gives way when its holder is gone, was written by nobody, or is free, and is freed after an error", async () => {
    for (const left of [JSON.stringify(somebody), "free\n"]) {
      const files = new Map([["lock-7", text(left)]]);
      expect(await withLock(fragileDisk(files), () => "done", { isRunning: () => false })).toBe("done");
      expect([...files.keys()]).toEqual(["lock-8"]);
    }
    const files = new Map<string, Uint8Array>();
    const failing = withLock(fragileDisk(files), () => {
      throw new RangeError("work");
    });
    await expect(failing).rejects.toBeInstanceOf(RangeError);
    expect(await withLock(fragileDisk(files), () => "done")).toBe("done");
  });

  it("holds while its holder runs, or works on another machine", async () => {
    const files = new Map([["lock-7", text(JSON.stringify(somebody))]]);
    await expect(withLock(fragileDisk(files), () => "done", { patience: 40 })).rejects.toBeInstanceOf(OfficeBusyError);
    const own = withLock(fragileDisk(files), () => "done", { patience: 40, isRunning: () => true });
    await expect(own).rejects.toThrow("lock-7");
  });

  it("steps back where a higher one has come up meanwhile", async () => {
    const files = new Map([["lock-7", text("free\n")]]);
    const disk = fragileDisk(files);
    const overtaken = {
      ...disk,
      create(name: string, bytes: Uint8Array) {
        files.set("lock-9", text(JSON.stringify(somebody)));
        return disk.create(name, bytes);
      },
    };
    await expect(withLock(overtaken, () => "done", { patience: 40 })).rejects.toBeInstanceOf(OfficeBusyError);
    expect([...files.keys()].sort()).toEqual(["lock-7", "lock-9"]);
  });
});

describe("two programs at once", () => {
  const folder = mkdtempSync(join(tmpdir(), "pengantar-office-"));
  const program = join(folder, "append.mjs");
  const office = join(folder, "kantor");

  beforeAll(() => {
    const source = resolve(import.meta.dirname, "../../src/office");
    const contents = `
      import { changeOffice } from "./folder.js";
      import { diskAt } from "./disk.js";
      import { readRegister, registerBytes, registerFile } from "./registers.js";
      const [, , folder, name, times, fall] = process.argv;
      const disk = diskAt(folder);
      for (let turn = 0; turn < Number(times); turn++) {
        await changeOffice(disk, "2026-11-24", (state) => {
          const records = new Map(readRegister(state, "candidates"));
          const id = name + "-" + turn;
          records.set(id, { id });
          if (fall === "fall" && turn === 2) process.kill(process.pid, "SIGKILL");
          return { event: { kind: "report", candidate: id, by: "petugas" }, files: new Map([[registerFile("candidates"), registerBytes(records)]]) };
        });
      }`;
    const built = buildSync({
      stdin: { contents, resolveDir: source, loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      write: false,
      logLevel: "error",
    });
    writeFileSync(program, built.outputFiles[0]!.text);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...words: readonly string[]): Promise<number | null> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [program, office, ...words], { stdio: ["ignore", "ignore", "inherit"] });
      child.on("close", done);
    });

  it("lose nothing of each other, and one that is killed in the middle holds up nobody", async () => {
    const codes = await Promise.all([run("a", "12"), run("b", "12"), run("c", "12", "fall")]);
    expect(codes).toEqual([0, 0, null]);
    const { ids, kinds } = await readOffice(diskAt(office), (state) => ({
      ids: [...readRegister(state, "candidates").keys()].sort(),
      kinds: [state.entries.length, state.notices.length],
    }));
    const turns = (name: string, count: number): string[] => Array.from({ length: count }, (_, turn) => `${name}-${String(turn)}`);
    expect(ids).toEqual([...turns("a", 12), ...turns("b", 12), ...turns("c", 2)].sort());
    expect(kinds).toEqual([26, 0]);
  });
});
