import { describe, expect, it } from "vitest";
import { createMatcher, RuleError } from "../../src/matching/index.js";
import { definePolicy } from "../../src/policy/index.js";
import { pairGate, skills, type BoundRule, type Gate, type Met, type Rule } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const vacancy = { title: "?", requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] };
const market = marketOf([{}], [vacancy]);
const fail = (): never => {
  throw new TypeError("planted");
};

/** A rule of the name `bad`: `skills`, with a part exchanged. */
const bad = (change: Partial<BoundRule>): Rule<unknown, "vacancy"> => {
  const rule = skills() as unknown as Rule<unknown, "vacancy">;
  return { ...rule, name: "bad", bind: (context) => ({ ...rule.bind(context), ...change }) };
};
const withDegree = (degree: () => number): Rule<unknown, "vacancy"> => bad({ from: () => ({ degree, ceiling: 1 }) });
const askWith = (rule: Rule<unknown, "vacancy">): unknown => {
  const matcher = createMatcher(market, definePolicy({ id: "p", version: "1", fit: { bad: { rule, weight: 1 } } }), { asOf: "2026-11-24" });
  matcher.candidatesFor("v0");
  return matcher.explain({ candidate: "c0", vacancy: "v0" });
};

describe("a plug-in that fails", () => {
  it.each<[string, Rule<unknown, "vacancy">, RegExp]>([
    ["throws in a degree", withDegree(fail), /rule bad, candidate c0 and vacancy v0: planted/],
    ["gives NaN", withDegree(() => NaN), /rule bad, candidate c0 and vacancy v0: expected a degree from 0 to 1, received NaN/],
    ["gives an infinite degree", withDegree(() => Infinity), /received Infinity/],
    ["gives a degree out of range", withDegree(() => 1.5), /received 1\.5/],
    ["gives a text", withDegree(() => "high" as never), /received high/],
    ["throws in asked", bad({ asked: fail }), /rule bad: planted/],
    ["throws in from", bad({ from: fail }), /rule bad: planted/],
    ["throws in evidence", bad({ evidence: fail }), /rule bad, candidate c0 and vacancy v0: planted/],
    ["throws in describe", { ...bad({}), describe: fail }, /rule bad, candidate c0 and vacancy v0: planted/],
    ["throws in bind", { ...bad({}), bind: fail }, /rule bad: planted/],
  ])("when it %s, is an error that names the rule and the pair, never a silent 0", (_, rule, message) => {
    expect(() => askWith(rule)).toThrow(RuleError);
    expect(() => askWith(rule)).toThrow(message);
  });

  it("keeps the error that it threw as the cause, and its name", () => {
    try {
      askWith(withDegree(fail));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ rule: "bad", cause: expect.any(TypeError) as TypeError });
    }
  });

  it("when a gate has no message for its answer, is an error that names it", () => {
    const gate = pairGate({ name: "mute", version: "1", message: {} as never, status: () => "met" });
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, gates: [gate] });
    const ask = (): unknown => createMatcher(market, policy, { asOf: "2026-11-24" }).explain({ candidate: "c0", vacancy: "v0" });
    expect(ask).toThrow(RuleError);
    expect(ask).toThrow(/rule mute/);
  });

  const badGate = (status: () => unknown): Gate =>
    pairGate({ name: "badGate", version: "1", message: { met: {}, unmet: {}, unknown: {} }, status: status as () => Met });

  it.each<[string, Gate, RegExp]>([
    ["throws", badGate(fail), /rule badGate, candidate c0 and vacancy v0: planted/],
    ["throws in bind", { ...badGate(fail), bind: fail }, /rule badGate: planted/],
    ["throws in from", { ...badGate(fail), bind: () => ({ from: fail }) }, /rule badGate: planted/],
    [
      "answers yes or no",
      badGate(() => false),
      /rule badGate, candidate c0 and vacancy v0: expected met, unmet or unknown, received false/,
    ],
    ["answers nothing", badGate(() => undefined), /received undefined/],
  ])("when a gate %s, is an error that names it, and never lets a pair through", (_, gate, message) => {
    const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, gates: [gate] });
    const ask = (): unknown => createMatcher(market, policy, { asOf: "2026-11-24" }).candidatesFor("v0");
    expect(ask).toThrow(RuleError);
    expect(ask).toThrow(message);
  });
});
