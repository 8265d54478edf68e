import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Vacancy } from "../../src/model/index.js";
import { bindCondition, definePolicySet, isPolicySet, parsePolicySet, policySetToJson, type Condition } from "../../src/policy/artefact.js";
import { definePolicy, policyToJson } from "../../src/policy/index.js";
import { builtInGates, builtInRules, skills, wage } from "../../src/rules/index.js";
import { smallPlaces, smallTaxonomy } from "../arbitraries/records.js";

const recipes = { rules: builtInRules, gates: builtInGates };
const general = definePolicy({ id: "general", version: "1", fit: { skills: { rule: skills(), weight: 1 } } });
const abroad = definePolicy({ id: "abroad", version: "1", appeal: { wage: { rule: wage(), weight: 1 } } });
const set = definePolicySet({
  id: "office",
  version: "1",
  segments: [{ name: "abroad", when: { field: "channel", is: "overseas" }, policy: abroad }],
  otherwise: general,
});

const welder: Vacancy = {
  id: "v",
  title: "Welder",
  channel: "local",
  occupation: { concept: "o-pipe-welder" },
  locations: [{ place: { scheme: "kemendagri", code: "3471" } }, { place: { scheme: "kemendagri", code: "3324" } }],
  wage: { min: 3_000_000, currency: "IDR", period: "month" },
  startDate: "2026-12-01",
  facts: { programme: "village", accepted: true },
};
const holds = (condition: Condition, vacancy: Vacancy = welder, segments: Record<string, Condition> = {}): boolean =>
  bindCondition(condition, { taxonomy: smallTaxonomy, places: smallPlaces, segments: new Map(Object.entries(segments)) })(vacancy);

describe("a condition on a vacancy", () => {
  it.each<[string, Condition, boolean]>([
    ["a value that is it", { field: "channel", is: "local" }, true],
    ["a value that is another", { field: "channel", is: "overseas" }, false],
    ["one of several", { field: "channel", in: ["overseas", "local"] }, true],
    ["a concept below", { field: "occupation.concept", under: "o-metal" }, true],
    ["the concept itself", { field: "occupation.concept", under: "o-pipe-welder" }, true],
    ["a concept elsewhere", { field: "occupation.concept", under: "o-office" }, false],
    ["a concept that nobody knows", { field: "occupation.concept", under: "o-unknown" }, false],
    ["a place around one of the places", { field: "locations.place", under: { scheme: "kemendagri", code: "33" } }, true],
    ["a place around none", { field: "locations.place", under: { scheme: "iso-3166", code: "JP" } }, false],
    ["a number that is enough", { field: "wage.min", atLeast: 3_000_000 }, true],
    ["a number that is too much", { field: "wage.min", atMost: 2_999_999 }, false],
    ["a day that is late enough", { field: "startDate", atLeast: "2026-12-01" }, true],
    ["a number held against a text", { field: "startDate", atLeast: 2 }, false],
    ["something stated", { field: "wage", known: true }, true],
    ["something not stated", { field: "hoursPerWeek.max", known: false }, true],
    ["a fact of one's own", { field: "facts.accepted", is: true }, true],
    ["nothing stated meets no test", { field: "shifts", in: ["day", "night", "rotating"] }, false],
    ["not", { not: { field: "shifts", is: "night" } }, true],
    [
      "all",
      {
        all: [
          { field: "channel", is: "local" },
          { field: "shifts", is: "day" },
        ],
      },
      false,
    ],
    [
      "any",
      {
        any: [
          { field: "channel", is: "local" },
          { field: "shifts", is: "day" },
        ],
      },
      true,
    ],
    ["what an object inherits is not stated", { field: "facts.constructor", known: true }, false],
  ])("%s", (_, condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });

  it("asks another segment's condition", () => {
    const segments: Record<string, Condition> = { near: { field: "channel", is: "local" } };
    expect(holds({ segment: "near" }, welder, segments)).toBe(true);
    expect(holds({ not: { segment: "near" } }, welder, segments)).toBe(false);
  });

  const leaf = fc.constantFrom<Condition>(
    { field: "channel", is: "local" },
    { field: "shifts", is: "day" },
    { field: "wage", known: true },
    { field: "startDate", atMost: "2026-01-01" },
  );
  const tree = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie("condition").map((not) => ({ not })),
    ),
  })).condition;

  it("all, any and not keep de Morgan's laws", () => {
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        expect(holds({ not: { all: [a, b] } })).toBe(holds({ any: [{ not: a }, { not: b }] }));
        expect(holds({ not: { not: a } })).toBe(holds(a));
      }),
    );
  });
});

