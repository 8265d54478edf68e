import type { Concept } from "../model/index.js";
import { normalizeLabel } from "../text/index.js";

/** Whether a concept calls itself so first of all, or also. */
export type TitleRole = "preferred" | "alternative";

/** The titles of a concept as they are compared, each once, with the stronger of its roles: `en welder`, `id juru las`. */
export function titlesOf({ labels, altLabels }: Concept): ReadonlyMap<string, TitleRole> {
  const titles = new Map<string, TitleRole>();
  const add = (locale: "en" | "id", label: string, role: TitleRole): void => {
    const title = locale === "en" ? singular(normalizeLabel(label)) : normalizeLabel(label);
    if (title !== "" && titles.get(`${locale} ${title}`) !== "preferred") titles.set(`${locale} ${title}`, role);
  };
  for (const locale of ["en", "id"] as const) {
    const preferred = labels[locale];
    if (preferred !== undefined) add(locale, preferred, "preferred");
    for (const label of [...(preferred === undefined ? [] : partsOf(preferred)), ...(altLabels?.[locale] ?? [])])
      add(locale, label, "alternative");
  }
  return titles;
}

/** The trades that a title lists with commas and *and*; none of a title that says *of* or *except*: what follows belongs to all of its parts. */
function partsOf(label: string): readonly string[] {
  if (!/,.*\band\b/.test(label) || /\b(?:of|except|all other)\b/i.test(label)) return [];
  const parts = label.split(/,(?:\s*and\b)?|\band\b/).map((part) => part.trim());
  return parts.every((part) => /[^s]s$/.test(part)) ? parts : [];
}

/** Brings the words of an English title to the singular: *welders*, *secretaries*, *presses*; *boss*, *bus* and *analysis* stay. */
function singular(title: string): string {
  return title.replace(/\p{L}{3,}/gu, (word) => {
    if (/(?:ss|us|is)$/.test(word)) return word;
    if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
    if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
    return word.endsWith("s") ? word.slice(0, -1) : word;
  });
}
