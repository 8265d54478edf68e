import { textKey } from "./text-key.js";

/** The runs of letters and digits in a text's key, without accents; `c++` and `c#` stay whole. */
export function plainWords(text: string): readonly string[] {
  const key = textKey(text);
  return (ascii.test(key) ? key : key.normalize("NFD").replace(/\p{M}+/gu, "")).match(words) ?? [];
}

const words = /[\p{L}\p{N}+#]+/gu;
const ascii = /^[\u0000-\u007F]*$/;
