import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

/** How a run of the program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as a user's project has it: packed and installed. */
export const program = join(inject("userProject"), "node_modules/pengantar/dist/cli.js");

/** Makes a folder for the tests of a file, which is taken away after them. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pengantar-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes files into a folder: a text as it is, a list as JSON Lines, all else as JSON. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const lines = Array.isArray(content) ? content.map((record) => `${JSON.stringify(record)}\n`).join("") : undefined;
    const text = typeof content === "string" || content instanceof Uint8Array ? content : (lines ?? JSON.stringify(content));
    writeFileSync(join(folder, name), text);
  }
}

/** Runs the program, by default in English, without a terminal and without colour. */
export function runCli(
  words: readonly string[],
  { cwd, input = "", env = {} }: { readonly cwd: string; readonly input?: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd, env: { PATH: process.env["PATH"], LANG: "C.UTF-8", ...env } });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
    child.stdin.on("error", () => undefined); // a program that reads nothing closes its end
    child.stdin.end(input);
  });
}
