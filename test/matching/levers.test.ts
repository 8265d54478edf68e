import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Candidate, Demographics, Vacancy } from "../../src/model/index.js";
import {
  applyLevers,
  createMatcher,
  describeLever,
  proposeLevers,
  type Change,
  type ChangeSide,
  type Efforts,
  type Lever,
  type Matcher,
} from "../../src/matching/index.js";
import { targetOf, type LeverField } from "../../src/matching/lever.js";
import { definePolicy } from "../../src/policy/index.js";
import { desiredOccupation, pairRule } from "../../src/rules/index.js";
import { marketOf, recordsArbitrary } from "../arbitraries/records.js";

const asOf = "2026-11-24";
const pair = { candidate: "c0", vacancy: "v0" };
const everyone: readonly ChangeSide[] = ["candidate", "vacancy", "policy"];

/** What no lever may touch: who somebody is, what was in the past, where somebody lives, and what an advert declares. */
const immutable = {
  candidate: [
    "id",
    "name",
    "registration",
    "residence",
    "education",
    "experience",
    "accommodationNeeds",
    "summary",
    "counsellorNotes",
    "consents",
    "facts",
  ],
  vacancy: [
    "id",
    "title",
    "description",
    "employer",
    "occupation",
    "locations",
    "declaredRequirements",
    "accessible",
    "accommodationsOffered",
    "facts",
  ],
} as const;

/** A policy that reads every field, so that every lever counts. */
const everything = definePolicy({
  id: "p",
  version: "1",
  fit: {
    all: {
      weight: 1,
      rule: pairRule({
        name: "all",
        version: "1",
        asks: "vacancy",
        reads: {
          candidate: [
            "residence",
            "willingToRelocate",
            "maxCommuteKm",
            "desiredOccupations",
            "desiredWage",
            "desiredSectors",
            "contractTypes",
            "hoursPerWeek",
            "shifts",
            "availableFrom",
            "education",
            "experience",
            "skills",
            "certificates",
            "licences",
            "languages",
            "documents",
            "accommodationNeeds",
          ],
          vacancy: ["requirements", "wage", "benefits", "declaredRequirements" as "facts"],
        },
        demand: () => true,
        supply: () => true,
        degree: () => 1,
        sentence: { en: () => "Yes.", id: () => "Ya." },
      }),
    },
  },
});

const declared = {
  declaredRequirements: [
    { about: "sex", value: "female" },
    { about: "age", value: 25 },
  ],
};

