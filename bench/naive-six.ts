import type { NaiveDegree } from "./naive-fit.js";

/** The six plug-in rules on objects; what is not known counts as nothing. @param today days since 1970. */
export function sixDegrees(today: number): readonly NaiveDegree[] {
  return [
    ({ skills, record }) => (record.skills === undefined ? 0 : Math.min(0.8, skills.size / (skills.size + 8))),
    ({ jobs }) => Math.min(0.7, (today - Math.min(today, ...jobs.map(({ from }) => from ?? today))) / 7300),
    ({ jobs }) => (jobs.length === 0 ? 0 : 0.75 / jobs.length),
    ({ freeFrom }) => (freeFrom === undefined ? 0 : 0.8 * 2 ** (-Math.max(0, freeFrom - today) / 60)),
    ({ channels }) => (channels.has("interregional") ? 0.6 : channels.has("local") ? 0.3 : 0),
    ({ record: { desiredWage } }, { record: { wage } }) => (desiredWage && wage ? 0.7 * Math.min(1, wage.min! / desiredWage.min!) : 0),
  ];
}
