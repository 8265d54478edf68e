import { show, type SchemeCode } from "../model/index.js";
import type { ConceptDraft } from "./concept-draft.js";
import type { SkosGraph, SkosTerm } from "./skos-graph.js";
import type { SkosLanguages } from "./skos-labels.js";

/** Reads links, codes and state of a concept. Those to what is no concept of the file are told of, but for exact and close matches: they are codes. */
export function addSkosLinks(
  draft: ConceptDraft,
  graph: SkosGraph,
  drafts: ReadonlyMap<string, ConceptDraft>,
  taxonomy: string,
  warn: SkosLanguages["warn"],
): void {
  const linked = (role: Parameters<SkosGraph["of"]>[1]): readonly ConceptDraft[] =>
    graph.of(draft.id, role).flatMap((term) => {
      const other = term.kind === "literal" ? undefined : drafts.get(term.value);
      if (!other) warn(role, "a concept of this file", show(term.value));
      return other ?? [];
    });
  for (const other of linked("broader")) draft.broader.add(other.id);
  for (const other of linked("narrower")) other.broader.add(draft.id);
  for (const role of ["related", "relatedMatch"] as const) for (const other of linked(role)) draft.related.set(other.id, 1);
  for (const [role, codes] of [["exactMatch", draft.codes] as const, ["closeMatch", draft.closeCodes] as const]) {
    for (const term of graph.of(draft.id, role)) {
      if (drafts.has(term.value)) draft.related.set(term.value, 1);
      else addCode(codes, codeOf(term), role, warn);
    }
  }
  const schemes = graph.of(draft.id, "inScheme").map(({ value }) => value);
  for (const { value } of graph.of(draft.id, "notation")) {
    for (const scheme of schemes.length === 0 ? [taxonomy] : new Set(schemes))
      addCode(draft.codes, { scheme, code: value.trim() }, "exactMatch", warn);
  }
  draft.deprecated = graph.of(draft.id, "deprecated").some(({ value }) => value === "true" || value === "1");
  const [replacement, ...more] = linked("replacedBy");
  if (replacement) draft.replacedBy = replacement.id;
  for (const other of more) warn("replacedBy", "one concept that took the place; the first stays", show(other.id));
}

function addCode(codes: SchemeCode[], { scheme, code }: SchemeCode, path: string, warn: SkosLanguages["warn"]): void {
  if (scheme === "" || code === "") warn(path, "a scheme and a code", show(scheme + code));
  else if (!codes.some((known) => known.scheme === scheme && known.code === code)) codes.push({ scheme, code });
}

const iscoGroup = "http://data.europa.eu/esco/isco/C";

/** The IRI of a concept elsewhere: the code is what follows the last `/` or `#`, the scheme what stands before it. */
function codeOf({ value }: SkosTerm): SchemeCode {
  if (value.startsWith(iscoGroup)) return { scheme: "isco-08", code: value.slice(iscoGroup.length) };
  const [, scheme = "", code = ""] = /^(.*[/#])([^/#]+)$/.exec(value) ?? [];
  return { scheme, code };
}
