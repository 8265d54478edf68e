import { canonicalJson, type Json } from "../model/index.js";
import type { Gate, Rule } from "../rules/index.js";
import { candidateFields, vacancyFields } from "./field-words.js";
import type { Criterion, Policy } from "./policy.js";
import type { PolicyFinding } from "./policy-finding.js";
import type { PolicySet } from "./policy-set.js";
import { smellsProtected } from "./protected-words.js";
import { whenUnknownDefaults } from "./when-unknown.js";
import { weightShares } from "./weight-shares.js";

/** More of the whole than this, and the other criteria hardly matter. */
const DOMINANT = 0.6;

/** Finds what a policy's text alone tells about it. */
export function lintDefinition(policy: Policy): readonly PolicyFinding[] {
  const shares = weightShares(policy);
  return [
    ...shares.flatMap(({ side, name, criterion }) => criterionFindings(policy, side, name, criterion)),
    ...sideFindings(policy),
    ...twiceFindings(policy),
    ...shares.flatMap(({ side, name, criterion, ofAll }): PolicyFinding[] =>
      ofAll > DOMINANT && shares.filter((one) => one.ofAll > 0).length > 1
        ? [
            {
              code: "dominantWeight",
              severity: "warning",
              path: `${side}.${name}.weight`,
              message: {
                en: `${name} has ${percent(ofAll)} % of the weight (${String(criterion.weight)}): the other criteria hardly matter.`,
                id: `${name} memegang ${percent(ofAll)} % bobot (${String(criterion.weight)}): kriteria lain hampir tidak berpengaruh.`,
              },
            },
          ]
        : [],
    ),
    ...shares.flatMap(({ side, name, criterion: { rule } }) => inputFindings(`${side}.${name}`, [name], rule)),
    ...policy.gates.flatMap((gate) => inputFindings(`gates.${gate.name}`, [], gate)),
  ];
}

/** Finds what the text of a set tells beyond its policies. */
export function lintSegments({ segments, otherwise }: PolicySet): readonly PolicyFinding[] {
  const scale = scaleOf(otherwise);
  const conditions = segments.map(({ when }) => canonicalJson(when as unknown as Json));
  return segments.flatMap(({ name, policy }, index): PolicyFinding[] => {
    const path = `segments[${String(index)}]`;
    const earlier = conditions.indexOf(conditions[index]!);
    return [
      ...(earlier === index
        ? []
        : [
            {
              code: "unreachableSegment" as const,
              severity: "error" as const,
              path: `${path}.when`,
              message: {
                en: `Segment ${name} never has a vacancy: ${segments[earlier]!.name} stands before it with the same condition.`,
                id: `Segmen ${name} tidak pernah mendapat lowongan: ${segments[earlier]!.name} mendahuluinya dengan syarat yang sama.`,
              },
            },
          ]),
      ...(scaleOf(policy) === scale
        ? []
        : [
            {
              code: "scoresNotComparable" as const,
              severity: "warning" as const,
              path: `${path}.policy`,
              message: {
                en: `In a candidate's list, scores of ${name} (${policy.id}) stand beside those of ${otherwise.id}, and mean something else: say so to the reader.`,
                id: `Dalam daftar pencari kerja, skor ${name} (${policy.id}) berdampingan dengan skor ${otherwise.id} dan artinya berbeda: beri tahu pembaca.`,
              },
            },
          ]),
    ];
  });
}

/** What scores are made of: gates, thresholds and ties decide who is listed, and not what a score means. */
function scaleOf({ fit, appeal, combine, neutral }: Policy): string {
  const criteria = (of: Policy["fit"] | Policy["appeal"]): Json =>
    Object.values<Criterion>(of)
      .filter(({ weight }) => weight > 0)
      .map(({ rule, weight, whenUnknown, neutral: its }) => [
        rule.name,
        rule.version,
        rule.options,
        weight,
        whenUnknown ?? whenUnknownDefaults[rule.asks],
        its ?? neutral,
      ]);
  return canonicalJson([criteria(fit), criteria(appeal), combine]);
}

