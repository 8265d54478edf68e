import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";

test("the room is bundled for a browser, and reads CSV there without node's Buffer", async () => {
  const source = `
    import { readRecords } from "./src/io/index.ts";
    globalThis.read = async (text) => {
      const records = [];
      for await (const record of readRecords(text, { kind: "candidate", format: "csv", onIssue: (issue) => records.push(issue) })) records.push(record);
      return JSON.stringify(records);
    };`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ".", loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "iife",
    external: ["natural/*"], // the dictionary of one language, which has a test of its own
    define: { global: "globalThis" },
    write: false,
    logLevel: "silent",
  });
  const code = outputFiles[0]!.text;
  expect(code).not.toMatch(/["']node:/);
  const page: { read?: (text: string) => Promise<string> } = {};
  runInNewContext(code, Object.assign(page, { TextDecoder, TextEncoder, setTimeout }));
  expect(await page.read?.('id,name\na,"Sari, B."\nb,é\n')).toBe('[{"id":"a","name":"Sari, B."},{"id":"b","name":"é"}]');
});
