import type { TextConcepts } from "../../src/market/index.js";

/**
 * Sees texts through the occupations of the small taxonomy by a table: *welder* and *tukang las* mean the same, *staf kantor* resembles several,
 * *serabutan* one a little, and other texts none.
 */
export const smallSpace: TextConcepts = {
  name: "small space 1",
  concepts: ["o-clerk", "o-metal", "o-pipe-welder", "o-turner", "o-typist", "o-welder"],
  associate(text) {
    const key = text.toLowerCase();
    if (key === "welder" || key === "tukang las") return weights({ 5: 0.9, 2: 0.6, 1: 0.001 });
    if (key === "staf kantor") return weights({ 0: 0.4, 4: 0.35 });
    if (key === "sebutan sendiri") return weights({ 4: 1, 3: 0.5, 0: 0.02 });
    return key === "serabutan" ? weights({ 3: 0.2 }) : [];
  },
};

const weights = (byPlace: Readonly<Record<number, number>>): { place: number; weight: number }[] =>
  Object.entries(byPlace).map(([place, weight]) => ({ place: Number(place), weight }));
