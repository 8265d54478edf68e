import type { Locale } from "../model/index.js";
import { describeAudit } from "../evaluation/index.js";
import type { Benchmark, BenchmarkCell, MetricComparison, PolicyScore } from "../evaluation/benchmark.js";
import { benchmarkWordsIn, type BenchmarkWords } from "./benchmark-words.js";
import { inShort, leadOf, letterOf, writeScore } from "./benchmark-sentences.js";
import { decimal } from "./decimal.js";
import { markup, Markup } from "./markup.js";
import { pageStart } from "./page-frame.js";
import { plotDifferences } from "./plot-differences.js";
import { plotFront } from "./plot-front.js";
import { plotIntervals } from "./plot-intervals.js";
import { plotLorenz } from "./plot-lorenz.js";

/** Writes a benchmark as one page that stands alone: tables and pictures, for the screen and for A4 in black and white. */
export function benchmarkPage(benchmark: Benchmark, locale: Locale): string {
  const say = benchmarkWordsIn(locale);
  const { manifest } = benchmark;
  const [place] = manifest.markets;
  const subtitle = [say.about(manifest.policies.length, place!.candidates, place!.vacancies, place!.asOf)];
  const lead = leadOf(benchmark);
  const parts = [
    section(say.short, list(inShort(benchmark, locale))),
    section(say.policies, policies(benchmark, say)),
    ...(lead === undefined ? [] : [accuracy(benchmark, lead, say, locale), fronts(benchmark, lead, say, locale)]),
    scoreTable(
      benchmark,
      "market",
      say.market,
      `${say.marketNote(manifest.shown)}${place!.wants === "judgements" ? ` ${say.judgedWants}` : ""}`,
      say,
      locale,
    ),
    lorenz(benchmark, say, locale),
    fairness(benchmark, say, locale),
    ...(benchmark.proxies.length === 0 ? [] : [proxies(benchmark, say, locale)]),
    scoreTable(benchmark, "cost", say.cost, say.costNote, say, locale),
    ...(lead === undefined ? [] : [topics(benchmark, lead, say, locale)]),
    made(benchmark, say),
  ];
  return markup`${pageStart(say.title(manifest.markets.map(({ name }) => name).join(", ")), subtitle, locale)}
${new Markup(`<style>${styles}</style>`)}
${parts}</body>
</html>
`.html;
}

const styles = `
body { max-width: 56rem; }
section { margin-top: 1.6rem; }
section > p { margin: 0.3rem 0 0.5rem; color: #444; font-size: 0.88rem; }
h2 { border-bottom: 2px solid #111; }
h3 { margin-top: 1rem; }
.plot { display: block; width: 100%; height: auto; margin: 0.6rem 0; break-inside: avoid; font-family: inherit; }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4rem 1.2rem; }
ul { margin: 0.4rem 0; padding-left: 1.2rem; }
li { margin: 0.25rem 0; }
tr { break-inside: avoid; }
td.best { font-weight: 700; text-decoration: underline; text-underline-offset: 0.15em; }
td small { color: #444; font-size: 0.78rem; display: block; }
.wide { font-size: 0.8rem; }
code { font-size: 0.78rem; overflow-wrap: anywhere; }
.named td:first-child { min-width: 7.5rem; }
@media screen { section { overflow-x: auto; } }
@media screen and (max-width: 40rem) { .plot { min-width: 34rem; } .grid { grid-template-columns: 1fr; } .grid .plot { min-width: 0; } }
@media print { h2, h3, section > p { break-after: avoid; } section > p { break-inside: avoid; } section { break-before: auto; } }
`;

/** Proxies of an attribute that the page lists; the JSON has all. */
const SHOWN_PROXIES = 12;

function section(title: string, ...body: readonly Markup[]): Markup {
  return markup`<section>
<h2>${title}</h2>
${body}</section>
`;
}

function list(lines: readonly string[]): Markup {
  return markup`<ul>\n${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>\n`;
}

