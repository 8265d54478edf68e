import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateExamination } from "../../src/evaluation/estimate-examination.js";
import { keyedRandom } from "../../src/evaluation/keyed-random.js";
import { offPolicyOfChoices, type LoggedChoice } from "../../src/evaluation/off-policy-choices.js";
import type { OffPolicyEstimates, OffPolicyRefusal } from "../../src/evaluation/off-policy-estimate.js";
import { offPolicyOfRankings, type LoggedRanking } from "../../src/evaluation/off-policy-rankings.js";

const free = { leastEffectiveSize: 0, mostUnsupported: 1, draws: 20 } as const;

function estimated(result: OffPolicyEstimates | OffPolicyRefusal): OffPolicyEstimates {
  if (result.refused) throw new Error(result.sentence);
  return result;
}

const chance = fc.integer({ min: 1, max: 16 }).map((part) => part / 16);
const choice = fc.record({ outcome: fc.integer({ min: 0, max: 5 }), logged: chance, target: chance });

describe("from logged choices", () => {
  it("has its closed forms", () => {
    const log: LoggedChoice[] = [
      { outcome: 1, logged: 0.5, target: 1, predicted: 0.75, predictedForTarget: 0.5 },
      { outcome: 0, logged: 0.25, target: 0.5, predicted: 0.25, predictedForTarget: 0.5 },
      { outcome: 1, logged: 1, target: 0.5, predicted: 0.5, predictedForTarget: 0.25 },
      { outcome: 1, logged: 0.5, target: 0, predicted: 0.5, predictedForTarget: 0.25 },
    ];
    const { ips, selfNormalized, doublyRobust, effectiveSize, largestWeight } = estimated(offPolicyOfChoices(log, free));
    // Weights 2, 2, 1/2, 0.
    expect(ips.value).toBe((2 + 0.5) / 4);
    expect(selfNormalized.value).toBe((2 + 0.5) / 4.5);
    expect(doublyRobust!.value).toBeCloseTo((0.5 + 0.5 + 0.25 + 0.25 + 2 * 0.25 - 2 * 0.25 + 0.5 * 0.5) / 4, 12);
    expect(effectiveSize).toBeCloseTo(4.5 ** 2 / (4 + 4 + 0.25), 12);
    expect(largestWeight).toBe(2);
    const clipped = estimated(offPolicyOfChoices(log, { ...free, clip: 1 }));
    expect([clipped.ips.value, clipped.clipped, clipped.largestWeight]).toEqual([1.5 / 4, 0.5, 2]);
  });

  it("is the mean outcome for the logged policy itself, 0 where nothing came of anything, and bounded when self-normalised", () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 12 }), (log) => {
        const mean = log.reduce((sum, { outcome }) => sum + outcome, 0) / log.length;
        const same = estimated(
          offPolicyOfChoices(
            log.map((one) => ({ ...one, target: one.logged })),
            free,
          ),
        );
        expect([same.ips.value, same.selfNormalized.value, same.effectiveSize]).toEqual([mean, mean, log.length]);
        const none = estimated(
          offPolicyOfChoices(
            log.map((one) => ({ ...one, outcome: 0 })),
            free,
          ),
        );
        expect([none.ips.value, none.selfNormalized.value]).toEqual([0, 0]);
        const other = estimated(offPolicyOfChoices(log, free));
        expect(other.selfNormalized.value).toBeLessThanOrEqual(Math.max(...log.map(({ outcome }) => outcome)) + 1e-9);
        expect(other.effectiveSize).toBeLessThanOrEqual(log.length + 1e-9);
        const unpredicted = estimated(
          offPolicyOfChoices(
            log.map((one) => ({ ...one, predicted: 0, predictedForTarget: 0 })),
            free,
          ),
        );
        expect(unpredicted.doublyRobust!.value).toBe(other.ips.value);
        const predicted = log.map((one) => ({ ...one, predicted: one.outcome, predictedForTarget: 2 }));
        expect(estimated(offPolicyOfChoices(predicted, free)).doublyRobust!.value).toBe(2);
      }),
    );
  });

  it("is unbiased on average over logs, and its intervals hold the truth about as often as they say", () => {
    const [logged, target, mean] = [
      [0.5, 0.3, 0.2],
      [0.2, 0.2, 0.6],
      [0.1, 0.4, 0.7],
    ] as const;
    const predictions = [0.3, 0.3, 0.3];
    const truth = mean.reduce((sum, value, action) => sum + value * target[action]!, 0);
    const random = keyedRandom(5);
    const [logs, size] = [200, 300];
    const sums = { ips: 0, selfNormalized: 0, doublyRobust: 0 };
    let held = 0;
    for (let log = 0; log < logs; log++) {
      const choices = Array.from({ length: size }, (_, at): LoggedChoice => {
        const draw = random(1, log, at);
        const action = draw < 0.5 ? 0 : draw < 0.8 ? 1 : 2;
        const outcome = random(2, log, at) < mean[action] ? 1 : 0;
        return { outcome, logged: logged[action], target: target[action], predicted: predictions[action]!, predictedForTarget: 0.3 };
      });
      const result = estimated(offPolicyOfChoices(choices, { draws: 100, seed: log }));
      for (const name of ["ips", "selfNormalized", "doublyRobust"] as const) sums[name] += result[name]!.value / logs;
      const { low, high } = result.ips.interval;
      if (low <= truth && truth <= high) held++;
    }
    // A mean over 60,000 draws has an error of some 0.004.
    for (const value of Object.values(sums)) expect(Math.abs(value - truth)).toBeLessThan(0.012);
    expect(held / logs).toBeGreaterThan(0.87);
  });

  it("refuses where the log is worth too little, and says why", () => {
    const log = Array.from({ length: 200 }, (_, at): LoggedChoice => ({
      outcome: 1,
      logged: 0.01 + (at % 2) * 0.98,
      target: at % 2 === 0 ? 0.9 : 0.1,
    }));
    const result = offPolicyOfChoices(log, { leastEffectiveSize: 150 });
    expect(result).toMatchObject({ refused: true, reason: "effectiveSize", sessions: 200 });
    expect(result.refused && result.sentence).toContain("The log is worth 100.2 sessions of the policy; at least 150 are needed.");
    expect(offPolicyOfChoices([{ outcome: 1, logged: 1, target: 0 }])).toMatchObject({ refused: true, effectiveSize: 0 });
  });

  it("says what is wrong", () => {
    const one = { outcome: 1, logged: 0.5, target: 0.5 };
    expect(() => offPolicyOfChoices([])).toThrow("expected at least one session");
    expect(() => offPolicyOfChoices([one, { ...one, logged: 0 }])).toThrow("choice #2: expected a logged chance above 0 to 1, received 0");
    expect(() => offPolicyOfChoices([{ ...one, target: 2 }])).toThrow("a target chance from 0 to 1, received 2");
    expect(() => offPolicyOfChoices([{ ...one, outcome: NaN }])).toThrow("finite outcomes, received NaN");
    expect(() => offPolicyOfChoices([{ ...one, predicted: 1 }])).toThrow("expected predicted and predictedForTarget, received one");
    expect(() => offPolicyOfChoices([one, { ...one, predicted: 1, predictedForTarget: 1 }], free)).toThrow(
      "for all of 2 sessions or for none",
    );
    expect(() => offPolicyOfChoices([one], { clip: -1 })).toThrow("expected clip above 0, received -1");
  });
});

