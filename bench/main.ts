import { createMarketFrom } from "pengantar";
import { createAnalyzer } from "pengantar/text";
import { zipfWorld } from "./world.js";
import { candidates } from "./candidates.js";
import { vacancies } from "./vacancies.js";
const count = Number(process.argv[2]);
const t = () => performance.now();
let a = t();
const world = zipfWorld(1);
console.log("world", t() - a);
a = t();
let distinct = 0,
  n = 0;
for (const c of candidates({ world, seed: 1, count })) {
  n++;
}
console.log("generate", t() - a);
a = t();
for (const c of candidates({ world, seed: 1, count: 1000 })) {
  distinct += new Set(c.summary?.split(" ")).size;
}
for (const c of vacancies({ world, seed: 1, count: 1000 })) {
  n += new Set((c.title + " " + c.description).split(" ")).size;
}
console.log(distinct / 1000, (n - count) / 1000);
a = t();
const an = createAnalyzer({ languages: [] });
for (const c of candidates({ world, seed: 1, count })) if (c.summary) an.terms(c.summary);
console.log("tokenise+gen", t() - a);
a = t();
const { market, issues } = await createMarketFrom({
  candidates: candidates({ world, seed: 1, count }),
  vacancies: vacancies({ world, seed: 1, count: 300 }),
  taxonomy: world.taxonomy,
  places: world.places,
  languages: [],
});
console.log("build", t() - a);
a = t();
console.log(issues.length, issues.slice(0, 3), market.count("candidate"), market.vocabulary.terms.length);
console.log(JSON.stringify(market.candidate(5)));
console.log(JSON.stringify(market.vacancy(5)));
