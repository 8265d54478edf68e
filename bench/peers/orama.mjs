import { create, insertMultiple, search } from "@orama/orama";
import { advertOf, TOP } from "./text.mjs";

const tokenizer = { language: "english", normalizationCache: new Map(), tokenize: (text) => [...new Set(text.split(" "))] };

/** Orama: BM25 over the words, any of them. */
export const orama = {
  name: "Orama 3",
  works: ["text"],
  async open({ records }) {
    const index = create({ schema: { summary: "string" }, components: { tokenizer } });
    await insertMultiple(
      index,
      Array.from(records(), ({ id, summary = "" }) => ({ id, summary })),
      1000,
    );
    const rank = async (vacancy) => {
      const { hits } = await search(index, { term: advertOf(vacancy), limit: TOP, threshold: 1 });
      return hits.map(({ id }) => id);
    };
    return { rank };
  },
};
