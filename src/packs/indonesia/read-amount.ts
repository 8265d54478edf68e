import type { PayPeriod } from "../../model/index.js";

/** A wage as a text says it. */
export interface ReadWage {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly currency: string;
  readonly period: PayPeriod;
}

/**
 * Reads a wage of an office's table: `Rp 4.500.000`, `Rp4.500.000,-`, `3.000.000 - 4.500.000`, `4,5 juta`, `4-5 jt`, `maks. Rp 5 jt`, `150rb/hari`.
 *
 * One amount is both ends, unless the text says *mulai*, *minimal* or *maksimal*. Rupiah and a month where nothing else is said.
 * @returns `undefined` where the text has no amount, more than two, or one that could be thousands or millions (`4,5`).
 */
export function readWage(text: string): ReadWage | undefined {
  const normal = text.normalize("NFKC").toLowerCase();
  const amounts = Array.from(normal.matchAll(/(\d[\d.,]*\d|\d)\s*(juta|jt|ribu|rb|k\b)?/g), ({ 1: digits = "", 2: unit }) => ({
    value: readDecimal(digits),
    unit,
  }));
  const [first, second = first] = amounts;
  if (first?.value === undefined || second?.value === undefined || amounts.length > 2) return undefined;
  const currency = currencies.find(([, pattern]) => pattern.test(normal))?.[0] ?? "IDR";
  const [low, high] = [first.value * factorOf(first.unit ?? second.unit), second.value * factorOf(second.unit)];
  if (low > high || (currency === "IDR" && low < LEAST_RUPIAH)) return undefined;
  const period = periods.find(([, pattern]) => pattern.test(normal))?.[0] ?? "month";
  const isOne = amounts.length === 1;
  const isFloor = isOne && /\b(?:mulai|min(?:imal|imum)?|dari|start)\b/.test(normal);
  const isCeiling = isOne && /\b(?:maks(?:imal|imum)?|max|sampai|hingga|s\.?d)\b/.test(normal);
  return { ...(isCeiling ? {} : { min: low }), ...(isFloor ? {} : { max: high }), currency, period };
}

/**
 * Reads a number with a decimal comma or point: `3,45`, `3.45`, `1.500.000`, `1.500.000,50`.
 *
 * With both signs the last is the decimal one. A sign that stands once before three digits, with no zero in front, parts thousands: `1.500` is 1500.
 * @returns `undefined` for what is no number.
 */
export function readDecimal(text: string): number | undefined {
  const digits = text.trim();
  if (!/^-?\d+(?:[.,]\d+)*$/.test(digits)) return undefined;
  const [dots, commas] = [count(digits, "."), count(digits, ",")];
  if (dots > 1 && commas > 1) return undefined;
  const last = digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".";
  const isThousands = dots + commas > 0 && (dots === 0 || commas === 0) && (dots + commas > 1 || /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(digits));
  const decimal = isThousands ? "" : last;
  const [whole = "", fraction = ""] =
    decimal === "" ? [digits] : [digits.slice(0, lastOf(digits, decimal)), digits.slice(lastOf(digits, decimal) + 1)];
  return Number(`${whole.replaceAll(/[.,]/g, "")}.${fraction || "0"}`);
}

/** Months of a duration: `2 tahun 6 bulan`, `1,5 th`, `18 bln`; a number alone counts years. `undefined` where none is said. */
export function readMonths(text: string): number | undefined {
  const normal = text.normalize("NFKC").toLowerCase();
  if (/^(?:tidak ada|belum ada|fresh ?graduate|tanpa pengalaman|tidak berpengalaman|-)$/.test(normal.trim())) return 0;
  const years = /(\d+(?:[.,]\d+)?)\s*(?:tahun|thn|th|years?)/.exec(normal)?.[1];
  const months = /(\d+)\s*(?:bulan|bln|months?)/.exec(normal)?.[1];
  const alone = /^\d+(?:[.,]\d+)?$/.exec(normal.trim())?.[0];
  if (years === undefined && months === undefined && alone === undefined) return undefined;
  return Math.round(12 * (readDecimal(years ?? alone ?? "0") ?? 0)) + Number(months ?? 0);
}

/** Lower sums are in thousands or millions, and nobody says which. */
const LEAST_RUPIAH = 1000;

const currencies: readonly (readonly [string, RegExp])[] = [
  ["USD", /\busd\b|us\$/],
  ["SGD", /\bsgd\b|s\$/],
  ["MYR", /\bmyr\b|\brm\s?\d/],
  ["JPY", /\bjpy\b|\byen\b|¥/],
  ["TWD", /\btwd\b|nt\$|\bntd\b/],
  ["HKD", /\bhkd\b|hk\$/],
  ["KRW", /\bkrw\b|\bwon\b|₩/],
  ["SAR", /\bsar\b|\briyal\b/],
  ["EUR", /\beur\b|\beuro\b|€/],
];

const periods: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /(?:per|\/)\s*jam\b/],
  ["day", /(?:per|\/)\s*hari\b|\bharian\b/],
  ["week", /(?:per|\/)\s*minggu\b|\bmingguan\b/],
  ["year", /(?:per|\/)\s*(?:tahun|thn)\b/],
];

function factorOf(unit: string | undefined): number {
  if (unit === undefined) return 1;
  return unit.startsWith("j") ? 1_000_000 : 1000;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function lastOf(text: string, sign: string): number {
  const at = text.lastIndexOf(sign);
  return at === -1 ? text.length : at;
}
