import { dayOf, type Locale } from "../model/index.js";
import type { ClassRecipe, Market, Row } from "../market/index.js";
import { createSimilarity, type SimilarityChoice } from "../taxonomy/index.js";
import { demandKey } from "./demand-key.js";
import { conceptEvidence, evidenceOfDemands, hasDemand, type ConceptEvidence, type DemandEvidence, type DemandValue } from "./demands.js";
import { daysIn } from "./experience-months.js";
import { experienceQueries, valueOfMonths } from "./experience-query.js";
import { experienceScans } from "./experience-scan.js";
import { readOptional, readOptions } from "./options.js";
import { nameOf, say, sentences } from "./phrase.js";
import type { Rule } from "./rule.js";
import { similarityOption } from "./similarity-option.js";

/** Options of `experience`. */
export interface ExperienceOptions {
  /** Months after which a day of work counts half; at least 1. @defaultValue none: every day counts alike, however long ago */
  readonly halfAtMonths?: number;
  /** Weight of an optional requirement, where an essential one weighs 1; 0.01 to 1. @defaultValue 0.4 */
  readonly optionalWeight?: number;
  /** How near occupations count: levels, or a measure such as `{ measure: "wuPalmer", atLeast: 0.6 }`. @defaultValue the taxonomy's own table */
  readonly similarity?: SimilarityChoice;
}

/** What `experience` saw in one pair. */
export interface ExperienceEvidence {
  readonly requirements: readonly (DemandEvidence & {
    readonly months: number;
    /** The occupation asked, of alternatives the one that comes nearest to being met; `null` where any will do, or where its words are not linked. */
    readonly occupation: ConceptEvidence | null;
    /** Months known to count, weighted by how near each job is; rounded to a tenth. */
    readonly counted: number;
    /** The other alternatives; absent where there are none. */
    readonly alternatives?: readonly { readonly months: number; readonly occupation: ConceptEvidence | null }[];
  })[];
}

