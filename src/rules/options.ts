/** Limits of one numeric option, both included. */
export interface Range {
  readonly atLeast: number;
  readonly atMost?: number;
}

/**
 * Fills in the numeric options that a caller left out, and checks the others.
 * @param others names of the rule's options that are read elsewhere, for the error alone.
 * @throws TypeError for an option that the rule does not have, RangeError for a value outside its range; both name rule, option and value.
 */
export function readOptions<Options extends Readonly<Record<string, number>>>(
  rule: string,
  given: Readonly<Partial<Record<keyof Options, number | undefined>>> | undefined,
  defaults: Options,
  ranges: Readonly<Record<keyof Options, Range>>,
  others: readonly string[] = [],
): Options {
  const options: Record<string, number> = { ...defaults };
  for (const [name, value] of Object.entries(given ?? {})) {
    if (!Object.hasOwn(defaults, name)) {
      throw new TypeError(`${rule}: expected one of the options ${[...Object.keys(defaults), ...others].join(", ")}; received ${name}`);
    }
    if (value === undefined) continue;
    const { atLeast, atMost = Infinity } = ranges[name]!;
    if (typeof value !== "number" || !Number.isFinite(value) || value < atLeast || value > atMost) {
      const expected = atMost === Infinity ? `at least ${String(atLeast)}` : `from ${String(atLeast)} to ${String(atMost)}`;
      throw new RangeError(`${rule}: expected ${name} as a number ${expected}; received ${String(value)}`);
    }
    options[name] = value;
  }
  return options as Options;
}

/**
 * Checks a numeric option that has no default: without it the rule does as if it did not exist.
 * @returns the option as the part of a rule's options that it makes up: nothing where it was left out.
 * @throws RangeError for a value outside its range, naming rule, option and value.
 */
export function readOptional<Name extends string>(
  rule: string,
  name: Name,
  value: number | undefined,
  range: Range,
): { readonly [Key in Name]?: number } {
  if (value === undefined) return {};
  return readOptions<Record<string, number>>(rule, { [name]: value }, { [name]: value }, { [name]: range }) as { [Key in Name]?: number };
}
