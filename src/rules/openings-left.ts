import { gateOnVacancy, type Gate } from "./gate.js";

/**
 * Lets through vacancies with a place left to fill.
 * Unmet: no opening, or as many filled as there are. Unknown: the number of openings is not said; filled places that are not said count as none.
 */
export function openingsLeft(): Gate {
  return {
    name: "openingsLeft",
    version: "1",
    options: {},
    stage: "match",
    reads: { candidate: [], vacancy: ["openings", "openingsFilled"] },
    message: {
      met: { en: "There are openings left.", id: "Masih ada tempat." },
      unmet: { en: "All openings are filled.", id: "Semua tempat sudah terisi." },
      unknown: { en: "Not known how many openings there are.", id: "Belum diketahui jumlah yang dibutuhkan." },
    },
    remedy: { en: "Ask the employer how many places are left.", id: "Tanyakan kepada pemberi kerja berapa tempat yang tersisa." },
    bind: ({ market: { vacancies } }) =>
      gateOnVacancy((vacancy) => {
        const openings = vacancies.openings[vacancy]!;
        if (openings < 0) return "unknown";
        return openings > Math.max(0, vacancies.openingsFilled[vacancy]!) ? "met" : "unmet";
      }),
  };
}
