import { describe, expect, it } from "vitest";
import { certificates } from "../../src/rules/index.js";
import { askAbout, type OnePair } from "./one-pair.js";

const asks = (more: object): object => ({ requirements: [{ kind: "certificate", importance: "essential", ...more }] });
const holds = (...list: object[]): object => ({ certificates: list });
const interval = ({ low, high }: OnePair): number[] => [low, high];
const units = ["C.24LAS01.001.1", "C.24LAS01.002.1"];

describe("certificates", () => {
  it("gives the numbers worked in its docstring", () => {
    const both = holds(
      { concept: "c-first-aid", units: [units[0]], expires: "2030" },
      { concept: "c-welder", units: [units[1]], expires: "2030" },
    );
    expect(interval(askAbout(certificates(), both, asks({ units })))).toEqual([1, 1]);
    const one = { concept: "c-first-aid", units: ["c.24las01.001.1 "] };
    expect(interval(askAbout(certificates(), holds({ ...one, expires: "2030" }), asks({ units })))).toEqual([0.5, 0.5]);
    expect(interval(askAbout(certificates(), holds(one), asks({ units })))).toEqual([0.25, 0.5]);
  });

  it("takes the better of the concept and of the units, and a kind of the certificate asked", () => {
    const asked = asks({ concept: "c-welder", units });
    expect(askAbout(certificates(), holds({ concept: "c-welder-2", expires: "2030" }), asked).low).toBe(1);
    expect(askAbout(certificates(), holds({ concept: "c-first-aid", units: [units[0]], expires: "2030" }), asked).low).toBe(0.5);
    expect(askAbout(certificates(), holds({ concept: "c-welder", expires: "2030" }), asks({ concept: "c-welder-2" })).low).toBe(0);
  });

  it("leaves what is not known between its lowest and highest", () => {
    expect(interval(askAbout(certificates(), {}, asks({ units })))).toEqual([0, 1]);
    expect(interval(askAbout(certificates(), holds(), asks({ units })))).toEqual([0, 0]);
    expect(interval(askAbout(certificates(), holds({ label: "Las", units: [units[0]], expires: "2030" }), asks({ units })))).toEqual([
      0.5, 1,
    ]);
    expect(interval(askAbout(certificates(), holds(), asks({ label: "Las" })))).toEqual([0, 1]);
    // Units say what words alone do not.
    expect(interval(askAbout(certificates(), holds(), asks({ label: "Las", units })))).toEqual([0, 0]);
    expect(askAbout(certificates(), {}, {}).asked).toBe(false);
  });

  it("says what is there in whole and in part, in both languages", () => {
    const held = holds({ concept: "c-welder", units: [units[0]], expires: "2030" });
    expect(askAbout(certificates(), held, asks({ concept: "c-welder" })).say("en")).toBe("Has: c-welder.");
    expect(askAbout(certificates(), held, asks({ units })).say("id")).toBe(`Memiliki sebagian: ${units.join(" + ")}.`);
  });
});
