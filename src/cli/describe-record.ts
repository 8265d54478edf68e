import { localize, type Locale, type Mention, type WageRange, type Whereabouts } from "../model/index.js";
import type { Market, Side } from "../market/index.js";
import { grouped } from "./decimal.js";
import { printable } from "./display-width.js";
import { messagesIn, type Messages } from "./messages.js";

/** A record as the head of a list shows it. */
export interface RecordHead {
  readonly id: string;
  /** Name of the candidate, or title of the vacancy; the id where there is none. */
  readonly title: string;
  /** What tells it from others, each in a few words; what is not known is left out. */
  readonly facts: readonly string[];
}

/** Describes a record in a few words. @throws RangeError for an id that the market does not have. */
export function describeRecord(market: Market, side: Side, id: string, locale: Locale): RecordHead {
  const row = market.rowOf(side, id);
  const head = side === "candidate" ? candidateHead(market, row, locale) : vacancyHead(market, row, locale);
  return { id: printable(id), title: printable(head.title).trim() || printable(id), facts: head.facts.map(printable) };
}

const MOST = 3;

function candidateHead(market: Market, row: number, locale: Locale): Omit<RecordHead, "id"> {
  const { name, residence, desiredOccupations } = market.candidate(row);
  const say = messagesIn(locale);
  const wanted = (desiredOccupations ?? []).map((mention) => mentionName(market, mention, locale));
  return {
    title: name ?? "",
    facts: [
      ...placesNamed(market, residence ? [residence] : [], say),
      ...(wanted.length > 0 ? [say.facts.wants(shortList(wanted, say))] : []),
    ],
  };
}

function vacancyHead(market: Market, row: number, locale: Locale): Omit<RecordHead, "id"> {
  const { title, employer, locations, openings, openingsFilled, validThrough, wage } = market.vacancy(row);
  const say = messagesIn(locale);
  return {
    title,
    facts: [
      ...(employer?.name === undefined ? [] : [employer.name]),
      ...placesNamed(market, locations ?? [], say),
      ...(wage === undefined ? [] : [wageText(wage, locale, say)]),
      ...(openings === undefined ? [] : [say.facts.openings(Math.max(0, openings - (openingsFilled ?? 0)))]),
      ...(validThrough === undefined ? [] : [say.facts.until(validThrough)]),
    ],
  };
}

function placesNamed(market: Market, whereabouts: readonly Whereabouts[], say: Messages): string[] {
  const names = whereabouts.flatMap(({ place }) => {
    const row = place === undefined ? -1 : market.places.rowOf(place);
    return row < 0 ? [] : [market.places.places[row]!.name];
  });
  return names.length === 0 ? [] : [shortList([...new Set(names)], say)];
}

function shortList(names: readonly string[], say: Messages): string {
  const more = names.length - MOST;
  return [...names.slice(0, MOST), ...(more > 0 ? [say.facts.more(more)] : [])].join(", ");
}

function mentionName(market: Market, { concept, label }: Mention, locale: Locale): string {
  const row = concept === undefined ? -1 : market.taxonomy.rowOf(concept);
  return row < 0 ? (label ?? concept ?? "") : localize(market.taxonomy.labels(row), locale, concept ?? "");
}

function wageText({ min, max, currency, period }: WageRange, locale: Locale, { facts }: Messages): string {
  const [low, high] = [min, max].map((amount) => (amount === undefined ? undefined : grouped(amount, locale)));
  const amount = low === undefined ? facts.upTo(high ?? "") : high === undefined ? facts.from(low) : low === high ? low : `${low}–${high}`;
  return facts.wage(currency, amount, period);
}
