import { textKey } from "./text-key.js";
import { endsWord, tokenAt, widthAt } from "./tokenize.js";
import { MOST_LETTERS, wordTable } from "./word-table.js";

/**
 * Reads texts as what each word is worth to the caller; `undefined` is left out.
 * Nearly all words are short runs of a to z that come again and again: those are looked up by their letters while they are read, and cost no string.
 * @param valueOf asked once for each such word, and again when `most` of them were held and all forgotten; for others, every time.
 */
export function readWords<T>(valueOf: (word: string) => T | undefined, most = 50_000): (text: string, take: (value: T) => void) => void {
  const known = wordTable<T | undefined>(most);
  return (text, take) => {
    const key = textKey(text);
    for (let at = 0; at < key.length;) {
      let head = 0;
      let tail = 0;
      let end = at;
      let code = key.charCodeAt(end);
      for (; code >= 0x61 && code <= 0x7a; code = key.charCodeAt(++end)) {
        if (end - at < MOST_LETTERS / 2) head = (head << 5) | (code & 31);
        else tail = (tail << 5) | (code & 31);
      }
      let value: T | undefined;
      if (end > at && end - at <= MOST_LETTERS && endsWord(code)) {
        const place = known.find(head, tail);
        if (place >= 0) value = known.values[place];
        else known.add(head, tail, (value = valueOf(key.slice(at, end))));
        at = end + 1;
      } else if (end === at && endsWord(code)) at++;
      else {
        const token = tokenAt(key, at);
        if (token) value = valueOf(token.text);
        at = token ? token.end : at + widthAt(key, at);
      }
      if (value !== undefined) take(value);
    }
  };
}
