import * as z from "zod";
import { wageRangeSchema } from "./amount.js";
import type { Candidate, Whereabouts } from "./candidate.js";
import { educationLevels } from "./education-level.js";
import { isoDateSchema, partialDateSchema } from "./iso-date.js";
import { coordinatesSchema, placeCodeSchema } from "./place.js";
import { cefrLevels, languageCode, mentionSchema } from "./requirement.js";

const mention = { concept: z.string().min(1).max(200).optional(), label: z.string().min(1).optional() };
const countryCode = z.string().regex(/^[A-Z]{2}$/, { error: "an ISO 3166-1 code such as JP" });

export const recordIdSchema = z.string().min(1).max(200);
export const channelSchema = z.enum(["local", "interregional", "overseas"]);
export const contractTypeSchema = z.enum(["permanent", "fixedTerm", "daily", "internship", "partnership"]);
export const whereaboutsSchema: z.ZodType<Whereabouts> = z.strictObject({
  place: placeCodeSchema.optional(),
  coordinates: coordinatesSchema.optional(),
});
export const hoursSchema = z.strictObject({
  min: z.number().nonnegative().lte(168).optional(),
  max: z.number().nonnegative().lte(168).optional(),
});
export const factsSchema = z.record(z.string(), z.json());

const registration = z.strictObject({
  number: z.string().optional(),
  registeredAt: isoDateSchema.optional(),
  expiresAt: isoDateSchema.optional(),
  lastReportedAt: isoDateSchema.optional(),
  office: z.string().optional(),
  status: z.enum(["active", "placed", "removed"]).optional(),
  removalReason: z.string().optional(),
});

const education = z.strictObject({
  level: z.enum(educationLevels),
  field: mentionSchema.optional(),
  institution: z.string().optional(),
  start: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
  grade: z.string().optional(),
});

const experience = z.strictObject({
  occupation: mentionSchema.optional(),
  employer: z.string().optional(),
  sector: mentionSchema.optional(),
  start: partialDateSchema.optional(),
  end: partialDateSchema.optional(),
  ongoing: z.boolean().optional(),
  months: z.number().nonnegative().lte(1200).optional(),
  tasks: z.string().optional(),
});

const skill = z
  .strictObject({
    ...mention,
    level: z.int().gte(1).lte(5).optional(),
    years: z.number().nonnegative().lte(100).optional(),
    lastUsed: partialDateSchema.optional(),
    evidence: z.enum(["self", "verified"]).optional(),
  })
  .refine((value) => value.concept !== undefined || value.label !== undefined, { error: "a concept, a label or both" });

const certificate = z.strictObject({
  ...mention,
  scheme: z.string().optional(),
  units: z.array(z.string()).optional(),
  issuer: z.string().optional(),
  number: z.string().optional(),
  issued: partialDateSchema.optional(),
  expires: partialDateSchema.optional(),
  kkni: z.int().gte(1).lte(9).optional(),
});

export const candidateSchema: z.ZodType<Candidate> = z.strictObject({
  id: recordIdSchema,
  name: z.string().optional(),
  registration: registration.optional(),
  residence: whereaboutsSchema.optional(),
  willingToRelocate: z.array(z.strictObject({ channel: channelSchema, countries: z.array(countryCode).optional() })).nullish(),
  maxCommuteKm: z.number().nonnegative().nullish(),
  desiredOccupations: z.array(z.strictObject({ ...mention, rank: z.int().gte(1).optional() })).nullish(),
  desiredWage: wageRangeSchema.nullish(),
  desiredSectors: z.array(mentionSchema).nullish(),
  contractTypes: z.array(contractTypeSchema).nullish(),
  hoursPerWeek: hoursSchema.nullish(),
  shifts: z.enum(["day", "any"]).nullish(),
  availableFrom: isoDateSchema.optional(),
  education: z.array(education).nullish(),
  experience: z.array(experience).nullish(),
  skills: z.array(skill).nullish(),
  certificates: z.array(certificate).nullish(),
  licences: z.array(z.strictObject({ ...mention, class: z.string().optional(), expires: partialDateSchema.optional() })).nullish(),
  languages: z
    .array(
      z.strictObject({
        language: languageCode,
        cefr: z.enum(cefrLevels).optional(),
        test: z.string().optional(),
        score: z.string().optional(),
        expires: partialDateSchema.optional(),
      }),
    )
    .nullish(),
  documents: z
    .array(
      z.strictObject({
        type: z.string().min(1),
        status: z.enum(["have", "inProgress", "missing", "unknown"]),
        expires: partialDateSchema.optional(),
      }),
    )
    .nullish(),
  accommodationNeeds: z.array(z.string()).nullish(),
  summary: z.string().optional(),
  counsellorNotes: z.string().optional(),
  consents: z.array(z.strictObject({ purpose: z.string(), at: isoDateSchema, withdrawnAt: isoDateSchema.optional() })).optional(),
  complete: z.boolean().optional(),
  facts: factsSchema.optional(),
});
