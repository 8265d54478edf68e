import { currencyWords, type PayPeriod } from "../model/index.js";
import { demandState, payPeriods, unpackLetters, type ClassRecipe, type Market, type Row } from "../market/index.js";
import { assuming } from "./assume.js";
import { readOptions } from "./options.js";
import { say, wholeNumber } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `wage`. */
export interface WageOptions {
  /** Share by which an offer may fall short before the degree is 0; 0.01 to 1. @defaultValue 0.3 */
  readonly tolerance?: number;
  /** Worth of one unit of each currency (ISO 4217) in a common one. @defaultValue none: only equal currencies are compared */
  readonly rates?: Readonly<Record<string, number>>;
}

/** What `wage` saw in one pair; amounts are per month, in the currency named. */
export interface WageEvidence {
  readonly asked: number;
  readonly askedCurrency: string;
  /** The highest offer, or the lowest where only that one is told; `null` where the vacancy tells no wage. */
  readonly offered: number | null;
  /** True where only the lowest offer is told. */
  readonly orMore: boolean;
  readonly offeredCurrency: string;
  readonly low: number;
  readonly high: number;
}

/**
 * How many of each pay period make a month.
 * Source: 173 hours a month, PP 35/2021 article 32 (2) (hourly wage 1/173 of the monthly one); 25 days, PP 36/2021 article 17 (six-day week);
 * 52 weeks and 12 months a year.
 */
const perMonth: Readonly<Record<PayPeriod, number>> = { hour: 173, day: 25, week: 52 / 12, month: 1, year: 1 / 12 };

/** The same by index in `payPeriods`. */
const monthly = payPeriods.map((period) => perMonth[period]);

/**
 * Judges whether a vacancy pays what a candidate asks.
 *
 * Formula: with both amounts per month, 1 where the offer's highest is at least the lowest asked; else max(0, 1 − (asked − offered) / (asked · `tolerance`)).
 *
 * Missing facts: a vacancy without wage, or in a currency without a rate, leaves the degree between 0 and 1; one that tells only its lowest wage, between that
 * wage's degree and 1. Not asked: the candidate states no wage (`wage: null`: wants none).
 *
 * Worked numbers, 4,000,000 asked: 4,500,000 offered 1; 3,600,000 offered: 1 − 0.1 / 0.3 = 0.666…; 2,500,000 offered 0.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function wage(options: WageOptions = {}): Rule<WageEvidence, "candidate"> {
  const { rates, ...numbers } = options;
  const { tolerance } = readOptions("wage", numbers, { tolerance: 0.3 }, { tolerance: { atLeast: 0.01, atMost: 1 } });
  for (const [currency, rate] of Object.entries(rates ?? {})) {
    if (!/^[A-Z]{3}$/.test(currency)) throw new TypeError(`wage: expected ISO 4217 codes as keys of rates; received ${currency}`);
    if (!Number.isFinite(rate) || rate <= 0)
      throw new RangeError(`wage: expected a rate above 0 for ${currency}; received ${String(rate)}`);
  }
  const ratesByCurrency = new Map(Object.entries(rates ?? {}));
  return {
    name: "wage",
    version: "1",
    options: { tolerance, ...(rates === undefined ? {} : { rates: { ...rates } }) },
    asks: "candidate",
    reads: { candidate: ["desiredWage"], vacancy: ["wage"] },
    monotone: ["wage"],
    bind({ market }) {
      const exchange = exchangeOf(market, ratesByCurrency);
      const { candidates, vacancies } = market;
      const degree = (candidate: Row, vacancy: Row, assume: number): number => {
        const factor = exchange(candidate, vacancy);
        const highest = vacancies.wageMax[vacancy]!;
        const known = Number.isNaN(highest) ? vacancies.wageMin[vacancy]! : highest;
        if (Number.isNaN(factor) || Number.isNaN(known)) return assume;
        const asked = candidates.wageMin[candidate]! * monthly[candidates.wagePeriod[candidate]!]!;
        const met = share(asked, known * factor * monthly[vacancies.wagePeriod[vacancy]!]!, tolerance);
        return Number.isNaN(highest) ? assuming(met, 1, assume) : met;
      };
      return {
        asked: (candidate) => candidates.wageState[candidate] === demandState.stated,
        from: queriesOf(degree, { candidate: wageAsked(market), vacancy: wageOffered(market) }),
        evidence: (candidate, vacancy) => wageEvidence(market, candidate, vacancy, degree),
      };
    },
    describe({ asked, askedCurrency, offered, orMore, offeredCurrency, low, high }, locale) {
      const wants = `${currencyWords(askedCurrency, locale)} ${wholeNumber(asked, locale)}`;
      if (offered === null)
        return say(locale, {
          en: `Asks ${wants} a month; the wage offered is not known.`,
          id: `Mengharapkan ${wants} per bulan; upah yang ditawarkan belum diketahui.`,
        });
      const offer = `${currencyWords(offeredCurrency, locale)} ${wholeNumber(offered, locale)}`;
      const verdict =
        low === 1
          ? { en: "enough", id: "cukup" }
          : high > low
            ? { en: "to be checked", id: "perlu diperiksa" }
            : low > 0
              ? { en: "a little below", id: "sedikit di bawah" }
              : { en: "too low", id: "terlalu rendah" };
      return say(locale, {
        en: `Asks ${wants} a month; ${orMore ? `${offer} or more` : `up to ${offer}`} is offered: ${verdict.en}.`,
        id: `Mengharapkan ${wants} per bulan; ditawarkan ${orMore ? "mulai" : "sampai"} ${offer}: ${verdict.id}.`,
      });
    },
  };
}

function share(asked: number, offered: number, tolerance: number): number {
  return offered >= asked ? 1 : Math.max(0, 1 - (asked - offered) / (asked * tolerance));
}

/** What an amount of the vacancy's currency is worth in the candidate's; NaN where no rate tells. */
function exchangeOf({ candidates, vacancies }: Market, rates: ReadonlyMap<string, number>): (candidate: Row, vacancy: Row) => number {
  const known = new Map<number, number>();
  // Looked up when met: a market has few currencies, and many rows to look for them in.
  const rateOf = (currency: number): number => {
    let rate = known.get(currency);
    if (rate === undefined) known.set(currency, (rate = rates.get(unpackLetters(currency)) ?? NaN));
    return rate;
  };
  return (candidate, vacancy) => {
    const from = vacancies.wageCurrency[vacancy]!;
    const to = candidates.wageCurrency[candidate]!;
    return from === to ? 1 : rateOf(from) / rateOf(to);
  };
}

