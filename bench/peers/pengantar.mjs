import { createMarketFrom, createMatcher, definePolicy } from "pengantar";
import { wording } from "pengantar/rules";
import { fourCriteria, usualWeights } from "../policies.ts";

const policies = {
  whole: () => fourCriteria(usualWeights).policy,
  text: () => definePolicy({ id: "text", version: "1", ties: "id", fit: { wording: { rule: wording(), weight: 1 } } }),
};

/** The library: by the four criteria, and by the words alone. */
export const pengantar = {
  name: "pengantar",
  works: ["whole", "text"],
  async open({ world, records, vacancies, asOf, work }) {
    const { taxonomy, places } = world;
    const { market } = await createMarketFrom({ taxonomy, places, languages: [], keepRecords: false, candidates: records(), vacancies });
    const matcher = createMatcher(market, policies[work](), { asOf });
    return { rank: ({ id }) => matcher.candidatesFor(id, { top: 100 }).matches.map((match) => match.id) };
  },
};
