import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type EvaluateOptions, type Evaluation } from "../../src/evaluation/evaluate.js";
import { judgementsOf, runOf } from "../../src/evaluation/from-memory.js";
import type { Metric } from "../../src/evaluation/metric.js";
import { parseMeasure } from "../../src/evaluation/parse-measure.js";
import { trecMeasures } from "../../src/evaluation/trec-measures.js";

type Numbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

const evaluated = (grades: Numbers, scores: Numbers, names: readonly string[], options: Partial<EvaluateOptions> = {}): Evaluation =>
  evaluate(judgementsOf(grades).value, runOf(scores).value, { metrics: names.map(parseMeasure), ...options });

/** All orders of some items: what a scorer by lot gives, each as often. */
function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

describe("ties", () => {
  const grades = { q: { a: 1, b: 0, c: 0 } };
  const scores = { q: { b: 1, a: 1, c: 1 } };
  const reciprocal = (ties: EvaluateOptions["ties"] & string): number => evaluated(grades, scores, ["RR"], { ties }).summary[0]!;

  it("go by document id downwards, by input, to the best, to the worst, or to nobody", () => {
    expect(reciprocal("trec")).toBe(1 / 3);
    expect(reciprocal("input")).toBe(1 / 2);
    expect(reciprocal("best")).toBe(1);
    expect(reciprocal("worst")).toBe(1 / 3);
    expect(reciprocal("expected")).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 3, 15);
  });

  it("ids are compared in bytes, not in UTF-16: U+1F600 stands above U+FF21", () => {
    const of = { q: { "😀": 1, Ａ: 0 } };
    expect(evaluated(of, { q: { "😀": 1, Ａ: 1 } }, ["RR"]).summary).toEqual([1]);
  });

  it("single precision makes ties that doubles have not", () => {
    const of = { q: { b: 0, a: 1 } };
    const near = { q: { a: 1.00000002, b: 1.00000001 } };
    expect(evaluated(of, near, ["AP"]).summary).toEqual([1]);
    expect(evaluated(of, near, ["AP"], { singlePrecision: true }).summary).toEqual([0.5]);
  });

  it("that a cut-off parts are a warning, unless their documents are worth the same, or all orders count", () => {
    const at = (k: number, ties?: EvaluateOptions["ties"]): readonly string[] =>
      evaluated(grades, scores, [`P@${String(k)}`, "AP"], ties === undefined ? {} : { ties }).issues.map(({ expected }) => expected);
    expect(at(1)).toEqual(["no ties between rank 1 and the next, on which P_1 would depend"]);
    expect(at(3)).toEqual([]);
    expect(at(1, "expected")).toEqual([]);
    expect(evaluated({ q: { a: 1 } }, { q: { x: 1, y: 1, a: 0.5 } }, ["P@1"]).issues).toEqual([]);
  });

  it("the best and the worst order enclose all others", () => {
    const documents = ["a", "b", "c", "d", "e", "f"];
    const numbers = (min: number, max: number) =>
      fc
        .tuple(...documents.map(() => fc.integer({ min, max })))
        .map((values) => ({ q: Object.fromEntries(documents.map((id, at) => [id, values[at]!])) }));
    fc.assert(
      fc.property(numbers(0, 2), numbers(0, 2), (of, given) => {
        const names = ["AP", "nDCG", "RR", "P@2", "nDCG@3"];
        const by = (ties: EvaluateOptions["ties"] & string): readonly number[] => evaluated(of, given, names, { ties }).summary;
        const [worst, best] = [by("worst"), by("best")];
        for (const ties of ["trec", "input", "expected"] as const) {
          by(ties).forEach((value, at) => {
            expect(value).toBeGreaterThanOrEqual(worst[at]! - 1e-12);
            expect(value).toBeLessThanOrEqual(best[at]! + 1e-12);
          });
        }
      }),
    );
  });

  it("a constant scorer in expectation mode equals random", () => {
    const names = ["AP", "nDCG", "nDCG@3", "RR", "P@2", "R@3", "Rprec", "Bpref", "ERR@3", "RBP", "Success@1"];
    const documents = ["a", "b", "c", "d", "e"];
    const orders = ordersOf(documents);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 5, maxLength: 5 }), (given) => {
        const of = { q: Object.fromEntries(documents.map((id, at) => [id, given[at]!])) };
        const constant = { q: Object.fromEntries(documents.map((id) => [id, 0.5])) };
        const chance = orders.map((order) => evaluated(of, { q: Object.fromEntries(order.map((id, at) => [id, -at])) }, names).summary);
        evaluated(of, constant, names, { ties: "expected" }).summary.forEach((value, at) => {
          expect(value).toBeCloseTo(chance.reduce((sum, values) => sum + values[at]!, 0) / orders.length, 12);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("a metric without an expectation is refused by name where ties are to be averaged", () => {
    const metrics = trecMeasures(["map", "G"]).flatMap((measure) => measure.metrics);
    const run = () => evaluate(judgementsOf(grades).value, runOf(scores).value, { metrics, ties: "expected" });
    expect(run).toThrow(new TypeError("expected metrics that have an expectation over ties, received G"));
  });
});

describe("queries", () => {
  const grades = { q1: { a: 1 }, q2: { a: 1 }, q3: { a: 0 } };

  it("that the run does not have are said, and count as asked for", () => {
    const of = (missing: EvaluateOptions["missing"] & string): Evaluation =>
      evaluated(grades, { q1: { a: 1 }, q9: { a: 1 } }, ["AP"], { missing });
    expect(of("leaveOut")).toMatchObject({ queries: ["q1"], count: 1, summary: [1], missing: ["q2", "q3"], unjudged: ["q9"] });
    expect(of("emptyRanking")).toMatchObject({ queries: ["q1", "q2", "q3"], count: 3, summary: [1 / 3] });
    expect(of("zero")).toMatchObject({ queries: ["q1"], count: 3, summary: [1 / 3] });
    expect(of("leaveOut").issues).toMatchObject([
      { severity: "warning", record: "query q2", received: "none for 2 of them, which do not count" },
    ]);
  });

  it("a run without any of them is an error", () => {
    expect(evaluated(grades, { q9: { a: 1 } }, ["AP"]).issues).toMatchObject([{ severity: "error" }]);
  });

  it("renaming documents changes no value where nothing is tied", () => {
    const scored = fc.uniqueArray(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((score) => score + 0),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(scored, fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 8, maxLength: 8 }), (scores, judged) => {
        const as = (rename: (at: number) => string): readonly number[] =>
          evaluated(
            { q: Object.fromEntries(judged.map((grade, at) => [rename(at), grade])) },
            { q: Object.fromEntries(scores.map((score, at) => [rename(at), score])) },
            ["AP", "nDCG", "RR", "Bpref", "ERR"],
          ).summary;
        expect(as((at) => `d${String(at)}`)).toEqual(as((at) => `x${String(9 - at)}`));
      }),
    );
  });
});

