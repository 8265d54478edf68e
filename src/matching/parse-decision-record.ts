import * as z from "zod";
import { checkRecord, type DataIssue } from "../model/index.js";
import { hashOfRecord, type DecisionRecord } from "./decision-record.js";

const share = z.number().gte(0).lte(1);
const count = z.int().nonnegative();
const ids = z.array(z.string());
const side = z.enum(["candidate", "vacancy"]);
const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: "a SHA-256 hash" });
const name = { id: z.string().min(1), version: z.string().min(1), hash };

const found = {
  id: z.string().min(1),
  score: share,
  low: share,
  high: share,
  fit: share.nullable(),
  appeal: share.nullable(),
  gates: z.enum(["met", "unknown"]),
  asked: z.strictObject({ fit: share.nullable(), appeal: share.nullable() }),
};
/** Under a set of policies, lists say which policy and segment they come from. */
const segmented = { segment: z.string().nullable().optional(), policy: z.strictObject(name).optional() };

const recordSchema = z.strictObject({
  schema: z.literal(1),
  engine: z.string().min(1),
  market: z.strictObject({ hash, candidates: count, vacancies: count }),
  policy: z.strictObject({ ...name, text: z.json() }),
  asOf: z.iso.date(),
  seeds: z.strictObject({ ties: count.nullable() }),
  question: z.strictObject({
    side,
    id: z.string().min(1),
    options: z.strictObject({
      top: count.optional(),
      among: ids.optional(),
      exclude: ids.optional(),
      minScore: share.optional(),
      verify: count.optional(),
      countEligible: z.boolean().optional(),
    }),
  }),
  ranking: z.strictObject({
    for: side,
    id: z.string().min(1),
    matches: z.array(z.strictObject({ ...found, rank: z.int().gte(1), ...segmented })),
    verify: z.array(z.strictObject({ ...found, ...segmented })),
    considered: count,
    eligible: count.nullable(),
    ...segmented,
  }),
  decision: z
    .strictObject({
      by: z.string().min(1),
      at: z.iso.date(),
      chosen: ids,
      override: z.strictObject({ passedOver: ids, unlisted: ids, reason: z.string().min(1) }).nullable(),
    })
    .nullable(),
  hash,
});

/**
 * Reads a decision record from its JSON form.
 * @returns the record, or `undefined` with issues that name the path: a form of tomorrow, a key that is not known, a value out of range. A record whose
 * hash is not that of its content is returned with a warning: it was altered.
 */
export function parseDecisionRecord(json: unknown): { readonly record: DecisionRecord | undefined; readonly issues: readonly DataIssue[] } {
  const where = { kind: "file", position: "decision record" } as const;
  const { record: read, issues: noticed } = checkRecord(recordSchema as unknown as z.ZodType<DecisionRecord>, json, where);
  // A key that is not known is no part of what was recorded.
  const issues = noticed.map((issue): DataIssue => ({ ...issue, severity: "error" }));
  if (!read || issues.length > 0) return { record: undefined, issues };
  const expected = hashOfRecord(read);
  if (expected === read.hash) return { record: read, issues };
  const altered: DataIssue = { severity: "warning", kind: "file", record: where.position, path: "hash", expected, received: read.hash };
  return { record: read, issues: [altered] };
}
