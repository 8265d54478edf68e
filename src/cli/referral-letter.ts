import { longDate, type Candidate, type EducationLevel, type IsoDate, type Locale, type Mention, type Vacancy } from "../model/index.js";
import { localize } from "../model/index.js";
import type { Market } from "../market/index.js";
import { educationTable } from "../packs/indonesia/index.js";
import { describeRecord } from "./describe-record.js";
import { markup, Markup } from "./markup.js";
import { officeWordsIn } from "./office-words.js";

/** What a referral says, on paper or on a telephone. */
export interface Letter {
  readonly number: number;
  readonly date: IsoDate;
  readonly by: string;
  /** Name of the office; a line to fill in where it is not known. */
  readonly office: string | undefined;
  readonly person: Candidate;
  readonly post: Vacancy;
  readonly market: Market;
}

const BLANK = ".".repeat(40);

/** Writes the letter that a person takes to the employer, with a slip that the employer sends back: A4, black on white. Nothing protected is in it. */
export function referralLetter({ number, date, by, office, person, post, market }: Letter, locale: Locale): string {
  const say = officeWordsIn(locale).letter;
  const year = date.slice(0, 4);
  const where = describeRecord(market, "vacancy", post.id, locale).facts;
  const rows: readonly (readonly [string, string])[] = [
    [say.name, person.name ?? BLANK],
    [say.registration, person.registration?.number ?? person.id],
    ...about(person, market, locale),
  ];
  const slip: readonly (readonly [string, string])[] = [
    [say.name, `${person.name ?? BLANK} (${person.id})`],
    [say.post, `${post.title} (${post.id})`],
  ];
  return markup`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title} ${number}/${year}</title>
${new Markup(`<style>${styles}</style>`)}
</head>
<body>
<p class="office">${office ?? BLANK}</p>
<h1>${say.title}</h1>
<p class="number">${say.number}: ${number}/${year}</p>
<p>${say.to} ${post.employer?.name ?? BLANK}</p>
<p class="opening">${say.opening(post.title, post.id)}</p>
${table(rows)}
${where.length === 0 ? "" : markup`<p>${say.vacancy}: ${post.title}; ${where.join("; ")}.</p>`}
<p>${say.request}</p>
<p>${say.free}</p>
<div class="signature"><p>${longDate(date, locale)}</p><p>${say.officer}</p><p class="by">${by}</p></div>
<section class="slip">
<h2>${say.slip}</h2>
<p>${say.number}: ${number}/${year}</p>
${table(slip)}
<p>${say.choices.map((choice) => markup`<span class="box">☐ ${choice}</span> `)}</p>
<p>${say.reason}: ${BLANK}${BLANK}</p>
<p>${say.stamp}: ${BLANK}</p>
</section>
</body>
</html>
`.html;
}

/** Writes what the person is told by telephone. */
export function referralMessage({ number, date, by, office, person, post, market }: Letter, locale: Locale): string {
  const say = officeWordsIn(locale).letter;
  const { facts } = describeRecord(market, "vacancy", post.id, locale);
  return `${say.message({
    name: person.name ?? person.id,
    title: post.title,
    facts: facts.slice(0, 3).join(", "),
    number: `${String(number)}/${date.slice(0, 4)}`,
    by,
    office: office ?? "",
  })}\n`;
}

function table(rows: readonly (readonly [string, string])[]): Markup {
  return markup`<table>${rows.map(([label, value]) => markup`<tr><th>${label}</th><td>${value}</td></tr>\n`)}</table>`;
}

function about(
  { residence, education, experience, skills, certificates }: Candidate,
  market: Market,
  locale: Locale,
): readonly (readonly [string, string])[] {
  const say = officeWordsIn(locale).letter;
  const name = ({ concept, label }: Mention): string => {
    const row = concept === undefined ? -1 : market.taxonomy.rowOf(concept);
    return label ?? (row < 0 ? (concept ?? "") : localize(market.taxonomy.labels(row), locale, concept ?? ""));
  };
  const place = residence?.place && market.places.rowOf(residence.place);
  const schooling = (education ?? []).map(({ level, field }) => [levelName(level), field && name(field)].filter(Boolean).join(" "));
  const jobs = (experience ?? []).map(({ occupation, months, employer }) =>
    [occupation && name(occupation), employer, months === undefined ? undefined : say.months(months)].filter(Boolean).join(", "),
  );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [say.residence, place === undefined || place < 0 ? [] : [market.places.places[place]!.name]],
    [say.education, schooling],
    [say.experience, jobs],
    [say.skills, (skills ?? []).map(name)],
    [say.certificates, (certificates ?? []).map(name)],
  ];
  return rows.flatMap(([label, values]) => {
    const told = values.filter((value) => value !== "");
    return told.length === 0 ? [] : [[label, told.join("; ")] as const];
  });
}

function levelName(level: EducationLevel): string {
  return educationTable.rows.find((row) => row.level === level)?.name ?? level;
}

const styles = `
@page { size: A4; margin: 18mm; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; color: #000; background: #fff; font: 11pt/1.5 "Noto Serif", "Liberation Serif", "Times New Roman", serif; overflow-wrap: anywhere; }
p { margin: 0.5rem 0; }
.office { padding-bottom: 0.4rem; border-bottom: 2px solid #000; text-align: center; font-weight: bold; }
h1 { margin: 1rem 0 0; font-size: 13pt; text-align: center; }
.number { margin-top: 0; text-align: center; }
.opening { margin-top: 1rem; }
table { width: 100%; border-collapse: collapse; }
th { width: 11rem; font-weight: normal; }
th, td { padding: 0.1rem 0.4rem 0.1rem 0; text-align: left; vertical-align: top; }
td::before { content: ": "; }
.signature { width: 16rem; margin: 1rem 0 0 auto; break-inside: avoid; }
.by { margin-top: 3.5rem; border-top: 1px solid #000; }
.slip { margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px dashed #000; break-inside: avoid; }
h2 { margin: 0; font-size: 11pt; }
.box { display: inline-block; margin-right: 1rem; }
@media (max-width: 36rem) { th { width: 7rem; } }
@media print { body { max-width: none; padding: 0; } }
`;
