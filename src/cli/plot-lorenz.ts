import { markup, type Markup } from "./markup.js";
import { axes, label, line, linear, picture } from "./plot.js";

/** The Lorenz curve of a policy. */
export interface LorenzLine {
  readonly letter: string;
  readonly name: string;
  readonly points: readonly { readonly people: number; readonly exposure: number }[];
}

/** Strokes that can be told apart without colour. */
const strokes: readonly string[] = ["", "9 4", "3 3", "12 4 3 4", "1 4", "9 3 3 3 3 3", "16 5", "6 6"];

/** Draws Lorenz curves: the nearer to the diagonal, the more evenly people are shown. */
export function plotLorenz(
  lines: readonly LorenzLine[],
  words: { readonly title: string; readonly xTitle: string; readonly yTitle: string; readonly even: string },
  write: (value: number) => string,
): Markup {
  const [left, right, top, bottom] = [55, 385, 30, 300];
  const plot = { x: linear([0, 1], [left, right]), y: linear([0, 1], [bottom, top]), left, right, top, bottom };
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const key = (index: number): number => top + 8 + 20 * index;
  return picture(345, words.title, [
    axes(plot, { xs: steps, ys: steps, xTitle: words.xTitle, yTitle: words.yTitle, write }),
    line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), "#888"),
    lines.map(({ letter, name, points }, index) => {
      const path = points.map(({ people, exposure }) => `${String(plot.x(people))},${String(plot.y(exposure))}`).join(" ");
      const dash = strokes[index % strokes.length]!;
      const width = index < strokes.length ? 1.6 : 2.6;
      return [
        markup`<polyline points="${path}" fill="none" stroke="#111" stroke-width="${width}" stroke-dasharray="${dash}"/>\n`,
        line(right + 20, key(index), right + 62, key(index), "#111", width, dash),
        label(right + 70, key(index) + 4, `${letter} ${name.length > 22 ? `${name.slice(0, 21)}…` : name}`),
      ];
    }),
    line(right + 20, key(lines.length), right + 62, key(lines.length), "#888"),
    label(right + 70, key(lines.length) + 4, words.even),
  ]);
}
