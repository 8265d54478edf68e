import type { LocalizedText } from "../model/index.js";
import type { Row } from "../market/index.js";
import { certificateKind, documentKind, licenceKind, type BindKind } from "./credential-kinds.js";
import { startOf } from "./credentials.js";
import { endOfGroup } from "./demands.js";
import type { Gate, InForce, Met } from "./gate.js";
import { datedGate } from "./own-gate.js";

/** Options of a gate on what a vacancy requires. */
export interface RequiredOptions {
  /** Days on which the gate is asked. @defaultValue always */
  readonly inForce?: InForce;
}

/**
 * Lets through candidates who hold every licence that is essential.
 * They count as in `licences`, on the day of the start.
 * Unmet: one is known not to be held, or to have ended by then. Unknown: silent or partial lists, words that are not linked, a last day that is not said.
 */
export function requiredLicences(options: RequiredOptions = {}): Gate {
  return requiredCredentials("requiredLicences", "licences", licenceKind, options, {
    met: { en: "Holds every licence that is required.", id: "Memiliki semua surat izin wajib (SIM, SIO)." },
    unmet: {
      en: "A required licence is missing, or has ended by the start.",
      id: "Ada surat izin wajib yang belum dimiliki, atau sudah habis saat mulai kerja.",
    },
    unknown: {
      en: "Not known whether every required licence is held.",
      id: "Belum diketahui apakah semua surat izin wajib (SIM, SIO) sudah ada.",
    },
    remedy: { en: "Get or renew the licence, or ask to see it.", id: "Urus atau perpanjang surat izinnya, atau minta ditunjukkan." },
  });
}

/**
 * Lets through candidates who hold every certificate that is essential.
 * They count as in `certificates`, on the day of the start.
 * Unmet: one is known not to be held, or to have ended by then, or a unit asked is not covered. Unknown: as `requiredLicences`.
 */
export function requiredCertificates(options: RequiredOptions = {}): Gate {
  return requiredCredentials("requiredCertificates", "certificates", certificateKind, options, {
    met: { en: "Holds every certificate that is required.", id: "Memiliki semua sertifikat wajib." },
    unmet: {
      en: "A required certificate is missing, or has ended by the start.",
      id: "Ada sertifikat wajib yang belum dimiliki, atau sudah habis saat mulai kerja.",
    },
    unknown: {
      en: "Not known whether every required certificate is held.",
      id: "Belum diketahui apakah semua sertifikat wajib sudah ada.",
    },
    remedy: {
      en: "Take the test or renew the certificate, or ask to see it.",
      id: "Ikuti uji kompetensi atau perpanjang sertifikatnya, atau minta ditunjukkan.",
    },
  });
}

/**
 * Lets through candidates who have every document that is essential.
 * They count on the day of the start.
 * Unmet: one is known to be missing, or to have ended by then. Unknown: one is applied for, silent or partial lists, an unknown status, a last day
 * that is not said.
 */
export function requiredDocuments(options: RequiredOptions = {}): Gate {
  return requiredCredentials("requiredDocuments", "documents", documentKind, options, {
    met: { en: "Has every document that is required.", id: "Semua dokumen wajib ada." },
    unmet: {
      en: "A required document is missing, or has ended by the start.",
      id: "Ada dokumen wajib yang belum ada, atau habis saat mulai kerja.",
    },
    unknown: {
      en: "Not known whether every required document is there.",
      id: "Belum diketahui apakah semua dokumen wajib sudah ada.",
    },
    remedy: { en: "Apply for the document, or ask to see it.", id: "Urus dokumen itu, atau minta ditunjukkan." },
  });
}

type Words = Readonly<Record<Met | "remedy", LocalizedText>>;

function requiredCredentials(
  name: string,
  field: "licences" | "certificates" | "documents",
  kind: BindKind,
  options: RequiredOptions,
  { remedy, ...message }: Words,
): Gate {
  const unknown = Object.keys(options).find((option) => option !== "inForce");
  if (unknown !== undefined) throw new TypeError(`${name}: expected only the option inForce; received ${unknown}`);
  return datedGate(
    {
      name,
      version: "1",
      stage: field === "documents" ? "departure" : "match",
      message,
      remedy,
      ...(options.inForce === undefined ? {} : { inForce: options.inForce }),
    },
    { candidate: [field], vacancy: ["requirements", "startDate"] },
    ({ market, asOf }) => {
      // Of what has no last day, and of what is applied for, nothing is sure.
      const { demands, value } = kind(market, { undated: 0, inProgress: [0, 1] });
      const dayOfStart = startOf(market, asOf);
      const status = (candidate: Row, vacancy: Row): Met => {
        const day = dayOfStart(vacancy);
        const end = demands.offsets[vacancy + 1]!;
        let all: Met = "met";
        for (let from = demands.offsets[vacancy]!, to = from; from < end; from = to) {
          to = endOfGroup(demands, from, end);
          if (demands.optional[from] === 1 || value(candidate, from, to, day, 0) === 1) continue;
          if (value(candidate, from, to, day, 1) < 1) return "unmet";
          all = "unknown";
        }
        return all;
      };
      return {
        from: (side, row) => ({ status: (other) => (side === "vacancy" ? status(other, row) : status(row, other)) }),
      };
    },
  );
}
