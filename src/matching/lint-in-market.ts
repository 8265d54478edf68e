import type { IsoDate } from "../model/index.js";
import { recordRows, type Market, type Row } from "../market/index.js";
import { protectedFinding, smellsProtected, type PolicyFinding } from "../policy/artefact.js";
import type { Policy } from "../policy/index.js";
import { isInForce, type Gate } from "../rules/index.js";
import { bindPolicy, type BoundCriterion, type BoundPolicy } from "./bind-policy.js";
import type { LintOptions } from "./lint-policy.js";
import { queryFrom, type PairQuery } from "./pair-query.js";
import { kendallTau } from "./rank-correlation.js";

/** From here on, a criterion's order of a list is nearly that of the whole. */
const ALONE = 0.8;
/** Fewer lists than this tell nothing of a criterion. */
const FEWEST_LISTS = 5;
/** Two gates that are independent would let so many pairs of the sample through together, before it counts that they let none. */
const FEWEST_PASSES = 10;

/** Finds what a policy does in a market, for the vacancies in some rows; looked at in a sample, the same each time. */
export function lintInMarket(policy: Policy, options: LintOptions, vacancies: Int32Array): readonly PolicyFinding[] {
  const { market, asOf } = options;
  const bound = bindPolicy(market, policy, asOf);
  const candidates = recordRows(market, "candidate");
  const queries = Array.from(spread(vacancies, options.vacancies ?? 30), (row) => queryFrom(bound, "vacancy", row));
  const others = spread(candidates, options.candidates ?? 200);
  const unasked = new Set([...bound.fit, ...bound.appeal].filter(isNeverAsked({ vacancy: vacancies, candidate: candidates })));
  return [
    ...Array.from(unasked, neverAsked),
    ...policy.gates.flatMap((gate) => (isInForce(gate.inForce, asOf) ? [] : [outOfForce(gate, asOf)])),
    ...lintGates(bound, queries, others),
    ...lintOrder(queries, others, unasked),
    ...lintFacts(market, policy, { candidate: others, vacancy: spread(vacancies, options.vacancies ?? 30) }),
  ];
}

/** So many rows at most, evenly spread. */
function spread(rows: Int32Array, most: number): Int32Array {
  const taken = Math.min(rows.length, most);
  return Int32Array.from({ length: taken }, (_, i) => rows[Math.floor((i * rows.length) / taken)]!);
}

function pathOf({ asks, name }: BoundCriterion): string {
  return `${asks === "vacancy" ? "fit" : "appeal"}.${name}`;
}

function isNeverAsked(rows: Readonly<Record<BoundCriterion["asks"], Int32Array>>): (criterion: BoundCriterion) => boolean {
  return ({ asks, bound }) => !rows[asks].some((row) => bound.asked(row));
}

function neverAsked(criterion: BoundCriterion): PolicyFinding {
  const { name, asks } = criterion;
  return {
    code: "neverAsked",
    severity: "warning",
    path: pathOf(criterion),
    message: {
      en: `No ${asks} of this market asks what ${name} weighs: it is the same for every pair.`,
      id: `Tidak ada ${asks === "vacancy" ? "lowongan" : "pencari kerja"} di pasar ini yang meminta ${name}: nilainya sama untuk semua pasangan.`,
    },
  };
}

function outOfForce({ name, inForce: { from, until } = {} }: Gate, asOf: IsoDate): PolicyFinding {
  const days = `${from ?? "…"} – ${until ?? "…"}`;
  return {
    code: "outOfForce",
    severity: "note",
    path: `gates.${name}`,
    message: {
      en: `${name} is not in force on ${asOf} (${days}): everybody passes it.`,
      id: `${name} tidak berlaku pada ${asOf} (${days}): semua lolos.`,
    },
  };
}

/** Gates that let nobody through, alone or two together. */
function lintGates(bound: BoundPolicy, queries: readonly PairQuery[], others: Int32Array): PolicyFinding[] {
  const paths = [
    ...bound.gates.map(({ gate }) => `gates.${gate.name}`),
    ...[...bound.fit, ...bound.appeal].filter(({ criterion }) => criterion.atLeast !== undefined).map((one) => `${pathOf(one)}.atLeast`),
  ];
  const pairs = queries.length * others.length;
  const passes = paths.map(() => new Uint8Array(pairs));
  for (const [q, query] of queries.entries()) {
    for (const [o, other] of others.entries()) {
      for (const [g, gate] of query.gates.entries()) passes[g]![q * others.length + o] = gate.status(other) === "unmet" ? 0 : 1;
    }
  }
  const counts = passes.map((its) => its.reduce((sum, one) => sum + one, 0));
  const findings: PolicyFinding[] = [];
  for (const [a, path] of paths.entries()) {
    if (counts[a] === 0 && pairs > 0) findings.push(closedGate(path, pairs));
    for (let b = 0; b < a; b++) {
      const isTelling = (counts[a]! * counts[b]!) / pairs >= FEWEST_PASSES;
      if (isTelling && !passes[a]!.some((one, pair) => one === 1 && passes[b]![pair] === 1))
        findings.push(contradiction(path, paths[b]!, pairs));
    }
  }
  return findings;
}

