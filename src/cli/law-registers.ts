import type { IsoDate } from "../model/index.js";
import { findDuplicateVacancies, type WageFloor } from "../packs/indonesia/index.js";
import { readOffice, type Registers } from "../office/index.js";
import { lawCandidateOf, lawVacancyReader, type LawCandidate, type LawVacancy } from "./law-records.js";
import { lawWordsIn } from "./law-words.js";
import { inFolder, openFolder, ownFile, tellNotices, type OfficeOptions } from "./office-folder.js";
import type { Shell } from "./shell.js";
import { readRegisters } from "./take-rows.js";
import { titleReader } from "./title-reader.js";

/** Names of the files that an office may lay into its folder: the rules that it goes by, and its minimum wages. */
const ownLawFiles = {
  provisions: named("aturan", "provisions", ["csv", "xlsx", "json"]),
  wageFloors: named("upah-minimum", "wage-floors", ["csv", "xlsx"]),
} as const;

function named(indonesian: string, english: string, endings: readonly string[]): readonly string[] {
  return [indonesian, english].flatMap((name) => endings.map((ending) => `${name}.${ending}`));
}

/** The files of law that a command goes by: those that were named, else the folder's own, which is told. */
export function lawFiles(
  { folder = "kantor", provisions, wageFloors }: Pick<OfficeOptions, "folder"> & LawFiles,
  { stderr, locale }: Shell,
): LawFiles {
  const own = {
    provisions: provisions === undefined ? ownFile(folder, ownLawFiles.provisions) : undefined,
    wageFloors: wageFloors === undefined ? ownFile(folder, ownLawFiles.wageFloors) : undefined,
  };
  for (const file of [own.provisions, own.wageFloors]) if (file !== undefined) stderr.write(`${lawWordsIn(locale).fromFolder(file)}\n`);
  return { provisions: provisions ?? own.provisions, wageFloors: wageFloors ?? own.wageFloors };
}

/** A file of rules and one of minimum wages. */
export interface LawFiles {
  readonly provisions?: string | undefined;
  readonly wageFloors?: string | undefined;
}

/** What an office's registers hold of people and posts, with what provisions ask beside them. */
export interface LawRegisters {
  readonly candidates: readonly LawCandidate[];
  readonly vacancies: readonly LawVacancy[];
}

/** Reads the registers of a folder; birth dates only answer whether somebody is of an age. @throws Stop where the folder cannot be read. */
export async function readLawRegisters(
  options: OfficeOptions,
  { asOf, wageFloors }: { readonly asOf: IsoDate; readonly wageFloors: readonly WageFloor[] | undefined },
  shell: Shell,
): Promise<LawRegisters> {
  const setting = openFolder(options, shell);
  const registers: Registers = await inFolder(
    setting,
    readOffice(setting.disk, (state) => {
      tellNotices(state.notices, setting, shell);
      return readRegisters(state);
    }),
  );
  const posts = [...registers.vacancies.values()];
  const read = lawVacancyReader({ asOf, occupations: titleReader(), wageFloors, duplicates: findDuplicateVacancies(posts) });
  return {
    candidates: Array.from(registers.candidates.values(), (one) => lawCandidateOf(one, registers.demographics.get(one.id))),
    vacancies: posts.map((vacancy) => read(vacancy, setting.folder)),
  };
}
