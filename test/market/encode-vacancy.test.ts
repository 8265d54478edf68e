import { describe, expect, it } from "vitest";
import {
  codeOfText,
  contractIndex,
  listState,
  NO_DAY,
  NOT_STATED,
  offerState,
  packLetters,
  payPeriods,
  shiftIndex,
  UNLINKED,
  unpackLetters,
  vacancyStatus,
  verificationStatus,
  type Market,
} from "../../src/market/index.js";
import { dayOf, educationHeight } from "../../src/model/index.js";
import { marketOf, smallPlaces, smallTaxonomy } from "../arbitraries/records.js";

const columnsOf = (...vacancies: readonly object[]): Market["vacancies"] =>
  marketOf(
    [],
    vacancies.map((vacancy) => ({ title: "?", ...vacancy })),
  ).vacancies;
const asking = (...requirements: readonly object[]): Market["vacancies"] =>
  columnsOf({ requirements: requirements.map((one) => ({ importance: "essential", ...one })) });
const row = (id: string): number => smallTaxonomy.rowOf(id);
const { unknown, complete, partial } = listState;
const demandLists = ["skillDemands", "educationDemands", "fieldDemands", "experienceDemands"] as const;

describe("a vacancy's row", () => {
  it("of one that asks and says nothing knows nothing", () => {
    const silent = columnsOf({});
    for (const name of [...demandLists, "locations", "terms"] as const) {
      expect([silent[name].state[0], ...silent[name].offsets]).toEqual([unknown, 0, 0]);
    }
    expect(
      [silent.occupation, silent.wageMin, silent.wageMax, silent.startDate, silent.validThrough, silent.status].map((column) => column[0]),
    ).toEqual([NOT_STATED, NaN, NaN, NO_DAY, NO_DAY, vacancyStatus.unknown]);
    expect([silent.openings, silent.openingsFilled, silent.textNorm].map((column) => column[0])).toEqual([-1, -1, 0]);
  });

  it("of one that asks for nothing knows that, unless requirements may be missing", () => {
    for (const none of [null, []]) {
      const asksNothing = columnsOf({ requirements: none, locations: none }, { requirements: none, complete: false });
      for (const name of demandLists) expect([...asksNothing[name].state]).toEqual([complete, partial]);
      expect([...asksNothing.locations.state]).toEqual([complete, unknown]);
    }
  });

  it("holds what is said of wage, days, status and openings", () => {
    const said = columnsOf({
      wage: { min: 0, max: 5, currency: "JPY", period: "year" },
      startDate: "2027-01-01",
      validThrough: "2026-12-31",
      status: "withdrawn",
      openings: 1_000_000_000,
      openingsFilled: 0,
      occupation: { label: "?" },
    });
    expect([said.wageMin[0], said.wageMax[0], said.wageCurrency[0], payPeriods[said.wagePeriod[0]!]]).toEqual([
      0,
      5,
      packLetters("JPY"),
      "year",
    ]);
    expect([said.startDate[0], said.validThrough[0]]).toEqual([dayOf("2027-01-01"), dayOf("2026-12-31")]);
    expect([said.status[0], said.openings[0], said.openingsFilled[0], said.occupation[0]]).toEqual([
      vacancyStatus.withdrawn,
      1_000_000_000,
      0,
      UNLINKED,
    ]);
  });

  it("holds every place of work, known or not", () => {
    const place = { scheme: "kemendagri", code: "3374" };
    const { locations } = columnsOf({ locations: [{ place }, {}, { coordinates: { latitude: 1, longitude: 2 } }] });
    expect([[...locations.place], [...locations.latitude], [...locations.longitude]]).toEqual([
      [-1, -1, smallPlaces.rowOf({ scheme: "kemendagri", code: "3374" })],
      [NaN, 1, NaN],
      [NaN, 2, NaN],
    ]);
  });

  it("numbers requirements of each kind from 0, with their alternatives side by side, once each", () => {
    const { skillDemands, educationDemands, fieldDemands } = asking(
      { kind: "skill", concept: "s-word", level: 2 },
      { kind: "education", level: "bachelor", alternatives: [{ level: "diploma4" }, { level: "diploma3" }] },
      { kind: "skill", concept: "s-gas", importance: "optional", alternatives: [{ concept: "s-arc" }, { concept: "s-arc" }] },
      { kind: "field", concept: "f-civil" },
    );
    const skills = Array.from(skillDemands.concept, (concept, i) => [
      smallTaxonomy.concepts[concept]?.id,
      skillDemands.requirement[i],
      skillDemands.optional[i],
      skillDemands.level[i],
    ]);
    expect(skills).toEqual([
      ["s-arc", 0, 1, 0],
      ["s-gas", 0, 1, 0],
      ["s-word", 1, 0, 2],
    ]);
    expect([[...educationDemands.height], [...educationDemands.requirement]]).toEqual([
      [educationHeight.diploma3, educationHeight.bachelor],
      [0, 0],
    ]);
    expect([[...fieldDemands.concept], [...fieldDemands.requirement]]).toEqual([[row("f-civil")], [0]]);
  });

  it("keeps apart what differs in level or in words that are not linked, and merges what does not", () => {
    const wordsAsked = (...labels: readonly string[]): number =>
      asking(...labels.map((label) => ({ kind: "skill", label }))).skillDemands.concept.length;
    expect([wordsAsked("las", "pipa"), wordsAsked("las", "las"), wordsAsked("las", "las", "pipa")]).toEqual([2, 1, 2]);
    const levels = asking({ kind: "skill", concept: "s-arc", level: 2 }, { kind: "skill", concept: "s-arc", level: 3 }).skillDemands;
    expect([[...levels.requirement], [...levels.level]]).toEqual([
      [0, 1],
      [2, 3],
    ]);
    // A linked concept is the same whatever its words are.
    const linked = asking(
      { kind: "skill", concept: "s-arc", label: "a" },
      { kind: "skill", concept: "s-arc", label: "b", importance: "optional" },
    );
    expect([...linked.skillDemands.optional]).toEqual([0]);
  });

  it("reads experience without an occupation as in its own, and 0 months as none", () => {
    const twoYears = { kind: "experience", months: 24, importance: "essential" };
    const { experienceDemands } = columnsOf(
      { requirements: [twoYears, { ...twoYears, months: 0 }] },
      { occupation: { label: "?" }, requirements: [twoYears] },
      {
        occupation: { concept: "o-clerk" },
        requirements: [twoYears, { ...twoYears, occupation: "o-clerk" }, { ...twoYears, occupation: "o-welder" }],
      },
    );
    expect([...experienceDemands.offsets]).toEqual([0, 1, 2, 4]);
    expect(new Set(experienceDemands.occupation.subarray(2))).toEqual(new Set([row("o-clerk"), row("o-welder")]));
    expect([...experienceDemands.occupation.subarray(0, 2), ...experienceDemands.months]).toEqual([NOT_STATED, UNLINKED, 24, 24, 24, 24]);
  });

  it("holds the words of title, description, occupation, requirements and their alternatives", () => {
    const market = marketOf(
      [],
      [
        {
          title: "mesin",
          description: "pipa",
          occupation: { label: "juru" },
          employer: { name: "pabrik" },
          requirements: [
            { kind: "skill", label: "busur", importance: "essential", justification: "alasan", alternatives: [{ label: "gas" }] },
            { kind: "document", label: "paspor", importance: "essential" },
          ],
        },
      ],
    );
    expect(market.vocabulary.terms).toEqual(["busur", "ga", "juru", "mesin", "paspor", "pipa"]);
  });

  it("holds languages, licences, certificates and documents asked; units of one alternative before concepts, words beside units for nothing", () => {
    const { languageDemands, licenceDemands, certificateDemands, documentDemands } = asking(
      { kind: "language", language: "ja", cefr: "B1", alternatives: [{ language: "en" }] },
      { kind: "licence", concept: "l-car", alternatives: [{ label: "SIM" }] },
      { kind: "certificate", units: ["U.1", "u.1 "], label: "Las", alternatives: [{ concept: "c-welder" }] },
      { kind: "certificate", label: "K3" },
      { kind: "document", label: "Passport", alternatives: [{ concept: "visa", label: "Visa kerja" }] },
    );
    expect([Array.from(languageDemands.language, unpackLetters), [...languageDemands.level]]).toEqual([
      ["EN", "JA"],
      [0, 3],
    ]);
    expect([...licenceDemands.concept]).toEqual([UNLINKED, row("l-car")]);
    expect([[...certificateDemands.requirement], [...certificateDemands.concept], [...certificateDemands.unit]]).toEqual([
      [0, 0, 1],
      [NOT_STATED, row("c-welder"), UNLINKED],
      [codeOfText("U.1"), 0, 0],
    ]);
    expect([...documentDemands.type].sort((a, b) => a - b)).toEqual([codeOfText("passport"), codeOfText("visa")].sort((a, b) => a - b));
  });

  it("holds what it offers, and keeps silence, yes and no apart", () => {
    const offers = columnsOf(
      {},
      {
        contract: { type: "daily" },
        hoursPerWeek: { min: 40 },
        shifts: "night",
        accessible: true,
        accommodationsOffered: ["Ramp"],
        benefits: ["Housing "],
        experienceInPlaceOfEducation: true,
        verification: { status: "verified" },
        sector: { concept: "b-trade" },
      },
      { accessible: false, accommodationsOffered: [], benefits: ["meals"], experienceInPlaceOfEducation: false, sector: { label: "?" } },
    );
    const { no, yes } = offerState;
    expect([[...offers.accessible], [...offers.housing], [...offers.experienceForEducation]]).toEqual([
      [offerState.unknown, yes, no],
      [offerState.unknown, yes, no],
      [offerState.unknown, yes, no],
    ]);
    expect([offers.contractType[1], offers.hoursMin[1], offers.hoursMax[1], offers.shifts[1], offers.verification[1]]).toEqual([
      contractIndex.daily,
      40,
      NaN,
      shiftIndex.night,
      verificationStatus.verified,
    ]);
    expect([...offers.sector]).toEqual([NOT_STATED, row("b-trade"), UNLINKED]);
    expect([[...offers.accommodations.state], [...offers.accommodations.offered]]).toEqual([
      [unknown, complete, complete],
      [codeOfText("ramp")],
    ]);
  });
});
