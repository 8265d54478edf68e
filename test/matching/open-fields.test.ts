import { describe, expect, it } from "vitest";
import { openness } from "../../src/matching/open-fields.js";
import type { Candidate, Vacancy } from "../../src/model/index.js";
import { marketOf } from "../arbitraries/records.js";

const market = marketOf([], []);
const ofCandidate = (field: keyof Candidate, record: Partial<Candidate>): string | undefined =>
  openness({ id: "c", ...record }, field, market);
const ofVacancy = (field: keyof Vacancy, record: Partial<Vacancy>): string | undefined =>
  openness({ id: "v", title: "?", ...record }, field, market);

describe("a field of a record", () => {
  it("is silent where nothing is said, and answered by none", () => {
    expect(ofCandidate("skills", {})).toBe("silent");
    expect(ofCandidate("skills", { skills: null })).toBeUndefined();
    expect(ofCandidate("skills", { skills: [] })).toBeUndefined();
    expect(ofCandidate("availableFrom", { availableFrom: "2026-12-01" })).toBeUndefined();
  });

  it("is partial where entries may be missing, or their words or details are not exact", () => {
    const exact = { concept: "s-weld", level: 3, lastUsed: "2026", evidence: "verified" } as const;
    expect(ofCandidate("skills", { skills: [exact] })).toBeUndefined();
    expect(ofCandidate("skills", { skills: [exact], complete: false })).toBe("partial");
    expect(ofCandidate("skills", { skills: [exact, { label: "las" }] })).toBe("partial");
    expect(ofCandidate("skills", { skills: [{ concept: "no-such-concept", level: 3 }] })).toBe("partial");
    for (const key of ["level", "lastUsed", "evidence"]) {
      expect(ofCandidate("skills", { skills: [{ ...exact, [key]: undefined }] })).toBe("partial");
    }
    expect(ofCandidate("languages", { languages: [{ language: "ja" }] })).toBe("partial");
    expect(ofCandidate("experience", { experience: [{ occupation: { concept: "o-welder" }, months: 3 }] })).toBeUndefined();
    expect(ofCandidate("experience", { experience: [{ occupation: { label: "tukang" }, months: 3 }] })).toBe("partial");
    expect(ofCandidate("experience", { experience: [{ occupation: { concept: "o-welder" } }] })).toBe("partial");
    expect(ofCandidate("education", { education: [{ level: "bachelor", field: { label: "?" } }] })).toBe("partial");
    expect(ofVacancy("occupation", { occupation: { label: "tukang" } })).toBe("partial");
    expect(
      ofVacancy("requirements", {
        requirements: [{ kind: "skill", importance: "essential", concept: "s-weld", alternatives: [{ label: "las" }] }],
      }),
    ).toBe("partial");
    expect(
      ofVacancy("requirements", { requirements: [{ kind: "certificate", importance: "essential", units: ["C.24LAS01.001.1"] }] }),
    ).toBeUndefined();
  });

  it("is partial where a wage has no upper end, and a home is known as a province alone", () => {
    const month = { currency: "IDR", period: "month" } as const;
    expect(ofVacancy("wage", { wage: { min: 1, ...month } })).toBe("partial");
    expect(ofVacancy("wage", { wage: { max: 1, ...month } })).toBeUndefined();
    expect(ofCandidate("residence", { residence: { place: { scheme: "kemendagri", code: "33" } } })).toBe("partial");
    expect(ofCandidate("residence", { residence: { place: { scheme: "kemendagri", code: "3324" } } })).toBeUndefined();
    expect(ofCandidate("residence", { residence: { coordinates: { latitude: -7, longitude: 110 } } })).toBeUndefined();
    expect(ofCandidate("residence", { residence: {} })).toBe("partial");
  });
});
