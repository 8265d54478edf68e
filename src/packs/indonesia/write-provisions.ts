import { localize, type Locale } from "../../model/index.js";
import { provisionColumns, type ProvisionField } from "./provision-columns.js";
import { provisionWords } from "./provision-words.js";
import type { Provision } from "./provision.js";
import { writeCondition } from "./write-condition.js";
import { writeExamples } from "./write-examples.js";

/**
 * Writes provisions as the rows of a table that an officer edits in a spreadsheet: first the headers, then a row each. `readProvisions` reads them again.
 *
 * Codes are written as words of the language (*hentikan*, *block*); conditions and examples as `writeCondition` and `writeExamples` have them.
 */
export function writeProvisions(provisions: readonly Provision[], locale: Locale): readonly (readonly string[])[] {
  return [
    provisionColumns.map(({ label }) => localize(label, locale, "")),
    ...provisions.map((provision) => {
      const cells = cellsOf(provision, locale);
      return provisionColumns.map(({ field }) => cells[field] ?? "");
    }),
  ];
}

function cellsOf(provision: Provision, locale: Locale): Readonly<Record<ProvisionField, string | undefined>> {
  const { id, version, kind, stage, effect, confidence, message, remedy, when, must, examples } = provision;
  const { effectiveFrom, effectiveTo, legalBasis, sourceUrl, reviewedBy, reviewedAt, verifyBefore } = provision;
  return {
    ...{ id, effectiveFrom, effectiveTo, legalBasis, sourceUrl, reviewedBy, reviewedAt, verifyBefore },
    version: String(version),
    kind: localize(provisionWords.kind[kind], locale, kind),
    stage: localize(provisionWords.stage[stage], locale, stage),
    effect: localize(provisionWords.effect[effect], locale, effect),
    confidence: localize(provisionWords.confidence[confidence], locale, confidence),
    messageId: message.id,
    messageEn: message.en,
    remedyId: remedy?.id,
    remedyEn: remedy?.en,
    when: when === undefined ? undefined : writeCondition(when, locale),
    must: writeCondition(must, locale),
    examples: writeExamples(examples, locale),
  };
}
