import bm25 from "wink-bm25-text-search";
import { advertOf, TOP } from "./text.mjs";

/** wink-bm25-text-search: BM25 over the words, any of them. */
export const wink = {
  name: "wink-bm25-text-search 3",
  works: ["text"],
  open({ records }) {
    const index = bm25();
    index.defineConfig({ fldWeights: { summary: 1 } });
    index.definePrepTasks([(text) => text.split(" ")]);
    for (const { id, summary = "" } of records()) index.addDoc({ summary }, id);
    index.consolidate();
    return { rank: (vacancy) => index.search(advertOf(vacancy), TOP).map(([id]) => id) };
  },
};
