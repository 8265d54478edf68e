import type { Markup } from "./markup.js";
import { around, label, line, linear, picture, ticks } from "./plot.js";

/** A value with its interval, and who has it. */
export interface IntervalRow {
  readonly name: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Draws values with their intervals, one below the other. */
export function plotIntervals(rows: readonly IntervalRow[], title: string, write: (value: number) => string): Markup {
  const [left, right, top] = [210, 600, 12];
  const bottom = top + 24 * rows.length;
  const ends = around(
    rows.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value])),
    0,
  );
  const x = linear(ends, [left, right]);
  const marks = rows.map(({ name, value, interval }, index) => {
    const y = top + 24 * index + 12;
    const whisker = interval
      ? [
          line(x(interval.low), y, x(interval.high), y, "#111", 2),
          line(x(interval.low), y - 5, x(interval.low), y + 5),
          line(x(interval.high), y - 5, x(interval.high), y + 5),
        ]
      : [];
    return [label(left - 10, y + 4, name.length > 30 ? `${name.slice(0, 29)}…` : name, "end"), whisker, dot(x(value), y)];
  });
  const grid = ticks(...ends).map((value) => [
    line(x(value), top, x(value), bottom, "#ddd"),
    label(x(value), bottom + 15, write(value), "middle", 11),
  ]);
  return picture(bottom + 40, title, [
    grid,
    line(left, bottom, right, bottom),
    marks,
    label((left + right) / 2, bottom + 33, title, "middle"),
  ]);
}

function dot(x: number, y: number): Markup {
  return label(x, y + 5, "●", "middle", 15);
}
