import type { Words } from "./field-words.js";

/** What a rule that comes with the library is called, and what it judges, for readers who have never seen code. */
export interface RuleWords {
  readonly title: Words;
  readonly judges: Words;
}

const entry = (title: readonly [en: string, id: string], judges: readonly [en: string, id: string]): RuleWords => ({
  title: { en: title[0], id: title[1] },
  judges: { en: judges[0], id: judges[1] },
});

/** By the rule's name; a rule of somebody's own has no words here. */
export const ruleWords: ReadonlyMap<string, RuleWords> = new Map([
  [
    "skills",
    entry(
      ["Skills", "Keterampilan"],
      [
        "how far the candidate's skills cover those that the vacancy asks; near skills count in part",
        "seberapa jauh keterampilan pencari kerja memenuhi yang diminta lowongan; keterampilan yang dekat dihitung sebagian",
      ],
    ),
  ],
  [
    "occupation",
    entry(
      ["Occupation", "Riwayat jabatan"],
      [
        "how near the occupations in which the candidate has worked are to that of the vacancy",
        "seberapa dekat jabatan yang pernah dijalani pencari kerja dengan jabatan lowongan",
      ],
    ),
  ],
  [
    "education",
    entry(
      ["Education", "Pendidikan"],
      [
        "whether the level and field of education that the vacancy asks are reached; more than that is not better",
        "apakah jenjang dan jurusan yang diminta lowongan tercapai; lebih tinggi dari itu tidak menambah nilai",
      ],
    ),
  ],
  [
    "experience",
    entry(
      ["Experience", "Pengalaman"],
      [
        "how much of the experience asked the candidate has, in the same or a near occupation",
        "seberapa banyak pengalaman yang diminta sudah dimiliki, pada jabatan yang sama atau dekat",
      ],
    ),
  ],
  [
    "location",
    entry(
      ["Location", "Lokasi"],
      [
        "how far the work is from where the candidate lives, and whether the candidate would move",
        "seberapa jauh tempat kerja dari domisili, dan apakah pencari kerja bersedia pindah",
      ],
    ),
  ],
  [
    "availability",
    entry(
      ["Availability", "Kesiapan kerja"],
      ["whether the candidate can start in time", "apakah pencari kerja siap pada tanggal mulai kerja"],
    ),
  ],
  [
    "wording",
    entry(
      ["Wording", "Uraian"],
      [
        "how alike the words of the candidate's record and of the vacancy are",
        "seberapa mirip kata-kata dalam data pencari kerja dan dalam lowongan",
      ],
    ),
  ],
  [
    "languages",
    entry(
      ["Languages", "Bahasa"],
      ["how far the languages asked are spoken, by level", "seberapa jauh bahasa yang diminta dikuasai, menurut tingkatnya"],
    ),
  ],
  [
    "licences",
    entry(["Licences", "Surat izin (SIM, SIO)"], ["whether the licences asked are held", "apakah surat izin yang diminta dimiliki"]),
  ],
  [
    "certificates",
    entry(
      ["Certificates", "Sertifikat"],
      ["whether the certificates asked are held and valid", "apakah sertifikat yang diminta dimiliki dan masih berlaku"],
    ),
  ],
  ["documents", entry(["Documents", "Dokumen"], ["whether the documents asked are there", "apakah dokumen yang diminta sudah ada"])],
  [
    "desiredOccupation",
    entry(
      ["Desired occupation", "Jabatan yang diinginkan"],
      [
        "how near the vacancy is to the occupations that the candidate wishes",
        "seberapa dekat lowongan dengan jabatan yang diinginkan pencari kerja",
      ],
    ),
  ],
  [
    "wage",
    entry(
      ["Wage", "Upah"],
      ["how far the wage offered reaches the wage wished", "seberapa jauh upah yang ditawarkan mencapai upah yang diharapkan"],
    ),
  ],
  [
    "sector",
    entry(
      ["Sector", "Lapangan usaha"],
      ["whether the vacancy is in a sector that the candidate wishes", "apakah lowongan berada di lapangan usaha yang diinginkan"],
    ),
  ],
  [
    "contract",
    entry(
      ["Contract", "Kontrak"],
      ["whether the contract is of a kind that the candidate takes", "apakah jenis kontrak sesuai keinginan pencari kerja"],
    ),
  ],
  [
    "hours",
    entry(
      ["Hours", "Jam kerja"],
      ["how far the hours a week are those that the candidate wishes", "seberapa jauh jam kerja per minggu sesuai keinginan"],
    ),
  ],
  ["shifts", entry(["Shifts", "Sif kerja"], ["whether the shifts suit the candidate", "apakah sif kerja sesuai dengan pencari kerja"])],
  [
    "commute",
    entry(
      ["Way to work", "Jarak ke tempat kerja"],
      [
        "whether the work lies within the way that the candidate takes daily",
        "apakah tempat kerja masih dalam jarak tempuh harian pencari kerja",
      ],
    ),
  ],
  [
    "accessibility",
    entry(
      ["Accessibility", "Aksesibilitas"],
      [
        "whether the workplace offers what the candidate needs there; never a diagnosis",
        "apakah tempat kerja menyediakan yang dibutuhkan pencari kerja; bukan diagnosis",
      ],
    ),
  ],
]);
