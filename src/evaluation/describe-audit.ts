import type { Locale } from "../model/index.js";
import type { AttributeAudit, AuditedRate, GroupAudit } from "./audit-attribute.js";
import type { FairnessAudit } from "./audit-fairness.js";
import type { Estimate } from "./draw-ratios.js";

/** Names of attributes and groups for a reader, such as `female` → `women`; what is not in it stands as it is. */
export type GroupNames = ReadonlyMap<string, string>;

/** Words for the names of this room's own attributes. */
const names: Readonly<Record<Locale, GroupNames>> = {
  en: new Map([
    ["female", "women"],
    ["male", "men"],
    ["other", "people of another sex"],
    ["maritalStatus", "marital status"],
  ]),
  id: new Map([
    ["sex", "jenis kelamin"],
    ["age", "umur"],
    ["religion", "agama"],
    ["ethnicity", "suku"],
    ["maritalStatus", "status perkawinan"],
    ["disability", "disabilitas"],
    ["female", "perempuan"],
    ["male", "laki-laki"],
    ["other", "jenis kelamin lain"],
  ]),
};

/**
 * Says an audit in sentences that somebody can act on who knows no statistics: first what asks for something to be done, then what is not known.
 * @param own names of attributes and groups beside those that the room knows.
 * @param options `brief` only counts the comparisons in which nothing was seen that asks for anything.
 */
export function describeAudit(
  audit: FairnessAudit,
  locale: Locale,
  own: GroupNames = new Map(),
  { brief = false }: { readonly brief?: boolean } = {},
): readonly string[] {
  const say = words[locale];
  const name = (text: string): string =>
    text
      .split(" × ")
      .map((part) => own.get(part) ?? names[locale].get(part) ?? part)
      .join(" × ");
  const number = (value: number, digits: number): string =>
    locale === "id" ? value.toFixed(digits).replace(".", ",") : value.toFixed(digits);
  const percent = (value: number): string => `${number(100 * value, 1)} %`;
  const between = ({ interval }: Estimate, of: (value: number) => string): string => `${of(interval.low)}–${of(interval.high)}`;

  const rate = (group: GroupAudit, of: "selection" | "scoring"): string | undefined => {
    const { n, chosen, rate: own, others, ratio, verdict } = group[of];
    if (verdict === "none" || ratio === null || n === 0) return undefined;
    const facts = say.facts[of](name(group.group), chosen, n, percent(own.value), percent(others), audit.shown);
    const comparison = say.ratio(
      number(ratio.value, 2),
      between(ratio, (value) => number(value, 2)),
      number(audit.threshold, 2),
    );
    return `${facts} ${comparison} ${say.verdicts[verdict]}`;
  };
  const weight = ({ verdict }: AuditedRate): number => order.indexOf(verdict);
  const attribute = (one: AttributeAudit): { readonly weight: number; readonly text: string }[] => [
    ...one.groups.flatMap((group) =>
      (["selection", "scoring"] as const).flatMap((of) => {
        const text = rate(group, of);
        return text === undefined ? [] : [{ weight: weight(group[of]), text: `${name(one.name)}: ${text}` }];
      }),
    ),
    ...(one.groups.some(({ selection, scoring }) => selection.verdict !== "none" || scoring.verdict !== "none")
      ? []
      : [{ weight: 8, text: `${name(one.name)}: ${one.groups.length < 2 ? say.nothing : say.noneSeen(number(audit.threshold, 2))}` }]),
    ...(one.pooled === null
      ? []
      : [{ weight: 9, text: `${name(one.name)}: ${say.pooled(one.pooled.groups, one.pooled.people, audit.smallest)}` }]),
    ...(one.missing === 0
      ? []
      : [{ weight: 10, text: `${name(one.name)}: ${say.missing(one.missing, audit.people, percent(one.missingShare))}` }]),
  ];
  const found = audit.attributes.flatMap(attribute).sort((a, b) => a.weight - b.weight);
  const isQuiet = (one: number): boolean => one === order.indexOf("unclear");
  const quiet = brief ? found.filter((one) => isQuiet(one.weight)).length : 0;
  const told = quiet > 1 ? found.filter((one) => !isQuiet(one.weight)) : found;
  return [
    ...told.map(({ text }) => text),
    ...(quiet > 1 ? [say.quiet(quiet, number(audit.threshold, 2))] : []),
    say.limits(audit.tests, percent(1 - audit.confidence)),
  ];
}

/** The most pressing first. */
const order: readonly AuditedRate["verdict"][] = ["disadvantage", "lower", "maybe", "unclear", "higher"];

