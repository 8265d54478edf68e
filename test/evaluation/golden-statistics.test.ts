import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { pairedTTest } from "../../src/evaluation/paired-t-test.js";
import { permutationTest } from "../../src/evaluation/permutation-test.js";
import { tukeyTest } from "../../src/evaluation/tukey-test.js";
import { wilcoxonTest } from "../../src/evaluation/wilcoxon-test.js";

const file = resolve(import.meta.dirname, "../../../shared/golden/stats.json");

interface Golden {
  readonly X: readonly number[];
  readonly Y: readonly number[];
  readonly Z: readonly number[];
  readonly ttest_rel_XY: {
    readonly t: number;
    readonly p: number;
    readonly ci95: readonly [number, number];
    readonly effect_size_dz: number;
  };
  readonly wilcoxon_XY_default: { readonly W: number; readonly p: number };
  readonly fisher_exact_signflip: { readonly d: readonly number[]; readonly p: number; readonly perms: number };
  readonly two_way_anova_residual_var: number;
  readonly tukey_block_effect_sizes: readonly (readonly number[])[];
  readonly tukey_block_p: readonly (readonly number[])[];
}

/** As near as a closed form is promised to be. */
const near = (value: number, expected: number): void => {
  expect(Math.abs(value - expected)).toBeLessThan(1e-9);
};

describe.skipIf(!existsSync(file))("tests agree with the reference values to 1e-9 (skipped where ../shared/golden is not there)", () => {
  const golden = (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}) as Golden;

  it("the paired t test, its interval and its effect size", () => {
    const { t, p, effectSize, interval } = pairedTTest(golden.X, golden.Y);
    near(t, golden.ttest_rel_XY.t);
    near(p, golden.ttest_rel_XY.p);
    near(effectSize, golden.ttest_rel_XY.effect_size_dz);
    near(interval.low, golden.ttest_rel_XY.ci95[0]);
    near(interval.high, golden.ttest_rel_XY.ci95[1]);
  });

  it("Wilcoxon's signed-rank test", () => {
    const { w, p } = wilcoxonTest(golden.X, golden.Y);
    expect(w).toBe(golden.wilcoxon_XY_default.W);
    near(p, golden.wilcoxon_XY_default.p);
  });

  it("the exact sign-flip permutation test", () => {
    const { d, p } = golden.fisher_exact_signflip;
    const outcome = permutationTest(
      d,
      d.map(() => 0),
    );
    expect(outcome.exact).toBe(true);
    near(outcome.p, p);
  });

  it("the paired Tukey HSD test", () => {
    const { residualVariance, pairs } = tukeyTest([golden.X, golden.Y, golden.Z]);
    near(residualVariance, golden.two_way_anova_residual_var);
    expect(pairs).toHaveLength(3);
    for (const { a, b, p, effectSize } of pairs) {
      near(p, golden.tukey_block_p[a]![b]!);
      near(effectSize, golden.tukey_block_effect_sizes[a]![b]!);
    }
  });
});