function table(head: readonly string[], rows: readonly (readonly (string | Markup)[])[], textColumns = 1): Markup {
  const kind = (index: number): string => (index < textColumns ? "" : "number");
  return markup`<table class="${textColumns === 1 ? "named" : ""}${head.length > 7 ? " wide" : ""}">
<thead><tr>${head.map((cell, index) => markup`<th class="${kind(index)}">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => markup`<tr>${row.map((cell, index) => (cell instanceof Markup ? cell : markup`<td class="${kind(index)}">${cell}</td>`))}</tr>\n`)}</tbody>
</table>
`;
}

function policies({ manifest }: Benchmark, say: BenchmarkWords): Markup {
  return table(
    [say.letter, say.policy, say.hash],
    manifest.policies.map(({ name, hash, draws }, index) => [
      markup`<td><b>${letterOf(index)}</b></td>`,
      draws ? `${name} (${say.seeds(manifest.seeds.length)})` : name,
      markup`<td><code>${hash.slice(0, 16)}…</code></td>`,
    ]),
    3,
  );
}

function accuracy(benchmark: Benchmark, lead: MetricComparison, say: BenchmarkWords, locale: Locale): Markup {
  const { manifest, comparisons, scores } = benchmark;
  const sides = Array.from(new Set(comparisons.map(({ side }) => side)));
  const leading = scores.filter(({ kind, metric, side }) => kind === "accuracy" && metric === lead.metric && side === lead.side);
  const rows = leading.flatMap(({ policy, value, interval }, index) =>
    value === null ? [] : [{ name: `${policy}  ${letterOf(index)}`, value, interval }],
  );
  const write = (value: number): string => decimal(value, 2, locale);
  return section(
    say.accuracy,
    markup`<p>${say.accuracyNote(manifest.depth)}</p>\n`,
    ...sides.map(
      (side) =>
        markup`<h3>${say.sides[side]}</h3>\n${scoresOf(
          scores.filter((score) => score.kind === "accuracy" && score.side === side),
          benchmark,
          say,
          locale,
        )}`,
    ),
    plotIntervals(rows, `${lead.metric} (${say.sides[lead.side]})`, write),
    markup`<h3>${say.significance(lead.metric)}</h3>\n<p>${say.significanceNote}</p>\n`,
    table(
      [say.pair, say.difference, say.interval, say.effect, say.p, say.holm, say.tukey],
      lead.pairs.map(({ a, b, t, permutation, holm, randomizedTukey }) => [
        `${letterOf(lead.policies.indexOf(a))} ${a} − ${letterOf(lead.policies.indexOf(b))} ${b}`,
        decimal(t.difference, 3, locale),
        `${decimal(t.interval.low, 3, locale)} … ${decimal(t.interval.high, 3, locale)}`,
        decimal(t.effectSize, 2, locale),
        chance(permutation.p, locale),
        chance(holm, locale),
        chance(randomizedTukey.p, locale),
      ]),
    ),
  );
}

function chance(p: number, locale: Locale): string {
  return p < 0.001 ? `<${decimal(0.001, 3, locale)}` : decimal(p, 3, locale);
}

/** Measures down, policies across: the best value of each is underlined. */
function scoresOf(scores: readonly PolicyScore[], { manifest }: Benchmark, say: BenchmarkWords, locale: Locale): Markup {
  const metrics = Array.from(new Set(scores.map(({ metric }) => metric)));
  const rows = metrics.map((metric) => {
    const own = manifest.policies.map(({ name }) => scores.find((score) => score.policy === name && score.metric === metric));
    const known = own.flatMap((score) => score?.value ?? []);
    const { better = "higher" } = own.find((score) => score !== undefined) ?? {};
    const best = better === "higher" ? Math.max(...known) : Math.min(...known);
    const cells = own.map((score): Markup => {
      if (score?.value === null || score === undefined) return markup`<td class="number">${say.none}</td>`;
      const isBest = score.value === best && known.some((value) => value !== best);
      const spread =
        score.interval &&
        markup`<small>${writeScore(score.interval.low, locale)}${score.interval.low < 0 ? " … " : "–"}${writeScore(score.interval.high, locale)}</small>`;
      return markup`<td class="number${isBest ? " best" : ""}">${writeScore(score.value, locale)}${spread ?? undefined}</td>`;
    });
    const name = metric.split("_").map((part, at) => (at === 0 ? markup`${part}` : markup`_<wbr>${part}`));
    return [markup`<td>${name} ${better === "higher" ? "↑" : "↓"}</td>`, ...cells];
  });
  return table([say.measure, ...manifest.policies.map((_, index) => letterOf(index))], rows);
}

function scoreTable(
  benchmark: Benchmark,
  kind: PolicyScore["kind"],
  title: string,
  note: string,
  say: BenchmarkWords,
  locale: Locale,
): Markup {
  const scores = benchmark.scores.filter((score) => score.kind === kind);
  return section(title, markup`<p>${note}</p>\n`, scoresOf(scores, benchmark, say, locale));
}

function fronts(benchmark: Benchmark, lead: MetricComparison, say: BenchmarkWords, locale: Locale): Markup {
  const { scores, manifest } = benchmark;
  const valueOf = (policy: string, wanted: (score: PolicyScore) => boolean): number | null =>
    scores.find((score) => score.policy === policy && wanted(score))?.value ?? null;
  const front = (metric: string, better: "higher" | "lower", name = metric): readonly Markup[] => {
    const points = manifest.policies.flatMap(({ name: policy }, index) => {
      const x = valueOf(policy, (score) => score.kind === "accuracy" && score.metric === lead.metric && score.side === lead.side);
      const y = valueOf(policy, (score) => score.metric === metric);
      return x === null || y === null ? [] : [{ letter: letterOf(index), x, y }];
    });
    if (points.length < 2) return [];
    const arrow = better === "higher" ? "↑" : "↓";
    const write = (value: number): string => String(value).replace(".", locale === "id" ? "," : ".");
    return [
      plotFront(points, {
        title: `${lead.metric} × ${name}`,
        xTitle: `${lead.metric} →`,
        yTitle: `${name} ${arrow}`,
        xBetter: "higher",
        yBetter: better,
        write,
      }),
    ];
  };
  const attributes = Array.from(
    new Set(scores.flatMap(({ metric }) => (metric.startsWith("impact_ratio: ") && !metric.includes(" × ") ? [metric] : []))),
  );
  return section(
    say.fronts,
    markup`<p>${say.frontNote}</p>\n`,
    ...front("congestion_candidates", "lower"),
    ...attributes.flatMap((metric) => front(metric, "higher", say.fairnessOf(metric.replace("impact_ratio: ", "")))),
  );
}

function lorenz({ cells, manifest }: Benchmark, say: BenchmarkWords, locale: Locale): Markup {
  const lines = manifest.policies.flatMap(({ name }, index) => {
    const cell = cells.find(({ policy }) => policy === name);
    return cell === undefined ? [] : [{ letter: letterOf(index), name, points: cell.lorenz.candidates }];
  });
  const words = { title: say.lorenz, xTitle: say.lorenzX, yTitle: say.lorenzY, even: say.even };
  return section(
    say.lorenz,
    markup`<p>${say.lorenzNote}</p>\n`,
    plotLorenz(lines, words, (value) => decimal(value, 1, locale)),
  );
}

function fairness(benchmark: Benchmark, say: BenchmarkWords, locale: Locale): Markup {
  const { cells, scores, manifest } = benchmark;
  const first = manifest.policies.flatMap(({ name }, index): [string, BenchmarkCell][] => {
    const cell = cells.find(({ policy }) => policy === name);
    return cell?.fairness ? [[`${letterOf(index)} ${name}`, cell]] : [];
  });
  if (first.length === 0) return section(say.fairness, markup`<p>${say.noDemographics}</p>\n`);
  return section(
    say.fairness,
    markup`<p>${say.fairnessNote}</p>\n`,
    scoresOf(
      scores.filter(({ kind }) => kind === "fairness"),
      benchmark,
      say,
      locale,
    ),
    ...first.map(
      ([name, cell]) => markup`<h3>${say.findings(name)}</h3>\n${list(describeAudit(cell.fairness!, locale, new Map(), { brief: true }))}`,
    ),
  );
}

/** Of each attribute those inputs that chance hardly explains, the strongest ones. */
function proxies({ proxies: scans, manifest }: Benchmark, say: BenchmarkWords, locale: Locale): Markup {
  const of100 = (share: number): string => decimal(100 * share, 0, locale);
  return section(
    say.proxies,
    markup`<p>${say.proxiesNote}</p>\n`,
    ...scans.map(({ market, attribute, people, proxies: found }) => {
      const clear = found.filter(({ adjusted }) => adjusted < 0.05);
      const title = manifest.markets.length > 1 ? `${market}: ${attribute}` : attribute;
      return markup`<h3>${title}</h3>
