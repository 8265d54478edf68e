import type { Locale } from "../model/index.js";
import { markup, type Content, type Markup } from "./markup.js";
import { pageStart } from "./page-frame.js";
import { pageTable } from "./page-table.js";

/** Writes the Markdown of a policy's description as one HTML page: headings, tables, lists, paragraphs and bold words are all that it has. */
export function markdownPage(text: string, locale: Locale): string {
  const [first = "", ...blocks] = text.trimEnd().split("\n\n");
  return markup`${pageStart(plainWords(first.replace(/^# /, "")), [], locale)}${blocks.map(block)}</body>
</html>
`.html;
}

function block(text: string): Markup {
  const lines = text.split("\n");
  const [, marks, heading] = /^(#+) (.*)$/.exec(text) ?? [];
  if (marks !== undefined)
    return marks.length <= 2
      ? markup`<h2 class="heading">${inline(heading!)}</h2>\n`
      : markup`<h3 class="heading">${inline(heading!)}</h3>\n`;
  if (lines.every((line) => line.startsWith("| ") || line.startsWith("|-") || line.startsWith("| ---") || /^\|( --- \|)+$/.test(line)))
    return table(lines);
  if (lines.every((line) => line.startsWith("- ")))
    return markup`<ul>${lines.map((line) => markup`<li>${inline(line.slice(2))}</li>\n`)}</ul>\n`;
  return markup`<p>${inline(text)}</p>\n`;
}

function table([head = "", , ...rows]: readonly string[]): Markup {
  const cells = (line: string): readonly string[] => line.slice(2, -2).split(" | ");
  const columns = cells(head).map((title, at) => ({ title: plainWords(title), kind: at === 0 ? ("head" as const) : undefined }));
  return pageTable(
    columns,
    rows.map((row) => cells(row).map((cell) => (cell.trim() === "" ? "" : inline(cell)))),
  );
}

/** Bold words, code, and what was escaped. */
function inline(text: string): Content {
  return text.split(/(\*\*.*?[^\\]\*\*|(?<!\\)`[^`]+`)/).map((piece) => {
    if (piece.startsWith("`")) return markup`<code>${piece.slice(1, -1)}</code>`;
    const bold = /^\*\*(.*)\*\*$/.exec(piece)?.[1];
    return bold === undefined ? plainWords(piece) : markup`<b>${plainWords(bold)}</b>`;
  });
}

function plainWords(text: string): string {
  return text.replace(/\\([\\`*_{}[\]<>|#!~])/g, "$1");
}
