import { describe, expect, test } from "vitest";
import { decodeHtmlEntities } from "../../src/io/html-entities.js";

describe("decodeHtmlEntities", () => {
  test.each([
    ["Sales &amp; Marketing", "Sales & Marketing"],
    ["Jum&#39;at &#x27;ini&#X27;", "Jum'at 'ini'"],
    ["&lt;b&gt; &quot;x&quot;&nbsp;&ndash;", '<b> "x"\u00A0–'],
    ["&#128512;", "😀"],
  ])("%j is %j", (text, decoded) => {
    expect(decodeHtmlEntities(text)).toBe(decoded);
  });

  test("decodes once", () => {
    expect(decodeHtmlEntities("&amp;lt;")).toBe("&lt;");
  });

  test.each(["R&D", "A & B;", "&unknown;", "&#0;", "&#xD800;", "&#1114112;", "&constructor;", "&__proto__;", "&amp"])(
    "leaves %j as it is",
    (text) => {
      expect(decodeHtmlEntities(text)).toBe(text);
    },
  );
});
