/** What stands in a title beside the work. */
export type TitleNoiseKind = "sex" | "salary" | "urgency" | "count" | "code" | "company" | "terms" | "place" | "level";

/** A pattern of noise, found case-insensitively in a title whose white space is single spaces. */
export interface TitleNoise {
  readonly kind: TitleNoiseKind;
  readonly pattern: RegExp;
}

/**
 * The patterns, in the order in which they are taken out.
 * Each has bounded repetitions only, so that the time stays linear in the length of the title.
 */
export const titleNoise: readonly TitleNoise[] = [
  {
    kind: "sex",
    pattern:
      /[([]? ?\b(?:m ?\/ ?f(?: ?\/ ?[dx])?|f ?\/ ?m(?: ?\/ ?[dx])?|m ?\/ ?w(?: ?\/ ?d)?|w ?\/ ?m(?: ?\/ ?d)?|h ?\/ ?f|l ?\/ ?p|p ?\/ ?l|(?:pria|laki-laki|laki|cowok|male) ?(?:\/|dan|atau|&|and|or) ?(?:wanita|perempuan|cewek|female)|(?:wanita|perempuan|cewek|female) ?(?:\/|dan|atau|&|and|or) ?(?:pria|laki-laki|laki|cowok|male)|all genders?)\b ?[)\]]?/giu,
  },
  {
    kind: "sex",
    pattern:
      /[([] ?(?:khusus |hanya |diutamakan )?(?:m|f|l|p|males?|females?|men|women|pria|wanita|laki-laki|laki|perempuan|cowok|cewek|ladies)(?: only| saja| diutamakan| preferred)? ?[)\]]|\b(?:males?|females?|men|women|pria|wanita|laki-laki|perempuan|cowok|cewek)(?: only| saja| diutamakan| preferred)\b|\b(?:khusus|hanya|diutamakan) (?:pria|wanita|laki-laki|perempuan|cowok|cewek)\b|(?<= [-–—|,] )(?:males?|females?|pria|wanita|laki-laki|perempuan|cowok|cewek)\b|(?<!\b(?:baju|pakaian|busana|sepatu|tas|salon|kaos|kemeja|hijab|fashion|butik|rambut|jas|celana|sandal|aksesoris|for|untuk) )\b(?:male|female|pria|wanita|laki-laki|perempuan|cowok|cewek)$/giu,
  },
  {
    kind: "salary",
    pattern:
      /[([]? ?\b(?:gaji|salary|upah|income|penghasilan|gapok|thp)?(?: (?:pokok|min|up to|hingga|mulai|sampai|s\/d|start from|from))?[ :]{0,2}(?:\b(?:rp|idr|usd|sgd|myr|rm|ntd|hkd|jpy)\b\.? ?|[$€£¥]) ?\d[\d.,]{0,15}(?: ?(?:jutaan|juta|jt|ribu|rb|k|mio|million|mo)\b)?(?: ?(?:-|–|s\/d|sampai|to|hingga) ?(?:rp\.? ?|idr ?|[$€£¥])?\d[\d.,]{0,15}(?: ?(?:jutaan|juta|jt|ribu|rb|k)\b)?)?(?: ?(?:\/|per) ?(?:bulan|bln|month|hari|jam|hour|year|tahun|h))? ?[)\]]?/giu,
  },
  {
    kind: "salary",
    pattern:
      /[([]? ?\b(?:(?:gaji|salary|upah|penghasilan|income) )?(?:up to |hingga |s\/d |mulai |sampai )?\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:-|–|s\/d)? ?(?:\d{1,3}(?:[.,]\d{1,3}){0,3})? ?(?:jutaan|juta|jt)\b(?: ?(?:\/|per) ?(?:bulan|bln))? ?[)\]]?|\b(?:gaji|salary|upah) (?:umr|umk|ump|menarik|besar|negotiable|nego|kompetitif|competitive|pokok|tinggi|harian)\b/giu,
  },
  {
    kind: "urgency",
    pattern:
      /[!*#]*\b(?:(?:lowongan(?: kerja)?|loker|dibutuhkan|dicari|open recruitment|open recruitmen|oprec|walk[- ]in interview|urgently|urgent|asap|immediate(?:ly)?|now|we are|we're) ?(?:segera|cepat|hiring|needed|required|recruitment|recruiting)?|hiring|segera|needed|wanted|job vacancy|vacancy|vacancies|di butuhkan|join us)\b ?[!:*]*/giu,
  },
  {
    kind: "count",
    pattern:
      /[([] ?\d{1,4} ?(?:orang|org|posisi|posts?|openings?|pax|persons?|people|x)? ?[)\]]|\b\d{1,4} ?(?:orang|org|posisi|openings|pax|persons?)\b/giu,
  },
  {
    kind: "code",
    pattern:
      /#\d{2,12}\b|\b(?:ref|job id|req|kode|code|job code|no)[ .:#]{1,3}[a-z]{0,4}[-/]?\d[\w/-]{0,20}|\b[a-z]{1,6}[-/]?\d{4,12}\b|\b\d{5,12}\b/giu,
  },
  {
    kind: "company",
    pattern: /(?:\b(?:at|di) |@ ?|[-–—|,] ?)?\b(?:PT|CV|UD)\b\.? ?[^-–—|,()/]{1,60}|(?<=\w )(?:at|@) ?[^-–—|,()/]{1,60}$/giu,
  },
  {
    kind: "terms",
    pattern:
      /[([]? ?\b(?:full[- ]?time|part[- ]?time|paruh waktu|penuh waktu|freelancer?|remote|hybrid|wfh|wfo|on[- ]?site|kontrak|contract|permanent|temporary|harian lepas|shift(?: (?:malam|pagi|siang))?|night shift|day shift|work from home|menginap|pulang pergi)\b ?[)\]]?/giu,
  },
  {
    kind: "place",
    pattern:
      /[([]? ?\b(?:area|wilayah|penempatan|domisili|lokasi|location|based in|cabang|branch|outlet|kabupaten|kab\.|provinsi|se-) ?[^-–—|,()/]{1,50}[)\]]?/giu,
  },
  {
    kind: "level",
    pattern:
      /\b(?:senior|snr|sr|junior|jnr|jr|intern|internship|interns|magang|pemagang|trainee|apprentice|entry[- ]level|fresh ?graduates?|mid[- ]level|middle|experienced|berpengalaman|pemula|non[- ]pengalaman|tanpa pengalaman)\b\.?/giu,
  },
];

