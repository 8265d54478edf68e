import { definePolicy, type Policy } from "pengantar";
import {
  availability,
  desiredOccupation,
  education,
  experience,
  location,
  occupation,
  skills,
  vacancyOpen,
  wage,
  wording,
} from "pengantar/rules";
import { educationDegree, locationDegree, skillsDegree, wordingDegree } from "./naive-fit.js";
import { moreDegrees } from "./naive-more.js";
import type { NaiveReader } from "./naive-records.js";
import { sixDegrees } from "./naive-six.js";
import type { NaivePolicy } from "./naive.js";
import { nearHome, sixRules } from "./plug-ins.js";
import type { FourWeights } from "./scan.js";

/** A policy as the library has it, and as the naive way has it. */
export interface TwinPolicy {
  readonly policy: Policy;
  naive(reader: NaiveReader): NaivePolicy;
}

/** Equal scores stand in the order of ids, as in the naive way and the columnar scan. */
const common = { version: "1", gates: [vacancyOpen()], ties: "id" } as const;

export const usualWeights: FourWeights = { skills: 4, wording: 2, location: 2, education: 1 };

/** Where everything scores alike: the way to work, which would tell people apart, is not weighed. */
export const flatWeights: FourWeights = { skills: 4, wording: 2, location: 0, education: 1 };

/** Skills, words, way to work and education. */
export function fourCriteria(weights: FourWeights): TwinPolicy {
  return { policy: definePolicy({ id: "four", ...common, fit: fourFit(weights) }), naive: () => ({ fit: naiveFour(weights) }) };
}

/** Seven demands of the vacancy and three of the candidate, as their harmonic mean; one of them a plug-in. */
export function tenCriteria(): TwinPolicy {
  return {
    policy: definePolicy({
      id: "ten",
      ...common,
      combine: "harmonic",
      fit: {
        ...fourFit(usualWeights),
        occupation: { rule: occupation(), weight: 1 },
        experience: { rule: experience(), weight: 1.5 },
        availability: { rule: availability(), weight: 0.5 },
      },
      appeal: {
        wage: { rule: wage(), weight: 2 },
        desiredOccupation: { rule: desiredOccupation(), weight: 2 },
        nearHome: { rule: nearHome(), weight: 1 },
      },
    }),
    naive(reader) {
      const more = moreDegrees(reader);
      return {
        fit: [
          ...naiveFour(usualWeights),
          { weight: 1, degree: more.occupation },
          { weight: 1.5, degree: more.experience },
          { weight: 0.5, degree: more.availability },
        ],
        appeal: [
          { weight: 2, degree: more.wage },
          { weight: 2, degree: more.desiredOccupation },
          { weight: 1, degree: more.nearHome },
        ],
      };
    },
  };
}

/**
 * The four criteria and six plug-in rules.
 * @param share of the weight that the six have together; `declared`: whether they declare their ceilings.
 */
export function withSixRules(share: number, declared: boolean): TwinPolicy {
  const { skills: a, wording: b, location: c, education: d } = usualWeights;
  const weight = ((a + b + c + d) * share) / (1 - share) / 6;
  const six = Object.fromEntries(sixRules(declared).map((rule) => [rule.name, { rule, weight }]));
  return {
    policy: definePolicy({ id: "six", ...common, fit: { ...fourFit(usualWeights), ...six } }),
    naive: ({ today }) => ({ fit: [...naiveFour(usualWeights), ...sixDegrees(today).map((degree) => ({ weight, degree }))] }),
  };
}

function fourFit(weights: FourWeights) {
  return {
    skills: { rule: skills(), weight: weights.skills },
    wording: { rule: wording(), weight: weights.wording },
    location: { rule: location(), weight: weights.location },
    education: { rule: education(), weight: weights.education },
  };
}

function naiveFour(weights: FourWeights): NaivePolicy["fit"] {
  return [
    { weight: weights.skills, degree: skillsDegree },
    { weight: weights.wording, degree: wordingDegree },
    { weight: weights.location, degree: locationDegree },
    { weight: weights.education, degree: educationDegree },
  ].filter(({ weight }) => weight > 0);
}
