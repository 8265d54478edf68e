/** Takes the fields of a line: field `f` is `text` from `bounds[2 * f]` to before `bounds[2 * f + 1]`. */
export type TakeLine = (bounds: Int32Array, count: number, line: number) => void;

/**
 * Goes through lines of fields that white space parts, without making a string of any of them.
 * @param most fields that are told apart; where there are more, the count is `most + 1`.
 * @param take is called for every line, blank ones (no field) included, but for comments.
 */
export function scanLines(
  text: Uint8Array,
  { most, comments }: { readonly most: number; readonly comments: boolean },
  take: TakeLine,
): void {
  const bounds = new Int32Array(2 * most);
  const end = text.length;
  let at = startsWithMark(text) ? 3 : 0;
  for (let line = 1; at < end; line++) {
    if (comments && text[at] === HASH) {
      const next = text.indexOf(NEWLINE, at);
      at = next < 0 ? end : next + 1;
      continue;
    }
    let count = 0;
    for (;;) {
      let byte = text[at]!;
      while (byte <= SPACE && byte !== NEWLINE && at < end) byte = text[++at]!;
      if (at >= end || byte === NEWLINE) break;
      if (count === most) {
        count++;
        const next = text.indexOf(NEWLINE, at);
        at = next < 0 ? end : next;
        break;
      }
      const from = at;
      while (byte > SPACE) byte = text[++at]!; // behind the last byte there is `undefined`, which is not greater
      bounds[2 * count] = from;
      bounds[2 * count + 1] = at;
      count++;
    }
    at++; // past the line end
    take(bounds, count, line);
  }
}

const [NEWLINE, SPACE, HASH] = [10, 32, 35];

/** The byte order mark that some editors put in front of UTF-8. */
function startsWithMark(text: Uint8Array): boolean {
  return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
}
