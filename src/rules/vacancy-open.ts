import { dayOf } from "../model/index.js";
import { NO_DAY, vacancyStatus } from "../market/index.js";
import { gateOnVacancy, type Gate } from "./gate.js";

/**
 * Lets through vacancies that are open on the day on which is asked.
 * Unmet: closed, withdrawn, or past `validThrough` (the last day counts as open). Unknown: `validThrough` is not said.
 * Source of the period of validity: Perpres 57/2023 article 5.
 */
export function vacancyOpen(): Gate {
  return {
    name: "vacancyOpen",
    version: "1",
    options: {},
    stage: "match",
    reads: { candidate: [], vacancy: ["validThrough", "status"] },
    legalBasis: "Perpres 57/2023 pasal 5",
    message: {
      met: { en: "The vacancy is open.", id: "Lowongan masih berlaku." },
      unmet: { en: "The vacancy is no longer open.", id: "Lowongan sudah tidak berlaku." },
      unknown: { en: "Not known until when the vacancy is open.", id: "Belum diketahui sampai kapan lowongan berlaku." },
    },
    remedy: {
      en: "Ask the employer whether the vacancy is still open.",
      id: "Tanyakan kepada pemberi kerja apakah lowongan masih berlaku.",
    },
    bind({ market: { vacancies }, asOf }) {
      const asOfDay = dayOf(asOf);
      return gateOnVacancy((vacancy) => {
        const status = vacancies.status[vacancy]!;
        const until = vacancies.validThrough[vacancy]!;
        if (status === vacancyStatus.closed || status === vacancyStatus.withdrawn) return "unmet";
        if (until === NO_DAY) return "unknown";
        return until >= asOfDay ? "met" : "unmet";
      });
    },
  };
}
