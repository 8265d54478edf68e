/** A part of a condition as it is written, and where it begins, from 1. */
export interface ConditionToken {
  readonly kind: "word" | "path" | "text" | "number" | "day" | "mark" | "odd" | "end";
  /** As it is written; of `text` and `path`, what stands between the quotes or brackets. */
  readonly text: string;
  readonly position: number;
}

const forms: readonly (readonly [ConditionToken["kind"], RegExp])[] = [
  ["text", /"((?:[^"]|"")*)"/y],
  // Office programs bend the quotes that one types.
  ["text", /[“”„]([^“”„]*)[“”]/y],
  ["path", /\[(\^?\w+(?:\.\w+)*)\]/y],
  ["day", /\d{4}-\d{2}-\d{2}(?![\w.-])/y],
  ["number", /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.])/iy],
  ["word", /\^?[A-Za-z_][\w-]*(?:\.\w+)*/y],
  ["mark", />=|<=|!=|<>|[≥≤≠=(),;+-]/y],
  ["odd", /\S[^\s(),;]*/y],
];

/** Takes a written condition apart; what has no form of its own is `odd`, and the last token is `end`. */
export function conditionTokens(text: string): readonly ConditionToken[] {
  const tokens: ConditionToken[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (at >= text.length) break;
    const [kind, match] = firstForm(text, at);
    const whole = match[0];
    const inner = match[1] ?? whole;
    tokens.push({ kind, text: kind === "text" && whole.startsWith('"') ? inner.replaceAll('""', '"') : inner, position: at + 1 });
    at += whole.length;
  }
  return [...tokens, { kind: "end", text: "", position: text.length + 1 }];
}

function firstForm(text: string, at: number): readonly [ConditionToken["kind"], RegExpExecArray] {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match !== null) return [kind, match];
  }
  throw new Error("expected a form for every sign that is no space");
}
