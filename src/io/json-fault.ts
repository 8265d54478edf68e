/** What may come next: a value, the first item or key of a list or object, a key, a colon, or a comma or end. */
type Expected = "value" | "firstItem" | "firstKey" | "key" | "colon" | "comma";

const closing: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
const space = /[ \t\n\r]*/y;
const word = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds where a text stops being JSON (RFC 8259), for messages that are the same on every engine.
 * @returns the position of the first character that cannot stand there, the length of a text that ends too early, or `undefined` for JSON.
 */
export function findJsonFault(text: string): number | undefined {
  const open: string[] = [];
  let expected = "value" as Expected;
  for (let at = skip(space, text, 0); at < text.length; at = skip(space, text, at)) {
    const sign = text[at]!;
    const closes = closing[open.at(-1) ?? ""] === sign;
    const wantsKey = expected === "key" || expected === "firstKey";
    if (closes && (expected === "comma" || expected === "firstItem" || expected === "firstKey")) {
      open.pop();
      expected = "comma";
      at++;
    } else if (expected === "comma") {
      if (sign !== "," || open.length === 0) return at;
      expected = open.at(-1) === "{" ? "key" : "value";
      at++;
    } else if (expected === "colon") {
      if (sign !== ":") return at;
      expected = "value";
      at++;
    } else if (sign === '"') {
      const end = stringEnd(text, at);
      if (text[end] !== '"') return end;
      expected = wantsKey ? "colon" : "comma";
      at = end + 1;
    } else if (wantsKey) {
      return at;
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      expected = sign === "{" ? "firstKey" : "firstItem";
      at++;
    } else {
      const end = skip(word, text, at);
      if (end === at) return at;
      expected = "comma";
      at = end;
    }
  }
  return expected === "comma" && open.length === 0 ? undefined : text.length;
}

/** Position of the closing quote, or of what must not stand before it. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text.charCodeAt(at) >= 0x20) {
    const next: number = text[at] === "\\" ? skip(escape, text, at) : at + 1;
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** Position behind what a pattern matches here; the same where it matches nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
