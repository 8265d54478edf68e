import { expect, it } from "vitest";
import { contentHash } from "../../src/model/index.js";
import { fileHash } from "../../src/office/file-hash.js";

it("is the checksum that the library gives for the same bytes", () => {
  for (const length of [0, 1, 55, 64, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7919) % 256);
    expect(fileHash(bytes)).toBe(contentHash(bytes));
  }
});
