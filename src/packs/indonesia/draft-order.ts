import { show } from "../../model/index.js";
import { cellWords, listOf, wordKey } from "./cell-words.js";
import { contractTerms } from "./contract-terms.js";
import { stated } from "./draft-candidate.js";
import { countIn } from "./count-in.js";
import type { VacancyField } from "./header-aliases.js";
import { readWage } from "./read-amount.js";
import type { RowReader } from "./row-reader.js";

/** What a row says of an order from abroad. Without a country there is none: what stands beside it is told. */
export function draftOrder(row: RowReader<VacancyField>, country: string | undefined): Readonly<Record<string, unknown>> | undefined {
  const rest = stated({
    scheme: row.value("scheme", "G2G, G2P, P2P, UKPS, SSW, perseorangan or re-entry", (text) => cellWords.scheme.get(wordKey(text))),
    employerType: row.value("employerType", "badan hukum or perseorangan", (text) => cellWords.employerType.get(wordKey(text))),
    sip2mi: row.text("sip2mi"),
    jobOrderNumber: row.text("jobOrderNumber"),
    missionVerifiedAt: row.day("missionVerifiedAt"),
    costToWorker: row.value("costToWorker", "a sum such as Rp 5.000.000, or 0", costIn),
  });
  if (country !== undefined) return { country, ...rest };
  if (rest !== undefined) row.warn("country", "a country, where something is told of a placement abroad", "nothing");
  return undefined;
}

/** What provisions ask of an order beside the fields of a vacancy: see `akan.sip2mi.expiry`, `akan.quota`, `akan.jobOrder.expiry` and `akan.contract`. */
export function orderFacts(row: RowReader<VacancyField>): Readonly<Record<string, unknown>> | undefined {
  return stated({
    sip2miExpires: row.day("sip2miExpires"),
    orderPermitted: countIn(row, "orderPermitted"),
    orderPlaced: countIn(row, "orderPlaced"),
    jobOrderExpires: row.day("jobOrderExpires"),
    missionVerifier: row.text("missionVerifier"),
    contractTerms: termsOf(row),
  });
}

function costIn(text: string): { readonly amount: number; readonly currency: string } | undefined {
  if (/^(?:rp\.?\s*)?0(?:[.,]0+)?(?:,-)?$|^(?:gratis|nol|tidak ada|bebas biaya|tanpa biaya)$/i.test(text))
    return { amount: 0, currency: "IDR" };
  const read = readWage(text);
  const amount = read?.max ?? read?.min;
  return read === undefined || amount === undefined ? undefined : { amount, currency: read.currency };
}

/** Terms that the list names; *lengkap* is all of them, as the officer has seen them. */
function termsOf(row: RowReader<VacancyField>): readonly { readonly term: string }[] | undefined {
  const text = row.text("contractTerms");
  if (text === undefined) return undefined;
  const items = listOf(text);
  const termsIn = (item: string): readonly string[] =>
    contractTerms.rows
      .filter(({ name, words }) => [wordKey(name.id ?? ""), ...words, "lengkap"].includes(wordKey(item)))
      .map(({ term }) => term);
  const unread = items.filter((item) => termsIn(item).length === 0);
  if (unread.length > 0)
    row.warn("contractTerms", "terms such as hak dan kewajiban, jaminan sosial, jangka waktu", show(unread.join(", ")));
  const terms = [...new Set(items.flatMap(termsIn))];
  return terms.length === 0 ? undefined : terms.map((term) => ({ term }));
}
