import type { Matcher, Pair } from "../matching/index.js";
import { describeRecord } from "./describe-record.js";
import { messagesIn } from "./messages.js";
import type { Report } from "./report.js";
import type { Shell } from "./shell.js";

/** Says which pair a report is about, on which day and under which policy. */
export function pairHead({ market, policy, asOf }: Matcher, pair: Pair, { locale }: Shell): Pick<Report, "title" | "about"> {
  const say = messagesIn(locale);
  const [candidate, vacancy] = (["candidate", "vacancy"] as const).map((side) => describeRecord(market, side, pair[side], locale));
  const named = ({ title, id }: { readonly title: string; readonly id: string }): string => (title === id ? id : `${title} · ${id}`);
  return {
    title: `${named(candidate!)} ${say.explanation.forVacancy} ${named(vacancy!)}`,
    about: [
      candidate!.facts.join(" · "),
      vacancy!.facts.join(" · "),
      say.explanation.on(asOf, `${policy.id} ${policy.version} (${policy.hash.slice(0, 12)})`),
    ],
  };
}
