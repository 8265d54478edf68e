import { canonicalJson, localize, type Json, type Locale } from "../model/index.js";
import type { Gate } from "../rules/index.js";
import { describeCondition } from "./describe-condition.js";
import type { Policy } from "./policy.js";
import { isPolicySet, policiesIn, type PolicySet } from "./policy-set.js";
import { criterionTitle, fieldsRead } from "./register-entry.js";
import { registerWords, type RegisterWords } from "./register-words.js";
import { ruleWords } from "./rule-words.js";
import { weightShares, type WeightShare } from "./weight-shares.js";
import { whenUnknownDefaults } from "./when-unknown.js";

/**
 * Describes a policy, or a set of them, for publication in a register of algorithms: what is weighed and how much, what must hold and by which law,
 * what happens where something is not known or scores are equal, which data is read, and what is never used.
 * @param options `locale`: language of the description. `@defaultValue en`
 * @returns Markdown; the same policy has the same text on every machine.
 */
export function describePolicy(policy: Policy | PolicySet, { locale = "en" }: { readonly locale?: Locale } = {}): string {
  const say = registerWords[locale];
  const title = isPolicySet(policy) ? say.setTitle : say.title;
  const head = [`# ${title(escape(policy.id), escape(policy.version))}`, say.made(policy.hash)];
  const body = isPolicySet(policy) ? describeSet(policy, locale) : describeOne(policy, locale, 2);
  const read = policiesIn(policy);
  const tail = [`## ${say.data}`, dataRead(read, locale), `## ${say.neverUsed}`, ...say.neverUsedText, `## ${say.who}`, say.whoText];
  return `${[...head, ...body, ...tail].join("\n\n")}\n`;
}

function describeSet({ segments, otherwise }: PolicySet, locale: Locale): string[] {
  const say = registerWords[locale];
  const parts = [
    ...segments.map(({ name, when, policy }) => ({ heading: say.segment(name, describeCondition(when, locale)), policy })),
    { heading: say.otherwise, policy: otherwise },
  ];
  return [
    `## ${say.segments}`,
    say.segmentsText,
    ...parts.flatMap(({ heading, policy }) => [
      `## ${escape(heading)}`,
      `${say.title(escape(policy.id), escape(policy.version))}. ${say.made(policy.hash)}`,
      ...describeOne(policy, locale, 3),
    ]),
  ];
}

/** @param level of the headings. */
function describeOne(policy: Policy, locale: Locale, level: number): string[] {
  const say = registerWords[locale];
  const heading = (text: string): string => `${"#".repeat(level)} ${text}`;
  const shares = weightShares(policy);
  const sides = (["fit", "appeal"] as const).flatMap((side) => {
    const its = shares.filter((share) => share.side === side);
    return its.length === 0 ? [] : [`#${heading(say.sides[side])}`, criteriaTable(policy, its, locale), judgesList(its, locale)];
  });
  return [
    heading(say.weighed),
    ...sides,
    heading(say.scoring),
    combining(policy, shares, say, locale),
    heading(say.gates),
    ...gatesOf(policy, shares, locale),
    heading(say.unknown),
    ...say.unknownText,
    heading(say.ties),
    policy.ties === "id" ? say.tiesById : say.tiesBySeed(String(policy.ties.seed)),
  ];
}

function criteriaTable(policy: Policy, shares: readonly WeightShare[], locale: Locale): string {
  const say = registerWords[locale];
  const rows = shares.map(({ criterion, name, ofSide, ofAll }) => {
    const { rule, weight, atLeast, whenUnknown, neutral } = criterion;
    return [
      criterionTitle(name, criterion, locale),
      `${rule.name} ${rule.version}${optionsText(rule.options)}`,
      weight === 0 ? say.thresholdOnly : number(weight, locale),
      percent(ofSide, locale),
      percent(ofAll, locale),
      number(whenUnknown ?? whenUnknownDefaults[rule.asks], locale),
      number(neutral ?? policy.neutral, locale),
      atLeast === undefined ? say.never : number(atLeast, locale),
    ];
  });
  return table(say.columns, rows);
}

function judgesList(shares: readonly WeightShare[], locale: Locale): string {
  const known = shares.flatMap(({ name, criterion }) => {
    const words = ruleWords.get(criterion.rule.name);
    return words ? [`- **${escape(criterionTitle(name, criterion, locale))}**: ${words.judges[locale]}.`] : [];
  });
  return [registerWords[locale].judges, "", ...known].join("\n");
}

function combining(policy: Policy, shares: readonly WeightShare[], say: RegisterWords, locale: Locale): string {
  const weight = (side: "fit" | "appeal"): number => shares.reduce((sum, share) => (share.side === side ? sum + share.ofAll : sum), 0);
  if (weight("appeal") === 0) return say.oneSide.fit;
  if (weight("fit") === 0) return say.oneSide.appeal;
  return typeof policy.combine === "string"
    ? say.combine[policy.combine]
    : say.weighted(percent(weight("fit"), locale), percent(weight("appeal"), locale));
}

function gatesOf(policy: Policy, shares: readonly WeightShare[], locale: Locale): string[] {
  const say = registerWords[locale];
  const thresholds = shares.flatMap(({ name, criterion }) =>
    criterion.atLeast === undefined
      ? []
      : [`- ${say.threshold(escape(criterionTitle(name, criterion, locale)), number(criterion.atLeast, locale))}`],
  );
  if (policy.gates.length + thresholds.length === 0) return [say.noGates];
  const rows = policy.gates.map((gate) => gateRow(gate, say, locale));
  return [...(rows.length === 0 ? [] : [table(say.gateColumns, rows)]), ...(thresholds.length === 0 ? [] : [thresholds.join("\n")])];
}

function gateRow(gate: Gate, say: RegisterWords, locale: Locale): string[] {
  const { name, version, options, stage, message, remedy, legalBasis, inForce: { from, until } = {} } = gate;
  return [
    `${name} ${version}${optionsText(options)}`,
    say.stages[stage],
    ...(["met", "unmet", "unknown"] as const).map((met) => localize(message[met], locale, "")),
    remedy ? localize(remedy, locale, "") : "",
    legalBasis ?? "",
    from === undefined && until === undefined ? say.always : `${from ?? "…"} – ${until ?? "…"}`,
  ];
}

function dataRead(policies: readonly Policy[], locale: Locale): string {
  const say = registerWords[locale];
  const list = (side: "candidate" | "vacancy"): string => {
    const read = fieldsRead(policies, side, locale).map(({ field, words }) => (words === field ? escape(field) : words));
    return `- ${say.dataOf[side]}: ${read.length === 0 ? say.never : read.join(", ")}.`;
  };
  return [list("candidate"), list("vacancy")].join("\n");
}

function optionsText(options: Json): string {
  if (typeof options !== "object" || options === null) return options === null ? "" : `: ${canonicalJson(options)}`;
  const members = Object.entries(options).map(
    ([name, value]: [string, Json]) => `${name} ${typeof value === "string" ? value : canonicalJson(value)}`,
  );
  return members.length === 0 ? "" : `: ${members.join(", ")}`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(" | ")} |`;
  return [line(columns), `|${columns.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** Names from outside must not become headings, links or further cells. */
function escape(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_{}[\]<>|#!~]/g, "\\$&");
}

function number(value: number, locale: Locale): string {
  return locale === "id" ? String(value).replace(".", ",") : String(value);
}

function percent(share: number, locale: Locale): string {
  return `${number(Math.round(share * 1000) / 10, locale)} %`;
}
