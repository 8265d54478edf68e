import { dayOf, lastDay, localize, longDate, type IsoDate } from "../model/index.js";
import { isInForce, provisionWords, writeCondition, type Provision } from "../packs/indonesia/index.js";
import { asOfDay } from "./as-of-day.js";
import { oneOf } from "./check-options.js";
import { fill, printable } from "./display-width.js";
import { exitCodes, wrongUsage, type ExitCode } from "./exit-codes.js";
import { lawWordsIn } from "./law-words.js";
import { openProvisions } from "./read-provisions-file.js";
import { plain, styleFor, type Shell, type Style } from "./shell.js";
import { hang, pageWidth, wrap } from "./wrap.js";
import { checkWritable, writeResult } from "./write-result.js";

/** Options of `pengantar aturan`, as the shell gave them. */
export interface ProvisionsShowOptions {
  readonly provisions?: string;
  readonly asOf?: string;
  /** @defaultValue table */
  readonly format?: string;
  readonly out?: string;
}

/** Shows the provisions on a day: all, a line or two each, or those that are named, in full. */
export async function provisionsShowCommand(ids: readonly string[], options: ProvisionsShowOptions, shell: Shell): Promise<ExitCode> {
  const { locale, stdout } = shell;
  const say = lawWordsIn(locale).provisions;
  const format = oneOf("--format", ["table", "json"], options.format ?? "table", shell);
  const asOf = asOfDay(options.asOf, shell);
  await checkWritable(options.out, shell);
  const all = await openProvisions(options.provisions, shell);
  const unknown = ids.filter((id) => all.every((provision) => provision.id !== id));
  if (unknown.length > 0) throw wrongUsage(say.noSuch(unknown.join(", ")));
  const shown = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  const style = options.out === undefined ? styleFor(stdout) : plain;
  const lines = ids.length === 0 ? listLines(all, asOf, style, shell) : shown.flatMap((one) => [...cardLines(one, asOf, style, shell), ""]);
  const text = format === "json" ? JSON.stringify({ asOf, provisions: shown }, null, 2) : lines.join("\n").trimEnd();
  await writeResult([`${text}\n`], options.out, shell);
  return exitCodes.done;
}

function isDue({ verifyBefore }: Provision, asOf: IsoDate): boolean {
  return verifyBefore !== undefined && dayOf(asOf) > (lastDay(verifyBefore) ?? Infinity);
}

function listLines(all: readonly Provision[], asOf: IsoDate, style: Style, { locale }: Shell): readonly string[] {
  const say = lawWordsIn(locale).provisions;
  const inForce = all.filter((one) => isInForce(one, asOf));
  const unverified = inForce.filter(({ confidence }) => confidence === "unverified").length;
  const due = inForce.filter((one) => isDue(one, asOf)).length;
  return [
    style("bold", say.title(longDate(asOf, locale))),
    ...wrap(say.sum(all.length, inForce.length, unverified, due), pageWidth),
    ...(["publish", "match", "departure"] as const).flatMap((stage) => {
      const own = all.filter((provision) => provision.stage === stage);
      const title = localize(provisionWords.stage[stage], locale, stage).toUpperCase();
      return own.length === 0 ? [] : ["", style("bold", title), ...own.flatMap((one) => itemLines(one, asOf, style, locale))];
    }),
    "",
    ...wrap(say.more, pageWidth),
  ];
}

function itemLines(provision: Provision, asOf: IsoDate, style: Style, locale: Shell["locale"]): readonly string[] {
  const say = lawWordsIn(locale).provisions;
  const { id, effect, message, confidence, verifyBefore } = provision;
  const remarks = [
    ...(isInForce(provision, asOf) ? [] : [say.notInForce]),
    ...(confidence === "unverified" ? [say.unverified] : []),
    ...(isDue(provision, asOf) ? [say.due(longDate(verifyBefore!, locale))] : []),
  ];
  const words = localize(provisionWords.effect[effect], locale, effect);
  return [
    `${fill(words, 10)} ${printable(id)}`,
    ...hang("           ", printable(localize(message, locale, "")), pageWidth),
    ...(remarks.length === 0 ? [] : hang("           ", `(${remarks.join("; ")})`, pageWidth).map((line) => style("dim", line))),
  ];
}

function cardLines(provision: Provision, asOf: IsoDate, style: Style, { locale }: Shell): readonly string[] {
  const words = lawWordsIn(locale);
  const say = words.provisions;
  const { id, kind, stage, effect, message, remedy, legalBasis, sourceUrl, confidence, effectiveFrom, effectiveTo } = provision;
  const { verifyBefore, reviewedBy, reviewedAt, version, examples, when, must } = provision;
  const put = (text: string): string[] => hang("  ", printable(text), pageWidth);
  const to = effectiveTo === undefined ? undefined : longDate(effectiveTo, locale);
  return [
    style("bold", printable(id)),
    ...put(
      [provisionWords.kind[kind], provisionWords.stage[stage], provisionWords.effect[effect]]
        .map((word) => localize(word, locale, ""))
        .join(" · "),
    ),
    ...put(localize(message, locale, "")),
    ...(remedy === undefined ? [] : put(words.remedy(localize(remedy, locale, "")))),
    ...put(words.basis(legalBasis)),
    ...(sourceUrl === undefined ? [] : put(sourceUrl)),
    ...put(
      [
        words.since(longDate(effectiveFrom, locale), to),
        words.confidence(localize(provisionWords.confidence[confidence], locale, confidence)),
        ...(isInForce(provision, asOf) ? [] : [say.notInForce]),
        ...(verifyBefore === undefined ? [] : [(isDue(provision, asOf) ? say.due : say.reviewBy)(longDate(verifyBefore, locale))]),
        ...(reviewedBy === undefined ? [] : [say.reviewed(reviewedBy, reviewedAt ?? "")]),
        say.version(version, examples.length),
      ].join("; "),
    ),
    ...put(`${say.when}: ${when === undefined ? say.always : writeCondition(when, locale)}`),
    ...put(`${say.must}: ${writeCondition(must, locale)}`),
  ];
}
