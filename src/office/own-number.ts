/** What the numbers begin with that an office gives: they say nothing of anybody. */
const prefixes = { candidate: "pk-", vacancy: "lw-" } as const;

/** The number in an id that the office gave; `undefined` for other ids. */
export function ownNumber(side: "candidate" | "vacancy", id: string): number | undefined {
  const number = id.startsWith(prefixes[side]) ? Number(id.slice(prefixes[side].length)) : NaN;
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** The id with a number that the office gives. */
export function idOfNumber(side: "candidate" | "vacancy", number: number): string {
  return `${prefixes[side]}${String(number)}`;
}
