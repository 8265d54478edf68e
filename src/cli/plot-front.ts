import { markup, type Markup } from "./markup.js";
import { around, axes, line, linear, picture, ticks } from "./plot.js";

/** A policy between two goals. */
export interface FrontPoint {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

/** What the two goals are. */
export interface FrontAxes {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xBetter: "higher" | "lower";
  readonly yBetter: "higher" | "lower";
  readonly write: (value: number) => string;
}

/** Draws policies between two goals. Those that no other beats in one goal without losing in the other are filled, and joined (Pareto front). */
export function plotFront(points: readonly FrontPoint[], { title, xTitle, yTitle, xBetter, yBetter, write }: FrontAxes): Markup {
  const [left, right, top, bottom] = [70, 610, 30, 300];
  const [xEnds, yEnds] = [around(points.map(({ x }) => x)), around(points.map(({ y }) => y))];
  const plot = { x: linear(xEnds, [left, right]), y: linear(yEnds, [bottom, top]), left, right, top, bottom };
  const worth = (point: FrontPoint): readonly [number, number] => [
    xBetter === "higher" ? point.x : -point.x,
    yBetter === "higher" ? point.y : -point.y,
  ];
  const front = points.filter((point) => {
    const [a, b] = worth(point);
    return !points.some((other) => {
      const [c, d] = worth(other);
      return c >= a && d >= b && (c > a || d > b);
    });
  });
  const path = [...front]
    .sort((a, b) => a.x - b.x)
    .map(({ x, y }) => `${String(plot.x(x))},${String(plot.y(y))}`)
    .join(" ");
  const placed: { readonly x: number; readonly y: number }[] = [];
  return picture(345, title, [
    axes(plot, { xs: ticks(...xEnds), ys: ticks(...yEnds), xTitle, yTitle, write }),
    markup`<polyline points="${path}" fill="none" stroke="#111" stroke-dasharray="5 4"/>\n`,
    points.map((point) => {
      const at = { x: plot.x(point.x), y: plot.y(point.y) };
      // The dot says where; where dots lie close together, the letters stand above, or below, each other.
      const near = placed.filter((other) => Math.abs(other.x - at.x) < 22 && Math.abs(other.y - at.y) < 60).length;
      placed.push(at);
      const away = 18 + 22 * near;
      const cy = Math.round((at.y - away < top + 10 ? at.y + away : at.y - away) * 10) / 10;
      const isFirst = front.includes(point);
      return [
        line(at.x, at.y, at.x, cy, "#888"),
        markup`<circle cx="${at.x}" cy="${at.y}" r="3" fill="#111"/>`,
        markup`<circle cx="${at.x}" cy="${cy}" r="10" fill="${isFirst ? "#111" : "#fff"}" stroke="#111"/>`,
        markup`<text x="${at.x}" y="${cy + 4}" text-anchor="middle" font-weight="bold" fill="${isFirst ? "#fff" : "#111"}">${point.letter}</text>\n`,
      ];
    }),
  ]);
}
