import { markup, type Content, type Markup } from "./markup.js";

/** A plane to draw on, in units of a picture that is 640 wide: readable on paper in black and white. */
export interface Plot {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WIDTH = 640;

/** Places values between two pixels. */
export function linear([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number {
  const span = high - low || 1;
  return (value) => Math.round((from + ((value - low) / span) * (to - from)) * 10) / 10;
}

/** Round numbers between two others, about `count` of them. */
export function ticks(low: number, high: number, count = 5): readonly number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => span / one <= count + 1)!;
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(digits)));
}

/** The ends of an axis on which all values find room, with some air. */
export function around(values: readonly number[], least = -Infinity, most = Infinity): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = Math.max((high - low) * 0.12, 0.01 * Math.max(Math.abs(low), Math.abs(high), 0.1));
  return [Math.max(least, low - air), Math.min(most, high + air)];
}

/** A picture with its title for those who hear it. */
export function picture(height: number, title: string, body: Content, width = WIDTH): Markup {
  return markup`<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-size="12" fill="#111"><title>${title}</title>
${body}</svg>
`;
}

/** A text in a picture. */
export function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end" = "start", size = 12): Markup {
  return markup`<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${text}</text>\n`;
}

/** A straight line in a picture. */
export function line(x1: number, y1: number, x2: number, y2: number, colour = "#111", width = 1, dash = ""): Markup {
  return markup`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>\n`;
}

/** The axes of a plane, with ticks, faint lines and what they are. */
export function axes(
  plot: Plot,
  {
    xs,
    ys,
    xTitle,
    yTitle,
    write,
  }: {
    readonly xs: readonly number[];
    readonly ys: readonly number[];
    readonly xTitle: string;
    readonly yTitle: string;
    readonly write: (value: number) => string;
  },
): Markup {
  const { x, y, left, right, top, bottom } = plot;
  return markup`${xs.map((value) => [line(x(value), top, x(value), bottom, "#ddd"), label(x(value), bottom + 15, write(value), "middle", 11)])}
${ys.map((value) => [line(left, y(value), right, y(value), "#ddd"), label(left - 6, y(value) + 4, write(value), "end", 11)])}
${line(left, bottom, right, bottom)}${line(left, top, left, bottom)}
${label((left + right) / 2, bottom + 33, xTitle, "middle")}
${label(left, top - 8, yTitle)}`;
}
