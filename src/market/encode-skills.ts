import type { Candidate } from "../model/index.js";
import { skillEvidence, type candidateLayout } from "./candidate-columns.js";
import type { RowValues } from "./column.js";
import { conceptRow, stateOf, type Encoding, type Warn } from "./encoding.js";

type CandidateRow = RowValues<typeof candidateLayout>;

/** Levels end below. */
const LEVELS = 8;

/** Skills of a candidate in taxonomy order, each once. */
export function encodeSkills(candidate: Candidate, encoding: Encoding, warn: Warn): CandidateRow["skills"] {
  const skills = candidate.skills ?? [];
  // Concept and level in one number, to be sorted without an object an entry.
  const packed: number[] = [];
  let unlinked = false;
  let isPlain = true;
  for (let i = 0; i < skills.length; i++) {
    const skill = skills[i]!;
    const row = conceptRow(skill, "skill", encoding, warn, () => `skills[${String(i)}].concept`);
    if (row < 0) unlinked = true;
    else packed.push(row * LEVELS + (skill.level ?? 0));
    isPlain &&= skill.lastUsed === undefined && skill.evidence === undefined;
  }
  packed.sort((a, b) => a - b);
  const concept: number[] = [];
  const level: number[] = [];
  for (const one of packed) {
    const row = Math.floor(one / LEVELS);
    // Of a skill named twice the highest level counts, which comes last.
    const at = concept.at(-1) === row ? concept.length - 1 : concept.length;
    concept[at] = row;
    level[at] = one % LEVELS;
  }
  const { lastUsed, evidence } = isPlain ? noProof(concept.length) : proofOf(skills, concept, encoding);
  return { state: stateOf(candidate.skills, candidate, unlinked), concept, level, lastUsed, evidence };
}

/** When each skill was last used, and how it is shown: of a skill named twice the latest use counts, and the better proof. */
function proofOf(skills: NonNullable<Candidate["skills"]>, concept: readonly number[], { taxonomy }: Encoding): Proof {
  const proof = noProof(concept.length);
  for (const skill of skills) {
    const at = skill.concept === undefined ? -1 : concept.indexOf(taxonomy.rowOf(skill.concept));
    if (at < 0) continue;
    proof.lastUsed[at] = Math.max(proof.lastUsed[at]!, monthOf(skill.lastUsed));
    proof.evidence[at] = Math.max(proof.evidence[at]!, skillEvidence[skill.evidence ?? "unknown"]);
  }
  return proof;
}

interface Proof {
  readonly lastUsed: number[];
  readonly evidence: number[];
}

function noProof(count: number): Proof {
  return { lastUsed: new Array<number>(count).fill(0), evidence: new Array<number>(count).fill(0) };
}

/** The last month that a date may mean, counted from the year 0; 0 for none. */
function monthOf(date: string | undefined): number {
  if (date === undefined) return 0;
  return Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : 12);
}
