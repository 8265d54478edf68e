import { canonicalJson, type Json } from "../model/index.js";
import type { Change } from "./lever.js";

/** Names a change: the same change has the same id, whichever vacancy it was proposed for. */
export function leverId(change: Change): string {
  const { kind, ...what } = change;
  const values = Object.keys(what)
    .sort()
    .map((key) => (what as Readonly<Record<string, Json>>)[key])
    .filter((value) => value !== undefined);
  return [kind, ...values.map((value) => (typeof value === "object" ? canonicalJson(value) : String(value)))].join(":");
}
