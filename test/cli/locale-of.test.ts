import { expect, it } from "vitest";
import { localeOf } from "../../src/cli/locale-of.js";

it("--locale wins, wherever and however it stands; the last one counts", () => {
  expect(localeOf(["match", "--locale", "id"], { LANG: "en_GB.UTF-8" })).toBe("id");
  expect(localeOf(["--locale=en", "match"], { LANG: "id_ID.UTF-8" })).toBe("en");
  expect(localeOf(["--locale", "en", "--locale", "id"], {})).toBe("id");
});

it("else the environment, in the order of POSIX; a language that is not spoken is English", () => {
  expect(localeOf([], { LANG: "id_ID.UTF-8" })).toBe("id");
  expect(localeOf([], { LANG: "id" })).toBe("id");
  expect(localeOf([], { LC_ALL: "en_US", LANG: "id_ID" })).toBe("en");
  expect(localeOf([], { LC_ALL: "", LC_MESSAGES: "id_ID", LANG: "en_US" })).toBe("id");
  expect(localeOf([], { LANG: "ida_XX" })).toBe("en");
  expect(localeOf([], {})).toBe("en");
  expect(localeOf(["--locale"], { LANG: "id_ID" })).toBe("id");
  expect(localeOf(["--locale", "fr"], {})).toBe("en");
});

it("a command that is called by an Indonesian name is answered in Indonesian, unless another language is asked for", () => {
  expect(localeOf(["cocokkan", "pk-1"], { LANG: "en_GB.UTF-8" })).toBe("id");
  expect(localeOf(["cocokkan", "pk-1", "--locale", "en"], {})).toBe("en");
  expect(localeOf(["suggest", "pk-1"], { LANG: "en_GB.UTF-8" })).toBe("en");
});
