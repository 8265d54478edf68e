import { expect } from "vitest";
import { createTaxonomy, type Taxonomy } from "../../src/taxonomy/index.js";

/** What a test says of a concept besides its id; it is a skill where nothing else is said. */
export interface Links {
  readonly kind?: string;
  readonly broader?: readonly string[];
  readonly implies?: readonly string[];
  readonly related?: readonly { readonly concept: string; readonly weight: number }[];
  readonly replacedBy?: string;
  readonly essentialSkills?: readonly string[];
  readonly optionalSkills?: readonly string[];
}

/** Makes a taxonomy in which nothing is wrong. */
export function taxonomyOf(concepts: Readonly<Record<string, Links>>): Taxonomy {
  const { value, issues } = createTaxonomy({
    id: "test",
    version: "1",
    concepts: Object.entries(concepts).map(([id, links]) => ({ id, kind: "skill", labels: { en: id }, ...links })),
  });
  expect(issues).toEqual([]);
  return value;
}
