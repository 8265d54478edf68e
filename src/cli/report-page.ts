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
  const cell = (tag: "th" | "td", text: string, at: number, more?: Markup): Markup =>
    tag === "th"
      ? markup`<th class="${at > 0 ? "number" : "name"}">${printable(text)}</th>`
      : markup`<td class="${at > 0 ? "number" : "name"}">${printable(text)}${more}</td>`;
  return markup`<table>
<tr>${columns.map((text, at) => cell("th", text, at))}</tr>
${rows.map(({ cells, note, bar }) => {
  const more = markup`${bar === undefined ? undefined : valueBar(bar)}${note === undefined ? undefined : markup`<p class="quiet">${printable(note)}</p>`}`;
  return markup`<tr>${cells.map((text, at) => cell("td", text, at, at === 0 ? more : undefined))}</tr>
`;
})}</table>
`;
}
