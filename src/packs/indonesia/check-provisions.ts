import { firstDay, type DataIssue } from "../../model/index.js";
import { conditionFlaw } from "./condition.js";
import { judge } from "./judge.js";
import { phraseLists } from "./phrase-lists.js";
import type { Provision } from "./provision.js";

/**
 * Proves provisions after someone has changed them: conditions that can be read, dates in order, words in both languages, two examples that get the
 * answers they state, and no id twice in force on one day.
 * @returns what is wrong; empty where nothing is. A provision with an error should not be put in force.
 */
export function checkProvisions(provisions: readonly Provision[], source?: string): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  const listIds = new Set(phraseLists.rows.map(({ id }) => id));
  provisions.forEach((provision, index) => {
    const raise = (path: string, expected: string, received: string): void => {
      issues.push({
        severity: "error",
        kind: "policy",
        record: provision.id,
        path,
        expected,
        received,
        ...(source === undefined ? {} : { source }),
      });
    };
    const flaws = [
      conditionFlaw(provision.must, listIds, "must"),
      provision.when === undefined ? undefined : conditionFlaw(provision.when, listIds, "when"),
    ];
    for (const flaw of flaws) if (flaw !== undefined) raise(flaw.split(":")[0]!, flaw.slice(flaw.indexOf(":") + 2), "another form");
    const [from, to] = [
      firstDay(provision.effectiveFrom),
      provision.effectiveTo === undefined ? Infinity : firstDay(provision.effectiveTo),
    ];
    if (from === undefined || to === undefined || from > to)
      raise("effectiveFrom", "a day, not after effectiveTo", `${provision.effectiveFrom} to ${provision.effectiveTo ?? "open"}`);
    for (const [path, text] of Object.entries({
      message: provision.message,
      ...(provision.remedy === undefined ? {} : { remedy: provision.remedy }),
    })) {
      if (!text.id || !text.en) raise(path, "a text in id and en", JSON.stringify(text));
    }
    if (provision.legalBasis.trim() === "") raise("legalBasis", "an act and article, or what else it stands on", "nothing");
    if (provision.examples.length < 2) raise("examples", "at least two", String(provision.examples.length));
    const others = provisions.slice(0, index).filter(({ id }) => id === provision.id);
    if (others.some((other) => overlap(other, provision))) raise("id", "one record of this id in force on a day", "two");
    if (flaws.every((flaw) => flaw === undefined) && from !== undefined) checkExamples(provision, raise);
  });
  return issues;
}

function checkExamples(provision: Provision, raise: (path: string, expected: string, received: string) => void): void {
  provision.examples.forEach(({ records, asOf, status }, index) => {
    const path = `examples[${String(index)}]`;
    if (firstDay(asOf) === undefined || asOf.length !== 10) raise(path, "a calendar day as asOf", asOf);
    else {
      const found = judge([provision], { records, asOf })[0]?.status ?? "not in force";
      if (found !== status) raise(path, status, found);
    }
  });
}

function overlap(a: Provision, b: Provision): boolean {
  const end = ({ effectiveTo }: Provision): number => (effectiveTo === undefined ? Infinity : (firstDay(effectiveTo) ?? Infinity));
  const start = ({ effectiveFrom }: Provision): number => firstDay(effectiveFrom) ?? -Infinity;
  return start(a) <= end(b) && start(b) <= end(a);
}
