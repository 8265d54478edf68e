import type { Side } from "../market/index.js";

/** What is assumed of missing facts where a criterion does not say, by the side that asks. */
export const whenUnknownDefaults: Readonly<Record<Side, number>> = { vacancy: 0, candidate: 0.5 };
