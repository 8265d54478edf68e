const syllables = ["ba", "ku", "ti", "mo", "re", "sa", "lu", "ni", "do", "pe", "ga", "wi", "jo", "ha", "cu", "ye"];

/** Made-up words of three or four syllables, each its own: they cost a tokenizer what real ones cost, and mean nothing. */
export const madeUpWords: readonly string[] = Array.from({ length: 30_000 }, (_, number) => {
  let word = "";
  // Neighbouring numbers differ in every syllable.
  let rest = (number * 7919) % 65_536;
  for (let i = 0; i < 4; i++) {
    word += syllables[rest % 16]!;
    rest >>>= 4;
  }
  return word;
});
