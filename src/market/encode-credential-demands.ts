import { cefrLevels, type LanguageDemand, type Mention, type Vacancy } from "../model/index.js";
import { alternativePath, arrangeDemands, requirementsOf, unlinkedWords, type Demand, type Values } from "./arrange-demands.js";
import type { RowValues } from "./column.js";
import { conceptRow, type Encoding, type Warn } from "./encoding.js";
import { packLetters } from "./letter-code.js";
import { codesOfTexts, codeOfText } from "./text-code.js";
import { NOT_STATED, type vacancyLayout } from "./vacancy-columns.js";

type VacancyRow = RowValues<typeof vacancyLayout>;

/** Languages that a vacancy asks, with their levels. */
export function encodeLanguageDemands(vacancy: Vacancy): VacancyRow["languageDemands"] {
  const demands = requirementsOf(vacancy, "language").map(([requirement]): Demand => ({
    importance: requirement.importance,
    alternatives: [requirement, ...(requirement.alternatives ?? [])].map(languageValues),
    words: [],
  }));
  return arrangeDemands(vacancy, demands, ["language", "level"]);
}

function languageValues({ language, cefr }: LanguageDemand): Values {
  return [languageCode(language), cefrLevel(cefr)];
}

/** A code such as `ja` as the columns hold it. */
export function languageCode(language: string): number {
  return packLetters(language.toUpperCase());
}

/** 1 (A1) to 6 (C2), 0 where it is not said. */
export function cefrLevel(cefr: LanguageDemand["cefr"]): number {
  return cefr === undefined ? 0 : cefrLevels.indexOf(cefr) + 1;
}

/** Licences that a vacancy asks. */
export function encodeLicenceDemands(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow["licenceDemands"] {
  const demands = requirementsOf(vacancy, "licence").map(([requirement, path]): Demand => {
    const mentions = [requirement, ...(requirement.alternatives ?? [])];
    const alternatives = mentions.map((mention, index): Values => [
      conceptRow(mention, "licence", encoding, warn, () => alternativePath(path, index)),
    ]);
    return { importance: requirement.importance, alternatives, words: unlinkedWords(mentions, alternatives) };
  });
  return arrangeDemands(vacancy, demands, ["concept"]);
}

/** Certificates that a vacancy asks: as concepts, or by the units that they cover. */
export function encodeCertificateDemands(vacancy: Vacancy, encoding: Encoding, warn: Warn): VacancyRow["certificateDemands"] {
  const demands = requirementsOf(vacancy, "certificate").map(([requirement, path]): Demand => {
    const mentions = [requirement, ...(requirement.alternatives ?? [])];
    const alternatives: Values[] = [];
    const unlinked: Mention[] = [];
    for (const [index, mention] of mentions.entries()) {
      for (const unit of codesOfTexts(mention.units)) alternatives.push([NOT_STATED, unit]);
      if (mention.concept === undefined && mention.label === undefined) continue;
      const concept = conceptRow(mention, "certificate", encoding, warn, () => alternativePath(path, index));
      // Units say what is meant, where words alone do not.
      if (concept < 0 && (mention.units ?? []).length > 0) continue;
      if (concept < 0) unlinked.push(mention);
      alternatives.push([concept, 0]);
    }
    const words = unlinkedWords(
      unlinked,
      unlinked.map((): Values => [-1]),
    );
    return { importance: requirement.importance, alternatives, words };
  });
  return arrangeDemands(vacancy, demands, ["concept", "unit"]);
}

/** Documents that a vacancy asks, by concept or else by word. */
export function encodeDocumentDemands(vacancy: Vacancy): VacancyRow["documentDemands"] {
  const demands = requirementsOf(vacancy, "document").map(([requirement]): Demand => ({
    importance: requirement.importance,
    alternatives: [requirement, ...(requirement.alternatives ?? [])].map(({ concept, label }): Values => [
      codeOfText(concept ?? label ?? ""),
    ]),
    words: [],
  }));
  return arrangeDemands(vacancy, demands, ["type"]);
}
