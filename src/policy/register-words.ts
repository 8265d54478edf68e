import type { Locale } from "../model/index.js";
import type { Stage } from "../rules/index.js";

/** What `describePolicy` says, in one language. */
export interface RegisterWords {
  readonly title: (id: string, version: string) => string;
  readonly setTitle: (id: string, version: string) => string;
  /** How it was made, and from what. */
  readonly made: (hash: string) => string;
  readonly weighed: string;
  readonly sides: { readonly fit: string; readonly appeal: string };
  readonly columns: readonly string[];
  readonly never: string;
  readonly thresholdOnly: string;
  readonly judges: string;
  readonly scoring: string;
  readonly oneSide: { readonly fit: string; readonly appeal: string };
  readonly weighted: (fit: string, appeal: string) => string;
  readonly combine: Readonly<Record<"harmonic" | "geometric" | "product" | "minimum", string>>;
  readonly gates: string;
  readonly noGates: string;
  readonly gateColumns: readonly string[];
  readonly always: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly threshold: (name: string, least: string) => string;
  readonly unknown: string;
  readonly unknownText: readonly string[];
  readonly ties: string;
  readonly tiesById: string;
  readonly tiesBySeed: (seed: string) => string;
  readonly data: string;
  readonly dataOf: { readonly candidate: string; readonly vacancy: string };
  readonly neverUsed: string;
  readonly neverUsedText: readonly string[];
  readonly who: string;
  readonly whoText: string;
  readonly segments: string;
  readonly segmentsText: string;
  readonly segment: (name: string, condition: string) => string;
  readonly otherwise: string;
  readonly conditions: {
    readonly is: (field: string, value: string) => string;
    readonly in: (field: string, values: string) => string;
    readonly under: (field: string, value: string) => string;
    readonly atLeast: (field: string, value: string) => string;
    readonly atMost: (field: string, value: string) => string;
    readonly known: (field: string) => string;
    readonly notKnown: (field: string) => string;
    readonly segment: (name: string) => string;
    readonly not: (inner: string) => string;
    readonly all: string;
    readonly any: string;
  };
}

