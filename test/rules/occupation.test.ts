import { describe, expect, it } from "vitest";
import { desiredOccupation, occupation } from "../../src/rules/index.js";
import { askAbout } from "./one-pair.js";

const job = (concept: string): object => ({ experience: [{ occupation: { concept } }] });
const welder = { occupation: { concept: "o-welder" } };

describe("occupation", () => {
  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(occupation(), job("o-welder"), welder).low).toBe(1);
    expect(askAbout(occupation(), job("o-turner"), welder).low).toBe(0.4);
    const none = askAbout(occupation(), { experience: [] }, welder);
    expect([none.low, none.high]).toEqual([0, 0]);
  });

  it("leaves what is not known between its lowest and highest", () => {
    const interval = (candidate: object, vacancy: object): number[] => [
      askAbout(occupation(), candidate, vacancy).low,
      askAbout(occupation(), candidate, vacancy).high,
    ];
    expect(interval({}, welder)).toEqual([0, 1]);
    expect(interval({ experience: [{ months: 3 }] }, welder)).toEqual([0, 1]);
    expect(interval({ experience: [{ occupation: { label: "?" } }, { occupation: { concept: "o-turner" } }] }, welder)).toEqual([0.4, 1]);
    expect(interval({ ...job("o-turner"), complete: false }, welder)).toEqual([0.4, 1]);
    expect(interval(job("o-welder"), { occupation: { label: "tukang serba bisa" } })).toEqual([0, 1]);
  });

  it("is not asked by a vacancy without an occupation", () => {
    expect([askAbout(occupation(), {}, {}).asked, askAbout(occupation(), {}, { occupation: { label: "?" } }).asked]).toEqual([false, true]);
  });

  it("says what was done, in both languages", () => {
    expect(askAbout(occupation(), job("o-welder"), welder).say("en")).toBe("Has worked as o-welder.");
    expect(askAbout(occupation(), job("o-turner"), welder).say("id")).toBe(
      "Pernah bekerja sebagai o-turner (id), dekat dengan o-welder (id).",
    );
    expect(askAbout(occupation(), job("o-clerk"), welder).say("en")).toBe("Has not worked near o-welder.");
    expect(askAbout(occupation(), {}, welder).say("en")).toBe("Not known whether there is experience near o-welder.");
    expect(askAbout(occupation(), {}, { occupation: { label: "?" } }).say("en")).toContain("not in the list of occupations");
  });

  it("goes by a measure where it is given one, and says so in both languages", () => {
    const rule = occupation({ similarity: { measure: "wuPalmer", atLeast: 0.6 } });
    // Metalwork, the second from the top, is above both: 2·2 / (2·2 + 1 + 1).
    const near = askAbout(rule, job("o-turner"), welder);
    expect(near.low).toBe(2 / 3);
    expect(near.evidence).toMatchObject({ held: { concept: "o-turner", relation: "alike" } });
    expect(near.say("en")).toBe("Has worked as o-turner, work much like o-welder.");
    expect(near.say("id")).toBe("Pernah bekerja sebagai o-turner (id), mirip dengan o-welder (id).");
    expect(askAbout(rule, job("o-welder"), welder).say("en")).toBe("Has worked as o-welder.");
    expect(askAbout(rule, job("o-clerk"), welder).low).toBe(0);
    expect(
      askAbout(occupation({ similarity: { measure: "sharedSkills", atLeast: 0.5 } }), job("o-pipe-welder"), welder).low,
    ).toBeGreaterThan(0.5);
  });

  it("refuses options that it does not have", () => {
    expect(() => occupation({ similar: {} } as never)).toThrow(TypeError);
  });
});

describe("desiredOccupation", () => {
  const wishes = (...concepts: string[]): object => ({ desiredOccupations: concepts.map((concept) => ({ concept })) });

  it("gives the numbers worked in its docstring", () => {
    expect(askAbout(desiredOccupation(), wishes("o-welder"), welder).low).toBe(1);
    expect(askAbout(desiredOccupation(), wishes("o-clerk", "o-welder"), welder).low).toBe(0.9);
    expect(askAbout(desiredOccupation(), wishes("o-turner"), welder).low).toBe(0.4);
  });

  it("leaves what is not known between its lowest and highest", () => {
    const unlinked = askAbout(desiredOccupation(), { desiredOccupations: [{ label: "apa saja" }] }, welder);
    expect([unlinked.low, unlinked.high]).toEqual([0, 1]);
    const silent = askAbout(desiredOccupation(), wishes("o-welder"), {});
    expect([silent.low, silent.high]).toEqual([0, 1]);
  });

  it("is asked only by a candidate with a wish", () => {
    expect(
      [{}, { desiredOccupations: [] }, { desiredOccupations: null }, wishes("o-clerk")].map(
        (one) => askAbout(desiredOccupation(), one, welder).asked,
      ),
    ).toEqual([...[false, false, false, true]]);
  });

  it("says how near the wish is, in both languages", () => {
    expect(askAbout(desiredOccupation(), wishes("o-welder"), welder).say("en")).toBe("Wishes to work as o-welder.");
    expect(askAbout(desiredOccupation(), wishes("o-clerk"), welder).say("id")).toBe(
      "Keinginan: o-clerk (id); o-welder (id) tidak termasuk.",
    );
  });

  it("says that a wish in words of the candidate's own is not in the list", () => {
    const own = { desiredOccupations: [{ label: "apa saja" }] };
    expect(askAbout(desiredOccupation(), own, {}).say("en")).toBe(
      "Wishes: not in the list of occupations. The vacancy's occupation is not known.",
    );
    expect(askAbout(desiredOccupation(), own, welder).say("id")).toBe("Belum diketahui apakah o-welder (id) diinginkan.");
  });

  it("refuses a rank's cost above 1", () => {
    expect(() => desiredOccupation({ perRank: 2 })).toThrow(RangeError);
  });
});
