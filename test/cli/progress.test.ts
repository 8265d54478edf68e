import { expect, it } from "vitest";
import { startProgress } from "../../src/cli/progress.js";

function terminal(isTTY: boolean): { readonly stream: NodeJS.WriteStream; readonly said: string[] } {
  const said: string[] = [];
  return { stream: { isTTY, write: (text: string) => said.push(text) } as unknown as NodeJS.WriteStream, said };
}

it("work of less than a second shows nothing; longer work now and then, and is wiped away", () => {
  const { stream, said } = terminal(true);
  let now = 0;
  const progress = startProgress(stream, undefined, () => now);
  for (now = 0; now < 1000; now += 100) progress.at(() => "early");
  expect(said).toEqual([]);
  for (now = 1000; now < 1500; now += 100) progress.at(() => `at ${String(now)}`);
  expect(said.map((text) => text.replace("\r\u001B[2K", ""))).toEqual(["at 1000", "at 1200", "at 1400"]);
  progress.end();
  expect(said.at(-1)).toBe("\r\u001B[2K");
});

it("where nobody watches, nothing is said", () => {
  const { stream, said } = terminal(false);
  let now = 0;
  const progress = startProgress(stream, undefined, () => now);
  now = 5000;
  progress.at(() => "late");
  progress.end();
  expect(said).toEqual([]);
});
