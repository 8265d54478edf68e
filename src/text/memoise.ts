/**
 * Remembers what a function of one string gave.
 * When `most` answers are held, all are forgotten and remembering starts anew: simple, and bounded.
 */
export function memoise<T>(answer: (key: string) => T, most = 50_000): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined || known.has(key)) return remembered as T;
    const fresh = answer(key);
    if (known.size >= most) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}
