import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { engine, parseDecisionRecord, recordDecision, recordRun, replay, type DecisionRecord } from "../../src/matching/policies.js";
import { definePolicy } from "../../src/policy/index.js";
import { skills } from "../../src/rules/index.js";
import { marketOf } from "../arbitraries/records.js";

const policy = definePolicy({ id: "p", version: "1", fit: { skills: { rule: skills(), weight: 1 } }, ties: "id" });
const asks = { title: "Welder", requirements: [{ kind: "skill", concept: "s-weld", importance: "essential" }] };
const market = marketOf([{ skills: [{ concept: "s-weld" }] }, { skills: [{ concept: "s-arc" }] }, { skills: null }, {}], [asks]);
const run = recordRun(market, policy, { asOf: "2026-11-24", side: "vacancy", id: "v0", top: 3 });
const listed = run.ranking.matches.map(({ id }) => id);
const officer = { by: "officer 7", at: "2026-11-25" };

describe("a decision record", () => {
  it("writes down engine, market, policy word for word, day, seed, question and list", () => {
    expect(run).toMatchObject({
      schema: 1,
      engine: `${manifest.name} ${manifest.version}`,
      market: { hash: market.hash, candidates: 4, vacancies: 1 },
      policy: { id: "p", version: "1", hash: policy.hash, text: { fit: [{ name: "skills", weight: 1 }] } },
      asOf: "2026-11-24",
      seeds: { ties: null },
      question: { side: "vacancy", id: "v0", options: { top: 3 } },
      decision: null,
    });
    expect(engine).toBe(run.engine);
    expect(listed).toHaveLength(3);
  });

  it("takes the first of the list without a word", () => {
    expect(recordDecision(run, { ...officer, chosen: [listed[1]!, listed[0]!] }).decision?.override).toBeNull();
    expect(recordDecision(run, { ...officer, chosen: listed, reason: "as listed" }).decision?.override).toBeNull();
  });

  it("calls any other choice an override, and wants its reason", () => {
    const override = (chosen: readonly string[]): unknown =>
      recordDecision(run, { ...officer, chosen, reason: "knows the yard" }).decision?.override;
    const outside = ["c0", "c1", "c2", "c3"].find((id) => !listed.includes(id))!;
    const reason = "knows the yard";
    expect(override([listed[2]!])).toEqual({ passedOver: listed.slice(0, 2), unlisted: [], reason });
    expect(override([outside])).toEqual({ passedOver: listed, unlisted: [outside], reason });
    expect(override([])).toEqual({ passedOver: listed, unlisted: [], reason });
    expect(() => recordDecision(run, { ...officer, chosen: [listed[1]!] })).toThrow(/reason/);
    expect(() => recordDecision(run, { ...officer, chosen: [], reason: " " })).toThrow(/reason/);
  });

  it("is decided once, by somebody, on a calendar day", () => {
    const decided = recordDecision(run, { ...officer, chosen: [listed[0]!] });
    expect(() => recordDecision(decided, { ...officer, chosen: [listed[0]!] })).toThrow(TypeError);
    expect(() => recordDecision(run, { ...officer, by: " ", chosen: [] })).toThrow(TypeError);
    expect(() => recordDecision(run, { ...officer, at: "2026-02-30", chosen: [] })).toThrow(RangeError);
    expect(() => recordDecision(run, { ...officer, chosen: ["c0", "c0"] })).toThrow(/twice/);
  });

  const json = JSON.parse(JSON.stringify(recordDecision(run, { ...officer, chosen: [listed[2]!], reason: "nearer" }))) as DecisionRecord;

  it("is read back as it was", () => {
    expect(parseDecisionRecord(json)).toEqual({ record: json, issues: [] });
    expect(replay(parseDecisionRecord(json).record!, market)).toMatchObject({ same: true, differences: [] });
  });

  it.each<[string, object, string]>([
    ["a form of tomorrow", { schema: 2 }, "schema"],
    ["a day that is none", { asOf: "2026-02-30" }, "asOf"],
    [
      "a score out of range",
      { ranking: { ...json.ranking, matches: [{ ...json.ranking.matches[0], score: 2 }] } },
      "ranking.matches[0].score",
    ],
    ["an option that is not recorded", { question: { ...json.question, options: { prune: false } } }, "question.options.prune"],
    ["a hash that is none", { hash: "0" }, "hash"],
    [
      "an override without reason",
      { decision: { ...json.decision, override: { passedOver: [], unlisted: [] } } },
      "decision.override.reason",
    ],
  ])("refuses %s, naming the path", (_, change, path) => {
    const { record, issues } = parseDecisionRecord({ ...json, ...change });
    expect(record).toBeUndefined();
    expect(issues.map((issue) => [issue.severity, issue.path])).toContainEqual(["error", path]);
  });

  it("that was altered is read with a warning, and its replay says so", () => {
    const { record, issues } = parseDecisionRecord({ ...json, decision: { ...json.decision, by: "officer 8" } });
    expect(issues.map(({ severity, path }) => [severity, path])).toEqual([["warning", "hash"]]);
    expect(replay(record!, market).differences.map(({ input }) => input)).toEqual(["record"]);
  });

  it.each([null, 3, "record", [], {}])("refuses %j without throwing", (value) => {
    expect(parseDecisionRecord(value).record).toBeUndefined();
  });
});
