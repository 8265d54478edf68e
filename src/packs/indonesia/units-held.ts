import { firstDay, lastDay, type Candidate, type IsoDate, type PartialDate, type Vacancy } from "../../model/index.js";
import type { Met } from "../../rules/index.js";
import { strongest, weakest } from "./kleene.js";
import { readUnitCode } from "./unit-code.js";

/** Tells whether every unit that a vacancy asks for is held on a certificate valid on a day. See `derivePairFacts`. */
export function unitsHeld({ certificates, complete }: Candidate, { requirements }: Vacancy, begins: IsoDate): Met {
  const asked = (requirements ?? []).flatMap((requirement) => {
    if (requirement.kind !== "certificate" || requirement.importance !== "essential") return [];
    const choices = [requirement, ...(requirement.alternatives ?? [])].map(({ units }) => units ?? []);
    return choices.some((units) => units.length > 0) ? [choices] : [];
  });
  if (asked.length === 0 || certificates === undefined) return "unknown";
  const listed = (certificates ?? []).filter(({ units }) => (units ?? []).length > 0);
  // Somebody with certificates of which none lists its units may well have them.
  if (listed.length === 0 && (certificates ?? []).length > 0) return "unknown";
  const absent = complete === false ? "unknown" : "unmet";
  const unit = (wanted: string): Met =>
    strongest(listed.map((one) => (one.units!.some((own) => keyOf(own) === keyOf(wanted)) ? validOn(one.expires, begins) : "unmet"))) ??
    absent;
  // A choice without units is one in words: it cannot be compared.
  const choice = (units: readonly string[]): Met => (units.length === 0 ? "unknown" : weakest(units.map(unit)));
  return weakest(asked.map((choices) => strongest(choices.map(choice)) ?? absent));
}

/** A last day that is not told may be past. */
function validOn(expires: PartialDate | undefined, day: IsoDate): Met {
  if (expires === undefined) return "unknown";
  if (firstDay(expires)! >= firstDay(day)!) return "met";
  return lastDay(expires)! < firstDay(day)! ? "unmet" : "unknown";
}

function keyOf(code: string): string {
  return readUnitCode(code)?.unit ?? code.normalize("NFKC").trim().toUpperCase();
}
