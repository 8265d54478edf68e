import { displayWidth, fill, fillStart, printable } from "./display-width.js";
import type { Report, Section, Table } from "./report.js";
import type { Style } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";

/** Writes a report for a terminal: no line is wider than 80 columns. */
export function reportText({ title, about, sections }: Report, style: Style): string {
  const lines = [
    ...wrap(printable(title), pageWidth).map((line) => style("bold", line)),
    ...about.filter((line) => line !== "").flatMap((line) => wrap(printable(line), pageWidth).map((one) => style("dim", one))),
    ...sections.map((section) => sectionLines(section, style)).flatMap((its) => (its.length === 0 ? [] : ["", ...its])),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function sectionLines({ title, lines = [], items = [], table, closing = [] }: Section, style: Style): string[] {
  return [
    ...(title === undefined ? [] : wrap(printable(title), pageWidth).map((line) => style("bold", line))),
    ...lines.flatMap((line) => wrap(printable(line), pageWidth)),
    ...items.flatMap(({ mark = "-", text, notes = [] }) => [
      ...hang(`  ${mark} `, printable(text), pageWidth),
      ...notes.flatMap((note) => hang(`  ${" ".repeat(displayWidth(mark))} `, printable(note), pageWidth).map((one) => style("dim", one))),
    ]),
    ...(table === undefined || table.rows.length === 0 ? [] : tableLines(table, style)),
    ...closing.flatMap((line) => wrap(printable(line), pageWidth)),
  ];
}

const GAP = "  ";

function tableLines({ columns, rows }: Table, style: Style): string[] {
  const texts = [columns, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(printable));
  const widths = columns.map((_, at) => Math.max(...texts.map((cells) => displayWidth(cells[at] ?? ""))));
  const numbers = widths.slice(1).reduce((sum, width) => sum + width + GAP.length, 0);
  const first = Math.min(widths[0]!, pageWidth - numbers - GAP.length);
  const row = (cells: readonly string[]): string[] => {
    const [name = "", ...rest] = cells;
    return hang("", name, first).map((line, at) =>
      at > 0 ? `  ${line}` : [`  ${fill(line, first)}`, ...rest.map((cell, index) => fillStart(cell, widths[index + 1]!))].join(GAP),
    );
  };
  return [
    ...row(texts[0]!).map((line) => style("bold", line)),
    ...rows.flatMap(({ note }, index) => [
      ...row(texts[index + 1]!),
      ...(note === undefined ? [] : hang("    ", printable(note), pageWidth).map((line) => style("dim", line))),
    ]),
  ];
}
