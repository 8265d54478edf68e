/**
 * Holds the market simulator against real applications, then runs policies through a year of a made-up market: `npm run bench:simulate`, after `npm ci`.
 * Real vacancies are looked for in ../shared/data, or where PENGANTAR_DATA says; without them the first part is skipped.
 *
 * `--candidates N` (10000) · `--vacancies N` (1250) · `--seeds N` (3) · `--only calibration|year`.
 */
import { parseArgs } from "node:util";
import { calibrate } from "./calibrate.js";
import { simulateYear } from "./months.js";

const { values } = parseArgs({
  options: {
    candidates: { type: "string", default: "10000" },
    vacancies: { type: "string", default: "1250" },
    seeds: { type: "string", default: "3" },
    only: { type: "string" },
  },
});

if (values.only !== "year") calibrate();
if (values.only !== "calibration") {
  const size = { candidates: Number(values.candidates), vacancies: Number(values.vacancies), seed: 1 };
  simulateYear(
    size,
    Array.from({ length: Number(values.seeds) }, (_, at) => at + 1),
  );
}
