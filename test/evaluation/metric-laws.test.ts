import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyMetric } from "./every-metric.js";
import { rankingOf, rankings } from "./ranking-of.js";

const shares = everyMetric.filter(({ range }) => range[0] === 0 && range[1] === 1);
const named = (pattern: RegExp) => everyMetric.filter(({ name }) => pattern.test(name));

describe("laws of the metrics", () => {
  it("no two have the same name", () => {
    const names = everyMetric.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(shares.map((metric) => [metric.name, metric] as const))("%s is from 0 to 1", (_, metric) => {
    fc.assert(
      fc.property(rankings(12), (parts) => {
        const value = metric.of(rankingOf(parts));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  const perfect = named(
    /^(map|gm_map|Rprec|bpref|recip_rank|ndcg|ndcg_exp|ndcg_cut_\d+|iprec_at_recall_.*|11pt_avg|relative_P_\d|set_P|set_recall|set_F|infAP)$/,
  );
  it.each(perfect.map((metric) => [metric.name, metric] as const))("%s of a perfect ranking is 1", (_, metric) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }), (found) => {
        const grades = found.toSorted((a, b) => b - a);
        const value = metric.of(rankingOf({ grades, missed: metric.name === "bpref" ? [0, 0] : [] }));
        expect(value).toBeCloseTo(1, metric.name === "infAP" ? 3 : 12);
      }),
    );
  });

  it.each(
    everyMetric
      .filter(({ name, range }) => range[1] > range[0] && name !== "utility" && name !== "yaap")
      .map((metric) => [metric.name, metric] as const),
  )("%s is 0 where nothing was judged, but for counts of what was retrieved", (_, metric) => {
    const value = metric.of(rankingOf({ grades: [-1, -1, -1] }));
    expect(value).toBe(metric.name === "num_ret" ? 3 : metric.name.startsWith("unj_") ? Math.min(1, 3 / metric.at!) : 0);
  });

  it.each(named(/^(map|map_cut_\d+|ndcg|ndcg_exp|recip_rank|bpref)$/).map((metric) => [metric.name, metric] as const))(
    "%s is never raised by a tail of documents that are not relevant",
    (_, metric) => {
      fc.assert(
        fc.property(rankings(8), fc.integer({ min: 1, max: 5 }), ({ grades, missed = [] }, tail) => {
          const before = metric.of(rankingOf({ grades, missed: [...missed, ...Array<number>(tail).fill(0)] }));
          const after = metric.of(rankingOf({ grades: [...grades, ...Array<number>(tail).fill(0)], missed }));
          expect(after).toBeLessThanOrEqual(before + 1e-12);
        }),
      );
    },
  );

  it.each(
    named(
      /^(map|map_cut_\d+|ndcg|ndcg_cut_\d+|ndcg_exp|recip_rank|recip_rank_cut_3|P_\d|recall_\d|rbp|rbp_binary.*|bpref|Rprec|success_\d)$/,
    ).map((metric) => [metric.name, metric] as const),
  )("%s is never lowered where a relevant document goes up", (_, metric) => {
    fc.assert(
      fc.property(rankings(10), fc.nat(), ({ grades, missed = [] }, place) => {
        fc.pre(grades.length >= 2);
        const at = place % (grades.length - 1);
        const [upper, lower] = [grades[at]!, grades[at + 1]!];
        fc.pre(lower >= 1 && lower > upper);
        const swapped = grades.with(at, lower).with(at + 1, upper);
        expect(metric.of(rankingOf({ grades: swapped, missed }))).toBeGreaterThanOrEqual(metric.of(rankingOf({ grades, missed })) - 1e-12);
      }),
    );
  });
});

describe("values worked out by hand", () => {
  const value = (name: string, grades: readonly number[], missed: readonly number[] = []): number =>
    everyMetric.find((metric) => metric.name === name)!.of(rankingOf({ grades, missed }));

  it.each<[string, number[], number[], number]>([
    ["map", [1, 0, 1], [1], (1 + 2 / 3) / 3],
    ["map_cut_3_over_reachable", [0, 0, 1], [1], 1 / 6], // RecBole's own test
    ["map_over_found", [0, 1], [1], 1 / 2],
    ["ndcg_exp_cut_3", [2, 0, 1], [], (3 + 1 / 2) / (3 + 1 / Math.log2(3))],
    ["F1_3", [1, 0, 1], [1, 1], (2 * 2) / (3 + 4)],
    ["relative_P_2", [0, 1], [], 1],
    ["hits_3", [1, 1, 0, 1], [], 2],
    ["judged_3", [1, -1, 0], [], 2 / 3],
    ["rbp_binary_p=0.5", [1, 0, 1], [], 0.5 * (1 + 0.25)],
    ["rbp", [3, 0, 1], [], 0.1 * (1 + 0.81 / 3)],
    // Chapelle and others 2009: R = (2^g − 1) / 2^4.
    ["ERR_3", [3, 2, 4], [], 7 / 16 + (1 / 2) * (9 / 16) * (3 / 16) + (1 / 3) * (9 / 16) * (13 / 16) * (15 / 16)],
    ["recip_rank_cut_3", [0, 0, 0, 1], [], 0],
    ["bpref", [0, 1, 1], [0], (1 - 1 / 2 + (1 - 1 / 2)) / 2],
  ])("%s of %j", (name, grades, missed, expected) => {
    expect(value(name, grades, missed)).toBeCloseTo(expected, 14);
  });

  it("a grade above the highest of ERR is refused", () => {
    expect(() => value("ERR_3", [5])).toThrow("expected grades up to 4 (highest), received 5");
  });
});
