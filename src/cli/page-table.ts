import { markup, type Content, type Markup } from "./markup.js";

/** A column of a table on a page. */
export interface PageColumn {
  readonly title: string;
  /** `number`: at the right, and never broken; `head`: what the row is about, without its title on a telephone; `short`: never broken; `sign`: a mark. */
  readonly kind?: "number" | "head" | "short" | "sign" | undefined;
}

/**
 * Writes a table of words for a page: its head is repeated on each sheet of paper, and on a telephone each row becomes lines one below
 * another, each under the title of its column, so that nobody has to scroll sideways.
 */
export function pageTable(columns: readonly PageColumn[], rows: readonly (readonly Content[])[]): Markup {
  return markup`<table class="stack">
<thead><tr>${columns.map(({ title, kind }) => markup`<th class="${kind ?? "words"}">${title}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => markup`<tr>${cells.map((content, at) => cell(content, columns[at]!))}</tr>\n`)}</tbody>
</table>
`;
}

/** An empty cell stays empty: a telephone leaves it out. */
function cell(content: Content, { title, kind }: PageColumn): Markup {
  return kind === "head" || title === ""
    ? markup`<td class="${kind ?? "words"}">${content}</td>`
    : markup`<td class="${kind ?? "words"}" data-label="${title}: ">${content}</td>`;
}
