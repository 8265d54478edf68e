import { describe, expect, test } from "vitest";
import { onetTitles } from "../../src/io/onet-titles.js";

describe("onetTitles", () => {
  test.each([
    ["Welder", undefined, ["Welder"]],
    ["Welder", "W", ["Welder", "W"]],
    ["CEO (Chief Executive Officer)", "CEO", ["Chief Executive Officer", "CEO"]],
    ["Chief Diversity Officer (CDO)", undefined, ["Chief Diversity Officer", "CDO"]],
    ["Business Development Officer (BD Officer)", "BD Officer", ["Business Development Officer", "BD Officer"]],
    ["Fabricator (night shift)", undefined, ["Fabricator (night shift)"]],
    ["Nurse (RN) (day)", undefined, ["Nurse (RN) (day)"]],
    ["Registered Nurse (RN)", "Nurse", ["Registered Nurse", "RN", "Nurse"]],
  ])("%s, short %s", (title, short, titles) => {
    expect(onetTitles(title, short)).toEqual(titles);
  });
});