function closedGate(path: string, pairs: number): PolicyFinding {
  return {
    code: "closedGate",
    severity: "error",
    path,
    message: {
      en: `None of ${String(pairs)} pairs looked at passes ${path}: every list would be empty.`,
      id: `Tidak satu pun dari ${String(pairs)} pasangan yang diperiksa lolos ${path}: semua daftar akan kosong.`,
    },
  };
}

function contradiction(path: string, other: string, pairs: number): PolicyFinding {
  return {
    code: "contradictoryGates",
    severity: "error",
    path,
    message: {
      en: `Whoever passes ${path} does not pass ${other}, in all of ${String(pairs)} pairs looked at.`,
      id: `Yang lolos ${path} tidak lolos ${other}, pada semua ${String(pairs)} pasangan yang diperiksa.`,
    },
  };
}

/** Criteria that never order a list, and one that orders it alone. */
function lintOrder(queries: readonly PairQuery[], others: Int32Array, unasked: ReadonlySet<BoundCriterion>): PolicyFinding[] {
  const weighed = queries[0]?.weighed ?? [];
  if (weighed.length < 2 || others.length < 2) return [];
  const sums = weighed.map(() => 0);
  const differs = weighed.map(() => false);
  let lists = 0;
  for (const query of queries) {
    const eligible = others.filter((other) => query.met(other) !== "unmet");
    const scores = Array.from(eligible, (other) => query.score(other, "used"));
    if (scores.every((score) => score === scores[0])) continue;
    lists++;
    for (const [i, criterion] of query.weighed.entries()) {
      const tau = kendallTau(
        Array.from(eligible, (other) => criterion.degree(other, "used")),
        scores,
      );
      if (tau === null) continue;
      differs[i] = true;
      sums[i]! += tau;
    }
  }
  if (lists < FEWEST_LISTS) return [];
  return weighed.flatMap(({ of }, i): PolicyFinding[] => {
    const tau = sums[i]! / lists;
    if (tau >= ALONE) return [decidesAlone(of, tau, lists)];
    return differs[i] || unasked.has(of) ? [] : [neverDiffers(of, lists)];
  });
}

function decidesAlone(criterion: BoundCriterion, tau: number, lists: number): PolicyFinding {
  const { name } = criterion;
  const written = tau.toFixed(2);
  return {
    code: "decidesAlone",
    severity: "warning",
    path: pathOf(criterion),
    message: {
      en: `${name} alone orders the lists nearly as the whole policy does (Kendall's tau-b ${written} over ${String(lists)} lists).`,
      id: `${name} sendirian mengurutkan daftar hampir sama dengan seluruh kebijakan (tau-b Kendall ${written.replace(".", ",")} pada ${String(lists)} daftar).`,
    },
  };
}

function neverDiffers(criterion: BoundCriterion, lists: number): PolicyFinding {
  const { name } = criterion;
  return {
    code: "neverDiffers",
    severity: "note",
    path: pathOf(criterion),
    message: {
      en: `${name} is the same for all candidates in each of ${String(lists)} lists looked at.`,
      id: `${name} sama untuk semua pencari kerja pada ${String(lists)} daftar yang diperiksa.`,
    },
  };
}

/** Facts of the office's own that are named after a protected attribute, where a rule or gate reads facts. */
function lintFacts(market: Market, policy: Policy, rows: Readonly<Record<"candidate" | "vacancy", Int32Array>>): PolicyFinding[] {
  const criteria = [...Object.entries(policy.fit), ...Object.entries(policy.appeal)];
  const readers = [
    ...criteria.map(([name, { rule }]) => ({ path: `${rule.asks === "vacancy" ? "fit" : "appeal"}.${name}`, reads: rule.reads })),
    ...policy.gates.map(({ name, reads }) => ({ path: `gates.${name}`, reads })),
  ];
  return (["candidate", "vacancy"] as const).flatMap((side) => {
    const reading = readers.filter(({ reads }) => (reads[side] as readonly string[]).includes("facts"));
    if (reading.length === 0) return [];
    const factsOf = (row: Row): object => (side === "candidate" ? market.candidate(row) : market.vacancy(row)).facts ?? {};
    const names = new Set(Array.from(rows[side], factsOf).flatMap(keysIn));
    return [...names]
      .filter(smellsProtected)
      .flatMap((name) => reading.map(({ path }) => protectedFinding(`${path}.reads.${side}`, `facts.${name}`, "warning")));
  });
}

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, its]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(its)]);
}
