import { isoDateOf } from "../model/index.js";
import {
  credentialSentence,
  dayOrNull,
  unlinkedCredentials,
  type CredentialRequirementKind,
  type CredentialsEvidence,
} from "./credential-evidence.js";
import type { BindKind, CredentialNumbers } from "./credential-kinds.js";
import { credentialQueries, lastDayOfAnswers } from "./credentials.js";
import { evidenceOfDemands, hasDemand } from "./demands.js";
import type { CandidateField, Rule } from "./rule.js";

/** A rule about one kind of credential, by its essentials. */
export interface CredentialRuleDefinition {
  /** Name of the rule, and of the candidate's field. */
  readonly name: CandidateField & ("licences" | "certificates" | "documents");
  readonly requirement: CredentialRequirementKind;
  readonly kind: BindKind;
  readonly options: Readonly<Record<string, number>> & { readonly optionalWeight: number };
  readonly numbers: CredentialNumbers;
}

/** Makes the rule. */
export function credentialRule({
  name,
  requirement,
  kind,
  options,
  numbers,
}: CredentialRuleDefinition): Rule<CredentialsEvidence, "vacancy"> {
  return {
    name,
    version: "1",
    options,
    asks: "vacancy",
    reads: { candidate: [name], vacancy: ["requirements", "startDate"] },
    monotone: [name],
    bind({ market, asOf }) {
      const { demands, held, keys, value, answers, namesOf } = kind(market, numbers);
      const { from, dayOfStart } = credentialQueries(market, asOf, {
        name,
        demands,
        held,
        keys,
        value,
        optionalWeight: options.optionalWeight,
      });
      return {
        asked: (vacancy) => hasDemand(demands, vacancy),
        from,
        evidence(candidate, vacancy) {
          const day = dayOfStart(vacancy);
          const names = namesOf(vacancy);
          return {
            onDay: isoDateOf(day),
            requirements: evidenceOfDemands(
              demands,
              candidate,
              vacancy,
              (row, first, last, assume) => value(row, first, last, day, assume),
              (first, last) => {
                const alternatives = Array.from({ length: last - first }, (_, i) => first + i);
                const answersAny = (h: number): boolean => alternatives.some((d) => answers(d, h));
                return {
                  demanded: names(alternatives),
                  until: dayOrNull(lastDayOfAnswers(held, held.until, answersAny, candidate)),
                };
              },
            ),
            unlinked: requirement === "document" ? [] : unlinkedCredentials(market, vacancy, requirement),
          };
        },
      };
    },
    describe: credentialSentence,
  };
}
