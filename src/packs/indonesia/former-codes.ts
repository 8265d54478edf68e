import type { IsoDate, PlaceScheme } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** Codes that a kabupaten or kota had before its province was split. */
export interface FormerCodes {
  /** Kemendagri code of today. */
  readonly code: string;
  readonly former: Readonly<Record<Exclude<PlaceScheme, "iso-3166">, string>>;
  /** The last day before the act that made its new province. */
  readonly effectiveTo: IsoDate;
  /** That act. */
  readonly legalBasis: string;
}

/** Of the acts that made the four provinces, by the first two digits of today's code. */
const acts: Readonly<Record<string, readonly [legalBasis: string, effectiveTo: IsoDate]>> = {
  "93": ["UU 14/2022 (Papua Selatan)", "2022-07-24"],
  "94": ["UU 15/2022 (Papua Tengah)", "2022-07-24"],
  "95": ["UU 16/2022 (Papua Pegunungan)", "2022-07-24"],
  "96": ["UU 29/2022 (Papua Barat Daya)", "2022-12-07"],
};

/** The codes of 2020 of those that came to the new provinces of Papua in 2022; old files and the first digits of identity numbers have them still. */
export const formerCodes: PackTable<FormerCodes> = {
  id: "id.formerCodes",
  version: "2",
  source: {
    title: "Bridging table of BPS and Kemendagri codes, 2020; UU 14, 15, 16 and 29/2022",
    url: "https://github.com/zakiego/Kode-Wilayah-Administrasi-Indonesia-Relasi-BPS-Kemendagri",
    confidence: "reported",
  },
  datedRows: true,
  rows: [
    was("9301", "9101", "9401"),
    was("9302", "9116", "9413"),
    was("9303", "9117", "9414"),
    was("9304", "9118", "9415"),
    was("9401", "9104", "9404"),
    was("9402", "9107", "9411"),
    was("9403", "9108", "9410"),
    was("9404", "9109", "9412"),
    was("9405", "9125", "9433"),
    was("9406", "9126", "9434"),
    was("9407", "9127", "9435"),
    was("9408", "9128", "9436"),
    was("9501", "9102", "9402"),
    was("9502", "9112", "9417"),
    was("9503", "9113", "9416"),
    was("9504", "9114", "9418"),
    was("9505", "9121", "9431"),
    was("9506", "9122", "9432"),
    was("9507", "9123", "9430"),
    was("9508", "9124", "9429"),
    was("9601", "9201", "9107"),
    was("9602", "9204", "9106"),
    was("9603", "9205", "9108"),
    was("9604", "9209", "9109"),
    was("9605", "9210", "9110"),
    was("9671", "9271", "9171"),
  ],
};

function was(code: string, kemendagri: string, bps: string): FormerCodes {
  const [legalBasis, effectiveTo] = acts[code.slice(0, 2)]!;
  return { code, former: { kemendagri, bps }, effectiveTo, legalBasis };
}
