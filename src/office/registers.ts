import { canonicalJson, type Candidate, type Demographics, type Json, type Vacancy } from "../model/index.js";
import type { Contact } from "../packs/indonesia/index.js";
import type { OfficeState } from "./folder.js";

/** What an office keeps about people and posts, each by the id of the candidate or vacancy, in the order in which it came. */
export interface Registers {
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly vacancies: ReadonlyMap<string, Vacancy>;
  /** How people are reached; no ranking opens it. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** What is protected, for ages that a law names and for audits of fairness; no ranking opens it. */
  readonly demographics: ReadonlyMap<string, Demographics>;
}

/** A line of a register is no record: somebody changed the file by hand. What stands there is not repeated. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number) {
    super(`${file}:${String(line)}: expected a record as JSON with its id, received something else`);
    this.file = file;
    this.line = line;
  }
}

type RegisterName = keyof Registers;

/** The member of a record that names it, by register. */
const keys = { candidates: "id", vacancies: "id", contacts: "candidate", demographics: "candidate" } as const;

/** Name of a register's file. */
export function registerFile(name: RegisterName): string {
  return `${name}.jsonl`;
}

/**
 * Reads one register, one record a line. Whether each is as its schema says is seen when a market is made of them.
 * @throws RegisterError for a line that is no record: whoever wrote the register anew without it would lose it.
 */
export function readRegister<Name extends RegisterName>(state: OfficeState, name: Name): Registers[Name] {
  const file = registerFile(name);
  const records = new Map<string, unknown>();
  const text = new TextDecoder().decode(state.read(file));
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const record = recordOf(line);
    const id = record?.[keys[name]];
    if (typeof id !== "string" || id === "") throw new RegisterError(file, index + 1);
    records.set(id, record);
  });
  return records as unknown as Registers[Name];
}

/** Writes a register as the bytes of its file. */
export function registerBytes(records: ReadonlyMap<string, Candidate | Vacancy | Contact | Demographics>): Uint8Array {
  const lines = Array.from(records.values(), (record) => `${canonicalJson(record as unknown as Json)}\n`);
  return new TextEncoder().encode(lines.join(""));
}

function recordOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
