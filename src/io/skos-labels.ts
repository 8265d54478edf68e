import { compareCodePoints, show, type Locale } from "../model/index.js";
import type { ConceptDraft } from "./concept-draft.js";
import type { SkosGraph, SkosRole, SkosTerm } from "./skos-graph.js";
import type { TroubleCounter } from "./trouble-counter.js";

/** Which texts count as of which locale. */
export interface SkosLanguages {
  /** Locale of a language tag; `undefined` for a language that is not read. */
  readonly localeOf: (language: string) => Locale | undefined;
  /** Takes what is wrong, counted by path and expectation. */
  readonly warn: (path: string, expected: string, received: string) => void;
}

/**
 * Makes such a table: of a tag the first part counts (`en-GB` is `en`), `ind` and the old `in` are Indonesian, and no tag is `untagged`.
 * @param languages as which locale other languages count.
 */
export function skosLanguages(
  languages: Readonly<Record<string, Locale>>,
  untagged: Locale,
  file: string,
  troubles: TroubleCounter,
): SkosLanguages {
  const locales = new Map<string, Locale>([
    ["en", "en"],
    ["eng", "en"],
    ["id", "id"],
    ["ind", "id"],
    ["in", "id"],
    ...Object.entries(languages).map(([language, locale]): [string, Locale] => [language.toLowerCase(), locale]),
  ]);
  return {
    localeOf: (language) => (language === "" ? untagged : (locales.get(language) ?? locales.get(language.split("-")[0]!))),
    warn: (path, expected, received) => {
      troubles.add(file, { severity: "warning", path, expected, received });
    },
  };
}

/** Reads labels and definitions of a concept. One without a label in a language that is read is called by what it has: another language, notation, name. */
export function addSkosTexts(draft: ConceptDraft, graph: SkosGraph, languages: SkosLanguages): void {
  const preferred = textsUnder(graph, draft.id, "prefLabel", languages);
  const demoted: LocalText[] = [];
  // A tag says more than its absence does, so the tagged ones come first.
  for (const text of [...preferred.filter(({ tagged }) => tagged), ...preferred.filter(({ tagged }) => !tagged)]) {
    const labels = draft.labels[text.locale];
    if (labels.size === 0) labels.add(text.value);
    else if (!labels.has(text.value)) demoted.push(text);
  }
  for (const { value } of demoted) languages.warn("prefLabel", "one preferred label a language; others are alternative ones", show(value));
  const alternatives = [...demoted, ...textsUnder(graph, draft.id, "altLabel", languages)];
  if (draft.labels.en.size === 0 && draft.labels.id.size === 0) draft.labels.en.add(stopgapLabel(draft.id, graph, languages));
  for (const locale of ["en", "id"] as const) {
    const own = alternatives.filter((text) => text.locale === locale);
    // A set of alternatives without a preferred label would have its first taken for one.
    if (draft.labels[locale].size === 0 && own.length > 0) {
      languages.warn("altLabel", `a preferred label in ${locale}; the first alternative one stands in`, show(own[0]!.value));
    }
    for (const { value } of own) draft.labels[locale].add(value);
  }
  for (const { locale, value } of textsUnder(graph, draft.id, "hiddenLabel", languages)) draft.hidden[locale].add(value);
  for (const { locale, value } of textsUnder(graph, draft.id, "definition", languages)) {
    draft.definition[locale] = draft.definition[locale] === undefined ? value : `${draft.definition[locale]}\n${value}`;
  }
}

interface LocalText {
  readonly value: string;
  readonly locale: Locale;
  readonly tagged: boolean;
}

/** Texts in the languages that are read; those in others are told of. */
function textsUnder(graph: SkosGraph, subject: string, role: SkosRole, languages: SkosLanguages): readonly LocalText[] {
  return literalsUnder(graph, subject, role).flatMap(({ value, language }) => {
    const locale = languages.localeOf(language);
    if (locale === undefined) languages.warn(role, `texts in en or id; those in ${language} are not read`, show(value));
    else if (language === "") languages.warn(role, `a language tag; without one it counts as ${locale}`, show(value));
    return locale === undefined ? [] : [{ value, locale, tagged: language !== "" }];
  });
}

/** A text stands there itself, or as the literal of a node: an SKOS-XL label, a definition with its own source. */
function literalsUnder(graph: SkosGraph, subject: string, role: SkosRole): readonly SkosTerm[] {
  return graph
    .of(subject, role)
    .flatMap((term) => (term.kind === "literal" ? [term] : graph.of(term.value, "literal").filter(({ kind }) => kind === "literal")))
    .map((term) => ({ ...term, value: term.value.trim() }))
    .filter(({ value }) => value !== "");
}

function stopgapLabel(id: string, graph: SkosGraph, languages: SkosLanguages): string {
  const [foreign] = [...literalsUnder(graph, id, "prefLabel")].sort(
    (a, b) => compareCodePoints(a.language, b.language) || compareCodePoints(a.value, b.value),
  );
  if (foreign) {
    languages.warn("prefLabel", "a preferred label in en or id; one in another language stands in, as en", show(foreign.value));
    return foreign.value;
  }
  const name = graph.of(id, "notation")[0]?.value.trim() || /[^/#:]*$/.exec(id.replace(/[/#]$/, ""))![0] || id;
  languages.warn("prefLabel", "a preferred label; the notation or the end of the IRI stands in, as en", show(name));
  return name;
}
