import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/cli/default-policy.js";
import { explanationPage } from "../../src/cli/explanation-page.js";
import { runPage } from "../../src/cli/run-page.js";
import { createPlaces } from "../../src/geo/index.js";
import { createMarket } from "../../src/market/index.js";
import { createMatcher, type Run } from "../../src/matching/index.js";
import { parsePolicy } from "../../src/policy/index.js";
import { builtInGates, builtInRules } from "../../src/rules/index.js";
import { createTaxonomy } from "../../src/taxonomy/index.js";
import { awkwardNames, candidates, places, taxonomy, vacancies } from "./records.js";

const titles = awkwardNames.filter((name) => name.trim() !== "");
const { market } = createMarket({
  candidates: [...candidates, ...awkwardNames.map((name, index) => ({ id: `${name.trim()}-${String(index)}`.slice(0, 150), name }))],
  vacancies: [
    ...vacancies,
    ...titles.map((title, index) => ({
      id: `t-${String(index)}`,
      title,
      employer: { name: title },
      requirements: [{ kind: "skill", label: title, importance: "essential" }],
    })),
  ],
  taxonomy: createTaxonomy(taxonomy).value,
  places: createPlaces(places).value,
});
const policy = parsePolicy({ ...(defaultPolicy as object), id: "<b>&'\"" }, { rules: builtInRules, gates: builtInGates }).policy!;
const matcher = createMatcher(market, policy, { asOf: "2026-11-24" });
const ids = Array.from({ length: market.count("vacancy") }, (_, row) => market.idOf("vacancy", row));
const run: Run = {
  asOf: "2026-11-24",
  policy,
  market: { hash: market.hash, candidates: market.count("candidate"), vacancies: market.count("vacancy") },
  rankings: ids.map((id) => matcher.candidatesFor(id)),
};

/** Every tag of a page; what is between them is text. */
function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

const tag = /^<(?:!DOCTYPE html|\/?[a-z][a-z0-9]*(?: [a-zA-Z-]+="[^"<>]*")*\/?)>$/;
const void_ = new Set(["meta", "rect"]);

function expectSound(html: string): void {
  const open: string[] = [];
  for (const found of tagsOf(html)) {
    expect(found).toMatch(tag);
    const name = /^<\/?([a-zA-Z0-9]+)/.exec(found)?.[1];
    if (name === undefined || void_.has(name)) continue;
    if (found.startsWith("</")) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  // Nothing runs, and nothing comes from elsewhere.
  for (const found of tagsOf(html))
    expect(found).not.toMatch(/^<(?:script|link|img|iframe|object|a|form|base)\b| (?:on\w+|src|href|style)=/i);
  expect(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]).not.toMatch(/url\(|@import|expression/);
  expect(html).not.toMatch(/http-equiv/);
}

describe.each(["en", "id"] as const)("in %s", (locale) => {
  const html = [...runPage(run, { matcher, locale })].join("");

  it("every name is text, never markup", () => {
    expectSound(html);
    expect(html).toContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    expect(html).toContain("&quot; onmouseover=&quot;alert(1)");
    expect(html).toContain("&lt;b&gt;&amp;&#39;&quot; 1");
  });

  it("says its language, and fits paper and telephone", () => {
    expect(html.startsWith(`<!DOCTYPE html>\n<html lang="${locale}">`)).toBe(true);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('name="viewport"');
    expect(html).toContain("size: A4");
  });

  it("an explanation is a page of its own, eligible or not", () => {
    for (const vacancy of ids) {
      const explanation = matcher.explain({ candidate: "c-1", vacancy }, { locale });
      const page = [...explanationPage(explanation, matcher)].join("");
      expectSound(page);
      for (const { sentence, asked } of [...Object.values(explanation.fit), ...Object.values(explanation.appeal)]) {
        if (asked && !/[&<>"'\p{C}]/u.test(sentence)) expect(page).toContain(sentence);
      }
    }
  });
});

it("each match has its rank, name, score, bar, every part's sentence, what is missing and what to verify", () => {
  const html = [...runPage({ ...run, rankings: [matcher.candidatesFor("v-2", { top: 1 })] }, { matcher, locale: "en" })].join("");
  const { candidate } = { candidate: matcher.candidatesFor("v-2", { top: 1 }).matches[0]!.id };
  const explanation = matcher.explain({ candidate, vacancy: "v-2" });
  expect(html).toContain(`Score <b>${explanation.score.toFixed(3)}</b>`);
  expect(html).toContain(`aria-label="Score ${explanation.score.toFixed(3)}"`);
  // What is asked has a line each; what is not, one line a side.
  const sides = [Object.values(explanation.fit), Object.values(explanation.appeal)];
  const asked = sides.flat().filter((part) => part.asked);
  const silent = sides.filter((parts) => parts.some((part) => !part.asked)).length;
  expect(asked.length).toBeGreaterThan(0);
  expect(html.match(/<li class="part/g)).toHaveLength(asked.length + silent);
  expect(html.match(/<b>Not asked<\/b>/g)).toHaveLength(silent);
  for (const { sentence } of asked) expect(html).toContain(sentence.replaceAll("'", "&#39;"));
  expect(html).toMatch(/<b>Missing:<\/b> /);
  expect(html).toMatch(/<b>To verify:<\/b> Not known until when the vacancy is open\. Ask the employer/);
});
