import { describe, expect, it } from "vitest";
import { resolvePlaceCode, type PlaceCodeWish } from "../../../src/packs/indonesia/index.js";

function seen(code: string, wish?: PlaceCodeWish): string {
  const found = resolvePlaceCode(code, wish);
  if (found.status === "resolved") return `${found.place.name} by ${found.schemes.join(" and ")}`;
  return [found.status, ...found.choices.map(({ place, scheme }) => `${place.name}${scheme === undefined ? "" : ` (${scheme})`}`)].join(
    ", ",
  );
}

describe("a code without a scheme", () => {
  it.each([
    ["1101", {}, "ambiguous, Kabupaten Aceh Selatan (kemendagri), Kabupaten Simeulue (bps)"],
    ["3175", {}, "ambiguous, Kota Administrasi Jakarta Timur (kemendagri), Kota Administrasi Jakarta Utara (bps)"],
    ["94", {}, "ambiguous, Papua Tengah (kemendagri), Papua (bps)"],
    ["32.75", {}, "Kota Bekasi by kemendagri and bps"],
    ["97", {}, "Papua Pegunungan by bps"],
    ["0000", {}, "unknown"],
  ])("%s %j: %s", (code, wish, expected) => {
    expect(seen(code, wish)).toBe(expected);
  });
});

describe("a name beside the code proves its scheme, or contradicts it", () => {
  it.each([
    ["3175", { name: "Jakarta Utara" }, "Kota Administrasi Jakarta Utara by bps"],
    ["3175", { name: "KOTA ADM. JAKARTA TIMUR" }, "Kota Administrasi Jakarta Timur by kemendagri"],
    [
      "3175",
      { name: "Jakarta Utara", scheme: "kemendagri" },
      "contradiction, Kota Administrasi Jakarta Timur (kemendagri), Kota Administrasi Jakarta Utara",
    ],
    ["3175", { scheme: "bps" }, "Kota Administrasi Jakarta Utara by bps"],
    ["9101", { name: "Kab. Merauke" }, "Kabupaten Merauke by kemendagri"],
    ["3399", { name: "Kab. Kudus" }, "unknown, Kabupaten Kudus"],
  ] as const)("%s %j: %s", (code, wish, expected) => {
    expect(seen(code, wish)).toBe(expected);
  });
});
