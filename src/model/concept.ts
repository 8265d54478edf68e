import * as z from "zod";
import type { LocalizedText } from "./locale.js";

/** Id of a concept within its taxonomy, such as `skill.arc-welding`. */
export type ConceptId = string;

export type ConceptKind = "skill" | "occupation" | "field" | "language" | "licence" | "certificate" | "sector";

/** Labels in several languages, several a language. */
export interface LocalizedLabels {
  readonly en?: readonly string[] | undefined;
  readonly id?: readonly string[] | undefined;
}

/** A concept of another scheme: `{ scheme: "isco-08", code: "7212" }`. */
export interface SchemeCode {
  readonly scheme: string;
  readonly code: string;
}

/**
 * A node of a taxonomy: a skill, an occupation, a field of study, …
 * The shape follows SKOS (W3C Recommendation, 18 August 2009) and ESCO (essential and optional skills of an occupation).
 */
export interface Concept {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  /** Preferred label, at most one a language. */
  readonly labels: LocalizedText;
  readonly altLabels?: LocalizedLabels | undefined;
  /** Spellings that are found but never shown: misspellings, old names. */
  readonly hiddenLabels?: LocalizedLabels | undefined;
  readonly definition?: LocalizedText | undefined;
  /** More general concepts; a concept may have several. */
  readonly broader?: readonly ConceptId[] | undefined;
  /** Neighbours outside the hierarchy, each with a weight in (0, 1]. Read in both directions. */
  readonly related?: readonly { readonly concept: ConceptId; readonly weight: number }[] | undefined;
  /** Who has this concept has those too: a licence for trailers implies the one for trucks. */
  readonly implies?: readonly ConceptId[] | undefined;
  /** Of an occupation: the skills that it cannot do without. */
  readonly essentialSkills?: readonly ConceptId[] | undefined;
  readonly optionalSkills?: readonly ConceptId[] | undefined;
  /** Concepts of other schemes that mean the same, or nearly the same: `closeMatch` does not pass on from one to the next. */
  readonly exactMatch?: readonly SchemeCode[] | undefined;
  readonly closeMatch?: readonly SchemeCode[] | undefined;
  readonly deprecated?: boolean | undefined;
  /** The concept that took this one's place. */
  readonly replacedBy?: ConceptId | undefined;
}

const conceptKinds = [
  "skill",
  "occupation",
  "field",
  "language",
  "licence",
  "certificate",
  "sector",
] as const satisfies readonly ConceptKind[];

const label = z.string().trim().min(1);
const localizedText = z.strictObject({ en: label.optional(), id: label.optional() });
const schemeCodes = z.array(z.strictObject({ scheme: z.string().min(1), code: z.string().min(1) }));
const localizedLabels = z.strictObject({ en: z.array(label).optional(), id: z.array(label).optional() });

export const conceptIdSchema: z.ZodType<ConceptId> = z.string().min(1).max(200);

export const conceptSchema: z.ZodType<Concept> = z.strictObject({
  id: conceptIdSchema,
  kind: z.enum(conceptKinds),
  labels: localizedText.refine((labels) => labels.en !== undefined || labels.id !== undefined, { error: "a label in en or id" }),
  altLabels: localizedLabels.optional(),
  hiddenLabels: localizedLabels.optional(),
  definition: localizedText.optional(),
  broader: z.array(conceptIdSchema).optional(),
  related: z.array(z.strictObject({ concept: conceptIdSchema, weight: z.number().gt(0).lte(1) })).optional(),
  implies: z.array(conceptIdSchema).optional(),
  essentialSkills: z.array(conceptIdSchema).optional(),
  optionalSkills: z.array(conceptIdSchema).optional(),
  exactMatch: schemeCodes.optional(),
  closeMatch: schemeCodes.optional(),
  deprecated: z.boolean().optional(),
  replacedBy: conceptIdSchema.optional(),
});
