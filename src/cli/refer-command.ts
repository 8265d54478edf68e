import { dayOf, type IsoDate } from "../model/index.js";
import type { Matcher } from "../matching/index.js";
import {
  changeOffice,
  decideReferral,
  nextReferral,
  readRegister,
  ReasonNeededError,
  recordName,
  referralsIn,
  registerBytes,
  registerFile,
  type OfficeChange,
  type OfficeEvent,
  type OfficeState,
  type Outcome,
} from "../office/index.js";
import { redactIdentity } from "../packs/indonesia/index.js";
import { oneOf } from "./check-options.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { inFolder, openFolder, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { openMarket, sideOfId, type OfficeMarketOptions } from "./office-market.js";
import { referralLetter, referralMessage, type Letter } from "./referral-letter.js";
import type { Shell } from "./shell.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar rujuk`, as the shell gave them. */
export interface ReferCommandOptions extends OfficeOptions, OfficeMarketOptions {
  readonly by?: string;
  readonly reason?: string;
  readonly result?: string;
  readonly start?: string;
  /** Name of the office, for the head of the letter. */
  readonly office?: string;
  /** @defaultValue html for a file, else pesan */
  readonly format?: string;
  readonly out?: string;
}

/** Words for what became of a referral, in both languages. */
const results = {
  wawancara: "interview",
  diterima: "hired",
  ditolak: "rejected",
  "tidak-hadir": "noShow",
  mundur: "withdrawn",
  interview: "interview",
  hired: "hired",
  rejected: "rejected",
  "no-show": "noShow",
  withdrawn: "withdrawn",
} as const satisfies Readonly<Record<string, Outcome>>;

/** Refers a person to a vacancy, with a letter or a text; or notes what became of it. */
export async function referCommand(candidate: string, vacancy: string, options: ReferCommandOptions, shell: Shell): Promise<ExitCode> {
  const setting = openFolder(options, shell);
  const by = redactIdentity(options.by?.trim() ?? "");
  if (by === "") throw wrongUsage(setting.words.needs("--by"));
  const format = oneOf("--format", ["html", "pesan", "message"], options.format ?? (options.out === undefined ? "pesan" : "html"), shell);
  await checkWritable(options.out, shell);
  const { matcher } = await openMarket(setting, options, shell);
  sideOfId(matcher.market, candidate, "candidate", setting);
  sideOfId(matcher.market, vacancy, "vacancy", setting);
  const pair = { candidate, vacancy };
  if (options.result !== undefined) return noteOutcome(pair, { ...options, by }, setting, shell);

  const { words, asOf, disk } = setting;
  const gates = matcher.explain(pair, { locale: shell.locale }).gateAnswers.filter(({ met }) => met !== "met");
  for (const { met, message } of gates) shell.stderr.write(`${words.refer.gate(met === "unmet", message)}\n`);
  const number = await inFolder(
    setting,
    changeOffice(disk, asOf, (state) => referralOf(state, pair, { by, reason: options.reason, asOf }, setting)),
  ).then(({ event }) => (event.kind === "referral" ? event.number : 0));
  const letter = letterOf(matcher, pair, { number, by, office: options.office });
  await writeResult([format === "html" ? referralLetter(letter, shell.locale) : referralMessage(letter, shell.locale)], options.out, shell);
  shell.stderr.write(`${words.refer.noted(number)}\n`);
  return exitCodes.done;
}

interface IdPair {
  readonly candidate: string;
  readonly vacancy: string;
}

function referralOf(
  state: OfficeState,
  { candidate, vacancy }: IdPair,
  { by, reason, asOf }: { readonly by: string; readonly reason: string | undefined; readonly asOf: IsoDate },
  { words }: OfficeSetting,
): OfficeChange {
  if (!readRegister(state, "candidates").has(candidate)) throw wrongUsage(words.noSuchId(JSON.stringify(candidate)));
  const referrals = referralsIn(state.entries);
  const open = referrals.find((one) => one.candidate === candidate && one.vacancy === vacancy && one.outcome === undefined);
  if (open) throw wrongUsage(words.refer.already(open.number));
  const number = nextReferral(state.entries);
  try {
    const ownChoice = words.refer.ownChoice;
    const why = reason === undefined ? undefined : redactIdentity(reason);
    const decision = decideReferral(state, { candidate, vacancy, by, at: asOf, reason: why, ownChoice });
    if (!decision) return { event: { kind: "referral", number, candidate, vacancy, by } };
    const { run, record } = decision;
    const bytes = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    return {
      event: { kind: "referral", number, candidate, vacancy, by, run, record: record.hash },
      files: new Map([[recordName(record.hash), bytes]]),
    };
  } catch (error) {
    if (error instanceof ReasonNeededError) throw wrongUsage(words.refer.reasonNeeded(error.passedOver.join(", ")));
    throw error;
  }
}

async function noteOutcome(
  { candidate, vacancy }: IdPair,
  { result = "", reason, start, by }: ReferCommandOptions & { readonly by: string },
  setting: OfficeSetting,
  shell: Shell,
): Promise<ExitCode> {
  const { words, asOf, disk } = setting;
  const outcome = results[oneOf("--result", Object.keys(results) as (keyof typeof results)[], result, shell)];
  if (start !== undefined) {
    try {
      dayOf(start);
    } catch {
      throw wrongUsage(shell.say.usage.notADay("--start", JSON.stringify(start)));
    }
  }
  await inFolder(
    setting,
    changeOffice(disk, asOf, (state) => {
      const referral = referralsIn(state.entries).findLast((one) => one.candidate === candidate && one.vacancy === vacancy);
      if (!referral) throw wrongUsage(words.refer.none(candidate, vacancy));
      const event: OfficeEvent = {
        kind: "outcome",
        referral: referral.number,
        outcome,
        by,
        ...(reason === undefined ? {} : { reason: redactIdentity(reason) }),
        ...(start === undefined ? {} : { startDate: start }),
      };
      const wasHired = referral.outcome === "hired";
      return outcome === "hired" && !wasHired ? { event, files: placed(state, { candidate, vacancy }) } : { event };
    }),
  );
  shell.stdout.write(`${words.refer.outcomeNoted(candidate, vacancy, words.outcomes[outcome])}\n`);
  return exitCodes.done;
}

/** Whoever was hired is placed, and has one of the places. */
function placed(state: OfficeState, { candidate, vacancy }: IdPair): ReadonlyMap<string, Uint8Array> {
  const candidates = new Map(readRegister(state, "candidates"));
  const vacancies = new Map(readRegister(state, "vacancies"));
  const person = candidates.get(candidate);
  const post = vacancies.get(vacancy);
  if (person) candidates.set(candidate, { ...person, registration: { ...person.registration, status: "placed" } });
  if (post) vacancies.set(vacancy, { ...post, openingsFilled: (post.openingsFilled ?? 0) + 1 });
  return new Map([
    [registerFile("candidates"), registerBytes(candidates)],
    [registerFile("vacancies"), registerBytes(vacancies)],
  ]);
}

function letterOf(
  { market, asOf }: Matcher,
  { candidate, vacancy }: IdPair,
  { number, by, office }: { readonly number: number; readonly by: string; readonly office: string | undefined },
): Letter {
  const person = market.candidate(market.rowOf("candidate", candidate));
  const post = market.vacancy(market.rowOf("vacancy", vacancy));
  return { number, date: asOf, by, office: office ?? person.registration?.office, person, post, market };
}
