import { expect, it } from "vitest";
import { decimal, grouped, interval } from "../../src/cli/decimal.js";

it("decimals stand behind a point in English and a comma in Indonesian", () => {
  expect(decimal(0.8725, 2, "en")).toBe("0.87");
  expect(decimal(0.8725, 2, "id")).toBe("0,87");
});

it("an interval of one point is one number", () => {
  expect(interval(0.85, 0.9, 2, "en")).toBe("0.85–0.90");
  expect(interval(0.85, 0.8501, 2, "id")).toBe("0,85");
});

it("thousands are grouped as the language does", () => {
  expect(grouped(3_150_000, "en")).toBe("3,150,000");
  expect(grouped(3_150_000.4, "id")).toBe("3.150.000");
  expect(grouped(999, "id")).toBe("999");
});
