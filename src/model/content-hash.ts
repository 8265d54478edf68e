import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson, type Json } from "./json.js";

/**
 * Names a content by its SHA-256, as 64 hexadecimal digits.
 * Synchronous and pure: the same content has the same name on every machine.
 * Source: NIST FIPS 180-4, section 6.2.
 * @param content bytes, a string (hashed as UTF-8), or a JSON value (hashed as canonical JSON).
 */
export function contentHash(content: Uint8Array | Json): string {
  if (content instanceof Uint8Array) return bytesToHex(contentDigest(content));
  return bytesToHex(contentDigest(utf8ToBytes(typeof content === "string" ? content : canonicalJson(content))));
}

/** Gives the SHA-256 of bytes as bytes, 32 of them. */
export function contentDigest(content: Uint8Array): Uint8Array {
  return sha256(content);
}
