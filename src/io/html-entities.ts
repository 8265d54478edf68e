/** The named references that adverts use; the numeric ones need no table. Source: HTML Living Standard, section 13.5. */
const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    shy: "\u00AD",
    hellip: "…",
    bull: "•",
    middot: "·",
  }),
  ...Object.entries({ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»" }),
  ...Object.entries({ deg: "°", plusmn: "±", times: "×", divide: "÷", frac12: "½", sup2: "²", sup3: "³", le: "≤", ge: "≥", rarr: "→" }),
  ...Object.entries({ copy: "©", reg: "®", trade: "™", euro: "€", pound: "£", yen: "¥", sect: "§", para: "¶", ne: "≠", larr: "←" }),
]);

/**
 * Decodes the HTML character references of a text, once: `&amp;` and `&#39;` become `&` and `'`; `&amp;lt;` becomes `&lt;`.
 * A reference that is not known, or names no character (`&#0;`, `&#xD800;`), stays as written. Tags stay too.
 */
export function decodeHtmlEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,30}));/g,
    (reference, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return names.get(name) ?? reference;
      return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)) ?? reference;
    },
  );
}

function characterOf(codePoint: number): string | undefined {
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
}
