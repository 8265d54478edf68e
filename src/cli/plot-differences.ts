import { markup, type Markup } from "./markup.js";
import { label, line, linear, picture } from "./plot.js";

/** Draws the differences of two policies topic by topic, the greatest first: above the line the first is better. */
export function plotDifferences(
  differences: readonly number[],
  title: string,
  words: { readonly above: string; readonly below: string },
  write: (value: number) => string,
): Markup {
  const sorted = [...differences].sort((a, b) => b - a);
  const [left, right, top, bottom] = [12, 300, 22, 120];
  const most = Math.max(0.01, ...sorted.map(Math.abs));
  const y = linear([-most, most], [bottom, top]);
  const width = (right - left) / sorted.length;
  return picture(
    140,
    title,
    [
      label(left, 12, `${title} (± ${write(most)})`, "start", 11),
      sorted.map((value, index) => {
        const [x, from, to] = [Math.round((left + index * width) * 100) / 100, Math.min(y(0), y(value)), Math.abs(y(value) - y(0))];
        return markup`<rect x="${x}" y="${from}" width="${Math.max(0.3, Math.round(width * 85) / 100)}" height="${Math.round(to * 10) / 10}" fill="${value < 0 ? "#fff" : "#555"}" stroke="#333" stroke-width="0.4"/>`;
      }),
      line(left, y(0), right, y(0)),
      label(right, top + 8, words.above, "end", 10),
      label(left, bottom + 14, words.below, "start", 10),
    ],
    310,
  );
}
