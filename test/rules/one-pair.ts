import { marketOf, smallPlaces } from "../arbitraries/records.js";
import type { Json, Locale } from "../../src/model/index.js";
import type { Rule } from "../../src/rules/index.js";

/** What a rule says of one candidate and one vacancy. */
export interface OnePair {
  readonly asked: boolean;
  readonly low: number;
  readonly high: number;
  /** Evidence as JSON. */
  readonly evidence: Json;
  say(locale: Locale): string;
}

/** Asks a rule about one pair, in a market of its own, on 24 November 2026. */
export function askAbout<Evidence>(rule: Rule<Evidence>, candidate: object, vacancy: object): OnePair {
  const market = marketOf([candidate], [{ title: "?", ...vacancy }], { places: smallPlaces });
  const bound = rule.bind({ market, asOf: "2026-11-24" });
  const query = bound.from("vacancy", 0);
  return {
    asked: bound.asked(0),
    low: query.degree(0, 0),
    high: query.degree(0, 1),
    get evidence() {
      return JSON.parse(JSON.stringify(bound.evidence(0, 0))) as Json;
    },
    say: (locale) => rule.describe(bound.evidence(0, 0), locale),
  };
}