/** Levels of a post, by the words that tell them. */
export type Seniority = "intern" | "assistant" | "junior" | "staff" | "senior" | "lead" | "supervisor" | "manager" | "head" | "director";

/** The words of each level, the lowest first: of several in a title the first in this list holds, as in *assistant manager*. */
export const seniorityWords: readonly (readonly [Seniority, RegExp])[] = [
  ["intern", /\b(?:intern|internship|interns|magang|pemagang|trainee|apprentice)\b/iu],
  ["assistant", /\b(?:assistant|asst|asisten|ass|pembantu|helper|kenek)\b/iu],
  ["junior", /\b(?:junior|jnr|jr|entry[- ]level|fresh ?graduates?|pemula)\b/iu],
  ["senior", /\b(?:senior|snr|sr)\b/iu],
  ["director", /\b(?:direktur|director|ceo|cfo|coo|cto|chief)\b/iu],
  ["manager", /\b(?:manager|manajer|mgr|general manager)\b/iu],
  ["supervisor", /\b(?:supervisor|spv|pengawas|mandor|foreman|penyelia)\b/iu],
  ["head", /\b(?:kepala|head|kabag|kasi|koordinator|coordinator)\b/iu],
  ["lead", /\b(?:lead|leader|ketua|principal)\b/iu],
  ["staff", /\b(?:staff|staf|officer|pelaksana)\b/iu],
];
