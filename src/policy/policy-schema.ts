import * as z from "zod";

const share = z.number().gte(0).lte(1);
const options = z.record(z.string(), z.json());

const criterionSchema = z.strictObject({
  name: z.string().min(1),
  rule: z.string().min(1),
  version: z.string().optional(),
  options: options.optional(),
  weight: z.number().nonnegative(),
  atLeast: share.optional(),
  whenUnknown: share.optional(),
  neutral: share.optional(),
});

/** The JSON form of a policy. Criteria are lists, because a score is summed in their order. */
export const policySchema = z.strictObject({
  /** Where an editor finds the JSON Schema; nothing here reads it. */
  $schema: z.string().optional(),
  schema: z.literal(1),
  id: z.string().min(1),
  version: z.string().min(1),
  comment: z.string().optional(),
  fit: z.array(criterionSchema).optional(),
  appeal: z.array(criterionSchema).optional(),
  gates: z.array(z.strictObject({ gate: z.string().min(1), version: z.string().optional(), options: options.optional() })).optional(),
  combine: z
    .union([
      z.enum(["harmonic", "geometric", "product", "minimum"]),
      z.strictObject({ fit: z.number().nonnegative(), appeal: z.number().nonnegative() }),
    ])
    .optional(),
  neutral: share.optional(),
  ties: z.union([z.literal("id"), z.strictObject({ seed: z.int().nonnegative() })]).optional(),
});

/** A policy as its file writes it. */
export type PolicyJson = z.infer<typeof policySchema>;

/** A criterion as its file writes it. */
export type CriterionJson = z.infer<typeof criterionSchema>;
