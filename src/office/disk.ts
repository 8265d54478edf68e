import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** The few things that are done to files of an office's folder; each is finished on the disk before it returns. */
export interface Disk {
  /** Names in the folder, or in a folder within it; none where there is no such folder. */
  list(folder?: string): readonly string[];
  /** The bytes of a file; `undefined` where there is none. */
  read(name: string): Uint8Array | undefined;
  /** Writes a file whole, in place of what was there. */
  write(name: string, bytes: Uint8Array): void;
  append(name: string, bytes: Uint8Array): void;
  /** Cuts a file to its first bytes. */
  truncate(name: string, length: number): void;
  /** Gives a file another name, in one step, in place of the file that had it. */
  rename(from: string, to: string): void;
  /** Takes a file away; nothing where there is none. */
  remove(name: string): void;
  /** Makes a file that is not there yet. @returns false where it is. */
  create(name: string, bytes: Uint8Array): boolean;
}

/** The files of a folder, which is made where it is not there. Nobody else on the machine may read them: they are about people. */
export function diskAt(folder: string): Disk {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = (name: string): string => join(folder, name);
  const writeWith = (flags: string, name: string, bytes: Uint8Array): void => {
    const file = openSync(at(name), flags, 0o600);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  };
  return {
    list: (within = ".") => unlessMissing(() => readdirSync(at(within))) ?? [],
    read: (name) => unlessMissing(() => readFileSync(at(name))),
    write(name, bytes) {
      mkdirSync(dirname(at(name)), { recursive: true, mode: 0o700 });
      writeWith("w", name, bytes);
    },
    append(name, bytes) {
      writeWith("a", name, bytes);
      forceFolder(folder);
    },
    truncate(name, length) {
      const file = openSync(at(name), "r+");
      try {
        ftruncateSync(file, length);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    rename(from, to) {
      renameSync(at(from), at(to));
      forceFolder(dirname(at(to)));
    },
    remove(name) {
      rmSync(at(name), { force: true });
      forceFolder(dirname(at(name)));
    },
    create(name, bytes) {
      try {
        writeWith("wx", name, bytes);
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      }
    },
  };
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return undefined;
    throw error;
  }
}

/** A new name is on the disk when its folder is. Windows opens no folders, and needs none of it. */
function forceFolder(folder: string): void {
  let file: number;
  try {
    file = openSync(folder, "r");
  } catch {
    return;
  }
  try {
    fsyncSync(file);
  } catch {
    // Some file systems have nothing to force.
  } finally {
    closeSync(file);
  }
}