export const registerWords: Readonly<Record<Locale, RegisterWords>> = {
  en: {
    title: (id, version) => `Matching policy ${id}, version ${version}`,
    setTitle: (id, version) => `Set of matching policies ${id}, version ${version}`,
    made: (hash) => `Written by the program from the policy itself. Fingerprint of the policy (SHA-256): \`${hash}\`.`,
    weighed: "What is weighed",
    sides: { fit: "What vacancies ask of candidates", appeal: "What candidates ask of vacancies" },
    columns: ["Criterion", "Rule", "Weight", "Share of its side", "Share of the whole", "Where not known", "Where not asked", "Must reach"],
    never: "nothing",
    thresholdOnly: "threshold only",
    judges: "Each criterion gives a number from 0 to 1:",
    scoring: "How a score is made",
    oneSide: {
      fit: "The score is the weighted mean of what vacancies ask; what candidates ask is not weighed.",
      appeal: "The score is the weighted mean of what candidates ask; what vacancies ask is not weighed.",
    },
    weighted: (fit, appeal) =>
      `Each side is the weighted mean of its criteria. The score is the weighted mean of both sides: what vacancies ask counts ${fit}, what candidates ask ${appeal}.`,
    combine: {
      harmonic:
        "Each side is the weighted mean of its criteria. The score is the harmonic mean of both sides: a side that is low pulls the score down, and neither makes up for the other.",
      geometric:
        "Each side is the weighted mean of its criteria. The score is the geometric mean of both sides: a side that is low pulls the score down.",
      product: "Each side is the weighted mean of its criteria. The score is one side times the other.",
      minimum: "Each side is the weighted mean of its criteria. The score is that of the lower side.",
    },
    gates: "What must hold",
    noGates: "Nothing: every pair is ranked.",
    gateColumns: [
      "Gate",
      "When",
      "Where it holds",
      "Where it does not",
      "Where it is not known",
      "What may be done",
      "Legal basis",
      "In force",
    ],
    always: "always",
    stages: { publish: "before a vacancy is shown", match: "when a list is made", departure: "before departure" },
    threshold: (name, least) => `${name} must reach ${least}.`,
    unknown: "What is not known",
    unknownText: [
      "What a record does not say counts as the table above says, for that part alone, and every score comes with the range that the missing facts leave open.",
      "What nobody asks counts the same for every pair, so that saying nothing is neither rewarded nor punished.",
      "Where it is not known whether a gate holds, the pair is listed and marked for verification: nobody is left out for want of a fact.",
    ],
    ties: "Equal scores",
    tiesById: "Equal scores are ordered by the records' ids.",
    tiesBySeed: (seed) =>
      `Equal scores are ordered by a fixed shuffle (seed ${seed}), another one for each list, so that the same records do not always come first.`,
    data: "What is read",
    dataOf: { candidate: "Of candidates", vacancy: "Of vacancies" },
    neverUsed: "What is never used",
    neverUsedText: [
      "Sex and gender, age and date of birth, religion, ethnicity, marital status and pregnancy, health and disability, height, weight, looks and photo, national identity number and political opinion: records that are matched do not carry them, and no rule can read them.",
      "Name, registration number, notes of counsellors and consents are not read either, nor what an advert declares about such attributes.",
    ],
    who: "Who decides",
    whoText: "The list is a suggestion with its reasons. A person decides, may decide otherwise, and writes down why.",
    segments: "Which policy for which vacancy",
    segmentsText: "The first segment whose condition holds has the vacancy; each list for a vacancy has one policy.",
    segment: (name, condition) => `Segment ${name}: ${condition}`,
    otherwise: "All other vacancies",
    conditions: {
      is: (field, value) => `${field} is ${value}`,
      in: (field, values) => `${field} is one of ${values}`,
      under: (field, value) => `${field} is ${value} or lies below it`,
      atLeast: (field, value) => `${field} is at least ${value}`,
      atMost: (field, value) => `${field} is at most ${value}`,
      known: (field) => `${field} is stated`,
      notKnown: (field) => `${field} is not stated`,
      segment: (name) => `the condition of ${name} holds`,
      not: (inner) => `not (${inner})`,
      all: " and ",
      any: " or ",
    },
  },
  id: {
    title: (id, version) => `Kebijakan pencocokan ${id}, versi ${version}`,
    setTitle: (id, version) => `Himpunan kebijakan pencocokan ${id}, versi ${version}`,
    made: (hash) => `Ditulis oleh program dari kebijakan itu sendiri. Sidik kebijakan (SHA-256): \`${hash}\`.`,
    weighed: "Apa yang dinilai",
    sides: { fit: "Yang diminta lowongan dari pencari kerja", appeal: "Yang diminta pencari kerja dari lowongan" },
    columns: [
      "Kriteria",
      "Aturan",
      "Bobot",
      "Bagian dari sisinya",
      "Bagian dari seluruhnya",
      "Jika tidak diketahui",
      "Jika tidak diminta",
      "Harus mencapai",
    ],
    never: "tidak ada",
    thresholdOnly: "hanya batas",
    judges: "Setiap kriteria memberi angka dari 0 sampai 1:",
    scoring: "Bagaimana skor dibuat",
    oneSide: {
      fit: "Skor adalah rata-rata berbobot dari yang diminta lowongan; permintaan pencari kerja tidak dinilai.",
      appeal: "Skor adalah rata-rata berbobot dari yang diminta pencari kerja; permintaan lowongan tidak dinilai.",
    },
    weighted: (fit, appeal) =>
      `Setiap sisi adalah rata-rata berbobot dari kriterianya. Skor adalah rata-rata berbobot kedua sisi: permintaan lowongan dihitung ${fit}, permintaan pencari kerja ${appeal}.`,
    combine: {
      harmonic:
        "Setiap sisi adalah rata-rata berbobot dari kriterianya. Skor adalah rata-rata harmonik kedua sisi: sisi yang rendah menurunkan skor, dan yang satu tidak menutupi yang lain.",
      geometric:
        "Setiap sisi adalah rata-rata berbobot dari kriterianya. Skor adalah rata-rata geometrik kedua sisi: sisi yang rendah menurunkan skor.",
      product: "Setiap sisi adalah rata-rata berbobot dari kriterianya. Skor adalah hasil kali kedua sisi.",
      minimum: "Setiap sisi adalah rata-rata berbobot dari kriterianya. Skor adalah skor sisi yang lebih rendah.",
    },
    gates: "Apa yang harus terpenuhi",
    noGates: "Tidak ada: semua pasangan diurutkan.",
    gateColumns: [
      "Syarat",
      "Kapan",
      "Jika terpenuhi",
      "Jika tidak terpenuhi",
      "Jika tidak diketahui",
      "Yang dapat dilakukan",
      "Dasar hukum",
      "Berlaku",
    ],
    always: "selalu",
    stages: { publish: "sebelum lowongan ditampilkan", match: "saat daftar dibuat", departure: "sebelum keberangkatan" },
    threshold: (name, least) => `${name} harus mencapai ${least}.`,
    unknown: "Apa yang tidak diketahui",
    unknownText: [
      "Hal yang tidak tercatat dihitung seperti pada tabel di atas, hanya untuk bagian itu, dan setiap skor disertai rentang yang masih mungkin karena data yang belum ada.",
      "Hal yang tidak diminta dihitung sama untuk semua pasangan: diam tidak menguntungkan dan tidak merugikan.",
      "Jika belum diketahui apakah suatu syarat terpenuhi, pasangan tetap masuk daftar dan ditandai untuk diperiksa: tidak seorang pun tersisih karena data yang kurang.",
    ],
    ties: "Skor yang sama",
    tiesById: "Skor yang sama diurutkan menurut nomor data.",
    tiesBySeed: (seed) =>
      `Skor yang sama diurutkan dengan acakan tetap (bilangan awal ${seed}), berbeda untuk setiap daftar, sehingga bukan data yang sama yang selalu mendahului.`,
    data: "Apa yang dibaca",
    dataOf: { candidate: "Dari pencari kerja", vacancy: "Dari lowongan" },
    neverUsed: "Apa yang tidak pernah dipakai",
    neverUsedText: [
      "Jenis kelamin dan gender, usia dan tanggal lahir, agama, suku, status perkawinan dan kehamilan, kesehatan dan disabilitas, tinggi dan berat badan, penampilan dan foto, NIK, serta pandangan politik: data yang dicocokkan tidak memuatnya, dan tidak ada aturan yang dapat membacanya.",
      "Nama, nomor pendaftaran, catatan pengantar kerja, dan persetujuan juga tidak dibaca, begitu pula hal-hal itu yang tercantum dalam iklan lowongan.",
    ],
    who: "Siapa yang memutuskan",
    whoText: "Daftar ini adalah usulan beserta alasannya. Manusia yang memutuskan, boleh memutuskan lain, dan mencatat alasannya.",
    segments: "Kebijakan mana untuk lowongan mana",
    segmentsText:
      "Segmen pertama yang syaratnya terpenuhi memegang lowongan itu; setiap daftar untuk satu lowongan memakai satu kebijakan.",
    segment: (name, condition) => `Segmen ${name}: ${condition}`,
    otherwise: "Semua lowongan lain",
    conditions: {
      is: (field, value) => `${field} adalah ${value}`,
      in: (field, values) => `${field} adalah salah satu dari ${values}`,
      under: (field, value) => `${field} adalah ${value} atau di bawahnya`,
      atLeast: (field, value) => `${field} paling sedikit ${value}`,
      atMost: (field, value) => `${field} paling banyak ${value}`,
      known: (field) => `${field} dinyatakan`,
      notKnown: (field) => `${field} tidak dinyatakan`,
      segment: (name) => `syarat ${name} terpenuhi`,
      not: (inner) => `bukan (${inner})`,
      all: " dan ",
      any: " atau ",
    },
  },
};
