import { describe, expect, it } from "vitest";
import {
  codeOfText,
  contractBit,
  createMarket,
  demandState,
  documentState,
  listState,
  NO_DAY,
  ONGOING,
  packLetters,
  payPeriods,
  relocationBit,
  shiftWish,
  skillEvidence,
  unpackLetters,
  type Market,
} from "../../src/market/index.js";
import { dayOf, educationHeight } from "../../src/model/index.js";
import { marketOf, smallPlaces, smallTaxonomy } from "../arbitraries/records.js";

const columnsOf = (...candidates: readonly object[]): Market["candidates"] => marketOf(candidates, []).candidates;
const row = (id: string): number => smallTaxonomy.rowOf(id);
const { unknown, complete, partial } = listState;

describe("a candidate's row", () => {
  it("of one who says nothing knows nothing", () => {
    const silent = columnsOf({});
    const lists = ["relocationCountries", "fields", "skills", "experience", "desiredOccupations", "terms"] as const;
    for (const name of lists) expect([...silent[name].offsets]).toEqual([0, 0]);
    expect(lists.map((name) => silent[name].state[0])).toEqual([complete, unknown, unknown, unknown, unknown, unknown]);
    expect(
      [silent.place, silent.latitude, silent.longitude, silent.relocation, silent.wageMin, silent.wageState].map((column) => column[0]),
    ).toEqual([-1, NaN, NaN, relocationBit.unknown, NaN, demandState.silent]);
    expect([silent.availableFrom, silent.educationHeight, silent.educationState, silent.textNorm].map((column) => column[0])).toEqual([
      NO_DAY,
      -1,
      unknown,
      0,
    ]);
  });

  it("of one who has and wants nothing knows that", () => {
    for (const none of [null, []]) {
      const { educationHeight, educationState, relocation, ...lists } = columnsOf({
        willingToRelocate: none,
        education: none,
        experience: none,
        skills: none,
        desiredOccupations: none,
      });
      expect([educationHeight[0], educationState[0], relocation[0]]).toEqual([0, complete, 0]);
      for (const name of ["fields", "skills", "experience", "desiredOccupations"] as const) expect(lists[name].state[0]).toBe(complete);
    }
  });

  it("holds place and coordinates, each where it is known", () => {
    const coordinates = { latitude: -7.1, longitude: 110.1 };
    const { place, latitude, longitude } = columnsOf(
      { residence: { place: { scheme: "kemendagri", code: "3324" }, coordinates } },
      { residence: { coordinates } },
      { residence: { place: { scheme: "kemendagri", code: "3399" } } },
    );
    const rowOf = (code: string): number => smallPlaces.rowOf({ scheme: "kemendagri", code });
    expect([[...place], [...latitude], [...longitude]]).toEqual([
      [rowOf("3324"), -1, rowOf("3399")],
      [-7.1, -7.1, NaN],
      [110.1, 110.1, NaN],
    ]);
  });

  it("holds where a person would move; overseas without a country is anywhere", () => {
    const overseas = (...countries: readonly string[][]): object => ({
      willingToRelocate: countries.map((list) => ({ channel: "overseas", countries: list })),
    });
    const { relocation, relocationCountries } = columnsOf(
      { willingToRelocate: [{ channel: "local" }, { channel: "interregional" }] },
      overseas(["TW", "JP"], ["JP"]),
      overseas(["TW"], []),
      { willingToRelocate: [{ channel: "local", countries: ["JP"] }] },
    );
    const { local, interregional, overseas: abroad } = relocationBit;
    expect([...relocation]).toEqual([local | interregional, abroad, abroad, local]);
    expect([[...relocationCountries.offsets], [...relocationCountries.country]]).toEqual([
      [0, 0, 2, 2, 2],
      [packLetters("JP"), packLetters("TW")],
    ]);
  });

  it("holds the lowest wage asked with its units; the highest stands in where it alone is said", () => {
    const { wageMin, wageCurrency, wagePeriod, wageState } = columnsOf(
      { desiredWage: { min: 3, max: 5, currency: "IDR", period: "month" } },
      { desiredWage: { max: 5, currency: "JPY", period: "hour" } },
      { desiredWage: null },
    );
    const { none, stated } = demandState;
    expect([[...wageMin], [...wageCurrency], [...wageState]]).toEqual([
      [3, 5, NaN],
      [packLetters("IDR"), packLetters("JPY"), 0],
      [stated, stated, none],
    ]);
    expect([payPeriods[wagePeriod[0]!], payPeriods[wagePeriod[1]!]]).toEqual(["month", "hour"]);
  });

  it("holds the highest education, and the fields of study, of which one may be missing", () => {
    const {
      educationHeight: height,
      educationState,
      fields,
    } = columnsOf(
      { education: [{ level: "primary" }, { level: "bachelor", field: { concept: "f-civil" } }] },
      { education: [{ level: "primary" }] },
      { education: [{ level: "bachelor" }, { level: "diploma3", field: { concept: "f-civil" } }] },
      { education: [{ level: "bachelor", field: { label: "?" } }], complete: false },
      { education: [{ level: "vocationalSecondary" }] },
    );
    const { bachelor, primary, vocationalSecondary } = educationHeight;
    expect([...height]).toEqual([bachelor, primary, bachelor, bachelor, vocationalSecondary]);
    expect([...educationState]).toEqual([complete, complete, complete, partial, complete]);
    expect([[...fields.state], [...fields.offsets], [...fields.concept]]).toEqual([
      [complete, complete, partial, partial, partial],
      [0, 1, 1, 2, 2, 2],
      [row("f-civil"), row("f-civil")],
    ]);
  });

  it("holds jobs by their start, from the first day of it to the last day of the end", () => {
    const { start, end, months, occupation } = columnsOf({
      experience: [
        { start: "2020-02", end: "2020", occupation: { concept: "o-clerk" } },
        { start: "2019", ongoing: true },
        { months: 5, occupation: { label: "?" } },
        { start: "2021", months: 9 },
        { end: "2021", months: 8 },
      ],
    }).experience;
    expect([...start]).toEqual([NO_DAY, NO_DAY, NO_DAY, dayOf("2019-01-01"), dayOf("2020-02-01")]);
    expect([...end]).toEqual([NO_DAY, NO_DAY, NO_DAY, ONGOING, dayOf("2020-12-31")]);
    expect([...months]).toEqual([5, 8, 9, NaN, NaN]);
    expect([...occupation]).toEqual([-1, -1, -1, -1, row("o-clerk")]);
  });

  it("holds wishes with the best rank of each; a wish without one has its place in the list", () => {
    const { occupation, rank, state } = columnsOf({
      desiredOccupations: [
        { concept: "o-clerk" },
        { concept: "o-welder" },
        { concept: "o-welder", rank: 1 },
        { label: "?", rank: 1_000_000 },
      ],
    }).desiredOccupations;
    const wishes = new Map(Array.from(occupation, (one, index) => [one, rank[index]]));
    expect(wishes).toEqual(
      new Map([
        [-1, 255],
        [row("o-welder"), 1],
        [row("o-clerk"), 1],
      ]),
    );
    expect([[...occupation], state[0]]).toEqual([[...occupation].sort((a, b) => a - b), partial]);
  });

  it("holds the words of the person's own texts, each counted to 255", () => {
    const market = marketOf(
      [
        {
          name: "nama",
          summary: "las ".repeat(300),
          skills: [{ label: "busur" }, { concept: "s-arc" }],
          experience: [{ occupation: { label: "pipa" }, tasks: "busur", employer: "pabrik" }],
          education: [{ level: "bachelor", field: { label: "mesin" } }],
          certificates: [{ label: "sertifikat" }],
          counsellorNotes: "rahasia",
        },
      ],
      [],
    );
    const { term, count } = market.candidates.terms;
    expect(Array.from(term, (number, index) => [market.vocabulary.terms[number], count[index]])).toEqual([
      ["busur", 2],
      ["la", 255],
      ["mesin", 1],
      ["pipa", 1],
      ["sertifikat", 1],
    ]);
  });

  it("holds languages, licences, certificates with their units, and documents: in order, the same once, two last days both", () => {
    const { languages, licences, certificates, documents } = columnsOf({
      languages: [{ language: "ja", cefr: "B1" }, { language: "ind" }, { language: "ja", cefr: "B1" }, { language: "ja", cefr: "A1" }],
      licences: [{ concept: "l-truck", expires: "2027-06" }, { concept: "l-car" }, { concept: "l-truck", expires: "2019" }],
      certificates: [{ concept: "c-welder", units: ["U.1"], expires: "2030-01-01" }],
      documents: [
        { type: "Passport", status: "have", expires: "2031" },
        { type: "passport ", status: "missing" },
      ],
    });
    expect(Array.from(languages.language, unpackLetters)).toEqual(["JA", "JA", "IND"]);
    expect([...languages.level]).toEqual([1, 3, 0]);
    expect([[...licences.concept], [...licences.until]]).toEqual([
      [row("l-car"), row("l-truck"), row("l-truck")],
      [NO_DAY, dayOf("2019-12-31"), dayOf("2027-06-30")],
    ]);
    expect([[...certificates.concept], [...certificates.unit], [...certificates.until]]).toEqual([
      [-1, row("c-welder")],
      [codeOfText("u.1"), 0],
      [dayOf("2030-01-01"), dayOf("2030-01-01")],
    ]);
    expect([[...documents.type], [...documents.status]]).toEqual([
      [codeOfText("passport"), codeOfText("passport")],
      [documentState.missing, documentState.have],
    ]);
    expect([languages, licences, certificates, documents].map(({ state }) => state[0])).toEqual([complete, complete, complete, complete]);
    const open = columnsOf({
      licences: [{ label: "SIM" }],
      certificates: [{ label: "Las" }],
      languages: [{ language: "ja" }],
      complete: false,
    });
    expect([open.licences, open.certificates, open.languages, open.documents].map(({ state }) => state[0])).toEqual([
      partial,
      partial,
      partial,
      unknown,
    ]);
  });

  it("holds wishes, and keeps silence, none and a wish apart", () => {
    const silent = columnsOf({});
    const none = columnsOf({
      contractTypes: null,
      hoursPerWeek: null,
      shifts: null,
      maxCommuteKm: null,
      desiredSectors: [],
      accommodationNeeds: [],
    });
    const stated = columnsOf({
      contractTypes: ["daily", "permanent"],
      hoursPerWeek: { max: 30 },
      shifts: "day",
      maxCommuteKm: 12.5,
      desiredSectors: [{ concept: "b-trade" }, { label: "?" }],
      accommodationNeeds: ["Ramp", "ramp"],
    });
    const wishes = [silent, none, stated].map(({ contractTypes, hoursState, hoursMin, hoursMax, shifts, maxCommuteKm }) =>
      [contractTypes, hoursState, hoursMin, hoursMax, shifts, maxCommuteKm].map((column) => column[0]),
    );
    expect(wishes).toEqual([
      [contractBit.unknown, demandState.silent, NaN, NaN, shiftWish.silent, NaN],
      [0, demandState.none, NaN, NaN, shiftWish.none, Infinity],
      [contractBit.permanent | contractBit.daily, demandState.stated, NaN, 30, shiftWish.day, 12.5],
    ]);
    expect([silent, none, stated].map(({ desiredSectors }) => desiredSectors.state[0])).toEqual([unknown, complete, partial]);
    expect([...stated.desiredSectors.sector]).toEqual([-1, row("b-trade")]);
    expect([...stated.accommodationNeeds.need]).toEqual([codeOfText("ramp")]);
  });

  it("holds when a skill was last used, and how it is shown: of one named twice the latest and the better", () => {
    const { skills } = columnsOf({
      skills: [
        { concept: "s-arc", level: 2, lastUsed: "2020-03", evidence: "verified" },
        { concept: "s-arc", level: 4, lastUsed: "2019", evidence: "self" },
        { concept: "s-gas" },
      ],
    });
    expect([[...skills.level], [...skills.lastUsed], [...skills.evidence]]).toEqual([
      [4, 0],
      [2020 * 12 + 3, 0],
      [skillEvidence.verified, 0],
    ]);
  });

  it("warns of hours that contradict themselves, and leaves them unknown", () => {
    const { market, issues } = createMarket({ candidates: [{ id: "c", hoursPerWeek: { min: 40, max: 20 } }], vacancies: [] });
    expect(issues).toMatchObject([{ severity: "warning", path: "hoursPerWeek", received: '"40 to 20"' }]);
    expect([market.candidates.hoursMin[0], market.candidates.hoursMax[0]]).toEqual([NaN, NaN]);
  });
});
