import { parseMeasure, trecMeasures, type TrecMeasure, type TrecVersion } from "../evaluation/index.js";
import { wrongUsage } from "./exit-codes.js";

/** A measure as papers name it: `nDCG@10`, `AP`, `ERR(max=4)@20`. */
const asInPapers = /[@(]|^(?:AP|RR|nDCG|RBP|ERR|SetP|SetR|SetF|Bpref)$/;

/**
 * Finds measures by the names of trec_eval, which come first and in its order, and by those of papers, in the order in which they were asked for.
 * @throws Stop for a name that stands for none.
 */
export function readMeasures(names: readonly string[], version: TrecVersion): readonly TrecMeasure[] {
  try {
    const ours = names.filter((name) => asInPapers.test(name)).map((name) => ({ name, metrics: [parseMeasure(name)] }));
    const theirs = trecMeasures(
      names.filter((name) => !asInPapers.test(name)),
      version,
    );
    return [...theirs, ...ours];
  } catch (error) {
    if (error instanceof RangeError) throw wrongUsage(`--measure: ${error.message}`);
    throw error;
  }
}
