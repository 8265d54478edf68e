import { createHash } from "node:crypto";

/** Names the content of a file by its SHA-256, as `contentHash` does: by Node's own, which takes a tenth of the time for the tens of megabytes of a register. */
export function fileHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
