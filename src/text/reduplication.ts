/**
 * Tells whether two words joined by a hyphen are one reduplicated word.
 *
 * Full (`anak-anak`), with affixes on either side (`sayur-sayuran`, `berjalan-jalan`, `meniru-nirukan`), or reciprocal
 * (`surat-menyurat`, `jahit-menjahit`). Not rhymes (`lauk-pauk`), which are two words here, nor `full-time`.
 * Source: the kinds of kata ulang in Tata Bahasa Baku Bahasa Indonesia (Alwi et al., 2003).
 */
export function isReduplication(first: string, second: string): boolean {
  if (first.length > longest || second.length > longest) return false; // also keeps the work per hyphen constant
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  if (!letters.test(a) || !letters.test(b)) return false;
  return a === b || repeats(a, b) || isReciprocal(a, b);
}

const longest = 30;
const letters = /^[a-z]{2,}$/;
const prefix = /^(?:ber|me|mem|men|meng|meny|ter|di|ke|se|pe|per)?$/;
const nasal = /^me(?:m|n|ng|ny|nge)?$/;
const suffix = /^(?:an|kan|i)?(?:nya|ku|mu|lah|kah|pun)?$/;

/** The end of the first word, after a prefix, is the start of the second, before a suffix. */
function repeats(a: string, b: string): boolean {
  for (let cut = 0; cut <= Math.min(4, a.length - 3); cut++) {
    const core = a.slice(cut);
    if (b.startsWith(core) && prefix.test(a.slice(0, cut)) && suffix.test(b.slice(core.length))) return true;
  }
  return false;
}

/** The second word is the first with meN-, which swallows a k, p, s or t at its start. */
function isReciprocal(a: string, b: string): boolean {
  if (a.length < 3) return false;
  if (b.endsWith(a)) return nasal.test(b.slice(0, -a.length));
  return /^[kpst]/.test(a) && b.endsWith(a.slice(1)) && nasal.test(b.slice(0, 1 - a.length));
}
