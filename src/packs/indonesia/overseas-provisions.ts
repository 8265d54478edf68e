import type { Json } from "../../model/index.js";
import type { Condition } from "./condition.js";
import { countryProvisions } from "./country-provisions.js";
import { destinationProvisions } from "./destination-provisions.js";
import { overseasDocuments, type OverseasDocument } from "./overseas-documents.js";
import { overseasOrderProvisions } from "./overseas-order-provisions.js";
import { overseasPersonProvisions } from "./overseas-person-provisions.js";
import { abroad, example, overseas } from "./overseas-provision.js";
import type { Provision } from "./provision.js";

/** What holds for placements abroad (AKAN): before an advert is shown, when a person is matched, and before departure. */
export const overseasProvisions: readonly Provision[] = [
  ...destinationProvisions,
  ...overseasOrderProvisions,
  ...overseasPersonProvisions,
  ...countryProvisions,
  ...overseasDocuments.rows.map(ready),
];

/** A document that is missing is a gap to close, and touches no score. One that runs out must be valid today, and when work begins where that is known. */
function ready({ type, name, expires }: OverseasDocument): Provision {
  const begins: Condition = {
    any: [{ not: { stated: "^vacancy.startDate" } }, { fact: "expires", atLeast: { fact: "^vacancy.startDate" } }],
  };
  const valid: Condition = { all: [{ fact: "expires", atLeast: { fact: "asOf" } }, begins] };
  const must: Condition = {
    some: "candidate.documents",
    where: { all: [{ fact: "type", is: type }, { fact: "status", is: "have" }, ...(expires ? [valid] : [])] },
  };
  const has = { type, status: "have", ...(expires ? { expires: "2028-01-01" } : {}) };
  const held = (document: Readonly<Record<string, string>>): Readonly<Record<string, Json>> => ({
    vacancy: { channel: "overseas", startDate: "2027-01-15" },
    candidate: { documents: [document] },
  });
  return {
    ...overseas(`akan.document.${type}`, "departure", "verify"),
    kind: "documentChecklist",
    when: abroad,
    must,
    effectiveFrom: overseasDocuments.effectiveFrom ?? "2017-11-22",
    legalBasis: overseasDocuments.source.title,
    sourceUrl: overseasDocuments.source.url,
    message: { id: `Belum siap: ${name.id ?? type}.`, en: `Not ready: ${name.en ?? type}.` },
    remedy: { id: `Urus ${name.id ?? type}.`, en: `Obtain the ${name.en ?? type}.` },
    examples: [
      example(held(has), "met"),
      example(held({ ...has, status: "inProgress" }), "unmet"),
      example({ vacancy: { channel: "overseas" }, candidate: {} }, "unknown"),
      ...(expires ? [example(held({ ...has, expires: "2027-01-14" }), "unmet"), example(held({ type, status: "have" }), "unknown")] : []),
    ],
  };
}
