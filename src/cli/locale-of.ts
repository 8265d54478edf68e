import type { Locale } from "../model/index.js";

/** Commands that are called by Indonesian names: whoever does is answered in Indonesian. */
const indonesianCommands: ReadonlySet<string> = new Set([
  "daftar",
  "wawancara",
  "cocokkan",
  "kesenjangan",
  "rujuk",
  "tindak-lanjut",
  "aturan",
  "periksa-lowongan",
  "siap-berangkat",
  "hapus",
  "audit",
]);

/**
 * Finds the language to speak before the command line is read: even its mistakes are answered in it.
 * `--locale` wins, then an Indonesian command, then the environment as POSIX orders it (LC_ALL, LC_MESSAGES, LANG): `id…` is Indonesian, all else English.
 */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const at = args.findLastIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const asked = at < 0 ? undefined : args[at] === "--locale" ? args[at + 1] : args[at]!.slice("--locale=".length);
  if (asked === "id" || asked === "en") return asked;
  if (indonesianCommands.has(args[0] ?? "")) return "id";
  const language = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return language !== undefined && /^id(?![a-z])/i.test(language) ? "id" : "en";
}
