import { holm } from "./adjust-p-values.js";
import { crossAttributes, type Attribute } from "./attribute.js";
import { auditAttribute, type AttributeAudit, type AuditedRate } from "./audit-attribute.js";
import { checkDraws, checkShare } from "./differences.js";
import { examinationFunction, type Examination } from "./examination.js";
import { checkCutoff } from "./metric.js";
import type { Lists } from "./exposure.js";
import type { ConfidenceOptions } from "./paired-t-test.js";
import type { DrawOptions } from "./permutation-test.js";

/** What is audited. Demographics come from elsewhere than the market, and meet the lists only here. */
export interface AuditOptions extends DrawOptions, ConfidenceOptions {
  /** Everybody who could have been shown. */
  readonly people: readonly string[];
  /** The lists, by whom they are for. */
  readonly lists: Lists;
  readonly attributes: readonly Attribute[];
  /** Ranks of a list that count as being selected. @defaultValue 10 */
  readonly shown?: number;
  /** Score of each person for the scoring rate. @defaultValue his or her exposure in the lists */
  readonly scores?: ReadonlyMap<string, number>;
  /** How much attention each person deserves, such as the number of relevant vacancies; exposure is then held against it, too. */
  readonly merit?: ReadonlyMap<string, number>;
  /** @defaultValue logarithmic */
  readonly examination?: Examination;
  /** Sets every two attributes across, too. @defaultValue true */
  readonly intersections?: boolean;
  /** Groups of fewer people are taken together, and nothing is said of them. @defaultValue 10 */
  readonly smallest?: number;
  /** Impact ratio below which a group counts as put at a disadvantage. @defaultValue 0.8, the four-fifths rule */
  readonly threshold?: number;
}

/** What was found, attribute by attribute. */
export interface FairnessAudit {
  readonly people: number;
  readonly lists: number;
  readonly shown: number;
  readonly confidence: number;
  readonly threshold: number;
  readonly smallest: number;
  /** Tests whose p values were corrected together (Holm): with no bias at all, one is below 1 − confidence at most so often. */
  readonly tests: number;
  readonly attributes: readonly AttributeAudit[];
}

/**
 * Audits how lists show groups of people: selection rate (share who stand among the first ranks of a list), scoring rate (share above the median), their impact
 * ratios, exposure, Skew, NDKL and AWRF, by attribute and intersection. It compares groups, and proves no cause: see `scanProxies` for what may be one.
 * Source: selection and scoring rate: NYC DCWP rules 6 RCNY § 5-301 (2023); four-fifths: 29 CFR 1607.4 D (1978).
 * @throws RangeError for a list that names nobody of `people`, or numbers out of range.
 */
export function auditFairness(options: AuditOptions): FairnessAudit {
  const { people, lists, attributes, shown = 10, smallest = 10, threshold = 0.8, confidence = 0.95, draws = 1000, seed = 1 } = options;
  const { examination = "logarithmic", intersections = true, merit } = options;
  checkShare("a confidence", confidence);
  checkDraws(draws);
  checkCutoff(shown);
  if (!Number.isSafeInteger(smallest) || smallest < 1)
    throw new RangeError(`expected smallest as a whole number from 1, received ${String(smallest)}`);
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`expected a threshold above 0 and up to 1, received ${String(threshold)}`);

  const ids = Array.from(new Set(people));
  const exposure = exposureWithin(ids, lists, examination);
  const scores = options.scores ?? exposure;
  const middle = medianOf(ids.flatMap((id) => scores.get(id) ?? []));
  const selected = new Set(Array.from(lists.values(), (list) => list.slice(0, shown)).flat());
  const setting = {
    people: ids,
    lists: Array.from(lists.values()),
    isSelected: (id: string): boolean => selected.has(id),
    isAbove: (id: string): boolean | undefined => {
      const score = scores.get(id);
      return score === undefined ? undefined : score > middle;
    },
    merit,
    look: examinationFunction(examination),
    examination,
    shown,
    smallest,
    draws,
    seed,
    confidence,
  };
  const crossed = intersections ? attributes.flatMap((a, index) => attributes.slice(index + 1).map((b) => crossAttributes(a, b))) : [];
  const audited = [...attributes, ...crossed].map((attribute) => auditAttribute(attribute, setting));
  return {
    people: ids.length,
    lists: lists.size,
    shown,
    confidence,
    threshold,
    smallest,
    ...judged(audited, threshold, 1 - confidence),
  };
}

/** Corrects all p values of an audit together, and says what each rate means. */
function judged(audited: readonly AttributeAudit[], threshold: number, alpha: number): Pick<FairnessAudit, "attributes" | "tests"> {
  const values: number[] = [];
  // Two groups are each other's rest: their two tests are one.
  const place = (attribute: AttributeAudit, of: "selection" | "scoring"): number[] => {
    const p = attribute.groups.map((group) => group[of].p);
    const isOne = attribute.groups.length === 2 && attribute.pooled === null;
    return p.map((value, index) => (isOne && index === 1 ? values.length - 1 : values.push(value) - 1));
  };
  const placed = audited.map((attribute) => ({
    attribute,
    selection: place(attribute, "selection"),
    scoring: place(attribute, "scoring"),
  }));
  const adjusted = holm(values);
  const settle = (rate: AuditedRate, at: number): AuditedRate => {
    const settled = { ...rate, adjusted: adjusted[at]! };
    return { ...settled, verdict: verdictOf(settled, threshold, alpha) };
  };
  return {
    tests: values.length,
    attributes: placed.map(({ attribute, selection, scoring }) => ({
      ...attribute,
      groups: attribute.groups.map((group, index) => ({
        ...group,
        selection: settle(group.selection, selection[index]!),
        scoring: settle(group.scoring, scoring[index]!),
      })),
    })),
  };
}

function verdictOf({ rate, others, ratio, adjusted }: AuditedRate, threshold: number, alpha: number): AuditedRate["verdict"] {
  const isLow = ratio !== null && ratio.value < threshold;
  if (adjusted < alpha) return rate.value > others ? "higher" : isLow ? "disadvantage" : "lower";
  if (isLow) return "maybe";
  return ratio !== null && ratio.interval.low < threshold ? "unclear" : "none";
}

function exposureWithin(people: readonly string[], lists: Lists, examination: Examination): ReadonlyMap<string, number> {
  const look = examinationFunction(examination);
  const exposure = new Map(people.map((id) => [id, 0]));
  for (const list of lists.values()) {
    list.forEach((id, index) => {
      const before = exposure.get(id);
      if (before === undefined) throw new RangeError(`expected lists of people who could be shown, received ${JSON.stringify(id)}`);
      exposure.set(id, before + look(index + 1));
    });
  }
  return exposure;
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length === 0 ? NaN : sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
