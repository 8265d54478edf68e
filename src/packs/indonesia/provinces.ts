import type { Coordinates, IsoDate } from "../../model/index.js";
import type { PackTable } from "./pack-table.js";

/** A province in the three lists that name it. */
export interface Province {
  /** Kemendagri's two digits. */
  readonly code: string;
  /** BPS's two digits: 91, 92 and 94 to 96 stand in both lists for other provinces. */
  readonly bps: string;
  /** ISO 3166-2. */
  readonly iso: string;
  readonly name: string;
  readonly coordinates: Coordinates;
  /** Short, English and other ways to write the name. */
  readonly otherNames: readonly string[];
  readonly formerNames?: readonly string[] | undefined;
  /** The island of most of its kabupaten and kota; `islands` has the others. */
  readonly island: string;
  /** The province that it was part of, and until when. */
  readonly splitFrom?: { readonly code: string; readonly on: IsoDate } | undefined;
}

/** The 38 provinces. ISO codes of the four provinces that were made in Papua in 2022 are unverified. */
export const provinces: PackTable<Province> = {
  id: "id.provinces",
  version: "1",
  source: {
    title: "Kepmendagri 300.2.2-2138/2025; BPS codes since 2022 as BPS's own publications use them; UU 14, 15, 16 and 29/2022",
    url: "https://github.com/cahyadsn/wilayah",
    confidence: "reported",
  },
  effectiveFrom: "2025-04-25",
  rows: [
    province("11", "11", "AC", "Aceh", [4.23, 96.91], "Sumatra", ["Nanggroe Aceh Darussalam", "NAD"], {
      formerNames: ["Daerah Istimewa Aceh"],
    }),
    province("12", "12", "SU", "Sumatera Utara", [2.19, 99.06], "Sumatra", ["Sumut", "North Sumatra", "Sumatra Utara"]),
    province("13", "13", "SB", "Sumatera Barat", [-0.85, 100.47], "Sumatra", ["Sumbar", "West Sumatra", "Sumatra Barat"]),
    province("14", "14", "RI", "Riau", [0.51, 101.81], "Sumatra", []),
    province("15", "15", "JA", "Jambi", [-1.7, 102.72], "Sumatra", []),
    province("16", "16", "SS", "Sumatera Selatan", [-3.21, 104.17], "Sumatra", ["Sumsel", "South Sumatra", "Sumatra Selatan"]),
    province("17", "17", "BE", "Bengkulu", [-3.56, 102.34], "Sumatra", []),
    province("18", "18", "LA", "Lampung", [-4.92, 105.02], "Sumatra", []),
    province("19", "19", "BB", "Kepulauan Bangka Belitung", [-2.45, 106.56], "Bangka", ["Bangka Belitung", "Babel", "Bangka-Belitung"]),
    province("21", "21", "KR", "Kepulauan Riau", [1.48, 105.4], "Bintan", ["Kepri", "Riau Islands"]),
    province("31", "31", "JK", "Daerah Khusus Ibukota Jakarta", [-6.2, 106.83], "Jawa", [
      "DKI Jakarta",
      "DKI",
      "Jakarta",
      "Daerah Khusus Jakarta",
      "DKJ",
      "Jakarta Raya",
    ]),
    province("32", "32", "JB", "Jawa Barat", [-6.92, 107.6], "Jawa", ["Jabar", "West Java"]),
    province("33", "33", "JT", "Jawa Tengah", [-7.26, 110.2], "Jawa", ["Jateng", "Central Java"]),
    province("34", "34", "YO", "Daerah Istimewa Yogyakarta", [-7.89, 110.45], "Jawa", [
      "DI Yogyakarta",
      "DIY",
      "Yogyakarta",
      "Jogja",
      "Jogjakarta",
      "Yogya",
      "Special Region of Yogyakarta",
    ]),
    province("35", "35", "JI", "Jawa Timur", [-7.72, 112.73], "Jawa", ["Jatim", "East Java"]),
    province("36", "36", "BT", "Banten", [-6.46, 106.11], "Jawa", []),
    province("51", "51", "BA", "Bali", [-8.37, 115.13], "Bali", []),
    province("52", "52", "NB", "Nusa Tenggara Barat", [-8.61, 117.51], "Lombok", ["NTB", "West Nusa Tenggara"]),
    province("53", "53", "NT", "Nusa Tenggara Timur", [-9.26, 122.18], "Flores", ["NTT", "East Nusa Tenggara"]),
    province("61", "61", "KB", "Kalimantan Barat", [-0.09, 111.12], "Kalimantan", ["Kalbar", "West Kalimantan"]),
    province("62", "62", "KT", "Kalimantan Tengah", [-1.61, 113.42], "Kalimantan", ["Kalteng", "Central Kalimantan"]),
    province("63", "63", "KS", "Kalimantan Selatan", [-2.95, 115.21], "Kalimantan", ["Kalsel", "South Kalimantan"]),
    province("64", "64", "KI", "Kalimantan Timur", [0.45, 116.45], "Kalimantan", ["Kaltim", "East Kalimantan"]),
    province("65", "65", "KU", "Kalimantan Utara", [2.92, 116.25], "Kalimantan", ["Kaltara", "North Kalimantan"], {
      splitFrom: { code: "64", on: "2012-11-16" },
    }),
    province("71", "71", "SA", "Sulawesi Utara", [1.26, 124.52], "Sulawesi", ["Sulut", "North Sulawesi"]),
    province("72", "72", "ST", "Sulawesi Tengah", [-1.02, 121.21], "Sulawesi", ["Sulteng", "Central Sulawesi"]),
    province("73", "73", "SN", "Sulawesi Selatan", [-3.73, 120.16], "Sulawesi", ["Sulsel", "South Sulawesi"]),
    province("74", "74", "SG", "Sulawesi Tenggara", [-4.14, 122.07], "Sulawesi", ["Sultra", "Southeast Sulawesi"]),
    province("75", "75", "GO", "Gorontalo", [0.69, 122.38], "Sulawesi", []),
    province("76", "76", "SR", "Sulawesi Barat", [-2.47, 119.35], "Sulawesi", ["Sulbar", "West Sulawesi"]),
    province("81", "81", "MA", "Maluku", [-4.74, 129.84], "Seram", []),
    province("82", "82", "MU", "Maluku Utara", [0.21, 127.54], "Halmahera", ["Malut", "North Maluku"]),
    province("91", "94", "PA", "Papua", [-2.62, 138.53], "Papua", [], { formerNames: ["Irian Jaya"] }),
    province("92", "91", "PB", "Papua Barat", [-2.65, 133.65], "Papua", ["West Papua", "Pabar"], { formerNames: ["Irian Jaya Barat"] }),
    province("93", "95", "PS", "Papua Selatan", [-6.68, 139.55], "Papua", ["South Papua", "Pasel"], {
      splitFrom: { code: "91", on: "2022-07-25" },
    }),
    province("94", "96", "PT", "Papua Tengah", [-3.9, 136.64], "Papua", ["Central Papua"], { splitFrom: { code: "91", on: "2022-07-25" } }),
    province("95", "97", "PE", "Papua Pegunungan", [-4.27, 139.5], "Papua", ["Highland Papua"], {
      splitFrom: { code: "91", on: "2022-07-25" },
    }),
    province("96", "92", "PD", "Papua Barat Daya", [-1.12, 131.95], "Papua", ["Southwest Papua"], {
      splitFrom: { code: "92", on: "2022-12-08" },
    }),
  ],
};

function province(
  code: string,
  bps: string,
  iso: string,
  name: string,
  [latitude, longitude]: readonly [number, number],
  island: string,
  otherNames: readonly string[],
  more: Pick<Province, "formerNames" | "splitFrom"> = {},
): Province {
  return { code, bps, iso: `ID-${iso}`, name, coordinates: { latitude, longitude }, island, otherNames, ...more };
}