function criterionFindings(policy: Policy, side: "fit" | "appeal", name: string, criterion: Criterion): PolicyFinding[] {
  const { weight, atLeast } = criterion;
  const path = `${side}.${name}`;
  const neutral = criterion.neutral ?? policy.neutral;
  const whenUnknown = criterion.whenUnknown ?? whenUnknownDefaults[criterion.rule.asks];
  const findings: PolicyFinding[] = [];
  if (weight === 0 && atLeast === undefined) {
    findings.push({
      code: "zeroWeight",
      severity: "warning",
      path: `${path}.weight`,
      message: {
        en: `${name} weighs nothing and asks no threshold: leave it out.`,
        id: `${name} tidak berbobot dan tidak memberi batas: hapus saja.`,
      },
    });
  }
  if (atLeast === 0) {
    findings.push({
      code: "idleThreshold",
      severity: "warning",
      path: `${path}.atLeast`,
      message: { en: `Everybody reaches the threshold 0 of ${name}.`, id: `Batas 0 pada ${name} selalu tercapai.` },
    });
  }
  if (weight > 0 && whenUnknown > neutral) {
    findings.push({
      code: "rewardsSilence",
      severity: "warning",
      path: `${path}.whenUnknown`,
      message: {
        en: `Where nothing is known, ${name} counts ${String(whenUnknown)}, more than where nothing is asked (${String(neutral)}): an empty profile is rewarded.`,
        id: `Jika tidak diketahui, ${name} dihitung ${String(whenUnknown)}, lebih dari jika tidak diminta (${String(neutral)}): profil kosong diuntungkan.`,
      },
    });
  }
  return findings;
}

function sideFindings({ fit, appeal, combine }: Policy): PolicyFinding[] {
  if (typeof combine === "string") return [];
  return (["fit", "appeal"] as const).flatMap((side): PolicyFinding[] => {
    const [its, other] = side === "fit" ? [fit, appeal] : [appeal, fit];
    const counts = (criteria: typeof its): boolean => Object.values<Criterion>(criteria).some(({ weight }) => weight > 0);
    if (combine[side] > 0 || !counts(its) || !counts(other)) return [];
    return [
      {
        code: "sideWithoutWeight",
        severity: "warning",
        path: `combine.${side}`,
        message: {
          en: `The criteria under ${side} weigh nothing in the whole.`,
          id: `Kriteria di bawah ${side} tidak berbobot dalam skor akhir.`,
        },
      },
    ];
  });
}

function twiceFindings(policy: Policy): PolicyFinding[] {
  const seen = new Map<string, string>();
  return weightShares(policy).flatMap(({ side, name, criterion: { rule, weight } }): PolicyFinding[] => {
    if (weight === 0) return [];
    const key = canonicalJson([side, rule.name, rule.version, rule.options]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, name);
      return [];
    }
    return [
      {
        code: "sameRuleTwice",
        severity: "warning",
        path: `${side}.${name}`,
        message: {
          en: `${name} is the same rule with the same options as ${first}: it weighs twice.`,
          id: `${name} adalah aturan yang sama dengan opsi yang sama seperti ${first}: dihitung dua kali.`,
        },
      },
    ];
  });
}

/** What a rule or gate says that it reads, and what its names tell. */
function inputFindings(path: string, names: readonly string[], of: Rule | Gate): PolicyFinding[] {
  const findings: PolicyFinding[] = [];
  const sides = [
    ["candidate", of.reads.candidate, candidateFields],
    ["vacancy", of.reads.vacancy, vacancyFields],
  ] as const;
  for (const [side, fields, known] of sides) {
    for (const field of fields as readonly string[]) {
      if (smellsProtected(field)) findings.push(protectedFinding(`${path}.reads.${side}`, field, "error"));
      else if (!Object.hasOwn(known, field)) {
        findings.push({
          code: "unreadableField",
          severity: "error",
          path: `${path}.reads.${side}`,
          message: {
            en: `${of.name} reads ${field} of the ${side}, which no rule may.`,
            id: `${of.name} membaca ${field}, yang tidak boleh dibaca aturan mana pun.`,
          },
        });
      } else if (field === "facts") {
        findings.push({
          code: "freeFacts",
          severity: "note",
          path: `${path}.reads.${side}`,
          message: {
            en: `${of.name} reads facts of the office's own about the ${side}: make sure that none stands for a protected attribute.`,
            id: `${of.name} membaca data tambahan kantor: pastikan tidak ada yang mewakili ciri yang dilindungi.`,
          },
        });
      }
    }
  }
  // A law may name an age; a gate that cites it says so.
  const severity = "legalBasis" in of ? "note" : "warning";
  for (const word of new Set([...names, of.name, ...wordsIn(of.options)])) {
    if (smellsProtected(word)) findings.push(protectedFinding(path, word, severity));
  }
  return findings;
}

/** Says that a name smells of a protected attribute. */
export function protectedFinding(path: string, word: string, severity: PolicyFinding["severity"]): PolicyFinding {
  return {
    code: "protectedInput",
    severity,
    path,
    message: {
      en: `${word} is named after a protected attribute: no rule may weigh what it stands for.`,
      id: `${word} memakai nama ciri yang dilindungi: tidak boleh ikut dinilai.`,
    },
  };
}

/** Keys and texts of options. */
function wordsIn(options: Json): readonly string[] {
  if (typeof options === "string") return [options];
  if (typeof options !== "object" || options === null) return [];
  return Object.entries(options).flatMap(([key, value]) => [...(Array.isArray(options) ? [] : [key]), ...wordsIn(value)]);
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
