import { cefrLevels, firstDay, type Candidate, type IsoDate, type LanguageSkill, type Vacancy } from "../../model/index.js";
import type { Met } from "../../rules/index.js";
import { strongest, weakest } from "./kleene.js";
import { cefrOf } from "./language-tests.js";

/** Tells whether every language that a vacancy asks for is held at its level on a day. See `derivePairFacts`. */
export function languagesHeld({ languages, complete }: Candidate, { requirements }: Vacancy, begins: IsoDate): Met {
  const asked = (requirements ?? []).flatMap((requirement) =>
    requirement.kind === "language" && requirement.importance === "essential" ? [[requirement, ...(requirement.alternatives ?? [])]] : [],
  );
  if (asked.length === 0 || languages === undefined) return "unknown";
  const absent = complete === false ? "unknown" : "unmet";
  const held = (wanted: Wanted): Met =>
    strongest((languages ?? []).filter(({ language }) => language === wanted.language).map((own) => reaches(own, wanted, begins))) ??
    absent;
  return weakest(asked.map((choices) => strongest(choices.map(held)) ?? absent));
}

type Wanted = Pick<LanguageSkill, "language" | "cefr">;

function reaches({ cefr, test, score, expires }: LanguageSkill, wanted: Wanted, day: IsoDate): Met {
  if (wanted.cefr === undefined) return "met";
  if (expires !== undefined && firstDay(expires)! < firstDay(day)!) return "unmet";
  const level = cefr ?? (test === undefined || score === undefined ? undefined : cefrOf(test, score)?.cefr);
  if (level === undefined) return "unknown";
  return cefrLevels.indexOf(level) >= cefrLevels.indexOf(wanted.cefr) ? "met" : "unmet";
}
