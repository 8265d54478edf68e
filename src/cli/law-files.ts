import { readDestinationLimits, readWageFloors, type DeriveOptions, type Provision } from "../packs/indonesia/index.js";
import { lawWordsIn } from "./law-words.js";
import { ownFile, type OfficeOptions } from "./office-folder.js";
import { openTable } from "./open-table.js";
import { openProvisions } from "./read-provisions-file.js";
import type { Shell } from "./shell.js";

/** Files of law: those that a command named, and otherwise those that lie in the office's folder. */
export interface LawFiles {
  /** The rules. @defaultValue the folder's own, else the pack's */
  readonly provisions?: string | undefined;
  /** Minimum wages of places. @defaultValue the folder's own */
  readonly wageFloors?: string | undefined;
  /** Caps of cost and minimum wages by destination. @defaultValue the folder's own */
  readonly destinations?: string | undefined;
}

/** Names of the files that an office may lay into its folder. */
const ownNames = {
  provisions: named("aturan", "provisions", ["csv", "xlsx", "json"]),
  wageFloors: named("upah-minimum", "wage-floors", ["csv", "xlsx"]),
  destinations: named("negara-tujuan", "destinations", ["csv", "xlsx"]),
} as const satisfies Readonly<Record<keyof LawFiles, readonly string[]>>;

function named(indonesian: string, english: string, endings: readonly string[]): readonly string[] {
  return [indonesian, english].flatMap((name) => endings.map((ending) => `${name}.${ending}`));
}

/** The rules that a command goes by, and the tables that facts are derived with. */
export interface Law {
  readonly provisions: readonly Provision[];
  readonly tables: Pick<DeriveOptions, "wageFloors" | "destinations">;
}

/** Opens the files of law that a command goes by; what is taken from the folder is told. @throws Stop where one cannot be read. */
export async function openLaw(options: LawOptions, shell: Shell): Promise<Law> {
  const provisions = fileOf("provisions", options, shell);
  return { provisions: await openProvisions(provisions, shell), tables: await openLawTables(options, shell) };
}

/** Opens the tables alone, where the rules are given otherwise. @throws Stop where one cannot be read. */
export async function openLawTables(options: LawOptions, shell: Shell): Promise<Law["tables"]> {
  const [wageFloors, destinations] = [fileOf("wageFloors", options, shell), fileOf("destinations", options, shell)];
  return {
    wageFloors: wageFloors === undefined ? undefined : await openTable(wageFloors, readWageFloors, shell),
    destinations: destinations === undefined ? undefined : await openTable(destinations, readDestinationLimits, shell),
  };
}

type LawOptions = Pick<OfficeOptions, "folder"> & LawFiles;

function fileOf(kind: keyof LawFiles, { folder = "kantor", ...files }: LawOptions, { stderr, locale }: Shell): string | undefined {
  const own = files[kind] === undefined ? ownFile(folder, ownNames[kind]) : undefined;
  if (own !== undefined) stderr.write(`${lawWordsIn(locale).fromFolder(own)}\n`);
  return files[kind] ?? own;
}
