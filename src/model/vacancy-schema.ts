import * as z from "zod";
import { currencySchema, wageRangeSchema } from "./amount.js";
import { channelSchema, contractTypeSchema, factsSchema, hoursSchema, recordIdSchema, whereaboutsSchema } from "./candidate-schema.js";
import { isoDateSchema } from "./iso-date.js";
import { placeCodeSchema } from "./place.js";
import { mentionSchema, requirementSchema } from "./requirement.js";
import type { Vacancy } from "./vacancy.js";

const employer = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  nib: z.string().optional(),
  kbli: z.string().optional(),
  place: placeCodeSchema.optional(),
  workerCount: z.int().nonnegative().optional(),
  disabledWorkerCount: z.int().nonnegative().optional(),
  ownership: z.enum(["private", "stateOwned", "government", "cooperative", "individual"]).optional(),
  licences: z.array(z.strictObject({ type: z.string(), number: z.string().optional(), expires: isoDateSchema.optional() })).optional(),
});

const overseas = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, { error: "an ISO 3166-1 code such as JP" }),
  scheme: z.string().optional(),
  employerType: z.enum(["company", "individual"]).optional(),
  sip2mi: z.string().optional(),
  jobOrderNumber: z.string().optional(),
  missionVerifiedAt: isoDateSchema.optional(),
  costToWorker: z.strictObject({ amount: z.number().nonnegative(), currency: currencySchema }).optional(),
});

export const vacancySchema: z.ZodType<Vacancy> = z.strictObject({
  id: recordIdSchema,
  title: z.string().trim().min(1),
  description: z.string().optional(),
  employer: employer.optional(),
  occupation: mentionSchema.optional(),
  sector: mentionSchema.optional(),
  openings: z.int().nonnegative().lte(1_000_000_000).optional(),
  openingsFilled: z.int().nonnegative().lte(1_000_000_000).optional(),
  status: z.enum(["open", "closed", "withdrawn"]).optional(),
  postedAt: isoDateSchema.optional(),
  validThrough: isoDateSchema.optional(),
  channel: channelSchema.optional(),
  locations: z.array(whereaboutsSchema).nullish(),
  wage: wageRangeSchema.optional(),
  hoursPerWeek: hoursSchema.optional(),
  shifts: z.enum(["day", "rotating", "night"]).optional(),
  restDaysPerWeek: z.number().nonnegative().lte(7).optional(),
  conditions: z.array(z.string()).optional(),
  benefits: z.array(z.string()).optional(),
  contract: z.strictObject({ type: contractTypeSchema, months: z.number().positive().optional() }).optional(),
  startDate: isoDateSchema.optional(),
  requirements: z.array(requirementSchema).max(1000).nullish(),
  experienceInPlaceOfEducation: z.boolean().optional(),
  declaredRequirements: z
    .array(
      z.strictObject({
        about: z.string().min(1),
        value: z.json(),
        justification: z.string().optional(),
        legalBasis: z.string().optional(),
      }),
    )
    .optional(),
  accessible: z.boolean().optional(),
  accommodationsOffered: z.array(z.string()).optional(),
  source: z.strictObject({ system: z.string().optional(), url: z.string().optional(), receivedBy: z.string().optional() }).optional(),
  verification: z
    .strictObject({
      status: z.enum(["verified", "pending", "rejected"]),
      by: z.string().optional(),
      at: isoDateSchema.optional(),
      reference: z.string().optional(),
    })
    .optional(),
  overseas: overseas.optional(),
  applyMode: z.string().optional(),
  complete: z.boolean().optional(),
  facts: factsSchema.optional(),
});
