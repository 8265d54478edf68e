import { contentHash, type DataIssue } from "../model/index.js";
import { otherSide, type Market, type Side } from "../market/index.js";
import type { BenchmarkPolicy } from "./benchmark-policy.js";
import type { ScoredRun } from "./judgements.js";
import { rankedLists } from "./ranked-lists.js";

/** Rankings that were made elsewhere, such as by another vendor's system. */
export interface RankedByRunOptions {
  readonly name: string;
  /** Candidates for vacancies (a query is a vacancy), vacancies for candidates, or both. */
  readonly candidatesFor?: ScoredRun;
  readonly vacanciesFor?: ScoredRun;
  /** Reads an id as the run writes it. @defaultValue as it stands */
  readonly idOf?: (written: string) => string;
}

/**
 * Benchmarks rankings that were made elsewhere. Equal scores are ordered as trec_eval does. Where a run has only one side, the lists of the other side are the
 * same pairs by the same scores: whoever is in no list is shown nothing. Ids that the market does not have are left out, and are issues.
 * In a simulated market, take `listPolicy` of `pengantar/evaluation`.
 * @throws TypeError where there is no run at all.
 */
export function rankedByRun({ name, candidatesFor, vacanciesFor, idOf = (written) => written }: RankedByRunOptions): BenchmarkPolicy {
  if (candidatesFor === undefined && vacanciesFor === undefined) {
    throw new TypeError("expected a run of candidates for vacancies, or of vacancies for candidates, received none");
  }
  const read = (run: ScoredRun | undefined): ScoredLists | undefined =>
    run &&
    new Map(
      Array.from(rankedLists(run), ([query, list]) => [idOf(query), list.map(({ document, score }) => ({ id: idOf(document), score }))]),
    );
  const lists: Readonly<Record<Side, ScoredLists | undefined>> = { vacancy: read(candidatesFor), candidate: read(vacanciesFor) };
  return {
    name,
    hash: contentHash([listed(lists.vacancy), listed(lists.candidate)]),
    prepare({ market }) {
      const issues: DataIssue[] = [];
      const usable = (side: Side): ScoredLists | undefined => lists[side] && withoutUnknown(lists[side], side, market, name, issues);
      const [forVacancies, forCandidates] = [usable("vacancy"), usable("candidate")];
      const candidates = forVacancies ?? turned(forCandidates!);
      const vacancies = forCandidates ?? turned(forVacancies!);
      const first = (all: ScoredLists, id: string, top: number): readonly string[] =>
        (all.get(id) ?? []).slice(0, top).map((one) => one.id);
      return {
        issues,
        candidatesFor: (vacancy, top) => first(candidates, vacancy, top),
        vacanciesFor: (candidate, top) => first(vacancies, candidate, top),
      };
    },
  };
}

type ScoredLists = ReadonlyMap<string, readonly { readonly id: string; readonly score: number }[]>;

function listed(lists: ScoredLists | undefined) {
  return lists === undefined ? null : Array.from(lists, ([query, list]) => [query, list.map(({ id, score }) => [id, score])]);
}

function withoutUnknown(lists: ScoredLists, side: Side, market: Market, name: string, issues: DataIssue[]): ScoredLists {
  const raise = (of: Side, ids: ReadonlySet<string>): void => {
    const [example] = ids;
    if (example === undefined) return;
    issues.push({
      severity: "warning",
      kind: "file",
      record: `run ${name}`,
      path: "",
      expected: `ids of ${of} records of the market`,
      received: `${String(ids.size)} others, such as ${example}: left out`,
    });
  };
  const [asking, found] = [new Set<string>(), new Set<string>()];
  const isThere = (of: Side, id: string, missing: Set<string>): boolean => {
    if (market.rowOf(of, id) >= 0) return true;
    missing.add(id);
    return false;
  };
  const kept = new Map(
    Array.from(lists)
      .filter(([query]) => isThere(side, query, asking))
      .map(([query, list]) => [query, list.filter(({ id }) => isThere(otherSide(side), id, found))]),
  );
  raise(side, asking);
  raise(otherSide(side), found);
  return kept;
}

/** The same pairs, from the other side. */
function turned(lists: ScoredLists): ScoredLists {
  const others = new Map<string, { readonly id: string; readonly score: number }[]>();
  for (const [query, list] of lists) {
    for (const { id, score } of list) {
      const own = others.get(id);
      if (own) own.push({ id: query, score });
      else others.set(id, [{ id: query, score }]);
    }
  }
  for (const list of others.values()) list.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  return others;
}
