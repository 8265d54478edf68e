import type { IsoDate } from "../model/index.js";

/** What became of a referral. */
export type Outcome = "interview" | "hired" | "rejected" | "noShow" | "withdrawn";

/**
 * What happened in an office: by ids alone. Names, numbers of telephones and what was answered stand in the registers, which can be corrected
 * and deleted; the log cannot.
 */
export type OfficeEvent =
  | {
      readonly kind: "intake";
      readonly side: "candidate" | "vacancy";
      /** SHA-256 of the file that was taken in: its name may name somebody. */
      readonly source: string;
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
    }
  | { readonly kind: "setting"; readonly what: "taxonomy" | "policy" }
  | { readonly kind: "removal"; readonly side: "candidate" | "vacancy"; readonly id: string }
  | { readonly kind: "run"; readonly side: "candidate" | "vacancy"; readonly id: string; readonly record: string }
  | {
      readonly kind: "referral";
      /** Counted from 1. */
      readonly number: number;
      readonly candidate: string;
      readonly vacancy: string;
      readonly by: string;
      /** Number of the entry whose run the referral follows. */
      readonly run?: number;
      /** Hash of the run's record with the decision. */
      readonly record?: string;
    }
  | {
      readonly kind: "outcome";
      /** Number of the referral. */
      readonly referral: number;
      readonly outcome: Outcome;
      readonly by: string;
      readonly reason?: string;
      /** First day of the work. */
      readonly startDate?: IsoDate;
    }
  | { readonly kind: "report"; readonly candidate: string; readonly by: string }
  | { readonly kind: "session"; readonly candidate: string; readonly by: string; readonly next: IsoDate }
  | {
      readonly kind: "answer";
      readonly side: "candidate" | "vacancy";
      readonly id: string;
      readonly field: string;
      readonly state: "answered" | "skipped";
    };
