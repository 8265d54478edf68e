/**
 * Writes a number with four decimals as printf's `%.4f` does: what lies exactly between two goes to the even one.
 * `toFixed` takes the larger one instead: 1/32 is 0.0312 here, and 0.0313 there. A double lies exactly between only where it is an odd multiple of
 * 1/32, for 10⁴ halves twice and no more: all other fractions that end in 5 at the fifth decimal are no doubles.
 */
export function fourDecimals(value: number): string {
  if (Object.is(value, -0)) return "-0.0000";
  const thirtySeconds = Math.abs(value) * 32;
  if (thirtySeconds % 2 !== 1) return value.toFixed(4);
  const below = Math.floor(Math.abs(value) * 10_000);
  const even = (below % 2 === 0 ? below : below + 1) / 10_000;
  return `${value < 0 ? "-" : ""}${even.toFixed(4)}`;
}
