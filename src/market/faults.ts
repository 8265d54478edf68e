import { show, type DataIssue } from "../model/index.js";

/** Gathers what is wrong with a snapshot: of faults that are alike the first, with their number. */
export interface Faults {
  /** @param where the section; `row` is left out where the section as a whole is meant. */
  add(where: string, row: number | undefined, expected: string, received: unknown): void;
  readonly issues: readonly DataIssue[];
}

export function gatherFaults(): Faults {
  const found = new Map<string, { readonly path: string; readonly expected: string; readonly received: string; more: number }>();
  return {
    add(where, row, expected, received) {
      const key = `${where} ${expected}`;
      const before = found.get(key);
      if (before) before.more++;
      else {
        const path = row === undefined ? where : `${where}[${String(row)}]`;
        found.set(key, { path, expected, received: typeof received === "string" ? received : show(received), more: 0 });
      }
    },
    get issues() {
      return Array.from(found.values(), ({ path, expected, received, more }): DataIssue => {
        const others = more === 0 ? "" : `, and ${String(more)} more`;
        return { severity: "error", kind: "file", record: "market snapshot", path, expected, received: `${received}${others}` };
      });
    },
  };
}
