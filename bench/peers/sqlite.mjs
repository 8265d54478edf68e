import sqlite3 from "node-sqlite3-wasm";
import { candidateReader, demandReader, ways } from "./demands.mjs";
import { advertOf, TOP } from "./text.mjs";

/** BM25 from which texts count as fully alike. */
const FULL_AT = 60;

/** SQLite: the whole score in one statement; of the words FTS5's own BM25, as its users have it. */
export const sqlite = {
  name: "SQLite FTS5 (wasm)",
  works: ["whole"],
  open({ world, records, asOf }) {
    const db = new sqlite3.Database(":memory:");
    db.exec(tables);
    const candidateOf = candidateReader(world, asOf);
    const demandsOf = demandReader(world, asOf);
    const fill = (table, width, rows) => {
      const insert = db.prepare(`INSERT INTO ${table} VALUES (${Array(width).fill("?").join()})`);
      for (const row of rows) insert.run(row);
      insert.finalize();
    };
    db.exec("BEGIN");
    fill("way", 4, ways(world));
    const people = db.prepare("INSERT INTO candidate VALUES (?, ?, ?, ?, ?)");
    const skills = db.prepare("INSERT INTO skill VALUES (?, ?, ?)");
    const texts = db.prepare("INSERT INTO text (rowid, summary) VALUES (?, ?)");
    let row = 0;
    for (const record of records()) {
      const { place, moves, school, skills: held } = candidateOf(record);
      people.run([++row, record.id, place, moves, school]);
      for (const [concept, level] of held) skills.run([concept, row, level]);
      texts.run([row, record.summary ?? ""]);
    }
    db.exec("COMMIT; ANALYZE");
    const ranking = db.prepare(score);
    return {
      rank(vacancy) {
        const { skills: asked, schools, workplaces } = demandsOf(vacancy);
        db.exec("BEGIN; DELETE FROM asked; DELETE FROM floor; DELETE FROM workplace");
        fill(
          "asked",
          5,
          asked.map(({ concept, requirement, weight, similarity, level }) => [concept, requirement, weight, similarity, level]),
        );
        fill(
          "floor",
          2,
          schools.map(({ floor, weight }) => [floor, weight]),
        );
        fill(
          "workplace",
          1,
          workplaces.map((code) => [code]),
        );
        db.exec("COMMIT");
        const words = [...new Set(advertOf(vacancy).split(" "))].join(" OR ");
        return ranking.all([words]).map(({ id }) => id);
      },
      close() {
        for (const statement of [people, skills, texts, ranking]) statement.finalize();
        db.close();
      },
    };
  },
};

const tables = `
  CREATE TABLE candidate (row INTEGER PRIMARY KEY, id TEXT, place TEXT, moves INTEGER, school INTEGER);
  CREATE TABLE skill (concept TEXT, candidate INTEGER, level INTEGER, PRIMARY KEY (concept, candidate)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE text USING fts5(summary, content = '', tokenize = 'ascii');
  CREATE TABLE way (work TEXT, home TEXT, near REAL, together INTEGER, PRIMARY KEY (work, home)) WITHOUT ROWID;
  CREATE TEMP TABLE asked (concept TEXT, requirement INTEGER, weight REAL, similarity REAL, level INTEGER);
  CREATE TEMP TABLE floor (floor INTEGER, weight REAL);
  CREATE TEMP TABLE workplace (code TEXT);
`;

const score = `
  WITH met AS MATERIALIZED (
    SELECT s.candidate, a.weight * max(a.similarity * CASE WHEN a.level = 0 THEN 1 ELSE min(1.0, max(1, s.level) * 1.0 / a.level) END) AS points
    FROM asked a JOIN skill s ON s.concept = a.concept GROUP BY s.candidate, a.requirement
  ), skills AS MATERIALIZED (
    SELECT candidate, sum(points) / (SELECT sum(weight) FROM (SELECT DISTINCT requirement, weight FROM asked)) AS degree FROM met GROUP BY candidate
  ), words AS MATERIALIZED (
    SELECT rowid AS candidate, min(1.0, -bm25(text) / ${FULL_AT}) AS degree FROM text WHERE text MATCH ?
  ), near AS MATERIALIZED (
    SELECT home, max(near) AS near, max(together) AS together FROM way JOIN workplace ON work = code GROUP BY home
  ), schools AS MATERIALIZED (
    SELECT school, sum(weight * CASE WHEN school >= floor THEN 1 ELSE max(0, 1 - 0.4 * (floor - school)) END) / sum(weight) AS degree
    FROM (SELECT DISTINCT school FROM candidate) CROSS JOIN floor GROUP BY school
  )
  SELECT c.id, (4 * coalesce(s.degree, 0) + 2 * coalesce(w.degree, 0)
    + 2 * CASE WHEN (SELECT count(*) FROM workplace) = 0 THEN 0.5
          ELSE coalesce(max(n.near, CASE WHEN c.moves = 2 OR (c.moves = 1 AND n.together = 1) THEN 0.6 ELSE 0 END), 0) END
    + coalesce(e.degree, 0)) / 9 AS score
  FROM candidate c LEFT JOIN skills s ON s.candidate = c.row LEFT JOIN words w ON w.candidate = c.row
    LEFT JOIN near n ON n.home = c.place LEFT JOIN schools e ON e.school = c.school
  ORDER BY score DESC, c.id LIMIT ${TOP}`;
