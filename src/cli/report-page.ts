import type { Locale } from "../model/index.js";
import { printable } from "./display-width.js";
import { markup, type Markup } from "./markup.js";
import { pageStart } from "./page-frame.js";
import type { Report, Section, Table } from "./report.js";
import { valueBar } from "./value-bar.js";

/**
 * Writes a report as one HTML page that stands alone, to print on A4 or to read on a telephone.
 * @param below what stands under the sections: a match's card, say.
 */
export function reportPage({ title, about, sections }: Report, locale: Locale, below?: Markup): string {
  return markup`${pageStart(
    printable(title),
    about.filter((line) => line !== "").map(printable),
    locale,
  )}${sections.map(sectionMarkup)}${below}</body>
</html>
`.html;
}

function sectionMarkup({ title, lines = [], items = [], table, closing = [] }: Section): Markup {
  return markup`<section class="part-of-report">
${title === undefined ? undefined : markup`<h2>${printable(title)}</h2>\n`}${lines.map((line) => markup`<p>${printable(line)}</p>\n`)}${
    items.length === 0
      ? undefined
      : markup`<ul class="parts">
${items.map(
  ({ mark = "–", text, notes = [] }) =>
    markup`<li class="item"><span class="sign">${mark}</span><div>${printable(text)}${notes.map((note) => markup`<p class="quiet">${printable(note)}</p>`)}</div></li>
`,
)}</ul>
`
  }${table === undefined || table.rows.length === 0 ? undefined : tableMarkup(table)}${closing.map((line) => markup`<p>${printable(line)}</p>\n`)}</section>
`;
}

function tableMarkup({ columns, rows }: Table): Markup {
  const kind = (at: number): string => (at > 0 ? "number" : "name");
  return markup`<table class="numbers">
<thead><tr>${columns.map((text, at) => markup`<th class="${kind(at)}">${printable(text)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ cells, note, bar }) =>
    markup`<tr>${cells.map((text, at) => markup`<td class="${kind(at)}">${printable(text)}${at === 0 && bar ? valueBar(bar) : undefined}</td>`)}</tr>
${note === undefined ? undefined : markup`<tr class="note"><td class="whole" colspan="${columns.length}">${printable(note)}</td></tr>\n`}`,
)}</tbody>
</table>
`;
}