describe("from logged rankings", () => {
  const look = [1, 0.5, 0.25];
  const appeal: Readonly<Record<string, number>> = { a: 0.2, b: 0.6, c: 0.4 };
  const orders = [
    { list: ["a", "b", "c"], parts: 3 },
    { list: ["b", "c", "a"], parts: 2 },
    { list: ["c", "a", "b"], parts: 1 },
  ];
  /** Each order as often as its share, each place with the outcome that it has on average: an expectation without chance. */
  const expectedLog: readonly LoggedRanking[] = orders.flatMap(({ list, parts }) =>
    Array.from({ length: parts }, () => ({ query: "q", shown: list.map((id, at) => ({ id, outcome: look[at]! * appeal[id]! })) })),
  );
  const loggedExposure = (_: string, wanted: string): number =>
    orders.reduce((sum, { list, parts }) => sum + (parts / 6) * look[list.indexOf(wanted)]!, 0);
  const target = ["b", "c", "a"];
  const truth = target.reduce((sum, id, at) => sum + look[at]! * appeal[id]!, 0);
  const options = { ...free, examination: look, lists: new Map([["q", target]]) };

  it("is exactly unbiased over the lists that the log might have shown", () => {
    const stochastic = estimated(offPolicyOfRankings(expectedLog, { ...options, loggedExposure, predicted: () => 0.9 }));
    for (const { value } of [stochastic.ips, stochastic.selfNormalized, stochastic.doublyRobust!]) expect(value).toBeCloseTo(truth, 12);
    const fixed = estimated(offPolicyOfRankings(expectedLog, options));
    expect(fixed.ips.value).toBeCloseTo(truth, 12);
    expect(fixed.doublyRobust).toBeNull();
  });

  it("is near the truth with drawn outcomes, where examination is measured from random lists", () => {
    const random = keyedRandom(8);
    const all = ["a", "b", "c"];
    const draw = (session: number, list: readonly string[], stream: number): LoggedRanking => ({
      query: "q",
      shown: list.map((id, at) => ({ id, outcome: random(stream, session, at) < look[at]! * appeal[id]! ? 1 : 0 })),
    });
    const shuffled = (session: number): string[] =>
      [...all].sort((x, y) => random(3, session, all.indexOf(x)) - random(3, session, all.indexOf(y)));
    const log = Array.from({ length: 20_000 }, (_, session) => draw(session, shuffled(session), 1));
    const { byRank, shows } = estimateExamination(log);
    expect(shows).toEqual([20_000, 20_000, 20_000]);
    byRank.forEach((share, at) => {
      expect(Math.abs(share - look[at]!)).toBeLessThan(0.04);
    });
    const mean = (look[0]! + look[1]! + look[2]!) / 3;
    const result = estimated(offPolicyOfRankings(log, { ...options, loggedExposure: () => mean }));
    expect(Math.abs(result.ips.value - truth)).toBeLessThan(0.03);
    expect(result.ips.interval.low).toBeLessThan(truth);
    expect(result.ips.interval.high).toBeGreaterThan(truth);
  });

  it("tells the share that the log never showed, and refuses above what is stated; predictions fill the gap", () => {
    const partly = { ...options, lists: new Map([["q", ["d", "b", "a"]]]) };
    expect(offPolicyOfRankings(expectedLog, { ...partly, mostUnsupported: 0.5 })).toMatchObject({
      refused: true,
      reason: "unsupported",
      unsupported: 1 / 1.75,
      sentence: "57.1 % of what the policy would show was never shown in the log; at most 50.0 % can be passed over.",
    });
    const { ips, doublyRobust } = estimated(offPolicyOfRankings(expectedLog, { ...partly, predicted: (_, id) => (id === "d" ? 0.8 : 0) }));
    expect(ips.value).toBeCloseTo(0.5 * 0.6 + 0.25 * 0.2, 12);
    expect(doublyRobust!.value).toBeCloseTo(0.8 + 0.5 * 0.6 + 0.25 * 0.2, 12);
  });

  it("says what is wrong", () => {
    const log = (outcome: number, ...ids: string[]): LoggedRanking[] => [{ query: "q", shown: ids.map((id) => ({ id, outcome })) }];
    expect(() => offPolicyOfRankings([{ query: "other", shown: [] }], options)).toThrow('received none for "other"');
    expect(() => offPolicyOfRankings(log(0, "a", "a"), options)).toThrow("expected every item once in a list");
    expect(() => offPolicyOfRankings(log(1, "a", "b", "c", "d"), options)).toThrow(
      'only where somebody can have looked, received 1 for ["q","d"]',
    );
    expect(() => offPolicyOfRankings(log(0, "a"), { ...options, loggedExposure: () => -1 })).toThrow(
      "an exposure of at least 0, received -1",
    );
    expect(() => offPolicyOfRankings(log(0, "a"), { ...options, predicted: () => NaN })).toThrow('received NaN for ["q","a"]');
    expect(() => offPolicyOfRankings(log(0, "a"), { ...options, examination: [1, -1] })).toThrow("of at least 0, received -1");
    expect(() => estimateExamination(log(0, "a"))).toThrow("expected outcomes at the first rank");
  });
});
