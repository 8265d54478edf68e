import type { LocalizedText } from "../../model/index.js";
import type { ProvisionExample } from "./provision.js";

/** The words of an example's answer, as an officer reads and writes them. */
export const exampleWords = {
  met: { id: "terpenuhi", en: "met" },
  unmet: { id: "tidak terpenuhi", en: "unmet" },
  unknown: { id: "belum diketahui", en: "unknown" },
  notApplicable: { id: "tidak berlaku", en: "not applicable" },
} as const satisfies Readonly<Record<ProvisionExample["status"], LocalizedText>>;