<p>${say.proxiesFound(clear.length, found.length, people, Math.min(clear.length, SHOWN_PROXIES))}</p>
${
  clear.length === 0
    ? []
    : table(
        [say.input, "V", say.guessed, say.unguessed, say.adjusted],
        clear
          .slice(0, SHOWN_PROXIES)
          .map(({ input, cramersV, guessed, baseline, adjusted }) => [
            input,
            decimal(cramersV, 2, locale),
            of100(guessed),
            of100(baseline),
            chance(adjusted, locale),
          ]),
      )
}`;
    }),
  );
}

function topics({ manifest }: Benchmark, lead: MetricComparison, say: BenchmarkWords, locale: Locale): Markup {
  const means = lead.values.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  const best = means.indexOf(Math.max(...means));
  const name = (index: number): string => `${letterOf(index)} ${manifest.policies[index]!.name}`;
  const plots = lead.values.flatMap((values, index) =>
    index === best
      ? []
      : [
          plotDifferences(
            values.map((value, at) => lead.values[best]![at]! - value),
            `${name(best)} − ${name(index)}`,
            { above: say.better(letterOf(best)), below: say.better(letterOf(index)) },
            (value) => decimal(value, 2, locale),
          ),
        ],
  );
  return section(say.topics, markup`<p>${say.topicsNote(name(best), lead.metric)}</p>\n<div class="grid">\n${plots}</div>\n`);
}

function made({ manifest }: Benchmark, say: BenchmarkWords): Markup {
  const { hash, results, engine, markets, depth, shown, draws, seeds, environment } = manifest;
  const row = (name: string, value: string): readonly [string, Markup] => [name, markup`<td><code>${value}</code></td>`];
  return section(
    say.made,
    markup`<p>${say.madeNote}</p>\n`,
    table(
      ["", ""],
      [
        row(say.manifest, hash),
        row(say.results, results),
        row("pengantar", [engine, ...Object.entries(environment).map(([name, value]) => `${name} ${value}`)].join(", ")),
        row(say.settings, say.settingsOf(depth, shown, draws, seeds.join(", "))),
        ...markets.map((market) => row(market.name, market.hash)),
      ],
      2,
    ),
    markup`<h3>${say.metrics}</h3>\n`,
    list([...manifest.metrics, ...manifest.marketMetrics].map(({ name, formula, source }) => `${name}: ${formula}. ${source}.`)),
  );
}
