import { openDatabase } from "./database.mjs";
import { candidateReader, demandReader, ways } from "./demands.mjs";
import { advertOf, TOP } from "./text.mjs";
import { countTerms, weigh } from "./terms.mjs";

/** PostgreSQL: the whole score in one statement, to the last digit that counts: of the words too, by a table of terms. */
export const postgresql = {
  name: "PostgreSQL",
  works: ["whole"],
  async open({ world, records, vacancies, asOf }) {
    const db = await openDatabase();
    const candidateOf = candidateReader(world, asOf);
    const demandsOf = demandReader(world, asOf);
    for (const statement of tables) await db.query(statement);
    const insert = async (table, columns, rows) => {
      const arrays = columns.map((_, i) => rows.map((row) => row[i]));
      const types = columns.map((type, i) => `$${i + 1}::${type}[]`);
      await db.query(`INSERT INTO ${table} SELECT * FROM unnest(${types.join()})`, arrays);
    };
    await insert("way", ["text", "text", "float8", "int"], [...ways(world)]);
    const statistics = countTerms(records(), vacancies);
    let people = [];
    let row = 0;
    const flush = async () => {
      await insert(
        "candidate",
        ["int", "text", "text", "int", "int", "float8"],
        people.map(({ columns }) => columns),
      );
      await insert(
        "skill",
        ["text", "int", "int"],
        people.flatMap(({ skills }) => skills),
      );
      await insert(
        "term",
        ["text", "int", "float8"],
        people.flatMap(({ terms }) => terms),
      );
      people = [];
    };
    for (const record of records()) {
      const { place, moves, school, skills } = candidateOf(record);
      const { weights, norm } = weigh(record.summary, statistics);
      row++;
      people.push({
        columns: [row, record.id, place, moves, school, norm],
        skills: skills.map(([concept, level]) => [concept, row, level]),
        terms: weights.map(([term, weight]) => [term, row, weight]),
      });
      if (people.length === 2000) await flush();
    }
    await flush();
    for (const statement of indexes) await db.query(statement);
    return {
      name: db.name,
      async rank(vacancy) {
        const { skills, schools, workplaces } = demandsOf(vacancy);
        const { weights, norm } = weigh(advertOf(vacancy), statistics);
        const column = (rows, name) => rows.map((its) => its[name]);
        const rows = await db.query(score, [
          ...["concept", "requirement", "weight", "similarity", "level"].map((name) => column(skills, name)),
          column(schools, "floor"),
          column(schools, "weight"),
          workplaces,
          weights.map(([term]) => term),
          weights.map(([, weight]) => weight),
          norm,
        ]);
        return rows.map(({ id }) => id);
      },
      close: db.close,
    };
  },
};

const tables = [
  "CREATE UNLOGGED TABLE candidate (row int, id text, place text, moves int, school int, norm float8)",
  "CREATE UNLOGGED TABLE skill (concept text, candidate int, level int)",
  "CREATE UNLOGGED TABLE term (term text, candidate int, weight float8)",
  "CREATE UNLOGGED TABLE way (work text, home text, near float8, together int)",
];

const indexes = [
  "ALTER TABLE candidate ADD PRIMARY KEY (row)",
  "CREATE INDEX ON skill (concept) INCLUDE (candidate, level)",
  "CREATE INDEX ON term (term) INCLUDE (candidate, weight)",
  "CREATE INDEX ON way (work)",
  "VACUUM ANALYZE",
];

const score = `
  WITH asked AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::float8[], $4::float8[], $5::int[]) AS a (concept, requirement, weight, similarity, level)
  ), met AS (
    SELECT s.candidate, a.weight * max(a.similarity * CASE WHEN a.level = 0 THEN 1 ELSE least(1, greatest(1, s.level)::float8 / a.level) END) AS points
    FROM asked a JOIN skill s USING (concept) GROUP BY s.candidate, a.requirement, a.weight
  ), skills AS (
    SELECT candidate, sum(points) / (SELECT sum(weight) FROM (SELECT DISTINCT requirement, weight FROM asked) d) AS degree FROM met GROUP BY candidate
  ), words AS (
    SELECT t.candidate, sum(t.weight * a.weight) AS product FROM unnest($9::text[], $10::float8[]) AS a (term, weight) JOIN term t USING (term)
    GROUP BY t.candidate
  ), near AS (
    SELECT home, max(near) AS near, max(together) AS together FROM way WHERE work = ANY ($8::text[]) GROUP BY home
  ), schools AS (
    SELECT school, sum(weight * CASE WHEN school >= floor THEN 1 ELSE greatest(0, 1 - 0.4 * (floor - school)) END) / sum(weight) AS degree
    FROM generate_series(0, 10) AS school, unnest($6::int[], $7::float8[]) AS f (floor, weight) GROUP BY school
  )
  SELECT c.id, (4 * coalesce(s.degree, 0) + 2 * least(1, coalesce(w.product / nullif(c.norm, 0) / $11::float8 / 0.5, 0))
    + 2 * CASE WHEN cardinality($8::text[]) = 0 THEN 0.5 WHEN c.place IS NULL THEN 0
          ELSE greatest(n.near, CASE WHEN c.moves = 2 OR (c.moves = 1 AND n.together = 1) THEN 0.6 ELSE 0 END) END
    + coalesce(e.degree, 0)) / 9 AS score
  FROM candidate c LEFT JOIN skills s ON s.candidate = c.row LEFT JOIN words w ON w.candidate = c.row
    LEFT JOIN near n ON n.home = c.place LEFT JOIN schools e ON e.school = c.school
  ORDER BY score DESC, c.id LIMIT ${TOP}`;
