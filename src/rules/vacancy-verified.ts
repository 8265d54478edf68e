import { verificationStatus } from "../market/index.js";
import { gateOnVacancy, type Gate } from "./gate.js";

/**
 * Lets through vacancies that somebody has verified.
 * Unmet: the verification ended in a rejection. Unknown: it is pending, or nothing is said of one.
 */
export function vacancyVerified(): Gate {
  return {
    name: "vacancyVerified",
    version: "1",
    options: {},
    stage: "publish",
    reads: { candidate: [], vacancy: ["verification"] },
    message: {
      met: { en: "The vacancy is verified.", id: "Lowongan sudah diverifikasi." },
      unmet: { en: "The vacancy was rejected when it was verified.", id: "Lowongan ditolak saat verifikasi." },
      unknown: { en: "The vacancy is not verified yet.", id: "Lowongan belum diverifikasi." },
    },
    remedy: { en: "Have the vacancy verified by the office.", id: "Minta kantor memverifikasi lowongan ini." },
    bind: ({ market: { vacancies } }) =>
      gateOnVacancy((vacancy) => {
        const status = vacancies.verification[vacancy]!;
        if (status === verificationStatus.verified) return "met";
        return status === verificationStatus.rejected ? "unmet" : "unknown";
      }),
  };
}
