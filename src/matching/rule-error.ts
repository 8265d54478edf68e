/**
 * A rule or gate that threw, or gave no degree in [0, 1].
 * It names the rule and the pair; a failure never becomes a silent 0.
 */
export class RuleError extends Error {
  override readonly name = "RuleError";
  /** Name of the rule or gate. */
  readonly rule: string;

  constructor(rule: string, pair: string | undefined, problem: string, cause?: unknown) {
    super(`rule ${rule}${pair === undefined ? "" : `, ${pair}`}: ${problem}`, cause === undefined ? undefined : { cause });
    this.rule = rule;
  }

  /** Calls a rule; whatever it throws becomes a `RuleError`. */
  static around<T>(rule: string, pair: (() => string) | undefined, call: () => T): T {
    try {
      return call();
    } catch (error) {
      if (error instanceof RuleError) throw error;
      throw new RuleError(rule, pair?.(), error instanceof Error ? error.message : String(error), error);
    }
  }
}
