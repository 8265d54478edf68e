/**
 * Takes identity numbers (NIK, nomor KK) out of a text: sixteen digits, however they are grouped.
 *
 * A NIK holds a birth date and a sex. It is never parsed, kept or shown; two rows with the same one are told to be the same, and nothing more.
 */
export function redactIdentity(text: string): string {
  return text.replace(/(?<!\d)\d(?:[ .\-–]?\d){15}(?!\d)/g, "[nomor identitas]");
}
