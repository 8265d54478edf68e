import { dayOf, firstDay, lastDay, type IsoDate, type LocalizedText } from "../../model/index.js";
import type { Met, Stage } from "../../rules/index.js";
import { evaluateCondition, type Facts } from "./evaluate-condition.js";
import { phraseLists } from "./phrase-lists.js";
import type { Effect, Provision } from "./provision.js";

/** What a provision says of a case. */
export interface Finding {
  /** Id of the provision. */
  readonly provision: string;
  readonly stage: Stage;
  readonly status: Met | "notApplicable";
  /** `pass`, or what is to be done. Unknown is `verify`: it stops nobody. */
  readonly decision: "pass" | Effect;
  /** An officer must confirm the provision itself: it is unverified, or its review is due. */
  readonly confirm: boolean;
  readonly message: LocalizedText;
  readonly remedy?: LocalizedText | undefined;
  readonly legalBasis: string;
  /** Phrases as they are written, or paths of the facts that decide. */
  readonly evidence: readonly string[];
}

/** A case that provisions are asked about. */
export interface Case extends Pick<Facts, "records" | "isAtLeast"> {
  readonly asOf: IsoDate;
  /** @defaultValue every stage */
  readonly stage?: Stage | undefined;
}

/**
 * Asks the provisions in force about a case, in their order: a vacancy alone, a pair, a person before departure.
 *
 * Met passes, unless the provision's review is due; unmet has its effect; unknown asks to verify, whatever the effect (`info` stays `info`).
 * @param provisions `provisions.rows`, or as an office has changed them.
 * @throws RangeError where `asOf` is no calendar day.
 */
export function judge(provisions: readonly Provision[], { records, isAtLeast, asOf, stage }: Case): readonly Finding[] {
  const facts: Facts = { records, asOf, phrases: phraseLists.rows, isAtLeast };
  return provisions
    .filter((provision) => (stage === undefined || provision.stage === stage) && isInForce(provision, asOf))
    .map((provision) => findingOf(provision, facts));
}

/** Tells whether a provision, or a limit of a table, is in force on a day. */
export function isInForce({ effectiveFrom, effectiveTo }: Pick<Provision, "effectiveFrom" | "effectiveTo">, asOf: IsoDate): boolean {
  const day = dayOf(asOf);
  return (firstDay(effectiveFrom) ?? Infinity) <= day && (effectiveTo === undefined || (lastDay(effectiveTo) ?? -Infinity) >= day);
}

function findingOf(provision: Provision, facts: Facts): Finding {
  const { status, evidence } = statusOf(provision, facts);
  const isDue = provision.verifyBefore !== undefined && dayOf(facts.asOf) > (lastDay(provision.verifyBefore) ?? Infinity);
  return {
    provision: provision.id,
    stage: provision.stage,
    status,
    decision: decisionOf(provision.effect, status, isDue),
    confirm: status !== "notApplicable" && (isDue || provision.confidence === "unverified"),
    message: provision.message,
    remedy: provision.remedy,
    legalBasis: provision.legalBasis,
    evidence,
  };
}

/** A case to which it is not known whether a provision applies is unknown, unless it would be met anyway. */
function statusOf({ when, must }: Provision, facts: Facts): { readonly status: Finding["status"]; readonly evidence: readonly string[] } {
  const applies = when === undefined ? { met: "met" as const, evidence: [] } : evaluateCondition(when, facts);
  if (applies.met === "unmet") return { status: "notApplicable", evidence: [] };
  const { met, evidence } = evaluateCondition(must, facts);
  if (met === "met") return { status: "met", evidence: [] };
  return applies.met === "unknown" ? { status: "unknown", evidence: applies.evidence } : { status: met, evidence };
}

function decisionOf(effect: Effect, status: Finding["status"], isDue: boolean): Finding["decision"] {
  if (status === "notApplicable") return "pass";
  if (status === "unmet") return effect;
  if (status === "met" && !isDue) return "pass";
  return effect === "info" ? "info" : "verify";
}
