import { NOT_POOLED, type JudgedRanking } from "./judged-ranking.js";

/** The first grades of a ranking, a sign each: `0` to `9`, `>` for higher ones, `-` for what was not judged, `.` for what was pooled but not judged. */
export function relevanceString({ grades }: JudgedRanking, length: number): string {
  return Array.from(grades.subarray(0, length), (grade) => {
    if (grade < 0) return grade === NOT_POOLED ? "-" : ".";
    return grade > 9 ? ">" : String(grade);
  }).join("");
}
