import type { Candidate, Vacancy } from "../model/index.js";
import type { NamedGroup, OccupationFinder, TitleFound } from "./find-occupation.js";

/** A title of some records. */
interface MetTitle {
  /** As the record writes it. */
  readonly title: string;
  /** Ids of the records that have it, each once. */
  readonly records: readonly string[];
}

/** What became of the titles of some records, the most frequent first. */
export interface ReadTitles {
  readonly read: readonly (MetTitle & TitleFound)[];
  /** Titles that tell no occupation, each with up to three that are nearest. */
  readonly open: readonly (MetTitle & { readonly nearest: readonly NamedGroup[] })[];
}

/** Reads the occupations of vacancies, and those that people wish or have had; where a record names the concept itself, nothing is read. */
export function readTitles(records: Iterable<Candidate | Vacancy>, finder: OccupationFinder): ReadTitles {
  const met = new Map<string, Set<string>>();
  for (const record of records) {
    for (const title of "title" in record ? titlesOfVacancy(record) : titlesOfCandidate(record)) {
      const ids = met.get(title) ?? new Set();
      met.set(title, ids.add(record.id));
    }
  }
  const titles = Array.from(met, ([title, ids]): MetTitle => ({ title, records: [...ids] })).sort(
    (a, b) => b.records.length - a.records.length,
  );
  const found = titles.map((one) => ({ one, told: finder.read(one.title) }));
  return {
    read: found.flatMap(({ one, told }) => (told ? [{ ...one, ...told }] : [])),
    open: found.flatMap(({ one, told }) => (told ? [] : [{ ...one, nearest: finder.nearest(one.title) }])),
  };
}

function titlesOfVacancy({ title, occupation }: Vacancy): readonly string[] {
  if (!occupation) return [title];
  return occupation.concept === undefined && occupation.label !== undefined ? [occupation.label] : [];
}

function titlesOfCandidate({ desiredOccupations, experience }: Candidate): readonly string[] {
  const mentions = [...(desiredOccupations ?? []), ...(experience ?? []).flatMap(({ occupation }) => (occupation ? [occupation] : []))];
  return mentions.flatMap(({ concept, label }) => (concept === undefined && label !== undefined ? [label] : []));
}
