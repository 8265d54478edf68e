import { naiveReader } from "../naive-records.ts";

/** Reads vacancies as rows of small tables: what they ask, for a score in SQL. */
export function demandReader(world, asOf) {
  const reader = naiveReader({ ...world, statistics: { documents: 1, documentFrequency: new Map() } }, asOf);
  return (record) => {
    const { skills, schools, workplaces } = reader.vacancy(record);
    return {
      skills: skills.flatMap(({ weight, anyOf }, requirement) =>
        anyOf.flatMap(({ level, near }) => near.map(([concept, similarity]) => ({ concept, requirement, weight, similarity, level }))),
      ),
      schools,
      workplaces: workplaces.map(({ place }) => place.code),
    };
  };
}

/** A candidate as a row of columns. */
export function candidateReader(world, asOf) {
  const reader = naiveReader({ ...world, statistics: { documents: 1, documentFrequency: new Map() } }, asOf);
  return (record) => {
    const { home, channels, school, skills } = reader.candidate(record);
    return {
      place: home?.place?.code ?? null,
      moves: channels.has("interregional") ? 2 : channels.has("local") ? 1 : 0,
      school: school ?? null,
      skills: [...skills],
    };
  };
}

/** Nearness of every place to every other, and whether both are in one province. */
export function* ways({ places }) {
  for (const [home, { code, level }] of places.places.entries()) {
    for (const [work, { code: workCode, level: workLevel }] of places.places.entries()) {
      if (level === "country" || workLevel !== "regency") continue;
      const together = places.ancestorAt(home, "province") === places.ancestorAt(work, "province");
      const near = level === "province" && together ? 0 : 2 ** (-places.distanceKm(home, work) / 15);
      yield [workCode, code, near, together ? 1 : 0];
    }
  }
}
