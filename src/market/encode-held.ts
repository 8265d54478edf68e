import type { Candidate } from "../model/index.js";
import { documentState, type candidateLayout } from "./candidate-columns.js";
import type { RowValues } from "./column.js";
import { cefrLevel, languageCode } from "./encode-credential-demands.js";
import { conceptRow, lastDayOrNone, stateOf, type Encoding, type Warn } from "./encoding.js";
import { codeOfText } from "./text-code.js";

type CandidateRow = RowValues<typeof candidateLayout>;

/** Languages that a candidate knows. */
export function encodeLanguages(candidate: Candidate): CandidateRow["languages"] {
  const entries = inOrder((candidate.languages ?? []).map(({ language, cefr }) => [languageCode(language), cefrLevel(cefr)]));
  return {
    state: stateOf(candidate.languages, candidate, false),
    language: entries.map(([language]) => language!),
    level: entries.map(([, level]) => level!),
  };
}

/** Licences that a candidate holds. */
export function encodeLicences(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["licences"] {
  const licences = (candidate.licences ?? []).map((licence, i) => [
    conceptRow(licence, "licence", encoding, warn, () => `licences[${String(i)}].concept`),
    lastDayOrNone(licence.expires),
  ]);
  const entries = inOrder(licences.filter(([concept]) => concept! >= 0));
  return {
    state: stateOf(
      candidate.licences,
      candidate,
      licences.some(([concept]) => concept! < 0),
    ),
    concept: entries.map(([concept]) => concept!),
    until: entries.map(([, until]) => until!),
  };
}

/** Certificates that a candidate holds, and the units that they cover. */
export function encodeCertificates(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["certificates"] {
  const found: number[][] = [];
  let unlinked = false;
  for (const [i, certificate] of (candidate.certificates ?? []).entries()) {
    const until = lastDayOrNone(certificate.expires);
    const row = conceptRow(certificate, "certificate", encoding, warn, () => `certificates[${String(i)}].concept`);
    if (row < 0) unlinked = true;
    else found.push([row, 0, until]);
    for (const unit of certificate.units ?? []) found.push([-1, codeOfText(unit), until]);
  }
  const entries = inOrder(found);
  return {
    state: stateOf(candidate.certificates, candidate, unlinked),
    concept: entries.map(([concept]) => concept!),
    unit: entries.map(([, unit]) => unit!),
    until: entries.map(([, , until]) => until!),
  };
}

/** Documents of a candidate. */
export function encodeDocuments(candidate: Candidate): CandidateRow["documents"] {
  const entries = inOrder(
    (candidate.documents ?? []).map(({ type, status, expires }) => [codeOfText(type), documentState[status], lastDayOrNone(expires)]),
  );
  return {
    state: stateOf(candidate.documents, candidate, false),
    type: entries.map(([type]) => type!),
    status: entries.map(([, status]) => status!),
    until: entries.map(([, , until]) => until!),
  };
}

/** Entries by their values, each once: whoever names one twice, with two last days, has both. */
function inOrder(entries: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (entries.length < 2) return entries;
  const sorted = [...entries].sort(compareEntries);
  return sorted.filter((entry, i) => i === 0 || compareEntries(sorted[i - 1]!, entry) !== 0);
}

function compareEntries(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
