import type { Json, LocalizedText } from "../../model/index.js";
import type { Condition } from "./condition.js";
import type { Effect, Provision } from "./provision.js";

const circular = "SE Menaker M/6/HK.04/V/2025 (28 Mei 2025); Permenaker 18/2024 pasal 4 ayat (4)";

/** Where an advert speaks. */
const words = ["vacancy.title", "vacancy.description", "vacancy.conditions"];

/** What an advert may not ask, or must not hide: found in its words and among what it declares. */
export const advertProvisions: readonly Provision[] = [
  asks(
    "age",
    ["age", "age, at least", "age, at most"],
    "Batas usia hanya boleh bila sifat pekerjaannya memang menuntut, dan tidak mengurangi kesempatan.",
    "An age limit is allowed only where the nature of the work demands it and opportunity is not reduced.",
    "Hapus batas usia, atau tuliskan alasan dari sifat pekerjaannya.",
    "Drop the age limit, or state the reason in the nature of the work.",
    "Usia maksimal 25 tahun",
  ),
  asks(
    "sex",
    ["sex"],
    "Lowongan tidak boleh membedakan jenis kelamin.",
    "A vacancy may not tell sexes apart.",
    "Sebutkan tugas dan kemampuannya, bukan jenis kelaminnya; jumlah pria dan wanita cukup dicatat, tidak dinilai.",
    "Name the task and the ability, not the sex; numbers of men and women are kept, never scored.",
    "Khusus wanita",
  ),
  asks(
    "marital",
    ["marital", "marital status"],
    "Status perkawinan tidak boleh menjadi syarat.",
    "Marital status may not be a requirement.",
    "Hapus syarat ini; bila soal jam kerja atau penempatan, tuliskan itu.",
    "Drop it; if it is about hours or place, say so.",
    "Belum menikah",
  ),
  asks(
    "height",
    ["height", "weight"],
    "Tinggi dan berat badan tidak boleh menjadi syarat umum.",
    "Height and weight may not be a general requirement.",
    "Tuliskan apa yang harus dapat dilakukan, misalnya mengangkat 20 kg atau menjangkau rak.",
    "Say what must be done, such as lifting 20 kg or reaching a shelf.",
    "Tinggi badan minimal 160 cm",
  ),
  asks(
    "looks",
    ["looks"],
    "Penampilan fisik tidak boleh menjadi syarat.",
    "Looks may not be a requirement.",
    'Ganti dengan "berpakaian rapi sesuai ketentuan perusahaan".',
    'Write "dressed neatly as the company requires" instead.',
    "Berpenampilan menarik",
  ),
  asks(
    "religion",
    ["religion"],
    "Agama tidak boleh menjadi syarat, kecuali pekerjaannya sendiri bersifat keagamaan.",
    "Religion may not be a requirement, unless the work itself is religious.",
    "Hapus syarat ini, atau jelaskan tugas keagamaannya.",
    "Drop it, or explain the religious task.",
    "Beragama Islam",
  ),
  asks(
    "ethnicity",
    ["ethnicity", "race"],
    "Suku, ras dan asal daerah tidak boleh menjadi syarat.",
    "Ethnicity, race and origin may not be a requirement.",
    "Bila perlu bahasa daerah, tuliskan bahasanya.",
    "If a local language is needed, name the language.",
    "Khusus Chinese",
  ),
  advert(
    "lint.diplomaRetention",
    "block",
    { not: says("diplomaRetention") },
    "SE Menaker M/6/HK.04/V/2025; larangan penahanan ijazah",
    { id: "Ijazah pekerja tidak boleh ditahan atau dijaminkan.", en: "A worker's diploma may not be held or pledged." },
    { id: "Cukup minta salinan yang dilegalisasi.", en: "A certified copy will do." },
    "Ijazah asli ditahan selama kontrak",
    "Melampirkan fotokopi ijazah",
  ),
  advert(
    "dom.noFee",
    "block",
    { not: says("fee") },
    "UU 13/2003 pasal 35; Permenaker 18/2024",
    { id: "Pencari kerja tidak boleh dipungut biaya.", en: "No fee may be asked of a jobseeker." },
    { id: "Hapus pungutan; laporkan bila tetap diminta.", en: "Drop the fee; report it where it is asked all the same." },
    "Peserta dikenakan biaya pelatihan",
    "Pelamar tidak dipungut biaya",
  ),
  advert(
    "lint.scam",
    "verify",
    { not: says("scam") },
    "Praktik pemeriksaan lowongan; UU 18/2017 (visa kerja)",
    {
      id: "Ada tanda lowongan palsu: periksa pemberi kerjanya sebelum ditayangkan.",
      en: "There are signs of a false advert: check the employer before it is shown.",
    },
    { id: "Minta NIB, alamat kantor dan nomor telepon tetap.", en: "Ask for the business number, an office address and a landline." },
    "Berangkat dengan visa kunjungan",
    "Berangkat dengan visa kerja",
  ),
  {
    ...advert(
      "lint.wageTooGood",
      "verify",
      {
        any: [
          { fact: "derived.wageTimesFloor", atMost: 5 },
          { some: "vacancy.requirements", where: { fact: "kind", is: ["experience", "certificate", "licence"] } },
        ],
      },
      "Praktik pemeriksaan lowongan: upah jauh di atas upah minimum tanpa syarat keahlian",
      {
        id: "Upahnya lebih dari 5 kali upah minimum daerah, tanpa meminta pengalaman atau sertifikat.",
        en: "The wage is more than five times the minimum wage of the place, and no experience or certificate is asked.",
      },
      { id: "Periksa pemberi kerja dan besar upahnya.", en: "Check the employer, and the wage." },
      "",
      "",
    ),
    when: { stated: "derived.wageTimesFloor" },
    confidence: "unverified",
    examples: [
      {
        records: { derived: { wageTimesFloor: 6 }, vacancy: { title: "Admin", requirements: [{ kind: "education" }] } },
        asOf: "2026-11-24",
        status: "unmet",
      },
      {
        records: { derived: { wageTimesFloor: 6 }, vacancy: { title: "Manajer", requirements: [{ kind: "experience" }] } },
        asOf: "2026-11-24",
        status: "met",
      },
      { records: { derived: { wageTimesFloor: 1.2 }, vacancy: { title: "Admin" } }, asOf: "2026-11-24", status: "met" },
      { records: { derived: {}, vacancy: { title: "Admin" } }, asOf: "2026-11-24", status: "notApplicable" },
    ],
  },
  {
    ...advert(
      "lint.employerName",
      "verify",
      { stated: "vacancy.employer.name" },
      "Perpres 57/2023 pasal 5",
      { id: "Nama pemberi kerja tidak disebut.", en: "The employer is not named." },
      { id: "Minta identitas pemberi kerja.", en: "Ask who the employer is." },
      "",
      "",
    ),
    examples: [example({ title: "Kasir" }, "unmet"), example({ title: "Kasir", employer: { name: "CV Contoh" } }, "met")],
  },
];

