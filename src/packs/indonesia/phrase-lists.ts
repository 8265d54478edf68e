import type { PhraseList } from "./find-phrases.js";
import type { PackTable } from "./pack-table.js";

/** Phrases of adverts that ask what the law does not let an employer ask, that cost the worker, or that cheats use; Indonesian and English. */
export const phraseLists: PackTable<PhraseList> = {
  id: "id.phraseLists",
  version: "1",
  source: {
    title: "The authors, from adverts of Indonesian job boards; categories of SE Menaker M/6/HK.04/V/2025 and Permenaker 18/2024, pasal 4",
    confidence: "reported",
  },
  effectiveFrom: "2025-05-28",
  rows: [
    list(
      "age",
      [
        ...each(["maks", "maksimal", "maximal", "maksimum", "max", "maximum"], ["{age} tahun", "{age} thn", "{age} th", "{age} years old"]),
        ...each(
          ["usia", "umur", "berusia", "berumur"],
          [
            ...["maks {n}", "maksimal {n}", "maximal {n}", "maksimum {n}", "max {n}", "min {n}", "minimal {n}", "minimum {n}"],
            ...[
              "{age} {age}",
              "{age} sampai",
              "{age} s d",
              "{age} hingga",
              "antara {age}",
              "di bawah {age}",
              "dibawah {age}",
              "tidak lebih dari {age}",
              "paling tinggi {n}",
              "produktif",
            ],
          ],
        ),
        ...[
          "{age} {age} tahun",
          "{age} s d {age} tahun",
          "{age} sampai {age} tahun",
          "maximum age",
          "max age",
          "age {age} {age}",
          "fresh graduate maks",
        ],
      ],
      ["pengalaman maks {n} tahun", "pengalaman maksimal {n} tahun", "tanpa batas usia", "tidak ada batas usia", "semua usia"],
    ),
    list(
      "sex",
      [
        ...each(
          ["khusus", "hanya", "diutamakan", "jenis kelamin", "dibutuhkan", "dicari", "gender"],
          ["pria", "wanita", "laki laki", "perempuan", "cowok", "cewek", "female", "male"],
        ),
        ...each(
          ["pria", "wanita", "laki laki", "perempuan", "male", "female"],
          ["saja", "only", "usia", "umur", "maks", "maksimal", "max", "diutamakan", "preferred"],
        ),
      ],
      [
        ...each(
          ["pria", "laki laki", "wanita", "perempuan"],
          [
            "dan wanita",
            "dan pria",
            "atau wanita",
            "atau pria",
            "maupun wanita",
            "dan perempuan",
            "atau perempuan",
            "maupun perempuan",
            "dan laki laki",
            "atau laki laki",
            "wanita",
            "pria",
            "perempuan",
            "laki laki",
          ],
        ),
        ...["male female", "male or female", "male and female", "female male"],
      ],
    ),
    list(
      "marital",
      [
        ...[
          "belum menikah",
          "belum kawin",
          "masih lajang",
          "status lajang",
          "status single",
          "masih single",
          "single belum",
          "belum berkeluarga",
          "sudah menikah",
          "unmarried",
          "not married",
          "single only",
          "bersedia tidak menikah",
          "tidak menikah selama",
        ],
      ],
      [
        "menikah atau belum menikah",
        "menikah belum menikah",
        "sudah atau belum menikah",
        "sudah belum menikah",
        "belum menikah atau sudah menikah",
      ],
    ),
    list("height", [
      ...each(["tinggi badan", "tinggi", "tb"], ["min {n}", "minimal {n}", "minimum {n}", "{n} cm"]),
      ...[
        "tinggi badan ideal",
        "tinggi badan proporsional",
        "berat badan ideal",
        "berat badan proporsional",
        "tinggi dan berat badan",
        "postur tubuh",
        "berbadan tegap",
        "minimum height",
      ],
    ]),
    list("looks", [
      ...[
        "berpenampilan menarik",
        "penampilan menarik",
        "good looking",
        "goodlooking",
        "good lookin",
        "berparas",
        "berwajah menarik",
        "wajah menarik",
        "enak dipandang",
      ],
      ...[
        "cantik",
        "ganteng",
        "tampan",
        "attractive",
        "kulit putih",
        "berkulit putih",
        "kulit bersih",
        "tidak bertato",
        "tidak bertindik",
        "tidak memiliki tato",
      ],
    ]),
    list(
      "religion",
      [
        ...each(["beragama", "agama"], ["islam", "kristen", "katolik", "hindu", "buddha", "budha", "konghucu"]),
        ...[
          "khusus muslim",
          "khusus muslimah",
          "muslim muslimah",
          "diutamakan muslim",
          "diutamakan muslimah",
          "wajib muslim",
          "non muslim",
          "nonmuslim",
          "wajib berhijab",
          "wajib hijab",
          "bersedia berhijab",
          "bersedia melepas hijab",
          "tidak berhijab",
        ],
      ],
      ["pendidikan agama islam", "guru agama islam", "guru agama kristen", "guru agama katolik", "kantor agama"],
    ),
    list("ethnicity", [
      ...each(
        ["suku", "etnis", "keturunan", "khusus", "diutamakan"],
        ["jawa", "sunda", "batak", "betawi", "madura", "minang", "bugis", "melayu", "dayak", "tionghoa", "chinese", "cina", "pribumi"],
      ),
      ...["chinese only", "putra daerah", "putera daerah", "pribumi asli", "asli daerah"],
    ]),
    list("diplomaRetention", [
      ...[
        "ijazah ditahan",
        "ijazah asli ditahan",
        "penahanan ijazah",
        "menahan ijazah",
        "ijazah dijaminkan",
        "ijazah sebagai jaminan",
        "jaminan ijazah",
        "ijazah jaminan",
      ],
      ...[
        "menitipkan ijazah",
        "ijazah dititipkan",
        "menyerahkan ijazah asli",
        "ijazah asli diserahkan",
        "ijazah asli disimpan",
        "menyimpan ijazah asli",
        "original certificate will be held",
      ],
    ]),
    list(
      "fee",
      [
        ...[
          "biaya pendaftaran",
          "uang pendaftaran",
          "membayar biaya",
          "membayar uang",
          "dikenakan biaya",
          "dipungut biaya",
          "biaya administrasi",
          "biaya seragam",
          "uang seragam",
          "uang jaminan",
          "deposit awal",
        ],
        ...[
          "biaya ditanggung peserta",
          "biaya ditanggung pelamar",
          "biaya training ditanggung",
          "biaya pelatihan ditanggung pelamar",
          "transfer biaya",
          "potong gaji untuk biaya penempatan",
          "placement fee",
        ],
      ],
      [
        ...["bebas biaya pendaftaran", "gratis biaya pendaftaran", "biaya pendaftaran gratis", "bebas biaya administrasi"],
        ...["gratis biaya administrasi", "mengelola biaya administrasi", "mencatat biaya administrasi", "mengelola uang jaminan"],
      ],
    ),
    list("scam", [
      ...[
        "visa kunjungan",
        "visa turis",
        "visa wisata",
        "visa umroh",
        "visa umrah",
        "visa ziarah",
        "tourist visa",
        "rekening pribadi",
        "transfer ke rekening",
      ],
      ...[
        "langsung kerja tanpa interview",
        "tanpa interview langsung kerja",
        "pasti diterima",
        "dijamin diterima",
        "hanya lewat telegram",
        "via telegram",
        "kerja santai gaji besar",
        "tanpa pengalaman gaji besar",
      ],
      ...[
        "like dan subscribe",
        "judi online",
        "admin judi",
        "operator slot",
        "admin slot",
        "kasino",
        "penghasilan tanpa batas",
        "modal hp",
      ],
    ]),
  ],
};

function list(id: string, phrases: readonly string[], except: readonly string[] = []): PhraseList {
  return { id, phrases, ...(except.length === 0 ? {} : { except }) };
}

/** Every beginning with every end. */
function each(beginnings: readonly string[], ends: readonly string[]): readonly string[] {
  return beginnings.flatMap((beginning) => ends.map((end) => `${beginning} ${end}`));
}
