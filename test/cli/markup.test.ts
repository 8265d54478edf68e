import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markup } from "../../src/cli/markup.js";

const decode = (html: string): string =>
  html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

describe("markup", () => {
  it("escapes the five signs in text and attributes, and loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "'", "a", ";", "&lt;") }), (value) => {
        const inside = /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(markup`<p title="${value}">${value}</p>`.html);
        expect(inside?.slice(1).map(decode)).toEqual([value, value]);
        expect(inside?.[1]).not.toMatch(/[<>"']/);
      }),
    );
  });

  it("leaves pieces of markup as they are, joins lists, and leaves out what is absent", () => {
    const items = ["<a>", "b"].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${undefined}</ul>${1}`.html).toBe("<ul><li>&lt;a&gt;</li><li>b</li></ul>1");
  });
});
