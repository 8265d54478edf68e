import type { OfficeState } from "./folder.js";
import { says } from "./redact-lists.js";

/** What the program writes into a folder, and what an office lays there for it. */
const own =
  /^(?:log|candidates|vacancies|contacts|demographics)\.jsonl$|^(?:taxonomy|policy)\.(?:json|snapshot)$|^lock-\d+$|^unfinished-|^records$/;

/** Names of other files in the folder that tell of a person by one of some words, or into which nobody can look, as workbooks. */
export function strayFiles({ names, read }: OfficeState, words: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const bytes = own.test(name) ? undefined : read(name);
    return bytes !== undefined && (bytes.includes(0) || says(new TextDecoder().decode(bytes), words));
  });
}
