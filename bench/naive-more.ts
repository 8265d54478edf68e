import { greatCircleKm } from "pengantar/geo";
import type { NaiveDegree } from "./naive-fit.js";
import type { NaiveReader } from "./naive-records.js";

/** The criteria beyond skills, words, way and education. Those under appeal count what is not known as half. */
export interface MoreDegrees {
  readonly occupation: NaiveDegree;
  readonly experience: NaiveDegree;
  readonly availability: NaiveDegree;
  readonly wage: NaiveDegree;
  readonly desiredOccupation: NaiveDegree;
  readonly nearHome: NaiveDegree;
}

const DAYS_PER_MONTH = 30.436875;

export function moreDegrees({ similarity }: NaiveReader): MoreDegrees {
  return {
    occupation({ record }, { record: { occupation } }) {
      if (!occupation) return undefined;
      const { concept } = occupation;
      if (concept === undefined) return 0;
      return Math.max(0, ...(record.experience ?? []).map((job) => similarity(concept, job.occupation?.concept ?? "")));
    },

    experience({ jobs }, { experience: asked }) {
      if (!asked) return undefined;
      const { concept: demanded, months } = asked;
      if (demanded === undefined) return 0;
      const held = jobs.map(({ concept, ...job }) => ({ ...job, near: similarity(demanded, concept) }));
      let undated = 0;
      const bounds = new Set<number>();
      for (const job of held) {
        if (job.from === undefined) undated += job.months * job.near;
        else bounds.add(job.from).add(job.to);
      }
      return Math.min(1, (daysHeld(held, [...bounds]) / DAYS_PER_MONTH + undated) / months);
    },

    availability({ freeFrom }, { start }) {
      if (start === undefined) return undefined;
      return freeFrom === undefined ? 0 : 2 ** (-Math.max(0, freeFrom - start) / 30);
    },

    wage({ record: { desiredWage } }, { record: { wage } }) {
      if (!desiredWage) return undefined;
      if (!wage) return 0.5;
      const asked = desiredWage.min!;
      const offered = wage.max ?? wage.min!;
      const met = offered >= asked ? 1 : Math.max(0, 1 - (asked - offered) / (asked * 0.3));
      return wage.max === undefined ? Math.min(1, met + (1 - met) * 0.5) : met;
    },

    desiredOccupation({ record: { desiredOccupations } }, { record: { occupation } }) {
      if (!desiredOccupations) return undefined;
      const offered = occupation?.concept;
      if (offered === undefined) return 0.5;
      return Math.max(...desiredOccupations.map(({ concept }, i) => similarity(concept!, offered) * Math.max(0, 1 - 0.1 * i)));
    },

    nearHome({ record, home }, { workplaces }) {
      if (!home || record.willingToRelocate?.length !== 0) return undefined;
      if (workplaces.length === 0) return 0.5;
      const from = home.place!.coordinates!;
      return Math.max(...workplaces.map(({ coordinates }) => 2 ** (-greatCircleKm(from, coordinates!) / 30)));
    },
  };
}

interface HeldJob {
  readonly near: number;
  readonly from: number | undefined;
  readonly to: number;
}

/** Every day counts once, by the nearest of the jobs held on it; days of equal nearness are multiplied together. */
function daysHeld(jobs: readonly HeldJob[], bounds: number[]): number {
  bounds.sort((a, b) => a - b);
  let sum = 0;
  let nearest = 0;
  let since = 0;
  for (const day of bounds) {
    let near = 0;
    for (const { from, to, near: its } of jobs) if (from !== undefined && from <= day && day < to) near = Math.max(near, its);
    if (near === nearest) continue;
    sum += nearest * (day - since);
    nearest = near;
    since = day;
  }
  return sum;
}