describe("levers", () => {
  it("never touch what is protected or cannot be changed, whatever the records hold", () => {
    let proposed = 0;
    fc.assert(
      fc.property(recordsArbitrary(1, 1), ({ candidates, vacancies }) => {
        const matcher: Matcher = createMatcher(
          marketOf(
            candidates,
            vacancies.map((one) => ({ ...one, ...declared })),
          ),
          everything,
          { asOf },
        );
        const before = { candidate: matcher.market.candidate(0), vacancy: matcher.market.vacancy(0) };
        for (const lever of proposeLevers(matcher, pair, { sides: everyone })) {
          proposed++;
          const { market } = applyLevers(matcher, pair, [lever]);
          const after = {
            candidate: market.candidate(market.rowOf("candidate", "c0")),
            vacancy: market.vacancy(market.rowOf("vacancy", "v0")),
          };
          for (const field of immutable.candidate) expect(after.candidate[field]).toEqual(before.candidate[field]);
          for (const field of immutable.vacancy) expect(after.vacancy[field]).toEqual(before.vacancy[field]);
          // It touches the one field that it says, and that one.
          const target = targetOf(lever.change);
          for (const side of ["candidate", "vacancy"] as const) {
            const changed = Object.keys(after[side]).filter(
              (key) => JSON.stringify(after[side][key as "id"]) !== JSON.stringify(before[side][key as "id"]),
            );
            expect(changed).toEqual(target.side === side ? [target.field] : []);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(proposed).toBeGreaterThan(500);
  });

  it("have no case for demographics, by type", () => {
    expectTypeOf<Extract<LeverField, keyof Demographics>>().toBeNever();
    expectTypeOf<Extract<LeverField, (typeof immutable)["candidate" | "vacancy"][number]>>().toBeNever();
    expectTypeOf<LeverField>().toExtend<keyof Candidate | keyof Vacancy>();
    // @ts-expect-error -- nobody is told to be of another sex
    const change: Change = { kind: "sex", value: "female" };
    expect(() => targetOf(change)).toThrow(TypeError);
  });

  it("leave out papers whose name is a protected attribute, and fields that nothing in the policy reads", () => {
    const vacancy = {
      title: "?",
      requirements: [
        { kind: "certificate", importance: "essential", label: "Jenis kelamin" },
        { kind: "document", importance: "essential", label: "usia" },
        { kind: "document", importance: "essential", label: "passport" },
      ],
    };
    const matcher: Matcher = createMatcher(marketOf([{ certificates: [], documents: [] }], [vacancy]), everything, { asOf });
    expect(proposeLevers(matcher, pair).map(({ id }) => id)).toEqual(["obtainDocument:passport"]);
    const blind = definePolicy({
      id: "p",
      version: "1",
      fit: {
        all: { ...everything.fit.all, weight: 0 },
        one: { ...everything.fit.all, rule: { ...everything.fit.all.rule, reads: { candidate: ["skills"], vacancy: [] } } },
      },
    });
    expect(proposeLevers(createMatcher(matcher.market, blind, { asOf }), pair, { sides: ["candidate", "vacancy"] })).toEqual([]);
  });

  it("ask more effort the farther an occupation is from a candidate's own, or the same for all", () => {
    const effortOf = (candidate: object, wished: string, acceptOccupation: Efforts["acceptOccupation"] = { near: 2, far: 26 }): number => {
      const vacancies = [{ title: "?", occupation: { concept: wished } }];
      const matcher: Matcher = createMatcher(marketOf([candidate], vacancies), wishes, { asOf });
      return proposeLevers(matcher, pair, { efforts: { acceptOccupation } }).find(({ change }) => change.kind === "acceptOccupation")!
        .effort;
    };
    const wishes = definePolicy({ id: "w", version: "1", fit: {}, appeal: { wish: { rule: desiredOccupation(), weight: 1 } } });
    const welder = { experience: [{ occupation: { concept: "o-welder" } }], desiredOccupations: [{ concept: "o-clerk" }] };
    // Likeness by Wu & Palmer: 1, 6/7 one step below, 2/3 beside it, and 2/5 from the clerk.
    const efforts = ["o-welder", "o-pipe-welder", "o-turner", "o-typist"].map((wished) => effortOf(welder, wished));
    expect(efforts).toEqual([2, 2 + 24 / 7, 10, 16.4].map((effort) => expect.closeTo(effort, 9) as number));
    const newcomer = { experience: [], desiredOccupations: [{ label: "serabutan" }] };
    expect(effortOf(newcomer, "o-welder")).toBe(26);
    expect(effortOf(newcomer, "o-welder", 3)).toBe(3);
  });

  it("cost what a table says, which names kinds of change and nothing else", () => {
    const requirements = [{ kind: "skill", importance: "essential", concept: "s-weld" }];
    const matcher: Matcher = createMatcher(marketOf([{ skills: [], willingToRelocate: [] }], [{ title: "?", requirements }]), everything, {
      asOf,
    });
    const efforts = (table: object): readonly (readonly [string, number])[] =>
      proposeLevers(matcher, pair, { efforts: table }).map(({ change, effort }) => [change.kind, effort]);
    expect(efforts({ gainSkill: 3, relocate: { local: 1, interregional: 2, overseas: 3 } })).toEqual([
      ["gainSkill", 3],
      ["relocate", 2],
      ["relocate", 1],
    ]);
    expect(() => efforts({ gainSkil: 3 })).toThrow('expected efforts of kinds of change, received "gainSkil"');
    expect(() => efforts({ gainSkill: -1 })).toThrow(RangeError);
    expect(() => efforts({ relocate: { local: 1 } })).toThrow(RangeError);
  });

  it("are proposed for what is stated and does not suit, and said in both languages", () => {
    const month = { currency: "IDR", period: "month" } as const;
    const candidate = {
      residence: { coordinates: { latitude: -7, longitude: 110 } },
      willingToRelocate: null,
      maxCommuteKm: 5,
      desiredOccupations: [{ concept: "o-clerk" }],
      desiredWage: { min: 5_000_000, ...month },
      desiredSectors: [{ concept: "b-trade" }],
      contractTypes: ["permanent"],
      hoursPerWeek: { min: 20, max: 30 },
      shifts: "day",
      availableFrom: "2027-03-01",
      skills: [{ concept: "s-weld", level: 2 }],
      certificates: [{ concept: "c-welder", expires: "2026-12" }],
      licences: [],
      languages: [{ language: "ja", cefr: "A1" }],
      documents: [{ type: "passport", status: "inProgress" }],
    };
    const vacancy = {
      title: "Welder",
      occupation: { concept: "o-welder" },
      sector: { concept: "b-roads" },
      locations: [{ coordinates: { latitude: -7.1, longitude: 110.1 } }],
      wage: { min: 3_000_000, max: 4_000_000, ...month },
      contract: { type: "fixedTerm" },
      hoursPerWeek: { min: 40, max: 40 },
      shifts: "night",
      benefits: ["meals"],
      startDate: "2027-01-15",
      requirements: [
        { kind: "skill", importance: "essential", concept: "s-weld", level: 4, alternatives: [{ concept: "s-arc" }] },
        { kind: "certificate", importance: "essential", concept: "c-welder" },
        { kind: "licence", importance: "optional", concept: "l-forklift" },
        { kind: "language", importance: "essential", language: "ja", cefr: "B1" },
        { kind: "document", importance: "essential", label: "passport" },
        { kind: "education", importance: "essential", level: "vocationalSecondary" },
        { kind: "experience", importance: "optional", months: 24, occupation: "o-welder" },
      ],
    };
    const matcher: Matcher = createMatcher(marketOf([candidate], [vacancy]), everything, { asOf });
    const context = {
      market: matcher.market,
      policy: matcher.policy,
      candidate: matcher.market.candidate(0),
      vacancy: matcher.market.vacancy(0),
    };
    const said = (sides: readonly ChangeSide[], locale: "en" | "id"): string[] =>
      proposeLevers(matcher, pair, { sides }).map(({ change }: Lever) => describeLever(change, context, locale));
    expect(said(["candidate"], "en")).toEqual([
      "Accept a contract for a fixed term.",
      "Accept 20–40 hours a week.",
      "Be ready to work as o-welder, too.",
      "Be ready to work in b-roads, too.",
      "Accept work in shifts.",
      "Ask IDR 4,000,000 a month.",
      "Accept a way to work of up to 20 km.",
      "Obtain the certificate c-welder.",
      "Learn Japanese to level B1.",
      "Obtain the licence l-forklift.",
      "Learn s-arc.",
      "Get the document passport.",
      "Raise s-weld to level 4.",
      "Be ready to move to another province.",
      "Be ready to move within the province.",
      "Be free to start on 15 January 2027.",
    ]);
    expect(said(["candidate"], "id")).toEqual([
      "Bersedia menerima kontrak waktu tertentu (PKWT).",
      "Bersedia bekerja 20–40 jam per minggu.",
      "Bersedia juga bekerja sebagai o-welder (id).",
      "Bersedia juga bekerja di bidang b-roads (id).",
      "Bersedia bekerja dengan sif.",
      "Ajukan upah Rp 4.000.000 per bulan.",
      "Bersedia menempuh jarak sampai 20 km.",
      "Peroleh sertifikat c-welder (id).",
      "Pelajari bahasa Jepang sampai tingkat B1.",
      "Peroleh surat izin l-forklift (id).",
      "Pelajari s-arc (id).",
      "Lengkapi dokumen passport.",
      "Tingkatkan s-weld (id) ke tingkat 4.",
      "Bersedia ditempatkan di provinsi lain.",
      "Bersedia pindah di dalam provinsi.",
      "Siap kerja mulai 15 Januari 2027.",
    ]);
    expect(said(["vacancy", "policy"], "en")).toEqual([
      "Drop the requirement: s-weld or s-arc.",
      "Drop the requirement: c-welder.",
      "Drop the requirement: l-forklift.",
      "Drop the requirement: Japanese B1.",
      "Drop the requirement: passport.",
      "Drop the requirement: SMK.",
      "Drop the requirement: 24 months of experience as o-welder.",
      "Make optional: s-weld or s-arc.",
      "Make optional: c-welder.",
      "Make optional: Japanese B1.",
      "Make optional: passport.",
      "Make optional: SMK.",
      "Offer housing.",
      "Offer IDR 5,000,000 a month.",
      "Weigh all with 0.5 instead of 1.",
      "Weigh all with 2 instead of 1.",
    ]);
    expect(said(["vacancy", "policy"], "id").slice(-6)).toEqual([
      "Jadikan nilai tambah saja: passport.",
      "Jadikan nilai tambah saja: SMK.",
      "Sediakan tempat tinggal (mess).",
      "Tawarkan upah Rp 5.000.000 per bulan.",
      "Ubah bobot all dari 1 menjadi 0,5.",
      "Ubah bobot all dari 1 menjadi 2.",
    ]);
  });
});
