/** A piece of HTML: what is in it was escaped where it had to be. */
export class Markup {
  readonly html: string;

  /** Takes HTML that is known to be safe; `markup` is the way for all else. */
  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in a template: texts and numbers are escaped, pieces of HTML stay, lists are joined. */
export type Content = string | number | Markup | readonly Content[] | undefined;

/**
 * Writes HTML of a template whose values are escaped.
 * A value stands in the text of an element, or in an attribute between double quotes: nowhere else (no script, style, URL or name).
 */
export function markup(fixed: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(fixed.reduce((html, piece, index) => html + htmlOf(values[index - 1]) + piece));
}

function htmlOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.html;
  if (typeof content === "string" || typeof content === "number") return escapeHtml(String(content));
  return content.map(htmlOf).join("");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities.get(sign)!);
}
