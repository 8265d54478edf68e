import * as z from "zod";
import { policySchema } from "./policy-schema.js";

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
