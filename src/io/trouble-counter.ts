import { show, type DataIssue } from "../model/index.js";
import { issueAt, type Trouble } from "./record-issue.js";

/** Counts what is wrong with files: a hundred rows with one flaw are one issue, with their number and the first of them. */
export interface TroubleCounter {
  /** Takes what is wrong with a file, and on which line. Equal severity, path and expectation are counted together. */
  add(file: string, trouble: Trouble, line?: number): void;
  /** One issue for each, in the order in which they were first met. */
  issues(): readonly DataIssue[];
}

interface Count {
  readonly file: string;
  readonly trouble: Trouble;
  readonly line: number | undefined;
  readonly shown: string[];
  times: number;
}

/** So many are shown of those that are counted. */
const SHOWN = 3;

export function createTroubleCounter(): TroubleCounter {
  const counts = new Map<string, Count>();
  return {
    add(file, trouble, line) {
      const key = JSON.stringify([file, trouble.severity, trouble.path, trouble.expected]);
      let count = counts.get(key);
      if (!count) counts.set(key, (count = { file, trouble, line, shown: [], times: 0 }));
      count.times++;
      if (count.shown.length < SHOWN)
        count.shown.push(line === undefined ? trouble.received : `${trouble.received} on line ${String(line)}`);
    },
    issues: () => [...counts.values()].map(issueOf),
  };
}

function issueOf({ file, trouble, line, shown, times }: Count): DataIssue {
  const more = times > shown.length ? "; …" : "";
  const received = times === 1 ? shown[0]! : `${String(times)}: ${shown.join("; ")}${more}`;
  return issueAt({ kind: "file", source: file }, line !== undefined && times === 1 ? line : "file", { ...trouble, received });
}

/** The trouble with something that is in, but for a part of it. */
export function leftPartly(path: string, expected: string, received: unknown): Trouble {
  return { severity: "warning", path, expected, received: typeof received === "string" ? show(received) : String(received) };
}
