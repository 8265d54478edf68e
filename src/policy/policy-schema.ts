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

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A condition as far as a schema tells: that it is of one kind, with one test, is checked behind it, so that a fault has its path. */
const conditionSchema = z.strictObject({
  field: z.string().min(1).optional(),
  is: scalar.optional(),
  in: z.array(scalar).min(1).optional(),
  under: z
    .union([z.string().min(1), z.strictObject({ scheme: z.enum(["kemendagri", "bps", "iso-3166"]), code: z.string().min(1) })])
    .optional(),
  atLeast: z.union([z.number(), z.string()]).optional(),
  atMost: z.union([z.number(), z.string()]).optional(),
  known: z.boolean().optional(),
  segment: z.string().min(1).optional(),
  get all() {
    return z.array(conditionSchema).min(1).optional();
  },
  get any() {
    return z.array(conditionSchema).min(1).optional();
  },
  get not() {
    return conditionSchema.optional();
  },
});

/** The JSON form of a set of policies. */
export const policySetSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal(1),
  id: z.string().min(1),
  version: z.string().min(1),
  comment: z.string().optional(),
  segments: z.array(z.strictObject({ name: z.string().min(1), when: conditionSchema, policy: policySchema })),
  otherwise: policySchema,
});

/** A set of policies as its file writes it. */
export type PolicySetJson = z.infer<typeof policySetSchema>;