describe("a metric of one's own", () => {
  it("is an object, and is used like all others", () => {
    const firstGrade: Metric = {
      name: "first",
      formula: "grade of the first",
      source: "me",
      range: [0, 9],
      of: ({ grades }) => grades[0] ?? 0,
    };
    const { summary, values } = evaluate(judgementsOf({ p: { a: 3 }, q: { a: 1 } }).value, runOf({ p: { a: 1 }, q: { b: 1 } }).value, {
      metrics: [firstGrade],
    });
    expect(values).toEqual([Float64Array.of(3, -1)]);
    expect(summary).toEqual([1]);
  });

  it("options that are no whole numbers are refused", () => {
    expect(() => evaluated({ q: { a: 1 } }, { q: { a: 1 } }, ["AP"], { depth: 0 })).toThrow(RangeError);
    expect(() => evaluated({ q: { a: 1 } }, { q: { a: 1 } }, ["AP"], { relevantFrom: 0.5 })).toThrow(RangeError);
    expect(() => parseMeasure("P")).toThrow("expected a cut-off");
    expect(() => parseMeasure("MAPPE@3")).toThrow("expected a measure such as");
    expect(() => parseMeasure("nDCG(dcg=log3)")).toThrow("expected one of log2, exp-log2");
    expect(() => parseMeasure("RBP(q=1)")).toThrow("expected a measure such as");
    expect(() => parseMeasure("P@0")).toThrow("expected a whole number from 1 as cut-off");
    expect(() => trecMeasures(["mapp"])).toThrow('expected a measure of trec_eval, such as map or P.5,10, received "mapp"');
    expect(() => trecMeasures(["P.5,x"])).toThrow("expected numbers that it takes");
    expect(() => trecMeasures(["map.5"])).toThrow("expected no parameters behind map.");
  });

  it("only the first documents, or only the judged ones, can be looked at", () => {
    const [grades, scores] = [{ q: { a: 1, b: 0 } }, { q: { x: 4, b: 3, y: 2, a: 1 } }];
    expect(evaluated(grades, scores, ["RR"], { judgedOnly: true }).summary).toEqual([1 / 2]);
    expect(evaluated(grades, scores, ["RR"], { depth: 3 }).summary).toEqual([0]);
    expect(evaluated(grades, scores, ["RR"], { relevantFrom: 2 }).summary).toEqual([0]);
  });
});
