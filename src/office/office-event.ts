import type { IsoDate } from "../model/index.js";

/** What became of a referral. */
export type Outcome = "interview" | "hired" | "rejected" | "noShow" | "withdrawn";

/**
 * What happened in an office: by ids alone. Names, numbers of telephones and what was answered stand in the registers, which can be corrected
 * and deleted. Of the log only a removal takes content away, and says of which entries.
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
  | {
      readonly kind: "removal";
      readonly side: "candidate" | "vacancy";
      /** Absent where the id is not one that the office gave: it could say who it was. */
      readonly id?: string;
      readonly by: string;
      /** Numbers of entries out of which content was taken, each with the checksum of what it says now. */
      readonly redacted?: Readonly<Record<string, string>>;
      /** Files that were taken away. */
      readonly deleted?: readonly string[];
    }
  | {
      /** What stands where the content of an entry was taken away. */
      readonly kind: "erased";
      /** Number of the entry of the removal. */
      readonly removal: number;
      /** Of a referral: its number is given to no other. */
      readonly referral?: number;
    }
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
