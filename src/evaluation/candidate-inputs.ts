import { compareCodePoints, type Candidate, type Mention, type PlaceCode } from "../model/index.js";
import type { Input } from "./scan-proxies.js";

/**
 * Takes from records what rules may read of candidates, as inputs of `scanProxies`: place, education, months of experience, desired wage, contract, hours and
 * shifts as they are, and each skill, occupation, field, certificate, licence and language that at least `fewest` candidates name as an input of its own.
 */
export function candidateInputs(candidates: Iterable<Candidate>, fewest = 5): readonly Input[] {
  const inputs = new Map<string, Map<string, string | number>>();
  const all: string[] = [];
  const put = (name: string, id: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    let values = inputs.get(name);
    if (!values) inputs.set(name, (values = new Map<string, string | number>()));
    values.set(id, value);
  };
  const marks = new Set<string>();
  for (const candidate of candidates) {
    const { id, residence, maxCommuteKm, desiredWage, hoursPerWeek, shifts, availableFrom, education, experience } = candidate;
    all.push(id);
    put("place", id, placeOf(residence?.place));
    put("maxCommuteKm", id, maxCommuteKm ?? undefined);
    put("desiredWage.min", id, desiredWage?.min);
    put("hoursPerWeek.max", id, hoursPerWeek?.max);
    put("shifts", id, shifts ?? undefined);
    put("availableFrom", id, availableFrom?.slice(0, 7));
    put("education.level", id, education?.at(-1)?.level);
    put("experience.jobs", id, experience?.length);
    for (const [name, value] of Object.entries(candidate.facts ?? {})) {
      put(`facts.${name}`, id, typeof value === "number" ? value : JSON.stringify(value));
    }
    const named = [
      ["skills", candidate.skills],
      ["desiredOccupations", candidate.desiredOccupations],
      ["desiredSectors", candidate.desiredSectors],
      ["education.field", education?.flatMap(({ field }) => field ?? [])],
      ["experience.occupation", experience?.flatMap(({ occupation }) => occupation ?? [])],
      ["certificates", candidate.certificates],
      ["licences", candidate.licences],
    ] as const;
    const words = [
      ...named.flatMap(([name, mentions]) =>
        (mentions ?? []).map((mention: Mention) => `${name}: ${mention.concept ?? mention.label ?? "?"}`),
      ),
      ...(candidate.languages ?? []).map(({ language }) => `languages: ${language}`),
      ...(candidate.contractTypes ?? []).map((type) => `contractTypes: ${type}`),
      ...(candidate.willingToRelocate ?? []).map(({ channel }) => `willingToRelocate: ${channel}`),
    ];
    for (const word of words) {
      marks.add(word);
      put(word, id, "yes");
    }
  }
  return Array.from(inputs, ([name, values]) => ({ name, values }))
    .filter(({ name, values }) => !marks.has(name) || (values.size >= fewest && values.size <= all.length - fewest))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}

function placeOf(place: PlaceCode | undefined): string | undefined {
  return place && `${place.scheme} ${place.code}`;
}
