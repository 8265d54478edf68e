/**
 * Degree between the lowest and the highest that missing facts allow: `low + (high − low)·assume`.
 * Exactly `low` where both are equal, exactly 1 where `high` and `assume` are 1.
 */
export function assuming(low: number, high: number, assume: number): number {
  if (low >= high) return low;
  return Math.min(high, low + (high - low) * assume);
}
