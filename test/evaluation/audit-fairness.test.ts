import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossAttributes, type Attribute } from "../../src/evaluation/attribute.js";
import { attributesOf } from "../../src/evaluation/attributes-of.js";
import { auditFairness, type AuditOptions } from "../../src/evaluation/audit-fairness.js";
import { binomialInterval } from "../../src/evaluation/binomial-interval.js";
import { describeAudit } from "../../src/evaluation/describe-audit.js";
import { fisherTest } from "../../src/evaluation/fisher-test.js";
import { awrf, ndkl, sharesOf, skewAt } from "../../src/evaluation/group-distance.js";
import { poolSmallGroups, SMALL_GROUPS } from "../../src/evaluation/pool-small-groups.js";
import { seededRandom, type SeededRandom } from "../../src/evaluation/seeded-random.js";

describe("the exact interval of a share", () => {
  it.each([
    [0, 10, 0, 0.30849710781876294],
    [5, 10, 0.1870860284474045, 0.8129139715525955],
    [3, 40, 0.015742179851041527, 0.20386474873289898],
    [40, 40, 0.9119026971211966, 1],
  ])("of %i of %i is that of scipy 1.17", (successes, n, low, high) => {
    const interval = binomialInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it("refuses what are no counts", () => {
    expect(() => binomialInterval(3, 2)).toThrow("received 3 of 2");
  });
});

describe("Fisher's exact test", () => {
  it.each([
    [3, 4, 1, 4, 0.48571428571428565],
    [1, 10, 11, 14, 0.0027594561852200836],
    [23, 210, 45, 240, 0.024718523060790514],
    [8, 10, 2, 10, 0.023014137565221155],
  ])("of %i of %i against %i of %i is that of scipy 1.17", (chosen, n, others, m, p) => {
    expect(fisherTest({ chosen, n }, { chosen: others, n: m })).toBeCloseTo(p, 9);
  });

  it("is symmetric, from above 0 to 1, and 1 for equal shares", () => {
    const chosen = fc.integer({ min: 1, max: 40 }).chain((n) => fc.record({ n: fc.constant(n), chosen: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(chosen, chosen, (a, b) => {
        const p = fisherTest(a, b);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherTest(b, a)).toBeCloseTo(p, 9);
        expect(fisherTest(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("Skew, NDKL and AWRF", () => {
  const shares = new Map([
    ["a", 0.5],
    ["b", 0.5],
  ]);

  it("are what their formulas give by hand", () => {
    expect(skewAt(["a", "a", "a", "b"], "b", shares, 4)).toBeCloseTo(Math.log(0.25 / 0.5), 14);
    expect(skewAt(["a", "a"], "b", shares, 2)).toBe(-Infinity);
    const z = 1 + 1 / Math.log2(3);
    expect(ndkl(["a", "b"], shares)).toBeCloseTo(Math.log(2) / z, 14);
    expect(ndkl(["a", "a"], shares)).toBeCloseTo(Math.log(2), 14);
    expect(awrf(["a", "b"], shares, "uniform")).toBe(1);
    // All attention on one of two equal groups: JS = 1 − ¾ log2 3 + ½ … = 0.311278.
    expect(awrf(["a"], shares)).toBeCloseTo(1 - 0.31127812445913283, 12);
    expect([ndkl([undefined], shares), awrf([], shares), skewAt([], "a", shares, 3)]).toEqual([undefined, undefined, undefined]);
    expect(() => ndkl(["c"], shares)).toThrow('received "c"');
  });

  it("lie in their range, whatever the list", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", undefined), { minLength: 1, maxLength: 20 }), (list) => {
        const there = sharesOf(["a", "a", "b", "c", ...list]);
        const [distance, fairness] = [ndkl(list, there), awrf(list, there)];
        if (distance === undefined || fairness === undefined) return;
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(fairness).toBeGreaterThanOrEqual(0);
        expect(fairness).toBeLessThanOrEqual(1);
        const relabelled = ndkl(
          list.map((group) => group && `x${group}`),
          new Map(Array.from(there, ([group, share]) => [`x${group}`, share])),
        );
        expect(relabelled).toBeCloseTo(distance, 12);
      }),
    );
  });
});

describe("small groups", () => {
  it("are taken together, with the next larger one where they are still too few, so that nothing is left to subtract", () => {
    const people = Array.from({ length: 40 }, (_, at) => `p${String(at)}`);
    const groups = new Map(people.map((id, at) => [id, at < 20 ? "large" : at < 33 ? "middle" : at < 36 ? "tiny" : "small"]));
    const { reported, pooled, groups: labels } = poolSmallGroups({ name: "x", groups }, people, 10);
    expect(reported).toEqual(["large"]);
    expect(pooled).toEqual({ groups: 3, people: 20 });
    expect(labels.get("p35")).toBe(SMALL_GROUPS);
  });

  it("never leave a reported or pooled number below the smallest, but where all together are fewer", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 60 }), (of) => {
        const people = of.map((_, at) => String(at));
        const { reported, pooled, groups } = poolSmallGroups(
          { name: "x", groups: new Map(of.map((group, at) => [String(at), group])) },
          people,
          10,
        );
        for (const group of reported) expect(Array.from(groups.values()).filter((one) => one === group).length).toBeGreaterThanOrEqual(10);
        if (pooled !== null && reported.length > 0) expect(pooled.people).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});

describe("attributes of demographics", () => {
  it("put a birth date into a band only where it is certain, and keep what is not stated unknown", () => {
    const attributes = attributesOf(
      [
        { candidate: "a", sex: "female", birthDate: "2001-11-28" },
        { candidate: "b", sex: "male", birthDate: "2001-11-29" },
        { candidate: "c", birthDate: "2001" },
        { candidate: "d", birthDate: "1995", religion: "x" },
        { candidate: "e", birthDate: "1950-02" },
        { candidate: "f", birthDate: "2020" },
      ],
      "2026-11-28",
    );
    expect(attributes.map(({ name, groups }) => [name, Object.fromEntries(groups)])).toEqual([
      ["age", { a: "25–34", b: "15–24", d: "25–34", e: "55+", f: "<15" }],
      ["religion", { d: "x" }],
      ["sex", { a: "female", b: "male" }],
    ]);
    const [age, , sex] = attributes;
    expect(Object.fromEntries(crossAttributes(sex!, age!).groups)).toEqual({ a: "female × 25–34", b: "male × 15–24" });
  });
});

const people = Array.from({ length: 200 }, (_, at) => `p${String(at)}`);
const sexOf = (random: SeededRandom): Attribute => ({
  name: "sex",
  groups: new Map(people.map((id) => [id, random.below(2) === 0 ? "female" : "male"])),
});

/** Lists of three for forty vacancies, drawn by lot; a woman drawn is passed over as often as the share `passed` says. */
function listsOf(random: SeededRandom, sex: Attribute, passed: number): AuditOptions["lists"] {
  return new Map(
    Array.from({ length: 40 }, (_, vacancy) => {
      const list = new Set<string>();
      while (list.size < 3) {
        const id = people[random.below(people.length)]!;
        if (sex.groups.get(id) !== "female" || random.next() / 2 ** 32 >= passed) list.add(id);
      }
      return [`v${String(vacancy)}`, Array.from(list)];
    }),
  );
}

function alarmIn(seed: number, passed: number): boolean {
  const random = seededRandom(seed);
  const sex = sexOf(random);
  const audit = auditFairness({ people, lists: listsOf(random, sex, passed), attributes: [sex], shown: 3, draws: 1 });
  return audit.attributes.some(({ groups }) =>
    groups.some(({ selection, scoring }) => Math.min(selection.adjusted, scoring.adjusted) < 0.05),
  );
}

describe("the audit", () => {
  it("calls no difference more than chance in at most 5 % of 1,000 audits without a bias, and finds a planted one", () => {
    let alarms = 0;
    for (let seed = 1; seed <= 1000; seed++) if (alarmIn(seed, 0)) alarms++;
    // 5 %, and three standard errors of a thousand draws.
    expect(alarms).toBeLessThanOrEqual(50 + 3 * Math.sqrt(1000 * 0.05 * 0.95));
    let found = 0;
    for (let seed = 1; seed <= 100; seed++) if (alarmIn(seed, 0.65)) found++;
    expect(found).toBeGreaterThanOrEqual(95);
  });

  it("names who is at a disadvantage, by how much, and what to do, in English and Indonesian", () => {
    const random = seededRandom(7);
    const sex = sexOf(random);
    const audit = auditFairness({ people, lists: listsOf(random, sex, 0.65), attributes: [sex], shown: 3, draws: 200 });
    const [female, male] = audit.attributes[0]!.groups;
    expect([female?.group, male?.group]).toEqual(["female", "male"]);
    expect(female?.selection.verdict).toBe("disadvantage");
    expect(male?.selection.verdict).toBe("higher");
    expect(male?.selection.ratio?.value).toBe(1);
    expect(female?.selection.ratio?.value).toBeCloseTo(female!.selection.rate.value / male!.selection.rate.value, 12);
    expect(female?.skew).toBeLessThan(0);
    expect(female?.exposureRatio?.interval.high).toBeLessThan(1);
    const [first] = describeAudit(audit, "en");
    expect(first).toMatch(
      /^sex: \d+ of \d+ women \(\d+\.\d %\) stand among the first 3 of a list; of all others, \d+\.\d %\. That is 0\.\d\d times/,
    );
    expect(first).toContain("Do not go live");
    expect(describeAudit(audit, "id")[0]).toMatch(/^jenis kelamin: \d+ dari \d+ perempuan \(\d+,\d %\) masuk 3 teratas/);
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });

  it("in brief only counts the comparisons in which nothing was seen", () => {
    const groups = new Map(people.map((id, at) => [id, "abcd"[at % 4]!]));
    const audit = auditFairness({
      people,
      lists: new Map([["v", people.slice(0, 40)]]),
      attributes: [{ name: "letter", groups }],
      draws: 50,
    });
    const [whole, brief] = [describeAudit(audit, "en"), describeAudit(audit, "en", new Map(), { brief: true })];
    const quiet = whole.filter((text) => text.includes("There is no sign of a difference"));
    expect(quiet.length).toBeGreaterThan(1);
    expect(brief.length).toBe(whole.length - quiet.length + 1);
    expect(brief.at(-2)).toBe(
      `In ${String(quiet.length)} other comparisons there is no sign of a difference, but too few people to rule out a ratio below 0.80.`,
    );
  });

  it("says nothing of small groups, and how many people it does not know", () => {
    const groups = new Map(people.slice(0, 150).map((id, at) => [id, at < 4 ? "rare" : at < 70 ? "a" : "b"]));
    const lists = new Map([["v", people.slice(0, 20)]]);
    const audit = auditFairness({ people, lists, attributes: [{ name: "faith", groups }], draws: 20 });
    const [faith] = audit.attributes;
    expect(faith?.groups.map(({ group }) => group)).toEqual(["b"]);
    expect(faith?.pooled).toEqual({ groups: 2, people: 70 });
    expect([faith?.missing, faith?.missingShare]).toEqual([50, 0.25]);
    expect(JSON.stringify(audit)).not.toContain("rare");
    expect(describeAudit(audit, "en").join("\n")).toContain(
      "of 2 small groups (70 people; fewer than 10 each, or joined so that nobody can be worked out)",
    );
  });

  it("holds exposure against merit where that is given", () => {
    const ids = people.slice(0, 40);
    const sex: Attribute = { name: "sex", groups: new Map(ids.map((id, at) => [id, at % 2 === 0 ? "female" : "male"])) };
    const lists = new Map(ids.map((id, at) => [`v${String(at)}`, [id]]));
    const merit = new Map(ids.map((id, at) => [id, at % 2 === 0 ? 2 : 1]));
    const [audited] = auditFairness({ people: ids, lists, attributes: [sex], merit, draws: 50 }).attributes;
    expect(audited?.groups.map(({ exposureRatio }) => exposureRatio?.value)).toEqual([1, 1]);
    expect(audited?.groups.map(({ exposurePerMeritRatio }) => exposurePerMeritRatio?.value)).toEqual([0.5, 1]);
  });

  it("sets attributes across, and compares nothing where nobody is shown", () => {
    const [one, other] = [sexOf(seededRandom(1)), { ...sexOf(seededRandom(2)), name: "other" }];
    const audit = auditFairness({ people, lists: new Map(), attributes: [one, other], draws: 5 });
    expect(audit.attributes.map(({ name }) => name)).toEqual(["sex", "other", "sex × other"]);
    for (const { groups } of audit.attributes)
      for (const { selection } of groups) expect([selection.ratio, selection.p, selection.verdict]).toEqual([null, 1, "none"]);
    expect(() => auditFairness({ people, lists: new Map([["v", ["nobody"]]]), attributes: [] })).toThrow('received "nobody"');
  });
});
