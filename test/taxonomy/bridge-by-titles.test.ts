import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/model/index.js";
import { bridgeByTitles, createTaxonomy, joinTaxonomies } from "../../src/taxonomy/index.js";

function occupation(id: string, label: string, altLabels: readonly string[] = [], more: Partial<Concept> = {}): Concept {
  return { id, kind: "occupation", labels: { en: label }, altLabels: { en: altLabels }, ...more };
}

describe("titles that two lists share", () => {
  it("are the same in the singular and the plural, whatever their case", () => {
    const { closeMatches } = bridgeByTitles(
      [occupation("o1", "Bakers"), occupation("o2", "Secretaries"), occupation("o3", "Bus Bosses")],
      [occupation("e1", "baker"), occupation("e2", "secretary"), occupation("e3", "bus boss")],
    );
    expect(closeMatches.map(({ concept, other, weight }) => [concept, other, weight])).toEqual([
      ["o1", "e1", 0.8],
      ["o2", "e2", 0.8],
      ["o3", "e3", 0.8],
    ]);
  });

  it("weigh most where both prefer them, least where neither does, and together more than alone", () => {
    const weight = (a: Concept, b: Concept): number | undefined => bridgeByTitles([a], [b]).closeMatches[0]?.weight;
    expect(weight(occupation("o", "Bakers"), occupation("e", "bread maker", ["baker"]))).toBe(0.6);
    expect(weight(occupation("o", "Bread Makers", ["Baker"]), occupation("e", "baker"))).toBe(0.6);
    expect(weight(occupation("o", "Cooks", ["Chef"]), occupation("e", "kitchen hand", ["chef"]))).toBe(0.3);
    expect(weight(occupation("o", "Bakers", ["Bread Maker"]), occupation("e", "baker", ["bread maker"]))).toBe(0.86); // 1 - .2 * .7
    expect(weight(occupation("o", "Bakers"), occupation("e", "welder"))).toBeUndefined();
  });

  it("are also those of the parts of a list of trades, but not of one that goes on with of or except", () => {
    const parts = (title: string): unknown[] =>
      bridgeByTitles(
        [occupation("o", title)],
        [occupation("w", "welder"), occupation("b", "brazer"), occupation("r", "repairer")],
      ).closeMatches.map(({ other, weight }) => [other, weight]);
    expect(parts("Welders, Cutters, Solderers, and Brazers")).toEqual([
      ["b", 0.6],
      ["w", 0.6],
    ]);
    expect(parts("Supervisors of Mechanics, Installers, and Repairers")).toEqual([]);
    expect(parts("Computer, and Welders")).toEqual([]);
  });

  it("mean who prefers them before who has them too, and of a group and one of its own the narrower", () => {
    const others = [
      occupation("group", "Welders"),
      occupation("welder", "welder", [], { broader: ["group"] }),
      occupation("pipes", "pipe fitter", ["welder"]),
    ];
    expect(bridgeByTitles([occupation("o", "Welders")], others)).toEqual({
      closeMatches: [{ concept: "o", other: "welder", weight: 0.8 }],
      ambiguous: [],
    });
  });

  it("that might mean several are told and not guessed, unless other titles decide", () => {
    const ours = [occupation("o1", "Designers", ["Decorator"]), occupation("o2", "Painters", ["Decorator"])];
    expect(bridgeByTitles(ours, [occupation("e", "decorator")])).toEqual({
      closeMatches: [],
      ambiguous: [{ locale: "en", title: "decorator", concepts: ["o1", "o2"], others: ["e"] }],
    });
    expect(bridgeByTitles(ours, [occupation("e", "decorator", ["painter"])])).toEqual({
      closeMatches: [{ concept: "o2", other: "e", weight: 0.6 }],
      ambiguous: [],
    });
  });

  it("of other kinds, replaced or deprecated concepts tell nothing; of a kind that is asked for they do", () => {
    const skill: Concept = { id: "s", kind: "skill", labels: { en: "baking" } };
    const gone = [occupation("r", "baker", [], { replacedBy: "x" }), occupation("d", "baker", [], { deprecated: true }), skill];
    expect(bridgeByTitles([occupation("o", "Bakers"), skill], gone).closeMatches).toEqual([]);
    expect(bridgeByTitles([skill], [{ ...skill, id: "t" }], { kind: "skill" }).closeMatches).toEqual([
      { concept: "s", other: "t", weight: 0.8 },
    ]);
  });

  it("in one language are no titles in another, and Indonesian ones keep their s", () => {
    const indonesian = (id: string, label: string): Concept => ({ id, kind: "occupation", labels: { id: label } });
    expect(bridgeByTitles([occupation("o", "las")], [indonesian("k", "las")]).closeMatches).toEqual([]);
    expect(
      bridgeByTitles([indonesian("a", "Tukang Las")], [indonesian("b", "tukang la"), indonesian("c", "tukang las")]).closeMatches,
    ).toEqual([{ concept: "a", other: "c", weight: 0.8 }]);
  });
});

describe("laws of bridging", () => {
  const title = fc.constantFrom(
    "Bakers",
    "baker",
    "Cooks",
    "cook",
    "Welders, Cooks, and Bakers",
    "__proto__",
    "(.*)+s",
    "\uD800s",
    "\u202Ereks",
    "🙂",
  );
  const list = (prefix: string): fc.Arbitrary<Concept[]> =>
    fc
      .array(fc.tuple(title, fc.array(title, { maxLength: 3 })), { maxLength: 5 })
      .map((titles) => titles.map(([label, others], place) => occupation(`${prefix}${String(place)}`, label, others)));

  it("the order of concepts and of labels makes no difference, the lists can be exchanged, and weights lie in (0, 1]", () => {
    fc.assert(
      fc.property(list("a"), list("b"), (a, b) => {
        const bridges = bridgeByTitles(a, b);
        const turned = a.map((concept) => ({ ...concept, altLabels: { en: [...(concept.altLabels?.en ?? [])].reverse() } })).reverse();
        expect(bridgeByTitles(turned, [...b].reverse())).toEqual(bridges);
        const exchanged = bridgeByTitles(b, a).closeMatches.map(({ concept, other, weight }) => `${other} ${concept} ${String(weight)}`);
        expect(exchanged.sort()).toEqual(
          bridges.closeMatches.map(({ concept, other, weight }) => `${concept} ${other} ${String(weight)}`).sort(),
        );
        for (const { weight } of bridges.closeMatches) expect(weight > 0 && weight <= 1).toBe(true);
        const { issues } = createTaxonomy(joinTaxonomies({ id: "t", version: "1", parts: [a, b], closeMatches: bridges.closeMatches }));
        expect(issues.filter(({ path }) => path.startsWith("related"))).toEqual([]);
      }),
    );
  });
});
