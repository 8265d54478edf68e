/**
 * Builds a market of many made-up candidates from the fixtures' taxonomy and places, and ranks them.
 * Prints how long the build takes, what it costs in memory, and how long one ranking takes (single-shot median over vacancies that were not asked before).
 * Run it after `npm run build`: `node --expose-gc bench/market.mjs [candidates]`.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { createMarket, createMatcher, createPlaces, createTaxonomy, parsePolicy } from "../dist/index.js";
import { builtInGates, builtInRules } from "../dist/rules/index.js";
import { english } from "../dist/text/index.js";
import { indonesian } from "../dist/text/indonesian.js";

const count = Number(process.argv[2] ?? 100_000);
const fixture = (file) => readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8");
const lines = (file) =>
  fixture(file)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const { value: taxonomy } = createTaxonomy(JSON.parse(fixture("taxonomy.json")));
const { value: places } = createPlaces(JSON.parse(fixture("places.json")).places);
const patterns = lines("candidates.jsonl");
const regencies = places.places.filter(({ level }) => level === "regency");

/** The fixtures' candidates again and again, each time in another place and with another's text and skills. */
function* candidates() {
  for (let i = 0; i < count; i++) {
    const { scheme, code } = regencies[(i * 7919) % regencies.length];
    const [person, other] = [patterns[i % patterns.length], patterns[(i * 31 + 7) % patterns.length]];
    yield {
      ...person,
      id: `c-${i}`,
      residence: { place: { scheme, code } },
      skills: other.skills ?? person.skills,
      summary: other.summary ?? person.summary,
    };
  }
}

const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = memory();
const start = performance.now();
const { market, issues } = createMarket({
  taxonomy,
  places,
  languages: [indonesian, english],
  candidates: candidates(),
  vacancies: lines("vacancies.jsonl"),
});
const seconds = (performance.now() - start) / 1000;
const bytes = (memory() - before) / count;

const { policy } = parsePolicy(JSON.parse(fixture("policy.json")), { rules: builtInRules, gates: builtInGates });
const matcher = createMatcher(market, policy, { asOf: "2026-11-24" });
const open = Array.from({ length: market.count("vacancy") }, (_, row) => market.idOf("vacancy", row));
const times = open
  .map((id) => {
    const from = performance.now();
    const { eligible } = matcher.candidatesFor(id, { top: 10 });
    return { milliseconds: performance.now() - from, eligible };
  })
  .slice(20)
  .filter(({ eligible }) => eligible > 0)
  .map(({ milliseconds }) => milliseconds)
  .sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)];

console.log(`candidates            ${count.toLocaleString("en")} (${issues.length} issues)`);
console.log(`build                 ${seconds.toFixed(1)} s, ${((seconds / count) * 1e6).toFixed(0)} µs a candidate`);
console.log(`memory                ${bytes.toFixed(0)} bytes a candidate, its record included`);
console.log(
  `ranking, ${String(Object.keys(policy.fit).length + Object.keys(policy.appeal).length)} criteria   ${median.toFixed(0)} ms (median of ${times.length}), ${((median / count) * 1000).toFixed(2)} µs a pair`,
);
