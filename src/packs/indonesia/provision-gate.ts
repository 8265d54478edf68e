import type { Candidate, IsoDate, Vacancy } from "../../model/index.js";
import type { Gate, Met } from "../../rules/index.js";
import { conditionPaths } from "./condition-paths.js";
import { judge } from "./judge.js";
import type { Provision } from "./provision.js";

/** What a gate is told beside the records. */
export interface ProvisionGateOptions {
  /** Facts that the records do not hold, such as the unit group of the vacancy's occupation: `{ isco08: "8322" }`. */
  readonly derive?: ((candidate: Candidate, vacancy: Vacancy) => Readonly<Record<string, unknown>>) | undefined;
  /** The one door for ages by law. @defaultValue unknown */
  readonly isAtLeast?: ((candidate: Candidate, years: number, on: IsoDate) => Met) | undefined;
}

/**
 * Makes a gate of a provision, for `definePolicy`: one that blocks keeps a pair off the list where it is unmet; of any other the pair stays, to be verified.
 *
 * What an advert declares about protected attributes is judged before it is shown, never when pairs are matched.
 * Its name is the provision's id, its legal basis and words are the provision's, and a change of the record is a change of the policy's hash.
 * @throws TypeError for a provision that asks what an advert declares.
 */
export function provisionGate(provision: Provision, { derive, isAtLeast }: ProvisionGateOptions = {}): Gate {
  const { id, version, stage, legalBasis, message, remedy } = provision;
  const status = (candidate: Candidate, vacancy: Vacancy, asOf: IsoDate): Met => {
    const door = isAtLeast === undefined ? {} : { isAtLeast: (years: number, on: IsoDate) => isAtLeast(candidate, years, on) };
    const [finding] = judge([provision], { records: { candidate, vacancy, derived: derive?.(candidate, vacancy) ?? {} }, asOf, ...door });
    if (finding === undefined || finding.decision === "pass" || finding.decision === "info" || finding.decision === "warn") return "met";
    return finding.decision === "block" ? "unmet" : "unknown";
  };
  return {
    name: id,
    version: String(version),
    options: JSON.parse(JSON.stringify(provision)) as Gate["options"],
    stage,
    reads: fieldsRead(provision),
    legalBasis,
    message: { met: { id: "Memenuhi syarat ini.", en: "Meets this condition." }, unmet: message, unknown: message },
    ...(remedy === undefined ? {} : { remedy }),
    // A provision may ask for the registration, which is no fact about a match: so this is no `pairGate`, which hides it.
    bind: ({ market, asOf }) => ({
      from(side, row) {
        if (side === "vacancy") {
          const vacancy = market.vacancy(row);
          return { status: (other) => status(market.candidate(other), vacancy, asOf) };
        }
        const candidate = market.candidate(row);
        return { status: (other) => status(candidate, market.vacancy(other), asOf) };
      },
    }),
  };
}

/** Fields that no rule may read, such as the registration, raise no questions either. */
function fieldsRead({ id, when, must }: Provision): Gate["reads"] {
  const paths = [...(when === undefined ? [] : conditionPaths(when)), ...conditionPaths(must)];
  if (paths.some((path) => path.startsWith("vacancy.declaredRequirements")))
    throw new TypeError(`expected a provision that asks of a pair, received ${id}, which asks what the advert declares`);
  const fieldsOf = (record: string): readonly string[] => [
    ...new Set(paths.flatMap((path) => (path.startsWith(`${record}.`) ? [path.split(".")[1]!] : []))),
  ];
  const unread = new Set(["registration", "id", "complete"]);
  return {
    candidate: fieldsOf("candidate").filter((field) => !unread.has(field)) as Gate["reads"]["candidate"],
    vacancy: fieldsOf("vacancy").filter((field) => !unread.has(field)) as Gate["reads"]["vacancy"],
  };
}