describe("a set of policies", () => {
  it("is told from a policy", () => {
    expect([isPolicySet(set), isPolicySet(general)]).toEqual([true, false]);
  });

  it("is read back as the same set, by its hash", () => {
    const { policySet, issues } = parsePolicySet(JSON.parse(JSON.stringify(policySetToJson(set))), recipes);
    expect(issues).toEqual([]);
    expect(policySet?.hash).toBe(set.hash);
  });

  it("has another hash with other conditions, policies or order", () => {
    const [segment] = set.segments;
    const second = { ...segment!, name: "second" };
    const hashes = [
      set,
      definePolicySet({ ...set, segments: [{ ...segment!, when: { field: "channel", is: "local" } }] }),
      definePolicySet({ ...set, otherwise: abroad }),
      definePolicySet({ ...set, segments: [segment!, second] }),
      definePolicySet({ ...set, segments: [second, segment!] }),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("is frozen, and does not change with what it was made of", () => {
    const when = { field: "channel", in: ["overseas"] };
    const made = definePolicySet({ ...set, segments: [{ name: "a", when, policy: abroad }] });
    when.in.push("local");
    expect(made.segments[0]!.when).toEqual({ field: "channel", in: ["overseas"] });
    expect(Object.isFrozen(made.segments[0]!.when)).toBe(true);
  });

  const segment = (name: string, when: unknown): object => ({ name, when, policy: policyToJson(abroad) });
  const text = (segments: object[], more: object = {}): object => ({
    schema: 1,
    id: "s",
    version: "1",
    segments,
    otherwise: policyToJson(general),
    ...more,
  });

  it.each<[string, object, string]>([
    ["a schema version of tomorrow", text([], { schema: 2 }), "schema"],
    ["a segment that asks itself", text([segment("a", { segment: "a" })]), "segments[0].when"],
    [
      "segments in a circle",
      text([segment("a", { not: { segment: "b" } }), segment("b", { all: [{ segment: "a" }] })]),
      "segments[1].when",
    ],
    ["a segment that is not there", text([segment("a", { any: [{ segment: "b" }] })]), "segments[0].when.any[0].segment"],
    [
      "two segments of one name",
      text([segment("a", { field: "wage", known: true }), segment("a", { field: "wage", known: true })]),
      "segments[1].name",
    ],
    ["a condition of two kinds", text([segment("a", { segment: "a", field: "channel", is: "local" })]), "segments[0].when"],
    ["a condition of no kind", text([segment("a", {})]), "segments[0].when"],
    ["a field without test", text([segment("a", { field: "channel" })]), "segments[0].when"],
    ["a field with two tests", text([segment("a", { field: "channel", is: "local", known: true })]), "segments[0].when"],
    ["a field that no vacancy has", text([segment("a", { field: "colour", is: "red" })]), "segments[0].when.field"],
    ["what an advert asks about persons", text([segment("a", { field: "declaredRequirements.about", is: "x" })]), "segments[0].when.field"],
    ["a protected fact", text([segment("a", { not: { field: "facts.jenis_kelamin", is: "x" } })]), "segments[0].when.not.field"],
    ["a misspelt test", text([segment("a", { field: "channel", equals: "local" })]), "segments[0].when.equals"],
    [
      "a bad policy",
      text([{ ...segment("a", { field: "wage", known: true }), policy: { ...(policyToJson(abroad) as object), neutral: 2 } }]),
      "segments[0].policy.neutral",
    ],
    [
      "an unknown rule",
      text([], { otherwise: { schema: 1, id: "p", version: "1", fit: [{ name: "a", rule: "horoscope", weight: 1 }] } }),
      "otherwise.fit[0]",
    ],
    [
      "an unknown rule beside a weight that is none",
      text([segment("a", { field: "wage", known: true })], {
        otherwise: { schema: 1, id: "p", version: "1", fit: [{ name: "a", rule: "horoscope", weight: -1 }] },
      }),
      "otherwise.fit[0]",
    ],
    [
      "other ties",
      text([segment("a", { field: "wage", known: true })], { otherwise: { ...(policyToJson(general) as object), ties: "id" } }),
      "segments[0].policy.ties",
    ],
  ])("refuses %s, naming the path", (_, json, path) => {
    const { policySet, issues } = parsePolicySet(json, recipes);
    expect(policySet).toBeUndefined();
    expect(issues.map((issue) => [issue.severity, issue.kind, issue.path])).toContainEqual(["error", "policy", path]);
  });

  it.each([null, 3, "set", [], JSON.parse('{"__proto__":{"schema":1}}') as unknown])("refuses %j without throwing", (json) => {
    expect(parsePolicySet(json, recipes).policySet).toBeUndefined();
  });

  it("defined in code, throws naming the path", () => {
    const define = (when: Condition): unknown => definePolicySet({ ...set, segments: [{ name: "a", when, policy: abroad }] });
    expect(() => define({ segment: "a" })).toThrow(
      new TypeError("policy set segments[0].when: expected segments that do not ask each other in a circle; received a → a"),
    );
    expect(() => define(undefined as never)).toThrow(/segments\[0\]\.when/);
    expect(() => definePolicySet({ ...set, version: "" })).toThrow(/version/);
  });
});
