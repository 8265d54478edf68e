import type { IsoDate } from "../model/index.js";
import { findDuplicateVacancies } from "../packs/indonesia/index.js";
import { readOffice, type Registers } from "../office/index.js";
import { lawCandidateOf, lawVacancyReader, type LawCandidate, type LawVacancy } from "./law-records.js";
import type { Law } from "./law-files.js";
import { inFolder, openFolder, tellNotices, type OfficeOptions } from "./office-folder.js";
import type { Shell } from "./shell.js";
import { readRegisters } from "./take-rows.js";
import { titleReader } from "./title-reader.js";

/** What an office's registers hold of people and posts, with what provisions ask beside them. */
export interface LawRegisters {
  readonly candidates: readonly LawCandidate[];
  readonly vacancies: readonly LawVacancy[];
}

/** Reads the registers of a folder; birth dates only answer whether somebody is of an age. @throws Stop where the folder cannot be read. */
export async function readLawRegisters(
  options: OfficeOptions,
  { asOf, ...tables }: { readonly asOf: IsoDate } & Law["tables"],
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
  const read = lawVacancyReader({ asOf, occupations: titleReader(), ...tables, duplicates: findDuplicateVacancies(posts) });
  return {
    candidates: Array.from(registers.candidates.values(), (one) => lawCandidateOf(one, registers.demographics.get(one.id))),
    vacancies: posts.map((vacancy) => read(vacancy, setting.folder)),
  };
}
