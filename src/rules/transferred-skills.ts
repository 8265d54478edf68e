import { listState, type Market, type Row } from "../market/index.js";

/** Skills that candidates are taken to have by what they have worked as. */
export interface TransferredSkills {
  /** What such a skill counts, where one that is stated counts 1. */
  readonly share: number;
  /** Rows of the skills that a candidate's jobs could not do without, each once, ascending. Shared arrays: read them, never write them. */
  readonly of: (candidate: Row) => Int32Array;
  /** Whether past occupations are missing or not linked, so that any skill may follow from them. */
  readonly isOpen: (candidate: Row) => boolean;
  /** Names the occupations that `of` looks at. */
  readonly keyOf: (candidate: Row) => string;
}

/** Binds them to a market: the essential skills of past occupations, as the taxonomy tells them. */
export function transferredSkills({ taxonomy, candidates: { experience } }: Market, share: number): TransferredSkills {
  const { offsets, state, occupation } = experience;
  const known = new Map<string, Int32Array>();
  const skillsOf = (row: Row): readonly Row[] =>
    row < 0 ? [] : (taxonomy.concepts[row]!.essentialSkills ?? []).map((id) => taxonomy.rowOf(id)).filter((skill) => skill >= 0);
  const occupationsOf = (candidate: Row): Row[] => {
    const rows = Array.from(occupation.subarray(offsets[candidate], offsets[candidate + 1])).filter((row) => row >= 0);
    return [...new Set(rows)].sort((a, b) => a - b);
  };
  return {
    share,
    of(candidate) {
      // By occupations, not by candidate: a table a row would not see an update.
      const occupations = occupationsOf(candidate);
      const key = occupations.join(" ");
      let skills = known.get(key);
      if (!skills) known.set(key, (skills = Int32Array.from(new Set(occupations.flatMap(skillsOf))).sort()));
      return skills;
    },
    isOpen: (candidate) =>
      state[candidate] !== listState.complete || occupation.subarray(offsets[candidate], offsets[candidate + 1]).some((row) => row < 0),
    keyOf: (candidate) => occupationsOf(candidate).join(" "),
  };
}

/** What any skill is worth, at the least, of a candidate who may have it: by a list that may lack entries, or by past work that is not known. */
export function floorOfSkills(isComplete: boolean, transferred: TransferredSkills | undefined, candidate: Row, assume: number): number {
  if (!isComplete) return assume;
  return transferred?.isOpen(candidate) === true ? transferred.share * assume : 0;
}
