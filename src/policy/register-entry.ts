import { localize, type Json, type Locale } from "../model/index.js";
import type { Stage } from "../rules/index.js";
import { describeCondition } from "./describe-condition.js";
import { candidateFields, vacancyFields, type Words } from "./field-words.js";
import type { Combine, Criterion, Policy, Ties } from "./policy.js";
import { isPolicySet, policiesIn, type PolicySet } from "./policy-set.js";
import { registerWords } from "./register-words.js";
import { ruleWords } from "./rule-words.js";
import { weightShares } from "./weight-shares.js";
import { whenUnknownDefaults } from "./when-unknown.js";

/** What a register of algorithms holds of a policy, or of a set of them: the content of `describePolicy`, as data. */
export interface RegisterEntry {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the policy, in hexadecimal digits. */
  readonly hash: string;
  readonly locale: Locale;
  readonly title: string;
  /** One policy; of a set, that of each segment, and last the one for all other vacancies. */
  readonly policies: readonly RegisteredPolicy[];
  /** Fields of records that are read, each with its words. */
  readonly reads: Readonly<Record<"candidate" | "vacancy", readonly RegisteredField[]>>;
  readonly neverUsed: readonly string[];
  readonly whoDecides: string;
}

/** One policy in such an entry. */
export interface RegisteredPolicy {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  /** For which vacancies it is; `null` where it is for all, and in a set for all other vacancies. */
  readonly segment: { readonly name: string; readonly condition: string } | null;
  readonly criteria: readonly RegisteredCriterion[];
  readonly combine: Combine;
  readonly gates: readonly RegisteredGate[];
  readonly ties: Ties;
}

/** One criterion, with its weight and what happens without an answer. */
export interface RegisteredCriterion {
  readonly side: "fit" | "appeal";
  readonly name: string;
  readonly title: string;
  /** What its rule judges, in words; `null` for a rule that does not come with the library. */
  readonly judges: string | null;
  readonly rule: { readonly name: string; readonly version: string; readonly options: Json };
  /** 0: a threshold only. */
  readonly weight: number;
  /** Share of the weight of its side, and of the whole score, 0 to 1. */
  readonly shareOfSide: number;
  readonly shareOfAll: number;
  /** Degree of what is not known, and of what nobody asks, 0 to 1. */
  readonly whenUnknown: number;
  readonly whenNotAsked: number;
  /** Degree that must be reached, 0 to 1; `null` for none. */
  readonly atLeast: number | null;
}

/** One gate, in words. */
export interface RegisteredGate {
  readonly name: string;
  readonly version: string;
  readonly options: Json;
  readonly stage: Stage;
  readonly messages: Readonly<Record<"met" | "unmet" | "unknown", string>>;
  readonly remedy: string | null;
  readonly legalBasis: string | null;
  /** First and last day on which it is in force; `null` for no end. */
  readonly from: string | null;
  readonly until: string | null;
}

/** One field of a record. */
export interface RegisteredField {
  readonly field: string;
  readonly words: string;
}

/**
 * Gives what a register of algorithms holds of a policy, or of a set of them, as data.
 * @param options `locale`: language of its words. `@defaultValue en`
 * @returns JSON; numbers as the policy has them, shares not rounded.
 */
export function registerEntry(policy: Policy | PolicySet, { locale = "en" }: { readonly locale?: Locale } = {}): RegisterEntry {
  const say = registerWords[locale];
  const { id, version, hash } = policy;
  const title = (isPolicySet(policy) ? say.setTitle : say.title)(id, version);
  const policies = isPolicySet(policy)
    ? [
        ...policy.segments.map(({ name, when, policy: its }) =>
          registered(its, { name, condition: describeCondition(when, locale) }, locale),
        ),
        registered(policy.otherwise, null, locale),
      ]
    : [registered(policy, null, locale)];
  const read = policiesIn(policy);
  return {
    ...{ id, version, hash, locale, title, policies },
    reads: { candidate: fieldsRead(read, "candidate", locale), vacancy: fieldsRead(read, "vacancy", locale) },
    neverUsed: say.neverUsedText,
    whoDecides: say.whoText,
  };
}

function registered(policy: Policy, segment: RegisteredPolicy["segment"], locale: Locale): RegisteredPolicy {
  const { id, version, hash, combine, ties, neutral, gates } = policy;
  const criteria = weightShares(policy).map(({ side, name, criterion, ofSide, ofAll }): RegisteredCriterion => {
    const { rule, weight, atLeast, whenUnknown } = criterion;
    return {
      ...{ side, name, title: criterionTitle(name, criterion, locale), judges: ruleWords.get(rule.name)?.judges[locale] ?? null },
      rule: { name: rule.name, version: rule.version, options: rule.options },
      ...{ weight, shareOfSide: ofSide, shareOfAll: ofAll },
      whenUnknown: whenUnknown ?? whenUnknownDefaults[rule.asks],
      whenNotAsked: criterion.neutral ?? neutral,
      atLeast: atLeast ?? null,
    };
  });
  return {
    ...{ id, version, hash, segment, criteria, combine, ties },
    gates: gates.map(({ name, version: its, options, stage, message, remedy, legalBasis, inForce: { from, until } = {} }) => ({
      ...{ name, version: its, options, stage },
      messages: {
        met: localize(message.met, locale, ""),
        unmet: localize(message.unmet, locale, ""),
        unknown: localize(message.unknown, locale, ""),
      },
      remedy: remedy ? localize(remedy, locale, "") : null,
      ...{ legalBasis: legalBasis ?? null, from: from ?? null, until: until ?? null },
    })),
  };
}

/** A criterion under its rule's own name has the rule's title; another name is the office's. */
export function criterionTitle(name: string, { rule }: Criterion, locale: Locale): string {
  const title = ruleWords.get(rule.name)?.title[locale];
  return title === undefined ? name : name === rule.name ? title : `${name} (${title})`;
}

/** The fields that rules and gates read on a side: those of the library in its order, then those of plug-ins under their own names. */
export function fieldsRead(policies: readonly Policy[], side: "candidate" | "vacancy", locale: Locale): readonly RegisteredField[] {
  const known: Readonly<Record<string, Words>> = side === "candidate" ? candidateFields : vacancyFields;
  const readers = policies.flatMap(({ fit, appeal, gates }) => [
    ...[...Object.values<Criterion>(fit), ...Object.values<Criterion>(appeal)].map(({ rule }) => rule.reads),
    ...gates.map(({ reads }) => reads),
  ]);
  const fields = new Set<string>(readers.flatMap((reads) => reads[side]));
  return [...Object.keys(known).filter((field) => fields.has(field)), ...[...fields].filter((field) => !Object.hasOwn(known, field))].map(
    (field) => ({ field, words: Object.hasOwn(known, field) ? known[field]![locale] : field }),
  );
}
