import { describe, expect, it } from "vitest";
import { candidateInputs } from "../../src/evaluation/candidate-inputs.js";
import { describeProxy } from "../../src/evaluation/describe-proxy.js";
import { scanProxies, type Input } from "../../src/evaluation/scan-proxies.js";
import { seededRandom } from "../../src/evaluation/seeded-random.js";

const people = Array.from({ length: 120 }, (_, at) => `p${String(at)}`);
const sex = { name: "sex", groups: new Map(people.map((id, at) => [id, at % 2 === 0 ? "female" : "male"])) };
const random = seededRandom(3);
const input = (name: string, of: (at: number) => string | number | undefined): Input => ({
  name,
  values: new Map(
    people.flatMap((id, at) => {
      const value = of(at);
      return value === undefined ? [] : [[id, value] as const];
    }),
  ),
});

describe("the scan of proxies", () => {
  const inputs = [
    input("noise", () => random.below(1000)),
    input("skill", (at) => (at % 2 === 0 || at % 12 === 1 ? "yes" : undefined)),
    input("wage", (at) => (at % 2 === 0 ? 4 : 5) * 1_000_000 + (at % 7) * 1000),
    input("constant", () => "same"),
    input("unique", (at) => `name ${String(at)}`),
  ];
  const found = scanProxies({ people, attribute: sex, inputs });
  const of = (name: string) => found.find((proxy) => proxy.input === name)!;

  it("finds the inputs that tell the group, the strongest first, and not the others", () => {
    expect(found.slice(0, 2).map(({ input: name }) => name)).toEqual(["wage", "skill"]);
    expect(of("wage")).toMatchObject({ guessed: 1, p: 1 / 1000 });
    expect(of("wage").cramersV).toBeGreaterThan(0.95);
    expect(of("skill").guessed).toBeCloseTo(110 / 120, 12);
    expect(of("skill").adjusted).toBeLessThan(0.05);
    for (const name of ["noise", "constant"]) expect(of(name).adjusted).toBeGreaterThan(0.05);
  });

  it("takes a value that only one person has for no knowledge", () => {
    expect(of("unique").guessed).toBe(of("unique").baseline);
    expect(of("constant")).toMatchObject({ cramersV: 0, p: 1 });
  });

  it("tells one proxy from chance among many inputs that are none", () => {
    const noise = Array.from({ length: 150 }, (_, index) => input(String(index), () => random.below(2)));
    const [first, ...others] = scanProxies({
      people,
      attribute: sex,
      inputs: [...noise, input("skill", (at) => (at % 2 === 0 ? "yes" : "no"))],
    });
    expect(first).toMatchObject({ input: "skill", cramersV: 1 });
    expect(first!.adjusted).toBeLessThan(0.05);
    expect(others.filter(({ adjusted }) => adjusted < 0.05).length).toBeLessThanOrEqual(1);
  });

  it("says what it found in a sentence", () => {
    expect(describeProxy(of("skill"), "sex", "en")).toMatch(
      /^From skill, one guesses sex right for 92 of 100 people; without it, for \d+ \(V = 0\.\d\d; hardly chance\)\.$/,
    );
    expect(describeProxy(of("noise"), "jenis kelamin", "id")).toContain("bisa kebetulan");
  });

  it("keeps its rate of false alarms: p of pure noise is below 5 % in about 5 %", () => {
    const noise = Array.from({ length: 200 }, (_, index) => input(String(index), () => random.below(4)));
    const alarms = scanProxies({ people, attribute: sex, inputs: noise, draws: 99 }).filter(({ p }) => p <= 0.05).length;
    expect(alarms).toBeLessThanOrEqual(10 + 3 * Math.sqrt(200 * 0.05 * 0.95));
  });
});

describe("inputs of candidates", () => {
  it("are what rules may read, and concepts that enough of them name", () => {
    const inputs = candidateInputs(
      Array.from({ length: 12 }, (_, at) => ({
        id: `c${String(at)}`,
        skills: [{ concept: "common" }, ...(at < 6 ? [{ concept: "half" }] : []), ...(at < 2 ? [{ concept: "rare" }] : [])],
        residence: { place: { scheme: "bps" as const, code: "3275" } },
        facts: { canteen: true },
      })),
    );
    expect(inputs.map(({ name }) => name)).toEqual(["facts.canteen", "place", "skills: half"]);
  });
});
