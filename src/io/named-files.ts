import { compareCodePoints, show } from "../model/index.js";
import type { TextSource } from "./decode-text.js";

/** Files by their names (folders before a name do not count), each as text, bytes, or chunks of either. */
export type NamedFiles = ReadonlyMap<string, TextSource> | Readonly<Record<string, TextSource>>;

/** One file of a download. */
export interface NamedFile {
  /** As it was given. */
  readonly name: string;
  /** Without folders. */
  readonly base: string;
  readonly source: TextSource;
}

/**
 * Lists files in code-point order of their names, so that the order in which they were given changes nothing.
 * @throws TypeError for anything but a Map or an object.
 */
export function listFiles(files: NamedFiles): readonly NamedFile[] {
  if (typeof files !== "object" || (files as unknown) === null || Array.isArray(files))
    throw new TypeError(`expected files by their names, received ${show(files)}`);
  const entries: readonly (readonly [string, TextSource])[] =
    files instanceof Map ? [...(files as ReadonlyMap<string, TextSource>)] : Object.entries(files);
  return entries
    .map(([name, source]) => ({ name, base: name.replace(/^.*[/\\]/, ""), source }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}
