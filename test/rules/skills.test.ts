import { describe, expect, it } from "vitest";
import { skills, type SkillsOptions } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const asks = (...requirements: object[]): object => ({
  requirements: requirements.map((one) => ({ kind: "skill", importance: "essential", ...one })),
});
const has = (...held: object[]): object => ({ skills: held });

describe("skills", () => {
  it("gives the numbers worked in its docstring", () => {
    const weldAndExcel = asks({ concept: "s-arc" }, { concept: "s-excel", importance: "optional" });
    expect(askAbout(skills(), has({ concept: "s-arc" }), weldAndExcel).low).toBeCloseTo(1 / 1.4, 12);
    expect(askAbout(skills(), has({ concept: "s-gas" }), weldAndExcel).low).toBeCloseTo(0.4 / 1.4, 12);
    expect(askAbout(skills(), has({ concept: "s-arc", level: 3 }), asks({ concept: "s-arc", level: 4 })).low).toBe(0.75);
  });

  it.each([
    ["the same", "s-arc", "s-arc", 1],
    ["implied", "s-arc", "s-safety", 1],
    ["narrower than asked", "s-arc", "s-weld", 0.7],
    ["broader than asked", "s-weld", "s-arc", 0.7],
    ["a sibling", "s-gas", "s-arc", 0.4],
    ["related with weight 0.5", "s-gas", "s-safety", 0.25],
    ["of another branch", "s-excel", "s-arc", 0],
  ])("counts a skill that is %s", (_, held, asked, degree) => {
    expect(askAbout(skills(), has({ concept: held }), asks({ concept: asked })).low).toBeCloseTo(degree, 12);
  });

  it("takes the best of alternatives and of the skills held, and equal strings for nothing", () => {
    expect(askAbout(skills(), has({ concept: "s-excel" }), asks({ concept: "s-arc", alternatives: [{ concept: "s-excel" }] })).low).toBe(1);
    expect(askAbout(skills(), has({ concept: "s-gas" }, { concept: "s-arc" }), asks({ concept: "s-arc" })).low).toBe(1);
    const words = askAbout(skills(), has({ label: "las" }), asks({ label: "las" }));
    expect([words.low, words.high]).toEqual([0, 1]);
  });

  it("leaves what is not known between its lowest and highest", () => {
    const asked = asks({ concept: "s-arc" }, { concept: "s-excel" });
    const interval = (candidate: object, vacancy = asked): number[] => {
      const { low, high } = askAbout(skills(), candidate, vacancy);
      return [low, high];
    };
    expect(interval({})).toEqual([0, 1]);
    expect(interval(has())).toEqual([0, 0]);
    expect(interval({ skills: null })).toEqual([0, 0]);
    expect(interval(has({ concept: "s-arc" }))).toEqual([0.5, 0.5]);
    expect(interval({ ...has({ concept: "s-arc" }), complete: false })).toEqual([0.5, 1]);
    expect(interval(has({ concept: "s-arc" }, { label: "serabutan" }))).toEqual([0.5, 1]);
    expect(interval(has({ concept: "s-arc" }), asks({ concept: "s-arc", level: 4 }))).toEqual([0.25, 1]);
    expect(interval(has({ concept: "s-arc" }), asks({ concept: "s-arc" }, { label: "unlinked" }))).toEqual([0.5, 1]);
  });

  it("is not asked by a vacancy that lists no skill", () => {
    expect(askAbout(skills(), {}, {}).asked).toBe(false);
    expect(askAbout(skills(), {}, { requirements: [] }).asked).toBe(false);
    expect(askAbout(skills(), {}, { requirements: [{ kind: "education", level: "primary", importance: "essential" }] }).asked).toBe(false);
    expect(askAbout(skills(), {}, asks({ concept: "s-arc" })).asked).toBe(true);
  });

  it("tells what is there, near, missing, open and not in the list", () => {
    const pair = askAbout(
      skills(),
      has({ concept: "s-arc" }, { concept: "s-word" }),
      asks({ concept: "s-arc" }, { concept: "s-excel" }, { concept: "s-gas" }, { label: "ngelas" }),
    );
    expect(pair.say("en")).toBe(
      "Has 1 of 4 skills asked: s-arc. Near: s-excel (has s-word), s-gas (has s-arc). Not in the list of skills, to be asked: ngelas.",
    );
    expect(pair.say("id")).toContain("Memiliki 1 dari 4 keterampilan yang diminta");
    expect(askAbout(skills(), has(), asks({ concept: "s-arc" })).say("en")).toBe("Has 0 of 1 skills asked. Missing: s-arc.");
    expect(askAbout(skills(), {}, asks({ concept: "s-arc" })).say("id")).toContain("Belum diketahui: s-arc (id).");
    expect(pair.evidence).toMatchObject({ missing: [], unlinked: ["ngelas"] });
  });

  it("does not call the skills of who told them all unknown because words of the vacancy are", () => {
    const either = askAbout(skills(), has(), asks({ concept: "s-arc", alternatives: [{ label: "ngelas" }] }));
    expect(either.say("en")).toBe(
      "Not known whether the skills asked are there. Not known: s-arc. Not in the list of skills, to be asked: ngelas.",
    );
    expect(askAbout(skills(), {}, asks({ label: "ngelas" })).say("id")).toMatch(
      /^Belum diketahui apakah keterampilan yang diminta dimiliki\. /,
    );
    expect(askAbout(skills(), {}, asks({ concept: "s-arc" })).say("en")).toMatch(/^The skills are not known\./);
  });

  it("says what is much like a skill by a measure, in both languages", () => {
    const rule = skills({ similarity: { measure: "wuPalmer", atLeast: 0.6 } });
    const near = askAbout(
      rule,
      { skills: [{ concept: "s-gas" }] },
      { requirements: [{ kind: "skill", concept: "s-arc", importance: "essential" }] },
    );
    // Welding, the third from the top, is above both: 2·3 / (2·3 + 1 + 1).
    expect(near.low).toBe(0.75);
    expect(near.say("en")).toContain("Near: s-arc (has s-gas, much like it).");
    expect(near.say("id")).toContain("Mendekati: s-arc (id) (menguasai s-gas (id), yang mirip).");
  });

  it("counts age, proof and past work where it is told to", () => {
    const skill = (more: object): object => has({ concept: "s-arc", ...more });
    const asked = asks({ concept: "s-arc" });
    const interval = (options: SkillsOptions, candidate: object): number[] => {
      const { low, high } = askAbout(skills(options), candidate, asked);
      return [low, high];
    };
    expect(interval({ selfStated: 0.8 }, skill({ evidence: "self" }))).toEqual([0.8, 0.8]);
    expect(interval({ selfStated: 0.8 }, skill({ evidence: "verified" }))).toEqual([1, 1]);
    expect(interval({ selfStated: 0.8 }, skill({}))).toEqual([0.8, 1]);
    const recency = { halfAtMonths: 36 };
    expect(interval({ recency }, skill({ lastUsed: "2023-11" }))).toEqual([0.75, 0.75]);
    expect(interval({ recency }, skill({ lastUsed: "2026" }))).toEqual([1, 1]);
    expect(interval({ recency }, skill({}))).toEqual([0.5, 1]);
    const welder = { skills: [], experience: [{ occupation: { concept: "o-welder" } }] };
    expect(interval({ transferable: 0.5 }, welder)).toEqual([0.5, 0.5]);
    expect(interval({}, welder)).toEqual([0, 0]);
    expect(interval({ transferable: 0.5 }, { ...welder, ...skill({}) })).toEqual([1, 1]);
    expect(askAbout(skills({ transferable: 0.5 }), welder, asked).say("en")).toContain("Near: s-arc (from past work).");
    expect(askAbout(skills({ recency }), skill({ lastUsed: "2010" }), asked).say("id")).toContain("lama tidak dipakai");
  });

  it("refuses ages and proofs that are none", () => {
    expect(() => skills({ recency: {} as never })).toThrow(/^skills.recency: expected halfAtMonths/);
    expect(() => skills({ recency: { halfAtMonths: 12, atMost: 1 } as never })).toThrow(TypeError);
    expect(() => skills({ selfStated: 2 })).toThrow(RangeError);
    expect(() => skills({ transferable: -1 })).toThrow(RangeError);
    expect(skills({ recency: { halfAtMonths: 12 } }).options).toEqual({ optionalWeight: 0.4, recency: { halfAtMonths: 12, atLeast: 0.5 } });
    expect(skills().options).toEqual({ optionalWeight: 0.4 });
  });

  it("takes its own table of similarity, and refuses options that it does not have", () => {
    expect(askAbout(skills({ similarity: { sibling: 0 } }), has({ concept: "s-gas" }), asks({ concept: "s-arc" })).low).toBe(0);
    expect(() => skills({ optionalWeigth: 1 } as never)).toThrow(TypeError);
    expect(() => skills({ optionalWeight: 2 })).toThrow(/received 2/);
    expect(() => skills({ similarity: { cousin: 1 } as never })).toThrow(TypeError);
    expect(() => skills({ similarity: { sibling: 1.5 } })).toThrow(RangeError);
  });
});
