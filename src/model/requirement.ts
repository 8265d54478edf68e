import * as z from "zod";
import { conceptIdSchema, type ConceptId } from "./concept.js";
import { educationLevels, type EducationLevel } from "./education-level.js";
import type { Json } from "./json.js";

/**
 * A concept as a record mentions it: linked (`concept`), in the words of the source (`label`), or both.
 * A mention without `concept` was not linked: it is kept, and unknown to every rule that compares concepts.
 */
export interface Mention {
  readonly concept?: ConceptId | undefined;
  readonly label?: string | undefined;
}

/** Common European Framework of Reference for Languages (Council of Europe, 2001), lowest first. */
export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type CefrLevel = (typeof cefrLevels)[number];

interface RequirementBase {
  /** `essential`: the work cannot be done without it. `optional`: it helps (nilai tambah). */
  readonly importance: "essential" | "optional";
  /** Why the employer asks it, where a law wants to know. */
  readonly justification?: string | undefined;
}

/** A skill, with a wanted level from 1 (beginner) to 5 (expert), or any of its alternatives. */
export interface SkillDemand extends Mention {
  readonly level?: number | undefined;
}
export interface SkillRequirement extends RequirementBase, SkillDemand {
  readonly kind: "skill";
  readonly alternatives?: readonly SkillDemand[] | undefined;
}

/** A level of education as a floor (paling rendah), or any of its alternatives. */
export interface EducationRequirement extends RequirementBase {
  readonly kind: "education";
  readonly level: EducationLevel;
  readonly alternatives?: readonly { readonly level: EducationLevel }[] | undefined;
}

/** A field of study (jurusan, program studi), or any of its alternatives. */
export interface FieldRequirement extends RequirementBase, Mention {
  readonly kind: "field";
  readonly alternatives?: readonly Mention[] | undefined;
}

/** Months of experience (pengalaman) in an occupation; without one, in the vacancy's own. */
export interface ExperienceDemand {
  readonly months: number;
  readonly occupation?: ConceptId | undefined;
}
/** Months of experience, or any of its alternatives: two years as a turner or one as a welder. */
export interface ExperienceRequirement extends RequirementBase, ExperienceDemand {
  readonly kind: "experience";
  readonly alternatives?: readonly ExperienceDemand[] | undefined;
}

/** A licence (SIM, SIO) or a document, or any of its alternatives. */
export interface CredentialRequirement extends RequirementBase, Mention {
  readonly kind: "licence" | "document";
  readonly alternatives?: readonly Mention[] | undefined;
}

/** A certificate: as a concept, in words, or by its SKKNI units. */
export interface CertificateDemand extends Mention {
  readonly units?: readonly string[] | undefined;
}
/** A certificate, or any of its alternatives. */
export interface CertificateRequirement extends RequirementBase, CertificateDemand {
  readonly kind: "certificate";
  readonly alternatives?: readonly CertificateDemand[] | undefined;
}

/** A language at a CEFR level or above. */
export interface LanguageDemand {
  /** ISO 639-1 or 639-3 code, such as `ja`. */
  readonly language: string;
  readonly cefr?: CefrLevel | undefined;
}
/** A language, or any of its alternatives. */
export interface LanguageRequirement extends RequirementBase, LanguageDemand {
  readonly kind: "language";
  readonly alternatives?: readonly LanguageDemand[] | undefined;
}

/** What a vacancy asks of a candidate. */
export type Requirement =
  | SkillRequirement
  | EducationRequirement
  | FieldRequirement
  | ExperienceRequirement
  | CredentialRequirement
  | CertificateRequirement
  | LanguageRequirement;

/**
 * Something an advert declares about sex, age, marital status, height or the like.
 * It is kept and checked against the law; no rule ever reads it.
 */
export interface DeclaredRequirement {
  readonly about: string;
  readonly value: Json;
  readonly justification?: string | undefined;
  readonly legalBasis?: string | undefined;
}

const importance = z.enum(["essential", "optional"]);
const base = { importance, justification: z.string().optional() };
const mention = { concept: conceptIdSchema.optional(), label: z.string().min(1).optional() };
const named = (value: Mention): boolean => value.concept !== undefined || value.label !== undefined;
const namedError = { error: "a concept, a label or both" };
const level = z.int().gte(1).lte(5).optional();

const worked = { months: z.number().nonnegative().lte(1200), occupation: conceptIdSchema.optional() };
const certificate = { ...mention, units: z.array(z.string().min(1)).optional() };
const certified = (value: CertificateDemand): boolean => named(value) || (value.units ?? []).length > 0;
const certifiedError = { error: "a concept, a label or units" };

export const mentionSchema: z.ZodType<Mention> = z.strictObject(mention).refine(named, namedError);
export const languageCode = z.string().regex(/^[a-z]{2,3}$/, { error: "an ISO 639 code such as ja" });
const language = { language: languageCode, cefr: z.enum(cefrLevels).optional() };

export const requirementSchema: z.ZodType<Requirement> = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("skill"),
      ...base,
      ...mention,
      level,
      alternatives: z.array(z.strictObject({ ...mention, level }).refine(named, namedError)).optional(),
    })
    .refine(named, namedError),
  z.strictObject({
    kind: z.literal("education"),
    ...base,
    level: z.enum(educationLevels),
    alternatives: z.array(z.strictObject({ level: z.enum(educationLevels) })).optional(),
  }),
  z
    .strictObject({ kind: z.literal("field"), ...base, ...mention, alternatives: z.array(mentionSchema).optional() })
    .refine(named, namedError),
  z.strictObject({ kind: z.literal("experience"), ...base, ...worked, alternatives: z.array(z.strictObject(worked)).optional() }),
  z
    .strictObject({
      kind: z.literal("certificate"),
      ...base,
      ...certificate,
      alternatives: z.array(z.strictObject(certificate).refine(certified, certifiedError)).optional(),
    })
    .refine(certified, certifiedError),
  z
    .strictObject({
      kind: z.enum(["licence", "document"]),
      ...base,
      ...mention,
      alternatives: z.array(mentionSchema).optional(),
    })
    .refine(named, namedError),
  z.strictObject({ kind: z.literal("language"), ...base, ...language, alternatives: z.array(z.strictObject(language)).optional() }),
]);
