import type { Locale } from "../model/index.js";
import type { Proxy } from "./scan-proxies.js";

/** Says in one sentence how well an input tells a group. @param attribute its name for the reader. */
export function describeProxy({ input, guessed, baseline, cramersV, adjusted }: Proxy, attribute: string, locale: Locale): string {
  const of100 = (share: number): string => String(Math.round(100 * share));
  const v = cramersV.toFixed(2);
  if (locale === "id") {
    const chance = adjusted < 0.05 ? "hampir tidak mungkin kebetulan" : "bisa kebetulan";
    return `Dari ${input}, ${attribute} tertebak benar untuk ${of100(guessed)} dari 100 orang; tanpa itu, ${of100(baseline)} (V = ${v.replace(".", ",")}; ${chance}).`;
  }
  const chance = adjusted < 0.05 ? "hardly chance" : "may be chance";
  return `From ${input}, one guesses ${attribute} right for ${of100(guessed)} of 100 people; without it, for ${of100(baseline)} (V = ${v}; ${chance}).`;
}
