import * as z from "zod";

/** What a wage is paid for: per hour, day, week, month or year. */
export type PayPeriod = "hour" | "day" | "week" | "month" | "year";

/**
 * A wage range (upah): an amount without its currency and period means nothing.
 * At least one of `min` and `max`; both are in whole or part units of `currency`, and at least 0.
 */
export interface WageRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** ISO 4217, such as `IDR`. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** What it is made of (pokok, tunjangan), in the same currency and period. */
  readonly components?: readonly { readonly name: string; readonly amount: number }[] | undefined;
}

export const currencySchema: z.ZodType<string> = z.string().regex(/^[A-Z]{3}$/, { error: "an ISO 4217 code such as IDR" });

/** Higher amounts are slips of the pen, and would overflow once multiplied. */
const amount = z.number().nonnegative().lte(1e15);

export const wageRangeSchema: z.ZodType<WageRange> = z
  .strictObject({
    min: amount.optional(),
    max: amount.optional(),
    currency: currencySchema,
    period: z.enum(["hour", "day", "week", "month", "year"]),
    components: z.array(z.strictObject({ name: z.string().min(1), amount: z.number().nonnegative() })).optional(),
  })
  .refine((wage) => wage.min !== undefined || wage.max !== undefined, { error: "a wage with min, max or both" })
  .refine((wage) => wage.min === undefined || wage.max === undefined || wage.min <= wage.max, { error: "min at most max" });
