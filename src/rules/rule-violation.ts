/** A law that a rule broke, and the pair that shows it. */
export interface RuleViolation {
  readonly law: string;
  readonly candidate: string;
  readonly vacancy: string;
  readonly expected: string;
  readonly received: string;
}
