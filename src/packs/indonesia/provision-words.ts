import type { LocalizedText } from "../../model/index.js";
import type { Stage } from "../../rules/index.js";
import type { Confidence } from "./pack-table.js";
import type { Effect, ProvisionKind } from "./provision.js";

/** The words of a provision's codes, as an officer reads and writes them. */
export const provisionWords: {
  readonly kind: Readonly<Record<ProvisionKind, LocalizedText>>;
  readonly stage: Readonly<Record<Stage, LocalizedText>>;
  readonly effect: Readonly<Record<Effect, LocalizedText>>;
  readonly confidence: Readonly<Record<Confidence, LocalizedText>>;
} = {
  kind: {
    eligibility: { id: "syarat orang", en: "eligibility" },
    destinationStatus: { id: "status negara tujuan", en: "destination status" },
    licence: { id: "izin", en: "licence" },
    wageFloor: { id: "upah minimum", en: "wage floor" },
    costCap: { id: "batas biaya", en: "cost cap" },
    documentChecklist: { id: "daftar dokumen", en: "document checklist" },
    advertLint: { id: "isi iklan", en: "advert lint" },
    register: { id: "pencatatan", en: "register" },
    dataQuality: { id: "mutu data", en: "data quality" },
  },
  stage: {
    publish: { id: "sebelum tayang", en: "before publishing" },
    match: { id: "saat mencocokkan", en: "when matching" },
    departure: { id: "sebelum berangkat", en: "before departure" },
  },
  effect: {
    block: { id: "hentikan", en: "block" },
    verify: { id: "periksa", en: "verify" },
    warn: { id: "ingatkan", en: "warn" },
    info: { id: "catat", en: "info" },
  },
  confidence: {
    verified: { id: "terverifikasi", en: "verified" },
    reported: { id: "menurut laporan", en: "reported" },
    unverified: { id: "belum terverifikasi", en: "unverified" },
  },
};