/**
 * Judges months of experience in the occupation that a vacancy asks, or near it.
 *
 * Formula: Σ wᵣ·vᵣ / Σ wᵣ over the requirements r; vᵣ = min(1, months counted / months asked), of alternatives the best. Months count by the nearness of their occupation, and
 * overlapping jobs count once, by the nearest; with `halfAtMonths` a day counts 2^(−months since / `halfAtMonths`). Without an occupation in the requirement the vacancy's own is meant; without either, any work counts in full.
 *
 * Missing facts: a silent or partial history, a job of unknown occupation or unknown length, and a demanded occupation that is not linked
 * leave vᵣ between the known value and 1; with `halfAtMonths` so does a job without dates. Not asked: no experience is required, or 0 months.
 *
 * Worked numbers: 24 months asked, two full years held in the occupation: 1; one year (365 days = 11.99 months): 0.4997; one year as a sibling (0.4): 0.1999.
 * With `halfAtMonths: 60`, a year that ended 1826 days (60 months) ago counts 5.6 months.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function experience(options: ExperienceOptions = {}): Rule<ExperienceEvidence, "vacancy"> {
  const { similarity: levels, halfAtMonths, ...numbers } = options;
  const decay = readOptional("experience", "halfAtMonths", halfAtMonths, { atLeast: 1 });
  const { optionalWeight } = readOptions("experience", numbers, { optionalWeight: 0.4 }, { optionalWeight: { atLeast: 0.01, atMost: 1 } }, [
    "similarity",
    "halfAtMonths",
  ]);
  const table = similarityOption(levels);
  return {
    name: "experience",
    version: "1",
    options: { optionalWeight, ...decay, ...table },
    asks: "vacancy",
    reads: { candidate: ["experience"], vacancy: ["requirements", "occupation"] },
    monotone: ["experience"],
    bind({ market, asOf }) {
      const demands = market.vacancies.experienceDemands;
      const halfAtDays = halfAtMonths === undefined ? Infinity : daysIn(halfAtMonths);
      const of = { market, asOfDay: dayOf(asOf), similarity: createSimilarity(market.taxonomy, levels), optionalWeight, halfAtDays };
      const queries = experienceQueries(of);
      const scanOf = experienceScans(of);
      const vacancies = { shape: "table", classes: demandClasses(market) } as const;
      const valueOf = (candidate: Row, at: number, assume: number): number => {
        const { months, isOpen } = queries.count(candidate, demands.occupation[at]!);
        return valueOfMonths(months, isOpen, demands.months[at]!, assume);
      };
      const value: DemandValue = (candidate, from, to, assume) => {
        let best = 0;
        for (let at = from; at < to; at++) best = Math.max(best, valueOf(candidate, at, assume));
        return best;
      };
      const demanded = (at: number): Pick<ExperienceEvidence["requirements"][number], "months" | "occupation"> => {
        const occupation = demands.occupation[at]!;
        return { months: demands.months[at]!, occupation: occupation < 0 ? null : conceptEvidence(market, occupation) };
      };
      /** The alternative that comes nearest to being met, the first of equals. */
      const nearest = (candidate: Row, from: number, to: number): number => {
        let best = from;
        for (let at = from + 1; at < to; at++) if (valueOf(candidate, at, 0) > valueOf(candidate, best, 0)) best = at;
        return best;
      };
      return {
        asked: (vacancy) => hasDemand(demands, vacancy),
        from: (side, row) => ({
          degree: queries.from(side, row),
          ceiling: 1,
          scan: (assume) => (side === "vacancy" ? scanOf(row, assume) : vacancies),
        }),
        evidence: (candidate, vacancy) => ({
          requirements: evidenceOfDemands(demands, candidate, vacancy, value, (from, to) => {
            const best = nearest(candidate, from, to);
            const others = Array.from({ length: to - from }, (_, i) => from + i).filter((at) => at !== best);
            return {
              ...demanded(best),
              counted: Math.round(queries.count(candidate, demands.occupation[best]!).months * 10) / 10,
              ...(others.length === 0 ? {} : { alternatives: others.map(demanded) }),
            };
          }),
        }),
      };
    },
    describe: ({ requirements }, locale) =>
      sentences(
        ...requirements.map(({ months, occupation, counted, alternatives = [], low, high }) => {
          const where = placeOf(occupation, locale);
          const or = alternatives
            .map((one) => {
              const its = `${String(one.months)}${placeOf(one.occupation, locale)}`;
              return say(locale, { en: ` or ${its}`, id: ` atau ${its}` });
            })
            .join("");
          const has = Math.floor(counted);
          const asked = say(locale, { en: `${monthsInWords(months)} asked${or}`, id: `diminta ${String(months)} bulan${or}` });
          if (has === 0 && high > low)
            return say(locale, {
              en: `Experience${where} is not known; ${asked}: ask.`,
              id: `Pengalaman${where} belum diketahui; ${asked}: tanyakan.`,
            });
          if (has === 0) return say(locale, { en: `No experience${where}; ${asked}.`, id: `Belum ada pengalaman${where}; ${asked}.` });
          const open = high > low ? say(locale, { en: " More may come to light: ask.", id: " Mungkin lebih: tanyakan." }) : "";
          return say(locale, {
            en: `${monthsInWords(has)} of experience${where}; ${asked}.${open}`,
            id: `${String(has)} bulan pengalaman${where}; ${asked}.${open}`,
          });
        }),
      ),
  };
}

function monthsInWords(months: number): string {
  return `${String(months)} ${months === 1 ? "month" : "months"}`;
}

function placeOf(occupation: ConceptEvidence | null, locale: Locale): string {
  if (occupation === null) return "";
  const name = nameOf(occupation, locale);
  return say(locale, { en: ` as or near ${name}`, id: ` sebagai atau dekat dengan ${name}` });
}

/** Vacancies are alike by the experience that they ask. */
function demandClasses({ vacancies: { experienceDemands: demands } }: Market): ClassRecipe {
  return { name: "experience.demands", key: (vacancy) => demandKey(demands, [demands.occupation, demands.months], vacancy) };
}
