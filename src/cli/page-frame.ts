import type { Locale } from "../model/index.js";
import { messagesIn } from "./messages.js";
import { Markup, markup } from "./markup.js";

/** Begins a page that stands alone: no script, nothing from elsewhere; to be printed on A4, in black and white too, or read on a telephone. */
export function pageStart(title: string, subtitle: readonly string[], locale: Locale): Markup {
  return markup`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${new Markup(`<style>${styles}</style>`)}
</head>
<body>
<header>
<h1>${title}</h1>
${subtitle.map((line) => markup`<p>${line}</p>\n`)}</header>
`;
}

/** Ends the page with what its signs mean. */
export function pageEnd(locale: Locale): Markup {
  const say = messagesIn(locale);
  return markup`<footer>
${[...say.table.legend, say.page.decide].map((line) => markup`<p>${line}</p>\n`)}</footer>
</body>
</html>
`;
}

const styles = `
@page { size: A4; margin: 14mm; }
* { box-sizing: border-box; }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; color: #111; background: #fff; font: 0.94rem/1.4 "Noto Sans", "Liberation Sans", Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.25rem; }
h2 { margin: 0; font-size: 1.15rem; }
h3 { margin: 0; font-size: 1rem; }
h1, h2, h3 { break-after: avoid; }
p { margin: 0; orphans: 3; widows: 3; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
header, footer { color: #444; font-size: 0.85rem; }
header h1 { color: #111; }
footer { margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px solid #999; break-inside: avoid; }
.ranking { margin-top: 1.25rem; padding-top: 0.6rem; border-top: 2px solid #111; }
.ranking h3, h2.heading, h3.heading { margin-top: 1rem; }
h2.heading + h3.heading { margin-top: 0.3rem; }
.heading + p, .heading + ul, table + p, ul + p, p + p.spaced { margin-top: 0.4rem; }
.kind, .id { color: #555; font-size: 0.8rem; font-weight: normal; }
.kind { text-transform: uppercase; letter-spacing: 0.05em; }
.facts { color: #444; font-size: 0.88rem; }
.match { margin-top: 0.9rem; padding: 0.6rem 0.75rem; border: 1px solid #888; border-radius: 0.3rem; break-inside: avoid; box-decoration-break: clone; }
.match.long { break-inside: auto; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.2rem 1.2rem; break-inside: avoid; break-after: avoid; }
.who { flex: 1 1 16rem; }
.score { flex: 1 1 12rem; max-width: 15rem; }
.score b { font-size: 1.15rem; }
.bar { display: block; width: 100%; height: 0.7rem; margin-top: 0.15rem; }
.summary { margin-top: 0.8rem; }
.thin { height: 0.4rem; }
.part-of-report { margin-top: 1.1rem; }
.part-of-report h2 { font-size: 1rem; }
.item { display: grid; grid-template-columns: 1.6rem 1fr; gap: 0 0.4rem; padding: 0.18rem 0; border-top: 1px solid #ddd; break-inside: avoid; }
.item .sign { text-align: right; }
.parts { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.part { display: grid; grid-template-columns: 1.1rem 9.5rem 1fr 3.2rem; gap: 0 0.4rem; padding: 0.18rem 0; border-top: 1px solid #ddd; break-inside: avoid; }
.part b { font-weight: 600; }
.part .sign { font-family: monospace; font-weight: bold; text-align: center; }
.part .number { text-align: right; font-variant-numeric: tabular-nums; }
.quiet { color: #666; }
.side { display: flex; justify-content: space-between; padding-top: 0.5rem; color: #444; font-size: 0.8rem; break-after: avoid; }
.sum { margin-top: 0.4rem; padding-top: 0.3rem; border-top: 1px solid #888; break-inside: avoid; }
.sum b { margin-right: 0.3rem; }
table { width: 100%; margin-top: 0.9rem; border-collapse: collapse; font-size: 0.88rem; }
h2 + table, h3 + table, .heading + table { margin-top: 0.3rem; }
tr { break-inside: avoid; }
th, td { padding: 0.2rem 0.4rem; border-top: 1px solid #ddd; text-align: left; vertical-align: top; }
th { overflow-wrap: break-word; }
td.words { min-width: 5.5rem; }
td.head { min-width: 6.5rem; }
td.name { width: 45%; min-width: 8rem; }
td.sign { width: 1.6rem; font-family: monospace; font-weight: bold; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, td.short, td.met { white-space: nowrap; }
tr.note td { padding-top: 0; border-top: none; color: #666; }
tr.total td { border-top: 1px solid #111; font-weight: 600; }
@media screen and (max-width: 36rem) {
  body { padding: 0.6rem; }
  .score { max-width: none; }
  .part { grid-template-columns: 1.1rem 1fr 3.2rem; }
  .part .sentence { grid-column: 2 / 4; grid-row: 2; }
  .stack thead { display: none; }
  .stack, .stack tbody, .stack tr, .stack td { display: block; width: auto; }
  .stack tr { padding: 0.35rem 0; border-top: 1px solid #999; }
  .stack td { padding: 0.05rem 0; border-top: none; text-align: left; white-space: normal; }
  .stack td.head { font-weight: 600; }
  .stack td:empty { display: none; }
  .stack td[data-label]::before { content: attr(data-label); color: #555; }
  .numbers tr { display: flex; flex-wrap: wrap; border-top: 1px solid #ddd; }
  .numbers tr.total { border-top: 1px solid #111; }
  .numbers th, .numbers td { flex: 1 1 0; border-top: none; }
  .numbers th.name, .numbers td.name, .numbers td.whole { flex: 1 0 100%; width: auto; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .ranking { margin-top: 0; break-before: page; }
  header + .ranking, .ranking.short, .ranking.short + .ranking.short { break-before: auto; margin-top: 1rem; }
  table { font-size: 8.5pt; }
  .sheet, .sheet table { font-size: 8.3pt; line-height: 1.25; }
  .sheet h3 { margin-top: 0.6rem; font-size: 9.5pt; }
}
`;
