import type { DataSet } from "./data-set.js";

/**
 * A search engine of another make: BM25 over the words of records, the labels of their concepts included, and a run file of what it found, for both sides.
 * It shares no code with the library. Source: Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75.
 */
export function runOfBm25({ candidates, vacancies, vocabulary }: DataSet, depth: number): string {
  const names = new Map([...vocabulary.skills, ...vocabulary.occupations].map(({ id, name }) => [id, name]));
  const namesOf = (mentions: readonly { readonly concept?: string | undefined }[]): string =>
    mentions.map(({ concept }) => names.get(concept ?? "") ?? "").join(" ");
  const people = candidates.map(({ id, skills, experience, desiredOccupations, summary }) => ({
    id,
    words: split(
      `${namesOf(skills ?? [])} ${namesOf((experience ?? []).flatMap(({ occupation }) => occupation ?? []))} ${namesOf(desiredOccupations ?? [])} ${summary ?? ""}`,
    ),
  }));
  const posts = vacancies.map(({ id, title, description, requirements }) => ({
    id,
    words: split(`${title} ${description ?? ""} ${namesOf((requirements ?? []).flatMap((one) => (one.kind === "skill" ? [one] : [])))}`),
  }));
  return [...search(posts, people, depth), ...search(people, posts, depth)].join("\n") + "\n";
}

interface Document {
  readonly id: string;
  readonly words: readonly string[];
}

function split(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}

function search(queries: readonly Document[], documents: readonly Document[], depth: number): string[] {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach(({ words }, row) => {
    for (const word of words) {
      const counts = postings.get(word) ?? new Map<number, number>();
      counts.set(row, (counts.get(row) ?? 0) + 1);
      postings.set(word, counts);
    }
  });
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  return queries.flatMap(({ id, words }) => {
    const scores = new Float64Array(documents.length);
    for (const word of words) {
      const counts = postings.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (documents.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [row, count] of counts) {
        scores[row]! += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * documents[row]!.words.length) / mean));
      }
    }
    return documents
      .map((document, row) => ({ id: document.id, score: scores[row]! }))
      .sort((a, b) => b.score - a.score)
      .slice(0, depth)
      .map((found, rank) => `${id} Q0 ${found.id} ${String(rank + 1)} ${found.score.toFixed(6)} bm25`);
  });
}
