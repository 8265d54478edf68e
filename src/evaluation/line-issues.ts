import { show, type DataIssue } from "../model/data-issue.js";

/** Says what is wrong with a line. @param received bytes of the file are shown as text. */
export type RaiseLine = (line: number, expected: string, received: string | Uint8Array) => void;

/**
 * Collects what is wrong with the lines of a file; each such line is left out.
 * @param position stands before the number: `line ` of a file, `#` of a list.
 */
export function lineIssues(source: string | undefined, position = "line "): { readonly issues: DataIssue[]; readonly raise: RaiseLine } {
  const issues: DataIssue[] = [];
  const raise: RaiseLine = (line, expected, received) => {
    issues.push({
      severity: "error",
      kind: "file",
      record: `${position}${String(line)}`,
      path: "",
      expected,
      received: typeof received === "string" ? received : show(new TextDecoder().decode(received)),
      ...(source === undefined ? {} : { source }),
    });
  };
  return { issues, raise };
}
