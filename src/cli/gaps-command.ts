import { longDate } from "../model/index.js";
import { openings, type CandidateChange, type Opening } from "../matching/index.js";
import { countOf, oneOf } from "./check-options.js";
import { describeRecord } from "./describe-record.js";
import { printable } from "./display-width.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { markup } from "./markup.js";
import { openFolder, type OfficeOptions, type OfficeSetting } from "./office-folder.js";
import { openMarket, sideOfId, type OfficeMarketOptions } from "./office-market.js";
import { plainPage } from "./plain-page.js";
import { styleFor, type Shell } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar kesenjangan`, as the shell gave them. */
export interface GapsCommandOptions extends OfficeOptions, OfficeMarketOptions {
  /** Places of each vacancy's list. @defaultValue none: a score that suits counts */
  readonly top?: string;
  readonly format?: string;
  readonly out?: string;
}

/** From here on, both suit each other at least in part. */
export const suits = 0.5;

/** What kind of step a change is: for whom an officer has to call. */
export type StepKind = "learn" | "paper" | "willing";

/** Tells which single step opens how many more vacancies to a person. */
export async function gapsCommand(id: string, options: GapsCommandOptions, shell: Shell): Promise<ExitCode> {
  const format = oneOf("--format", ["table", "html", "pesan", "message", "json"], options.format ?? "table", shell);
  const top = options.top === undefined ? undefined : countOf("--top", options.top, shell);
  await checkWritable(options.out, shell);
  const setting = openFolder(options, shell);
  const { matcher } = await openMarket(setting, options, shell);
  sideOfId(matcher.market, id, "candidate", setting);
  const { locale } = shell;
  const found = openings(matcher, id, { locale, ...(top === undefined ? { minScore: suits } : { top }) });
  const { title: name } = describeRecord(matcher.market, "candidate", id, locale);
  const steps = groupSteps(found.openings);
  const head = setting.words.gaps.title(name === id ? id : `${name} (${id})`, longDate(setting.asOf, locale));
  const text =
    format === "json"
      ? `${JSON.stringify(found, null, 2)}\n`
      : format === "html"
        ? page(head, steps, setting, shell)
        : format === "table"
          ? table(head, steps, setting, shell)
          : message(found.openings, name, setting);
  await writeResult([text], options.out, shell);
  return exitCodes.done;
}

/** The steps by what kind they are, the most fruitful first. */
export function groupSteps(all: readonly Opening[]): ReadonlyMap<StepKind, readonly Opening[]> {
  return new Map(
    (["learn", "paper", "willing"] as const).map((kind) => [
      kind,
      all.filter(({ lever }) => stepKind(lever.change.kind as CandidateChange["kind"]) === kind),
    ]),
  );
}

function stepKind(kind: CandidateChange["kind"]): StepKind {
  switch (kind) {
    case "gainSkill":
    case "raiseLevel":
    case "gainLanguage":
      return "learn";
    case "gainCertificate":
    case "gainLicence":
    case "obtainDocument":
      return "paper";
    default:
      return "willing";
  }
}

const FEW = 6;

function table(head: string, steps: ReadonlyMap<StepKind, readonly Opening[]>, { words }: OfficeSetting, { stdout }: Shell): string {
  const style = styleFor(stdout);
  const lines = [...wrap(printable(head), pageWidth).map((line) => style("bold", line)), ""];
  for (const [kind, found] of steps) {
    if (found.length === 0) continue;
    lines.push(style("bold", words.gaps.kinds[kind]));
    for (const { sentence, vacancies } of found.slice(0, FEW)) {
      lines.push(...hang("  - ", printable(sentence), pageWidth));
      lines.push(...hang("    ", printable(opensText(vacancies, words)), pageWidth));
    }
    lines.push("");
  }
  if ([...steps.values()].every(({ length }) => length === 0)) lines.push(...hang("", words.gaps.none, pageWidth), "");
  lines.push(...hang("", words.gaps.note, pageWidth));
  return `${lines.join("\n")}\n`;
}

function page(head: string, steps: ReadonlyMap<StepKind, readonly Opening[]>, { words }: OfficeSetting, { locale }: Shell): string {
  const none = [...steps.values()].every(({ length }) => length === 0);
  const body = Array.from(steps, ([kind, found]) =>
    found.length === 0
      ? ""
      : markup`<h2 class="heading">${words.gaps.kinds[kind]}</h2>
<ul class="parts">
${found.slice(0, FEW).map(
  ({ sentence, vacancies }) =>
    markup`<li class="item"><span class="sign">–</span><div>${printable(sentence)}<p class="quiet">${printable(opensText(vacancies, words))}</p></div></li>
`,
)}</ul>
`,
  );
  return plainPage(
    head,
    markup`${none ? markup`<p class="summary">${words.gaps.none}</p>\n` : body}<p class="summary">${words.gaps.note}</p>\n`,
    locale,
  );
}

function opensText(vacancies: readonly string[], { gaps }: OfficeSetting["words"]): string {
  return gaps.opens(vacancies.slice(0, 8).join(", "), vacancies.length - 8);
}

function message(found: readonly Opening[], name: string, { words }: OfficeSetting): string {
  const items = found
    .slice(0, 3)
    .map(({ change, vacancies }, index) => `${String(index + 1)}. ${change} (${words.gaps.vacancies(vacancies.length)})`);
  const lines = [words.suggest.greeting(name), items.length === 0 ? words.gaps.none : words.gaps.message, ...items, words.gaps.note];
  return `${lines.join("\n")}\n`;
}
