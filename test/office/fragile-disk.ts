import type { Disk } from "../../src/office/disk.js";

/** The power went. */
export class Crash extends Error {}

/** Files in memory, on a machine whose power goes after so many steps: a byte that is written is a step, and so is every other change. */
export function fragileDisk(files: Map<string, Uint8Array>, budget = Infinity): Disk & { readonly steps: () => number } {
  let steps = 0;
  let isDead = false;
  const step = (): void => {
    if (isDead || steps >= budget) {
      isDead = true;
      throw new Crash();
    }
    steps++;
  };
  const put = (name: string, bytes: Uint8Array): void => {
    const before = files.get(name)!;
    const room = Math.max(0, Math.min(bytes.length, budget - steps));
    files.set(name, Uint8Array.from([...before, ...bytes.subarray(0, room)]));
    steps += room;
    if (room < bytes.length) step();
  };
  return {
    steps: () => steps,
    list: (folder = ".") => {
      if (isDead) throw new Crash();
      const prefix = folder === "." ? "" : `${folder}/`;
      return [...files.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split("/")[0]!);
    },
    read: (name) => files.get(name),
    write(name, bytes) {
      step();
      files.set(name, new Uint8Array());
      put(name, bytes);
    },
    append(name, bytes) {
      step();
      if (!files.has(name)) files.set(name, new Uint8Array());
      put(name, bytes);
    },
    truncate(name, length) {
      step();
      files.set(name, files.get(name)!.slice(0, length));
    },
    rename(from, to) {
      step();
      files.set(to, files.get(from)!);
      files.delete(from);
    },
    remove(name) {
      if (!files.has(name)) return;
      step();
      files.delete(name);
    },
    create(name, bytes) {
      if (files.has(name)) return false;
      step();
      files.set(name, new Uint8Array());
      put(name, bytes);
      return true;
    },
  };
}
