import { describe, expect, it } from "vitest";
import { wageRangeSchema } from "../../src/model/amount.js";
import { checkRecord } from "../../src/model/check-record.js";

/** What is wrong with a wage: path and expectation of each error. */
const faults = (wage: object): string[][] =>
  checkRecord(wageRangeSchema, wage, { kind: "vacancy", position: "#1" }).issues.map(({ path, expected }) => [path, expected]);
const units = { currency: "IDR", period: "month" };

describe("wageRangeSchema", () => {
  it.each<[string, object]>([
    ["a lowest amount", { min: 1, ...units }],
    ["a highest amount", { max: 1, ...units }],
    ["two equal amounts", { min: 2, max: 2, ...units }],
    ["nothing", { min: 0, max: 0, ...units }],
    ["parts of a unit", { min: 0.5, ...units, components: [{ name: "pokok", amount: 0.5 }] }],
  ])("takes %s", (_, wage) => {
    expect(faults(wage)).toEqual([]);
  });

  it.each(["hour", "day", "week", "month", "year"])("takes a wage a %s", (period) => {
    expect(faults({ min: 1, currency: "JPY", period })).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ["no currency", { min: 1, period: "day" }, "currency", "a string"],
    ["a currency in small letters", { min: 1, currency: "idr", period: "day" }, "currency", "an ISO 4217 code such as IDR"],
    ["a currency by its sign", { min: 1, currency: "Rp", period: "day" }, "currency", "an ISO 4217 code such as IDR"],
    ["no period", { min: 1, currency: "IDR" }, "period", "one of hour, day, week, month, year"],
    ["another period", { min: 1, currency: "IDR", period: "shift" }, "period", "one of hour, day, week, month, year"],
    ["a negative lowest", { min: -1, ...units }, "min", "at least 0"],
    ["a negative highest", { max: -0.01, ...units }, "max", "at least 0"],
    ["an amount without end", { max: Infinity, ...units }, "max", "a finite number"],
    ["an amount in words", { min: "3000000", ...units }, "min", "a finite number"],
    ["no amount", units, "", "a wage with min, max or both"],
    ["a lowest above the highest", { min: 2, max: 1, ...units }, "", "min at most max"],
    ["a negative part", { min: 1, ...units, components: [{ name: "x", amount: -1 }] }, "components[0].amount", "at least 0"],
    ["a part without name", { min: 1, ...units, components: [{ name: "", amount: 1 }] }, "components[0].name", "at least 1 character"],
  ])("refuses %s", (_, wage, path, expected) => {
    expect(faults(wage)).toEqual([[path, expected]]);
  });
});
