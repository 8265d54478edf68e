/** A word of a text; `start` and `end` slice the original. */
export interface Token {
  /** The word as a key: NFKC, lower case. */
  readonly text: string;
  /** Offset of its first UTF-16 code unit. */
  readonly start: number;
  /** Offset behind its last one. */
  readonly end: number;
}

/** A run of letters, marks and digits. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** What may stand between two runs of one word: `node.js`, `don't`, `R&D`, `TCP/IP` stays two. */
const joints = new Set([".", "'", "’", "&", "_"]);

/**
 * Cuts a text into words, in time linear in its length.
 * `C++`, `C#`, `F#`, `.NET`, `Node.js`, `ASP.NET` and `R&D` are one word each; so is a reduplication (`anak-anak`, `sayur-mayur` is two). Other hyphens part words.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let open: { start: number; end: number; parts: number } | undefined;
  const close = (): void => {
    if (!open) return;
    const start = dotBefore(text, open.start, open.end) ? open.start - 1 : open.start;
    const end = open.parts === 1 ? endOfSymbols(text, open.end) : open.end;
    tokens.push({ text: text.slice(start, end).normalize("NFKC").toLowerCase(), start, end });
    open = undefined;
  };
  for (const run of text.matchAll(word)) {
    const start = run.index;
    const end = start + run[0].length;
    if (open && start === open.end + 1 && joins(text, open, start, end)) open = { start: open.start, end, parts: open.parts + 1 };
    else {
      close();
      open = { start, end, parts: 1 };
    }
  }
  close();
  return tokens;
}

/** Tells whether the run at `start` belongs to the word before it, from which one character parts it. */
function joins(
  text: string,
  open: { readonly start: number; readonly end: number; readonly parts: number },
  start: number,
  end: number,
): boolean {
  const joint = text[open.end]!;
  if (joint === "-") return open.parts === 1 && sameRuns(text, open.start, open.end, start, end);
  return joints.has(joint) && !(joint === "." && isSentenceEnd(text, start, end));
}

/** `anak-anak`: both halves are the same, at least two letters long. */
function sameRuns(text: string, startA: number, endA: number, startB: number, endB: number): boolean {
  if (endA - startA !== endB - startB || endA - startA < 2) return false;
  return text.slice(startA, endA).toLowerCase() === text.slice(startB, endB).toLowerCase();
}

/** `kerja.Gaji`: a forgotten space after a full stop. A capital before a small letter begins a sentence; `Node.Js` and `ASP.Net` are names. */
function isSentenceEnd(text: string, start: number, end: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4)) && !/^(?:net|js|io)$/i.test(text.slice(start, end));
}

/** `.NET`: the only word that begins with a dot. */
function dotBefore(text: string, start: number, end: number): boolean {
  if (start === 0 || text[start - 1] !== ".") return false;
  const before = start === 1 ? " " : text[start - 2]!;
  return /[\s(,;/]/.test(before) && /^net$/i.test(text.slice(start, end));
}

/** `C++`, `C#`, `F#`: signs behind a single letter or a short word belong to it. */
function endOfSymbols(text: string, end: number): number {
  if (text[end] === "#") return end + 1;
  return text[end] === "+" && text[end + 1] === "+" ? end + 2 : end;
}
