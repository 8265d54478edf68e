import type { ContractType } from "../model/index.js";
import { contractBit, contractIndex, type Row } from "../market/index.js";
import { contractNames } from "./contract-names.js";
import { readOptions } from "./options.js";
import { say } from "./phrase.js";
import { queriesOf } from "./query.js";
import type { Rule } from "./rule.js";

/** Options of `contract`. */
export interface ContractOptions {
  /** Degree of a contract that is not among those wished for, 0 to 1. @defaultValue 0 */
  readonly other?: number;
}

/** What `contract` saw in one pair. */
export interface ContractEvidence {
  readonly wished: readonly ContractType[];
  /** The vacancy's; `null` where it is not said. */
  readonly offered: ContractType | null;
}

const types = ["permanent", "fixedTerm", "daily", "internship", "partnership"] as const satisfies readonly ContractType[];
/** Bit of each contract by its index in the vacancy's column; 0 where it is not said. */
const bitOf = Uint8Array.of(0, ...types.map((type) => contractBit[type]));

/**
 * Judges whether a vacancy offers a contract of the kind that a candidate would take.
 *
 * Formula: 1 for a contract that the candidate names, else `other`.
 * Missing facts: a vacancy that does not say its contract is between `other` and 1. Not asked: the candidate names no contract.
 *
 * Worked numbers: permanent or fixed-term wished for; fixed-term offered: 1; daily work offered: 0, with `other: 0.2`: 0.2.
 * @throws TypeError or RangeError for an option that is unknown or out of range.
 */
export function contract(options: ContractOptions = {}): Rule<ContractEvidence, "candidate"> {
  const { other } = readOptions(
    "contract",
    options as Readonly<Record<"other", number | undefined>>,
    { other: 0 },
    { other: { atLeast: 0, atMost: 1 } },
  );
  return {
    name: "contract",
    version: "1",
    options: { other },
    asks: "candidate",
    reads: { candidate: ["contractTypes"], vacancy: ["contract"] },
    monotone: ["contractTypes"],
    bind({ market }) {
      const { contractTypes } = market.candidates;
      const { contractType } = market.vacancies;
      return {
        asked: (candidate) => contractTypes[candidate] !== 0 && contractTypes[candidate] !== contractBit.unknown,
        from: queriesOf(
          (candidate, vacancy, assume) => {
            const its = contractType[vacancy]!;
            if (its === contractIndex.unknown) return Math.max(other, assume);
            return (contractTypes[candidate]! & bitOf[its]!) === 0 ? other : 1;
          },
          {
            candidate: { name: "contract.wished", key: (candidate: Row) => contractTypes[candidate] },
            vacancy: { name: "contract.offered", key: (vacancy: Row) => contractType[vacancy] },
          },
        ),
        evidence: (candidate, vacancy) => ({
          wished: types.filter((type) => (contractTypes[candidate]! & contractBit[type]) !== 0),
          offered: types[contractType[vacancy]! - 1] ?? null,
        }),
      };
    },
    describe({ wished, offered }, locale) {
      const wishes = wished.map((type) => contractNames[type][locale]).join(", ");
      if (offered === null)
        return say(locale, {
          en: `Would take: ${wishes}. The contract is not known.`,
          id: `Bersedia: ${wishes}. Jenis kontrak belum diketahui.`,
        });
      const name = contractNames[offered][locale];
      return wished.includes(offered)
        ? say(locale, { en: `The contract is as wished: ${name}.`, id: `Jenis kontrak sesuai keinginan: ${name}.` })
        : say(locale, { en: `Would take: ${wishes}; offered is ${name}.`, id: `Bersedia: ${wishes}; yang ditawarkan ${name}.` });
    },
  };
}
