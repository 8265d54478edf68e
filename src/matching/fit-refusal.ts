import type { Words } from "../policy/artefact.js";

/** Why weights were not fitted. */
export interface FitRefusal {
  readonly code: "tooFewLists" | "tooFewPairs" | "oneCriterion" | "sidesNotAdded" | "noOrder";
  readonly message: Words;
}

/** There is nothing to weigh against each other. */
export const oneCriterion: FitRefusal = {
  code: "oneCriterion",
  message: {
    en: "The policy weighs one criterion: there is nothing to fit.",
    id: "Kebijakan hanya menilai satu kriteria: tidak ada yang dapat disesuaikan.",
  },
};

/** No coefficient is left above 0. */
export const noOrder: FitRefusal = {
  code: "noOrder",
  message: {
    en: "The judgements contradict every criterion of the policy: no weights of at least 0 explain them.",
    id: "Penilaian bertentangan dengan semua kriteria kebijakan: tidak ada bobot nol ke atas yang menjelaskannya.",
  },
};

/** The loss of pairs is linear in the criteria, the score is not. */
export function sidesNotAdded(combine: string): FitRefusal {
  return {
    code: "sidesNotAdded",
    message: {
      en: `The policy's sides are not added up (${combine}): use the method coordinate.`,
      id: `Kedua sisi kebijakan tidak dijumlahkan (${combine}): gunakan metode coordinate.`,
    },
  };
}

/** There is too little to learn from. */
export function tooFew(code: "tooFewLists" | "tooFewPairs", received: number, needed: number): FitRefusal {
  const [en, id] =
    code === "tooFewLists" ? ["lists", "daftar"] : ["pairs that are judged differently", "pasangan dengan penilaian berbeda"];
  return {
    code,
    message: {
      en: `Too little to learn from: ${String(received)} ${en}, where ${String(needed)} are needed.`,
      id: `Terlalu sedikit untuk dipelajari: ${String(received)} ${id}, padahal perlu ${String(needed)}.`,
    },
  };
}
