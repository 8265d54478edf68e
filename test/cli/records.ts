/** A few records to rank: no real person's. */
export const taxonomy = {
  id: "trades",
  version: "1",
  concepts: [
    { id: "metalwork", kind: "skill", labels: { en: "metalwork", id: "pengerjaan logam" } },
    { id: "welding", kind: "skill", labels: { en: "welding", id: "pengelasan" }, broader: ["metalwork"] },
    { id: "arc-welding", kind: "skill", labels: { en: "arc welding", id: "las busur" }, broader: ["welding"] },
    { id: "drawings", kind: "skill", labels: { en: "reading drawings", id: "membaca gambar teknik" } },
    { id: "welder", kind: "occupation", labels: { en: "welder", id: "juru las" } },
  ],
};

export const places = [
  { scheme: "kemendagri", code: "33", name: "Jawa Tengah", level: "province", coordinates: { latitude: -7.15, longitude: 110.14 } },
  {
    scheme: "kemendagri",
    code: "3374",
    name: "Kota Semarang",
    level: "regency",
    parent: { scheme: "kemendagri", code: "33" },
    coordinates: { latitude: -6.99, longitude: 110.42 },
  },
  {
    scheme: "kemendagri",
    code: "3324",
    name: "Kabupaten Kendal",
    level: "regency",
    parent: { scheme: "kemendagri", code: "33" },
    coordinates: { latitude: -6.92, longitude: 110.2 },
  },
];

const semarang = { place: { scheme: "kemendagri", code: "3374" } };
const kendal = { place: { scheme: "kemendagri", code: "3324" } };

export const candidates = [
  {
    id: "c-1",
    name: "Sari",
    residence: semarang,
    skills: [{ concept: "arc-welding", level: 4 }, { concept: "drawings" }],
    desiredOccupations: [{ concept: "welder" }],
    desiredWage: { min: 4_000_000, currency: "IDR", period: "month" },
  },
  { id: "c-2", name: "Budi", residence: kendal, skills: [{ concept: "drawings" }, { label: "gamelan" }] },
  { id: "c-3" },
];

export const vacancies = [
  {
    id: "v-1",
    title: "Welder",
    employer: { name: "PT Baja Contoh" },
    occupation: { concept: "welder" },
    locations: [semarang],
    openings: 2,
    validThrough: "2026-12-31",
    wage: { max: 3_600_000, currency: "IDR", period: "month" },
    requirements: [
      { kind: "skill", concept: "welding", importance: "essential" },
      { kind: "skill", concept: "drawings", importance: "optional" },
    ],
  },
  {
    id: "v-2",
    title: "Draughtsman",
    locations: [kendal],
    openings: 1,
    requirements: [{ kind: "skill", concept: "drawings", importance: "essential" }],
  },
  { id: "v-3", title: "Closed shop", status: "closed", openings: 1 },
];

/** Names that a page or a table must survive. */
export const awkwardNames = [
  "<script>alert('x')</script>",
  `" onmouseover="alert(1)`,
  "Muhammad Abdurrahman Wahid Hasyim Asyari Kartosuwiryo Sastranegara Adiwinata Kusumadiningrat",
  "王小明王小明王小明王小明王小明王小明王小明王小明王小明王小明王小明王小明",
  "👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧❤️👩‍🔧🔧",
  "Zażółć ģėśļą ja\u0301n\u0301 \u202Egnp.exe",
  "red \u001B[31mname\u001B[0m\nand a second line\ttab",
  '=HYPERLINK("http://example.invalid")',
  "Averylongwordwithoutanyspaceatall".repeat(5),
  "   ",
];

/** The files that a run needs. */
export const files = {
  "candidates.jsonl": candidates,
  "vacancies.jsonl": vacancies,
  "taxonomy.json": taxonomy,
  "places.json": { places },
};

/** The words that name them. */
export const inputs = [
  "--candidates",
  "candidates.jsonl",
  "--vacancies",
  "vacancies.jsonl",
  "--taxonomy",
  "taxonomy.json",
  "--places",
  "places.json",
];

export const onTheDay = ["--as-of", "2026-11-24"];
