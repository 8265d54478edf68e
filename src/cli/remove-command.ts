import { createInterface } from "node:readline";
import type { Side } from "../market/index.js";
import { changeOffice, readOffice, removeRecord, type OfficeState, type Registers, type Removal } from "../office/index.js";
import { findDuplicateCandidates, redactIdentity } from "../packs/indonesia/index.js";
import { oneOf } from "./check-options.js";
import { printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { inFolder, openFolder, tellNotices, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { readRegisters } from "./take-rows.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** Options of `pengantar hapus`, as the shell gave them. */
export interface RemoveCommandOptions extends OfficeOptions {
  readonly by?: string;
  readonly for?: string;
  /** Does not ask. */
  readonly yes?: boolean;
}

/** Takes a person or a vacancy out of the folder for good, once somebody at a terminal has confirmed it, or said so beforehand. */
export async function removeCommand(id: string, options: RemoveCommandOptions, shell: Shell): Promise<ExitCode> {
  const wanted = options.for === undefined ? undefined : oneOf("--for", ["candidates", "vacancies"], options.for, shell);
  const setting = openFolder(options, shell);
  const { words, disk, asOf } = setting;
  const { remove: say } = words;
  const by = redactIdentity(options.by?.trim() ?? "");
  if (by === "") throw wrongUsage(words.needs("--by"));
  const preview = await inFolder(
    setting,
    readOffice(disk, (state) => {
      tellNotices(state.notices, setting, shell);
      return previewOf(state, id, wanted && (wanted === "candidates" ? "candidate" : "vacancy"), by, setting);
    }),
  );
  const isAsked = options.yes !== true;
  if (isAsked && !shell.stdin.isTTY) throw wrongUsage([...told(preview, setting, plain), say.needsYes].join("\n"));
  shell.stdout.write(`${told(preview, setting, styleFor(shell.stdout)).join("\n")}\n`);
  if (isAsked && !(await isConfirmed(say.confirm, say.yes, shell))) {
    shell.stdout.write(`${say.kept}\n`);
    return exitCodes.done;
  }
  const made = await inFolder(
    setting,
    changeOffice(disk, asOf, (state) => {
      const removal = removeRecord(state, { side: preview.side, id, by });
      return removal && { ...removal, number: (state.entries.at(-1)?.number ?? 0) + 1 };
    }),
  );
  if (!made) throw wrongUsage(words.noSuchId(JSON.stringify(id)));
  const lines = [say.done(made.number), ...(made.strays.length > 0 ? [say.strays(made.strays.join(", "))] : []), say.outside];
  shell.stdout.write(`${lines.flatMap((line) => wrap(printable(line), pageWidth)).join("\n")}\n`);
  return exitCodes.done;
}

interface RemovalPreview {
  readonly side: Side;
  readonly who: string;
  readonly removal: Removal;
  /** Others who may be the same person, each with why. */
  readonly alike: readonly string[];
}

/** What would be removed. @throws Stop for an id that is in no register, or in both where nobody says which is meant. */
function previewOf(state: OfficeState, id: string, wanted: Side | undefined, by: string, { words }: OfficeSetting): RemovalPreview {
  const registers = readRegisters(state);
  const isThere = { candidate: registers.candidates.has(id), vacancy: registers.vacancies.has(id) };
  const [side, other] = (["candidate", "vacancy"] as const).filter((one) => (wanted ?? one) === one && isThere[one]);
  const removal = side && removeRecord(state, { side, id, by });
  if (!side || !removal) throw wrongUsage(words.noSuchId(JSON.stringify(id)));
  if (other) throw wrongUsage(words.bothSides(id));
  const name = side === "candidate" ? registers.candidates.get(id)?.name : registers.vacancies.get(id)?.title;
  const who = name === undefined ? id : `${name} (${id})`;
  return { side, who, removal, alike: side === "candidate" ? alikeOf(registers, id, words) : [] };
}

/** Each of the others once, with all that they have in common. */
function alikeOf({ candidates, contacts, demographics }: Registers, id: string, words: OfficeSetting["words"]): readonly string[] {
  const context = { contacts: [...contacts.values()], demographics: [...demographics.values()] };
  const reasons = new Map<string, string[]>();
  for (const { records, reason } of findDuplicateCandidates([...candidates.values()], context)) {
    if (!records.includes(id)) continue;
    for (const other of records.filter((one) => one !== id))
      reasons.set(other, [...(reasons.get(other) ?? []), words.register.reasons[reason]]);
  }
  return Array.from(reasons, ([other, why]) => `${other} (${why.join(", ")})`);
}

function told({ side, who, removal, alike }: RemovalPreview, { words, folder }: OfficeSetting, style: Style): string[] {
  const { remove: say } = words;
  const indented = (text: string): string[] => hang("  ", printable(text), pageWidth);
  return [
    ...wrap(printable(say.title(who, folder)), pageWidth).map((line) => style("bold", line)),
    ...indented(side === "candidate" ? say.person(removal.erased, removal.deleted, removal.redacted) : say.vacancy),
    ...(alike.length === 0 ? [] : indented(say.alike(alike.join("; ")))),
    ...indented(say.stays),
  ];
}

/** Waits for a line of the person at the terminal. */
async function isConfirmed(question: string, yes: RegExp, { stdin, stdout }: Shell): Promise<boolean> {
  stdout.write(`${question} `);
  const lines = createInterface({ input: stdin });
  try {
    const { value: line, done } = (await lines[Symbol.asyncIterator]().next()) as IteratorResult<string, undefined>;
    return done !== true && yes.test(line.trim());
  } finally {
    lines.close();
  }
}
