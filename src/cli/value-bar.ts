import { markup, type Markup } from "./markup.js";

/** A value on a scale that all bars beside it share; everything in [0, 1]. */
export interface Bar {
  readonly value: number;
  /** What the value may become. @defaultValue the value */
  readonly most?: number;
  /** What there is to be had. @defaultValue not drawn */
  readonly of?: number;
}

/** Draws a bar: dark up to the value, grey up to what it may become, and a frame around what there is to be had. */
export function valueBar({ value, most = value, of }: Bar): Markup {
  const percent = (share: number): string => (Math.min(1, Math.max(0, share)) * 100).toFixed(1);
  return markup`<svg class="bar thin" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
${of === undefined ? undefined : markup`<rect x="0" y="0" width="${percent(of)}" height="8" fill="#fff" stroke="#555" stroke-width="0.6"/>\n`}<rect x="0" y="0" width="${percent(most)}" height="8" fill="#bbb"/>
<rect x="0" y="0" width="${percent(value)}" height="8" fill="#333"/>
</svg>`;
}
