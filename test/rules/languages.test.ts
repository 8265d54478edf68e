import { describe, expect, it } from "vitest";
import { languages } from "../../src/rules/index.js";
import { askAbout, type OnePair } from "./one-pair.js";

const asks = (language: string, cefr?: string, more: object = {}): object => ({
  requirements: [{ kind: "language", language, ...(cefr && { cefr }), importance: "essential", ...more }],
});
const knows = (...list: (readonly [string, string?])[]): object => ({
  languages: list.map(([language, cefr]) => ({ language, ...(cefr && { cefr }) })),
});
const interval = ({ low, high }: OnePair): number[] => [low, high];

describe("languages", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(languages(), knows(["ja", "B2"]), asks("ja", "B1")).low).toBe(1);
    expect(askAbout(languages(), knows(["ja", "A2"]), asks("ja", "B1")).low).toBe(0.6);
    expect(interval(askAbout(languages(), knows(["ja", "A1"]), asks("ja", "C1")))).toEqual([0, 0]);
  });

  it("takes the best of the alternatives, and any level where none is asked", () => {
    const either = asks("ja", "B1", { alternatives: [{ language: "ko", cefr: "A2" }] });
    expect(askAbout(languages(), knows(["ja", "A1"], ["ko", "A2"]), either).low).toBe(1);
    expect(askAbout(languages(), knows(["ja"]), asks("ja")).low).toBe(1);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval(askAbout(languages(), {}, asks("ja", "B1")))).toEqual([0, 1]);
    expect(interval(askAbout(languages(), { languages: [] }, asks("ja", "B1")))).toEqual([0, 0]);
    expect(askAbout(languages(), knows(["ja"]), asks("ja", "A2"))).toMatchObject({ low: 0.6, high: 1 });
    expect(interval(askAbout(languages(), { ...knows(["en", "C1"]), complete: false }, asks("ja")))).toEqual([0, 1]);
    // Named twice, once without its level: that one may be higher.
    expect(interval(askAbout(languages(), knows(["ja", "A2"], ["ja"]), asks("ja", "B1")))).toEqual([0.6, 1]);
  });

  it("is not asked by a vacancy that asks no language", () => {
    expect(askAbout(languages(), knows(["ja"]), {}).asked).toBe(false);
    expect(askAbout(languages(), {}, asks("ja")).asked).toBe(true);
  });

  it("says what is asked and what is there, in both languages", () => {
    const pair = askAbout(languages(), knows(["ja", "A2"]), asks("ja", "B1"));
    expect(pair.say("en")).toBe("Japanese B1 is asked: has Japanese A2.");
    expect(pair.say("id")).toBe("Diminta bahasa Jepang B1: baru Jepang A2.");
    expect(askAbout(languages(), knows(["tet"]), asks("tet")).say("en")).toBe("tet is asked: met.");
    expect(askAbout(languages(), {}, asks("ko", "A1")).say("id")).toBe("Diminta bahasa Korea A1: perlu diperiksa.");
    expect(askAbout(languages(), { languages: [] }, asks("en")).say("en")).toBe("English is asked: not met.");
  });
});
