import { createMarketFrom, createMatcher } from "pengantar";
import { zipfWorld } from "./world.js";
import { candidates } from "./candidates.js";
import { vacancies } from "./vacancies.js";
import { fourCriteria } from "./policies.js";
import { createScan } from "./scan.js";
import { naiveReader } from "./naive-records.js";
import { naiveScore, rankNaively } from "./naive.js";
import { educationDegree, locationDegree, skillsDegree, wordingDegree } from "./naive-fit.js";
const count = Number(process.argv[2]);
const t = () => performance.now();
let a = t();
const world = zipfWorld(1);
const { market, issues } = await createMarketFrom({
  candidates: candidates({ world, seed: 1, count }),
  vacancies: vacancies({ world, seed: 1, count: 100 }),
  taxonomy: world.taxonomy,
  places: world.places,
  languages: [],
});
console.log("build", t() - a);
a = t();
const scan = createScan(market);
console.log("scan", t() - a);
a = t();
const reader = naiveReader(market);
const cs = Array.from(candidates({ world, seed: 1, count }), (c) => reader.candidate(c));
const vs = Array.from(vacancies({ world, seed: 1, count: 100 }), (c) => reader.vacancy(c));
console.log("naive", t() - a);
a = t();
const matcher = createMatcher(market, fourCriteria, { asOf: "2026-11-24" });
const w = { skills: 4, wording: 2, location: 2, education: 1 };
const policy = {
  fit: [
    { weight: 4, degree: skillsDegree },
    { weight: 2, degree: wordingDegree },
    { weight: 2, degree: locationDegree },
    { weight: 1, degree: educationDegree },
  ],
};
const med = (x: number[]) => x.sort((p, q) => p - q)[x.length >> 1]!;
const times: Record<string, number[]> = { a: [], b: [], c: [] };
for (let i = 0; i < 30; i++) {
  const v = vs[i]!;
  if (v.record.status === "closed") continue;
  const t0 = t();
  const x = matcher.candidatesFor(v.id, { top: 100 }).matches;
  const t1 = t();
  const y = scan(i, w, 100);
  const t2 = t();
  const z = rankNaively(cs, (c) => naiveScore(policy, c, v), 100);
  const t3 = t();
  times.a!.push(t1 - t0);
  times.b!.push(t2 - t1);
  times.c!.push(t3 - t2);
  for (let k = 0; k < 100; k++)
    if (x[k]!.id !== y[k]!.id || !Object.is(x[k]!.score, y[k]!.score) || z[k]!.id !== y[k]!.id || !Object.is(z[k]!.score, y[k]!.score)) {
      console.log("differs", i, k, x[k]!.id, x[k]!.score, y[k], z[k]);
      break;
    }
}
console.log(
  med(times.a!),
  med(times.b!),
  (med(times.b!) * 1000) / count,
  med(times.c!),
  "ratio",
  med(times.c!) / med(times.a!),
  med(times.b!) / med(times.a!),
);
