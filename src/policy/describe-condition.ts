import { canonicalJson, type Locale } from "../model/index.js";
import type { Condition } from "./condition.js";
import { vacancyFields } from "./field-words.js";
import { registerWords } from "./register-words.js";

/** Says a condition on vacancies in words. */
export function describeCondition(condition: Condition, locale: Locale): string {
  const { conditions: say } = registerWords[locale];
  const each = (inner: readonly Condition[], word: string): string =>
    inner
      .map((one) =>
        inner.length > 1 && ("all" in one || "any" in one) ? `(${describeCondition(one, locale)})` : describeCondition(one, locale),
      )
      .join(word);
  if ("segment" in condition) return say.segment(condition.segment);
  if ("not" in condition) return say.not(describeCondition(condition.not, locale));
  if ("all" in condition) return each(condition.all, say.all);
  if ("any" in condition) return each(condition.any, say.any);
  const field = fieldWords(condition.field, locale);
  if ("known" in condition) return condition.known ? say.known(field) : say.notKnown(field);
  if ("is" in condition) return say.is(field, String(condition.is));
  if ("in" in condition) return say.in(field, condition.in.map(String).join(", "));
  if ("atLeast" in condition) return say.atLeast(field, String(condition.atLeast));
  if ("atMost" in condition) return say.atMost(field, String(condition.atMost));
  const { under } = condition;
  return say.under(field, typeof under === "string" ? under : `${under.scheme} ${under.code}`);
}

/** The field's own words, and the rest of the path as it is written. */
function fieldWords(path: string, locale: Locale): string {
  const [first = "", ...rest] = path.split(".");
  const words = Object.hasOwn(vacancyFields, first) ? vacancyFields[first as keyof typeof vacancyFields][locale] : canonicalJson(first);
  return rest.length === 0 ? words : `${words} (${rest.join(".")})`;
}
