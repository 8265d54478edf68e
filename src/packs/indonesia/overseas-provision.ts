import type { Json } from "../../model/index.js";
import type { Condition } from "./condition.js";
import type { Provision, ProvisionExample } from "./provision.js";

/** A vacancy that does not say what kind it is, and whose places are all in Indonesia, is not abroad. */
export const abroad: Condition = {
  all: [
    { any: [{ not: { stated: "vacancy.channel" } }, { fact: "vacancy.channel", is: "overseas" }] },
    { any: [{ stated: "vacancy.channel" }, { not: { fact: "derived.inIndonesia", is: true } }] },
  ],
};

/** What the provisions about placements abroad have in common; each says the rest itself. */
export function overseas(
  id: string,
  stage: Provision["stage"],
  effect: Provision["effect"],
): Pick<Provision, "id" | "version" | "stage" | "effect" | "effectiveFrom" | "confidence"> {
  return { id, version: 1, stage, effect, effectiveFrom: "2025-01-01", confidence: "reported" };
}

/** A case of a vacancy abroad, with the answer that it must get. */
export function abroadWhere(
  vacancy: Readonly<Record<string, Json>>,
  status: ProvisionExample["status"],
  more: Readonly<Record<string, Json>> = {},
): ProvisionExample {
  return example({ ...more, vacancy: { channel: "overseas", ...vacancy } }, status);
}

/** A case, with the answer that it must get. */
export function example(records: Readonly<Record<string, Json>>, status: ProvisionExample["status"]): ProvisionExample {
  return { records, asOf: "2026-11-24", status };
}
