import MiniSearch from "minisearch";
import { advertOf, TOP } from "./text.mjs";

/** MiniSearch: BM25+ over the words, any of them; no place for the other criteria. */
export const minisearch = {
  name: "MiniSearch 7",
  works: ["text"],
  open({ records }) {
    const index = new MiniSearch({ fields: ["summary"], tokenize: (text) => text.split(" ") });
    for (const { id, summary = "" } of records()) index.add({ id, summary });
    return {
      rank: (vacancy) =>
        index
          .search(advertOf(vacancy))
          .slice(0, TOP)
          .map(({ id }) => id),
    };
  },
};