/** Candidates that ask the same are alike, and all that ask nothing. */
function wageAsked({ candidates: { wageState, wageMin, wageCurrency, wagePeriod } }: Market): ClassRecipe {
  return {
    name: "wage.asked",
    key: (row) =>
      wageState[row] === demandState.stated ? amountKey(wageMin[row]!, wageCurrency[row]!, wagePeriod[row]!, false) : NO_AMOUNT,
  };
}

/** Vacancies with the same highest offer are alike; so are those that tell only the same lowest one, and those that tell none. */
function wageOffered({ vacancies: { wageMax, wageMin, wageCurrency, wagePeriod } }: Market): ClassRecipe {
  return {
    name: "wage.offered",
    key(row) {
      const orMore = Number.isNaN(wageMax[row]!);
      const amount = orMore ? wageMin[row]! : wageMax[row]!;
      return Number.isNaN(amount) ? NO_AMOUNT : amountKey(amount, wageCurrency[row]!, wagePeriod[row]!, orMore);
    },
  };
}

const NO_AMOUNT = -1;

/** Packed letters of a currency are below 2¹⁵, so that an amount below 2³² and its units make one whole number below 2⁵¹. */
function amountKey(amount: number, currency: number, period: number, orMore: boolean): number | string {
  const units = (currency * 8 + period) * 2 + Number(orMore);
  return Number.isInteger(amount) && amount < 2 ** 32 ? amount * 2 ** 19 + units : `${String(amount)} ${String(units)}`;
}

function wageEvidence(
  market: Market,
  candidate: Row,
  vacancy: Row,
  degree: (candidate: Row, vacancy: Row, assume: number) => number,
): WageEvidence {
  const { candidates, vacancies } = market;
  const highest = vacancies.wageMax[vacancy]!;
  const known = Number.isNaN(highest) ? vacancies.wageMin[vacancy]! : highest;
  return {
    asked: candidates.wageMin[candidate]! * monthly[candidates.wagePeriod[candidate]!]!,
    askedCurrency: unpackLetters(candidates.wageCurrency[candidate]!),
    offered: Number.isNaN(known) ? null : known * monthly[vacancies.wagePeriod[vacancy]!]!,
    orMore: Number.isNaN(highest) && !Number.isNaN(known),
    offeredCurrency: unpackLetters(vacancies.wageCurrency[vacancy]!),
    low: degree(candidate, vacancy, 0),
    high: degree(candidate, vacancy, 1),
  };
}
