import { localize, type IsoDate, type Locale } from "../model/index.js";
import type { Market, Row } from "../market/index.js";
import { describeGate, isInForce } from "../rules/index.js";
import type { Criterion, Policy } from "../policy/index.js";
import { pairName, type BoundPolicy } from "./bind-policy.js";
import { combineSides } from "./combine.js";
import { criterionWords } from "./criterion-words.js";
import type { Explanation, GateAnswer, Part, SideTotal } from "./explanation.js";
import type { Pair } from "./match.js";
import { queryFrom, type CriterionQuery } from "./pair-query.js";
import { rowOrError } from "./rank.js";
import { RuleError } from "./rule-error.js";

/** Options of an explanation. */
export interface ExplainOptions {
  /** Language of the sentences. @defaultValue `en` */
  readonly locale?: Locale;
}

/** Explains the score of any pair, eligible or not. @throws RangeError for an id that the market does not have, or a language that is not spoken. */
export function explain(bound: BoundPolicy, asOf: IsoDate, pair: Pair, { locale = "en" }: ExplainOptions = {}): Explanation {
  const { market, policy } = bound;
  if (!Object.hasOwn(notAsked.vacancy, locale)) throw new RangeError(`expected the locale en or id, received ${JSON.stringify(locale)}`);
  const candidate = rowOrError(bound, "candidate", pair.candidate);
  const vacancy = rowOrError(bound, "vacancy", pair.vacancy);
  const query = queryFrom(bound, "vacancy", vacancy);
  const partsOf = (queries: readonly CriterionQuery[]): Record<string, Part> =>
    Object.fromEntries(queries.map((criterion) => [criterion.of.name, partOf(criterion, market, candidate, vacancy, locale)]));
  const fit = partsOf(query.fit);
  const appeal = partsOf(query.appeal);
  const sides = { fit: totalOf(fit), appeal: totalOf(appeal) };
  const combined = (bit: "score" | "low" | "high"): number =>
    combineSides(policy.combine, sides.fit?.[bit] ?? null, sides.appeal?.[bit] ?? null);
  return {
    candidate: pair.candidate,
    vacancy: pair.vacancy,
    asOf,
    locale,
    policy: { id: policy.id, version: policy.version, hash: policy.hash },
    // Named when somebody looks: the first hash of a large market takes longer than many explanations.
    market: {
      get hash() {
        return market.hash;
      },
    },
    score: combined("score"),
    low: combined("low"),
    high: combined("high"),
    combine: policy.combine,
    gates: query.met(candidate),
    gateAnswers: query.gates.map((gate) => gateAnswer(bound, asOf, gate.name, gate.status(candidate), locale)),
    sides,
    fit,
    appeal,
  };
}

function partOf(query: CriterionQuery, market: Market, candidate: Row, vacancy: Row, locale: Locale): Part {
  const { criterion, bound } = query.of;
  const { rule, weight } = criterion;
  const asked = query.asked(candidate);
  const degree = query.degree(candidate, "used");
  const named = (): string => pairName(market, "candidate", candidate, vacancy);
  const evidence = asked ? RuleError.around(rule.name, named, () => bound.evidence(candidate, vacancy)) : null;
  return {
    rule: rule.name,
    version: rule.version,
    asked,
    degree,
    low: query.degree(candidate, "low"),
    high: query.degree(candidate, "high"),
    weight,
    contribution: weight * degree,
    evidence,
    sentence: asked ? RuleError.around(rule.name, named, () => rule.describe(evidence, locale)) : notAsked[query.of.asks][locale],
  };
}

const notAsked = {
  vacancy: { en: "The vacancy does not ask this.", id: "Tidak diminta oleh lowongan." },
  candidate: { en: "The candidate does not ask this.", id: "Tidak diminta oleh pencari kerja." },
} as const;

/** The side's sums over its parts, left to right; criteria of weight 0 are left out. */
export function totalOf(parts: Readonly<Record<string, Part>>): SideTotal | null {
  let points = 0;
  let lowPoints = 0;
  let highPoints = 0;
  let weight = 0;
  for (const part of Object.values(parts)) {
    if (part.weight === 0) continue;
    points += part.contribution;
    lowPoints += part.weight * part.low;
    highPoints += part.weight * part.high;
    weight += part.weight;
  }
  return weight === 0 ? null : { points, weight, score: points / weight, low: lowPoints / weight, high: highPoints / weight };
}

function gateAnswer({ policy }: BoundPolicy, asOf: IsoDate, name: string, met: GateAnswer["met"], locale: Locale): GateAnswer {
  const gate = policy.gates.find((one) => one.name === name);
  if (!gate) return { name, met, message: thresholdMessage(policy, name, met, locale) };
  return {
    name,
    met,
    message: isInForce(gate.inForce, asOf) ? RuleError.around(name, undefined, () => describeGate(gate, met, locale)) : notInForce[locale],
    ...(gate.remedy === undefined ? {} : { remedy: localize(gate.remedy, locale, "") }),
    ...(gate.legalBasis === undefined ? {} : { legalBasis: gate.legalBasis }),
  };
}

const notInForce = {
  en: "This condition is not in force on the day on which is asked.",
  id: "Syarat ini tidak berlaku pada tanggal pertanyaan.",
} as const;

/** Says which criterion has to reach the policy's lowest degree, and whether it does. */
function thresholdMessage({ fit, appeal }: Policy, gate: string, met: GateAnswer["met"], locale: Locale): string {
  const criterion = gate.slice(0, -THRESHOLD.length);
  const rule = (fit as Criteria)[criterion]?.rule ?? (appeal as Criteria)[criterion]?.rule;
  return thresholdMessages[locale][met](criterionWords(criterion, rule?.name ?? "", locale));
}

type Criteria = Readonly<Record<string, Criterion>>;

const THRESHOLD = ".atLeast";

const thresholdMessages: Readonly<Record<Locale, Readonly<Record<GateAnswer["met"], (criterion: string) => string>>>> = {
  en: {
    met: (criterion) => `Reaches the policy's lowest degree for ${criterion}.`,
    unmet: (criterion) => `Does not reach the policy's lowest degree for ${criterion}.`,
    unknown: (criterion) => `Not known whether the policy's lowest degree for ${criterion} is reached.`,
  },
  id: {
    met: (criterion) => `Batas terendah kebijakan untuk ${criterion} tercapai.`,
    unmet: (criterion) => `Batas terendah kebijakan untuk ${criterion} tidak tercapai.`,
    unknown: (criterion) => `Belum diketahui apakah batas terendah kebijakan untuk ${criterion} tercapai.`,
  },
};