const words = {
  en: {
    facts: {
      selection: (group: string, chosen: number, n: number, rate: string, others: string, shown: number) =>
        `${String(chosen)} of ${String(n)} ${group} (${rate}) stand among the first ${String(shown)} of a list; of all others, ${others}.`,
      scoring: (group: string, chosen: number, n: number, rate: string, others: string) =>
        `${String(chosen)} of ${String(n)} ${group} (${rate}) score above the middle; of all others, ${others}.`,
    },
    ratio: (value: string, interval: string, threshold: string) =>
      `That is ${value} times the rate of the group that does best (it may be ${interval}; four-fifths asks for ${threshold}).`,
    verdicts: {
      disadvantage:
        "Chance hardly explains this. Do not go live with the policy before you know which criterion does it; a scan of proxies helps to find it.",
      lower: "The difference is above the threshold, but chance hardly explains it: look into it.",
      maybe: "This may be chance: there are too few people to tell. Look into it all the same, and audit again with more.",
      unclear: "There is no sign of a difference, but too few people to rule out one below the threshold.",
      higher: "This group is shown more often than the others, and chance hardly explains it.",
      none: "",
    },
    noneSeen: (threshold: string) => `no difference was seen, and ratios below ${threshold} are ruled out.`,
    nothing: "there are not two groups large enough to be compared.",
    pooled: (groups: number, people: number, smallest: number) =>
      `of ${String(groups)} small ${groups === 1 ? "group" : "groups"} (${String(people)} people; fewer than ${String(smallest)} each, or joined so that nobody can be worked out) nothing is said.`,
    missing: (missing: number, all: number, share: string) =>
      `the group of ${String(missing)} of ${String(all)} people (${share}) is not known; nothing is said of them.`,
    quiet: (count: number, threshold: string) =>
      `In ${String(count)} other comparisons there is no sign of a difference, but too few people to rule out a ratio below ${threshold}.`,
    limits: (tests: number, alarm: string) =>
      `${String(tests)} ${tests === 1 ? "comparison was" : "comparisons were"} made; with no bias at all, one is called more than chance in at most ${alarm} of audits. An audit compares groups; it proves neither a cause nor its absence.`,
  },
  id: {
    facts: {
      selection: (group: string, chosen: number, n: number, rate: string, others: string, shown: number) =>
        `${String(chosen)} dari ${String(n)} ${group} (${rate}) masuk ${String(shown)} teratas suatu daftar; dari yang lain, ${others}.`,
      scoring: (group: string, chosen: number, n: number, rate: string, others: string) =>
        `${String(chosen)} dari ${String(n)} ${group} (${rate}) bernilai di atas median; dari yang lain, ${others}.`,
    },
    ratio: (value: string, interval: string, threshold: string) =>
      `Itu ${value} kali tingkat kelompok yang terbaik (bisa ${interval}; aturan empat per lima meminta ${threshold}).`,
    verdicts: {
      disadvantage:
        "Kebetulan hampir tidak mungkin menjelaskannya. Jangan terapkan kebijakan ini sebelum diketahui kriteria mana penyebabnya; pemindaian proksi membantu menemukannya.",
      lower: "Selisihnya di atas ambang, tetapi hampir tidak mungkin kebetulan: periksalah.",
      maybe:
        "Ini bisa kebetulan: jumlah orangnya terlalu sedikit untuk memastikan. Tetap periksa, dan audit lagi dengan lebih banyak orang.",
      unclear: "Tidak tampak perbedaan, tetapi jumlah orangnya terlalu sedikit untuk menyingkirkan kemungkinan rasio di bawah ambang.",
      higher: "Kelompok ini lebih sering ditampilkan daripada yang lain, dan itu hampir tidak mungkin kebetulan.",
      none: "",
    },
    noneSeen: (threshold: string) => `tidak tampak perbedaan, dan rasio di bawah ${threshold} dapat disingkirkan.`,
    nothing: "tidak ada dua kelompok yang cukup besar untuk dibandingkan.",
    pooled: (groups: number, people: number, smallest: number) =>
      `tentang ${String(groups)} kelompok kecil (${String(people)} orang; kurang dari ${String(smallest)} masing-masing, atau digabung agar tidak ada yang dapat dikenali) tidak dikatakan apa-apa.`,
    missing: (missing: number, all: number, share: string) =>
      `kelompok ${String(missing)} dari ${String(all)} orang (${share}) tidak diketahui; tentang mereka tidak dikatakan apa-apa.`,
    quiet: (count: number, threshold: string) =>
      `Pada ${String(count)} perbandingan lain tidak tampak perbedaan, tetapi jumlah orangnya terlalu sedikit untuk menyingkirkan rasio di bawah ${threshold}.`,
    limits: (tests: number, alarm: string) =>
      `${String(tests)} perbandingan dilakukan; tanpa bias sama sekali, paling banyak ${alarm} audit menyebut salah satunya bukan kebetulan. Audit membandingkan kelompok; ia tidak membuktikan sebab, dan tidak pula ketiadaannya.`,
  },
} as const satisfies Record<Locale, unknown>;