function says(list: string): Condition {
  return { text: words, has: list };
}

function asks(
  list: string,
  abouts: readonly string[],
  id: string,
  en: string,
  remedyId: string,
  remedyEn: string,
  phrase: string,
): Provision {
  const declares: Condition = { some: "vacancy.declaredRequirements", where: { fact: "about", is: abouts } };
  // An advert that declares nothing declares none of it: the list is looked at only where there is one.
  const must: Condition = { not: { any: [says(list), { all: [{ stated: "vacancy.declaredRequirements" }, declares] }] } };
  const provision = advert(
    `lint.${list}`,
    "warn",
    must,
    circular,
    { id, en },
    { id: remedyId, en: remedyEn },
    phrase,
    "Mampu bekerja dalam tim",
  );
  return {
    ...provision,
    effectiveFrom: "2025-05-28",
    examples: [...provision.examples, example({ title: "Kasir", declaredRequirements: [{ about: abouts[0]!, value: "x" }] }, "unmet")],
  };
}

function advert(
  id: string,
  effect: Effect,
  must: Condition,
  legalBasis: string,
  message: LocalizedText,
  remedy: LocalizedText,
  wrong: string,
  right: string,
): Provision {
  return {
    id,
    version: 1,
    kind: "advertLint",
    stage: "publish",
    effect,
    must,
    effectiveFrom: "2024-12-30",
    legalBasis,
    confidence: "reported",
    message,
    remedy,
    examples: [example({ title: "Kasir", description: wrong }, "unmet"), example({ title: "Kasir", description: right }, "met")],
  };
}

function example(vacancy: Json, status: "met" | "unmet"): Provision["examples"][number] {
  return { records: { vacancy }, asOf: "2026-11-24", status };
}
