/**
 * Levels of formal education (jenjang pendidikan), lowest first.
 * none · primary (SD) · lowerSecondary (SMP) · upperSecondary (SMA) · vocationalSecondary (SMK) · diploma1 to diploma3 (D1 to D3) ·
 * diploma4 (D4) · bachelor (S1) · professional (profesi) · master (S2) · specialist (Sp-1) · doctor (S3).
 */
export const educationLevels = [
  "none",
  "primary",
  "lowerSecondary",
  "upperSecondary",
  "vocationalSecondary",
  "diploma1",
  "diploma2",
  "diploma3",
  "diploma4",
  "bachelor",
  "professional",
  "master",
  "specialist",
  "doctor",
] as const;

export type EducationLevel = (typeof educationLevels)[number];

/**
 * Height of a level when it is asked as a floor: 0 (none) to 10 (doctor).
 * Levels of equal standing share a height: SMA and SMK; D4 and S1; S2 and Sp-1.
 * Source of the order: Perpres 8/2012 (KKNI), article 5; SD and SMP, both KKNI 1, are kept apart here.
 */
export const educationHeight: Readonly<Record<EducationLevel, number>> = {
  none: 0,
  primary: 1,
  lowerSecondary: 2,
  upperSecondary: 3,
  vocationalSecondary: 3,
  diploma1: 4,
  diploma2: 5,
  diploma3: 6,
  diploma4: 7,
  bachelor: 7,
  professional: 8,
  master: 9,
  specialist: 9,
  doctor: 10,
};
