import { Index } from "flexsearch";
import { advertOf, TOP } from "./text.mjs";

/** FlexSearch: how many of the words are there, and how far in front; it knows no weights of words. */
export const flexsearch = {
  name: "FlexSearch 0.8",
  works: ["text"],
  open({ records }) {
    const index = new Index({ tokenize: "strict", encode: (text) => text.split(" ") });
    const ids = [];
    for (const { id, summary = "" } of records()) index.add(ids.push(id) - 1, summary);
    return { rank: (vacancy) => index.search(advertOf(vacancy), { limit: TOP, suggest: true }).map((row) => ids[row]) };
  },
};
