import type { HeaderAlias } from "./header-aliases.js";

/** A column of provisions in a spreadsheet. */
export type ProvisionField =
  | "id"
  | "version"
  | "kind"
  | "stage"
  | "effect"
  | "effectiveFrom"
  | "effectiveTo"
  | "legalBasis"
  | "sourceUrl"
  | "confidence"
  | "reviewedBy"
  | "reviewedAt"
  | "verifyBefore"
  | "messageId"
  | "messageEn"
  | "remedyId"
  | "remedyEn"
  | "when"
  | "must"
  | "examples";

/** The columns of provisions in a spreadsheet, in their order: what an officer edits first stands first, what is longest last. */
export const provisionColumns: readonly HeaderAlias<ProvisionField>[] = [
  column("id", "Id", "Id"),
  column("version", "Versi", "Version"),
  column("kind", "Jenis", "Kind"),
  column("stage", "Tahap", "Stage"),
  column("effect", "Akibat", "Effect"),
  column("effectiveFrom", "Berlaku dari", "Effective from"),
  column("effectiveTo", "Berlaku sampai", "Effective to"),
  column("legalBasis", "Dasar hukum", "Legal basis"),
  column("sourceUrl", "Alamat sumber", "Source address"),
  column("confidence", "Keyakinan", "Confidence"),
  column("reviewedBy", "Diperiksa oleh", "Reviewed by"),
  column("reviewedAt", "Diperiksa pada", "Reviewed at"),
  column("verifyBefore", "Periksa lagi sebelum", "Verify before"),
  column("messageId", "Pesan Indonesia", "Indonesian message"),
  column("messageEn", "Pesan Inggris", "English message"),
  column("remedyId", "Saran Indonesia", "Indonesian remedy"),
  column("remedyEn", "Saran Inggris", "English remedy"),
  column("when", "Bila", "When"),
  column("must", "Harus", "Must"),
  column("examples", "Contoh", "Examples"),
];

function column(field: ProvisionField, id: string, en: string): HeaderAlias<ProvisionField> {
  return { field, label: { id, en }, aliases: [...new Set([id, en, field].map((header) => header.toLowerCase()))] };
}
