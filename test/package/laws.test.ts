import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
// The built package, as its users import it: what holds in src/ must hold in dist/, where other code bundles it.
import * as pengantar from "pengantar";
import * as rules from "pengantar/rules";
import { indonesian } from "pengantar/text/indonesian";
import { english } from "pengantar/text";

const fixtures = resolve(import.meta.dirname, "../../fixtures");
const read = (file: string): string => readFileSync(resolve(fixtures, file), "utf8");
const lines = (file: string): unknown[] =>
  read(file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

const asOf = "2026-11-24";
const taxonomy = pengantar.createTaxonomy(JSON.parse(read("taxonomy.json")) as pengantar.TaxonomyDefinition).value;
const places = pengantar.createPlaces((JSON.parse(read("places.json")) as { places: unknown[] }).places).value;
const { market } = pengantar.createMarket({
  taxonomy,
  places,
  languages: [indonesian, english],
  candidates: lines("candidates.jsonl").slice(0, 150),
  vacancies: lines("vacancies.jsonl").slice(0, 60),
});
const policy = pengantar.parsePolicy(JSON.parse(read("policy.json")), { rules: rules.builtInRules, gates: rules.builtInGates }).policy!;
const matcher = pengantar.createMatcher(market, policy, { asOf });

const idsOf = (side: pengantar.Side): string[] => Array.from({ length: market.count(side) }, (_, row) => market.idOf(side, row));
const candidate = fc.constantFrom(...idsOf("candidate"));
const vacancy = fc.constantFrom(...idsOf("vacancy"));

describe("the laws, in the built package", () => {
  it.each(Object.entries(rules.builtInRules))("rule %s keeps the laws of a rule", (_, recipe) => {
    expect(rules.checkRule((recipe as () => pengantar.Rule)(), market, { asOf, pairs: 600 })).toEqual([]);
  });

  it("a pair has the same bits from both sides, and its explanation adds up to them", () => {
    fc.assert(
      fc.property(candidate, vacancy, (c, v) => {
        const pair = matcher.score({ candidate: c, vacancy: v });
        const fromVacancy = matcher.candidatesFor(v, { among: [c] }).matches[0];
        const fromCandidate = matcher.vacanciesFor(c, { among: [v] }).matches[0];
        if (pair.gates === "unmet") expect([fromVacancy, fromCandidate]).toEqual([undefined, undefined]);
        else {
          expect({ ...fromVacancy, id: "" }).toEqual({ ...pair, id: "", rank: 1 });
          expect({ ...fromCandidate, id: "" }).toEqual({ ...pair, id: "", rank: 1 });
        }
        const explanation = matcher.explain({ candidate: c, vacancy: v });
        expect(pengantar.verifyExplanation(explanation)).toEqual([]);
        expect([explanation.score, explanation.low, explanation.high]).toEqual([pair.score, pair.low, pair.high]);
      }),
      { numRuns: 200 },
    );
  });

  it("the first k of a ranking are the first k of the whole ranking", () => {
    fc.assert(
      fc.property(vacancy, fc.nat({ max: 160 }), (v, top) => {
        const whole = matcher.candidatesFor(v).matches;
        expect(matcher.candidatesFor(v, { top }).matches).toEqual(whole.slice(0, top));
        for (let i = 1; i < whole.length; i++) expect(whole[i - 1]!.score).toBeGreaterThanOrEqual(whole[i]!.score);
      }),
      { numRuns: 30 },
    );
  });
});
