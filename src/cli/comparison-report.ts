import { canonicalJson, type Json } from "../model/index.js";
import type { Market } from "../market/index.js";
import { otherSide } from "../market/index.js";
import type { GroupTable, PolicyComparison, PolicyDifference, PolicyName, RankingChange } from "../matching/policies.js";
import { decimal } from "./decimal.js";
import { describeRecord } from "./describe-record.js";
import type { Item, Report, Section } from "./report.js";
import type { Shell } from "./shell.js";

/** Of a list, so many entries are shown where not all are asked for. */
const FEW = 10;

/** Says where the texts of two policies differ. */
export function differencesReport(before: PolicyName, after: PolicyName, changes: readonly PolicyDifference[], shell: Shell): Report {
  return { ...head(before, after, shell), sections: [differences(changes, shell)] };
}

/** Says what another policy changes in a market: who enters, who leaves, who moves, and in which groups. */
export function comparisonReport(comparison: PolicyComparison, market: Market, verbose: boolean, shell: Shell): Report {
  const { before, after, asOf, side, top } = comparison;
  const { diff } = shell.say.answers;
  const heading = head(before, after, shell);
  return {
    ...heading,
    about: [...heading.about, diff.market(asOf, market.count("candidate"), market.count("vacancy"), diff.lists[side](top))],
    sections: comparisonSections(comparison, market, verbose, shell),
  };
}

/** The parts of such a report, without its head. */
export function comparisonSections(comparison: PolicyComparison, market: Market, verbose: boolean, shell: Shell): readonly Section[] {
  const { changes, groups, rankings, vanished, appeared } = comparison;
  const { diff } = shell.say.answers;
  const shown = verbose ? rankings : rankings.slice(0, FEW);
  const ids = (all: readonly string[]): string =>
    [...(verbose ? all : all.slice(0, FEW)), ...(!verbose && all.length > FEW ? ["…"] : [])].join(", ");
  const named = (title: string, all: readonly string[]): Section => ({
    title: `${title}: ${String(all.length)}`,
    lines: all.length === 0 ? [] : [ids(all)],
  });
  return [
    differences(changes, shell),
    { title: diff.inLists, lines: sums(comparison, shell) },
    named(diff.vanished, vanished),
    named(diff.appeared, appeared),
    ...groups.filter(({ cells, pooled }) => cells.length > 0 || pooled !== null).map((table) => groupSection(table, shell)),
    {
      title: `${diff.changedLists}: ${String(rankings.length)}`,
      items: shown.map((one) => listItem(one, comparison, market, shell)),
      closing: shown.length < rankings.length ? [diff.moreLists(rankings.length - shown.length)] : [],
    },
  ];
}

function head(before: PolicyName, after: PolicyName, { say }: Shell): Pick<Report, "title" | "about"> {
  const named = ({ id, version, hash }: PolicyName): string => `${id} ${version} (${hash.slice(0, 12)})`;
  return {
    title: `${before.id} ${before.version} → ${after.id} ${after.version}`,
    about: [say.answers.diff.policies(named(before), named(after))],
  };
}

function differences(changes: readonly PolicyDifference[], { say }: Shell): Section {
  const { diff } = say.answers;
  const show = (value: Json | undefined): string => (value === undefined ? diff.nothing : shortJson(value, diff.weight));
  return {
    title: `${diff.changes}: ${String(changes.length)}`,
    items: changes.map(({ path, before, after }) => ({ text: `${path}: ${show(before)} → ${show(after)}` })),
  };
}

/** A criterion or a gate in a few words: its rule with its options, and its weight; all else as JSON. */
function shortJson(value: Json, weighed: (weight: string) => string): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return canonicalJson(value);
  const { rule, gate, options, weight } = value as Readonly<Record<string, Json | undefined>>;
  const name = rule ?? gate;
  if (typeof name !== "string") return canonicalJson(value);
  const chosen = typeof options === "object" && options !== null ? Object.entries(options) : [];
  const inBrackets = chosen.map(([option, its]) => `${option} ${canonicalJson(its)}`).join(", ");
  return [inBrackets === "" ? name : `${name} (${inBrackets})`, ...(weight === undefined ? [] : [weighed(canonicalJson(weight))])].join(
    ", ",
  );
}

function sums({ lists, changedLists, entered, left, moved, correlation }: PolicyComparison, { say, locale }: Shell): string[] {
  const { diff } = say.answers;
  return [
    diff.changed(changedLists, lists),
    diff.places(entered, left, moved),
    correlation === null
      ? diff.noCorrelation
      : diff.correlation(decimal(correlation.mean, 3, locale), decimal(correlation.lowest, 3, locale)),
  ];
}

function groupSection({ grouping, cells, pooled }: GroupTable, { say }: Shell): Section {
  const { diff } = say.answers;
  const most = Math.max(...cells.map(({ before, after }) => Math.max(before, after)), 1);
  const rows = cells.map(({ group, records, before, after, entered, left }) => ({
    cells: [group ?? diff.groupUnknown, ...[records, before, after, entered, left].map(String)],
    bar: { value: Math.min(before, after) / most, most: after / most, of: before / most },
  }));
  const counts = pooled?.counts;
  const pool = counts
    ? [{ cells: [diff.pooled(pooled.groups), ...[counts.records, counts.before, counts.after, counts.entered, counts.left].map(String)] }]
    : [];
  return {
    title: grouping === "place" ? diff.byPlace : diff.by(grouping),
    table: { columns: [diff.group, diff.records, diff.before, diff.after, diff.entered, diff.left], rows: [...rows, ...pool] },
    closing: pooled !== null && pooled.counts === null ? [diff.tooFew(pooled.groups)] : [],
  };
}

function listItem(
  { id, entered, left, moved, correlation }: RankingChange,
  { side }: PolicyComparison,
  market: Market,
  { say, locale }: Shell,
): Item {
  const { diff } = say.answers;
  const { title } = describeRecord(market, side, id, locale);
  const named = (other: string): string => {
    const found = describeRecord(market, otherSide(side), other, locale);
    return found.title === found.id ? found.id : `${found.title} · ${found.id}`;
  };
  return {
    text: title === id ? id : `${title} · ${id}`,
    notes: [
      ...(entered.length === 0
        ? []
        : [`${diff.enters}: ${entered.map((one) => `${named(one.id)} (${String(one.after.rank)})`).join(", ")}`]),
      ...(left.length === 0 ? [] : [`${diff.leaves}: ${left.map((one) => `${named(one.id)} (${String(one.before.rank)})`).join(", ")}`]),
      [diff.moves(moved.length), ...(correlation === null ? [] : [`τ ${decimal(correlation, 2, locale)}`])].join("; "),
    ],
  };
}
