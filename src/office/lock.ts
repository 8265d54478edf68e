import { hostname, uptime } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Disk } from "./disk.js";

/** Who holds a lock: a process of a machine since it was last started. */
export interface LockHolder {
  readonly process: number;
  readonly machine: string;
  /** Seconds since 1970 at which the machine was started; an estimate. */
  readonly startedAt: number;
}

/** How a lock is waited for. */
export interface LockOptions {
  /** @defaultValue this process */
  readonly holder?: LockHolder;
  /** Tells whether a holder of this machine is still running. @defaultValue asks the system */
  readonly isRunning?: (holder: LockHolder) => boolean;
  /** Milliseconds after which waiting ends with an error. @defaultValue 10,000 */
  readonly patience?: number;
  /** Milliseconds after which a lock without a holder is taken for one whose maker fell. @defaultValue 2,000 */
  readonly moment?: number;
}

/** Somebody else is working in the folder, and does not finish. */
export class OfficeBusyError extends Error {
  override readonly name = "OfficeBusyError";
  /** Name of the file in the folder that says so. */
  readonly lock: string;

  constructor(lock: string) {
    super(`expected the folder to be free, received ${lock} of a program that is still running`);
    this.lock = lock;
  }
}

/**
 * Does some work while nobody else does any in the folder.
 *
 * Locks are numbered, and the highest number holds. Whoever comes makes the next number, which only one program can make, once the highest is
 * free or its holder is gone, and steps back where a higher one has come up meanwhile; so a lock that a crash left behind is never taken twice.
 * @throws OfficeBusyError where the lock does not become free in time.
 */
export async function withLock<T>(disk: Disk, work: () => T, options: LockOptions = {}): Promise<T> {
  const { holder = ownHolder(), isRunning = isRunningHere, patience = 10_000, moment = 2_000 } = options;
  const own = encoder.encode(JSON.stringify(holder));
  const waitedSince = Date.now();
  let unreadable = { name: "", since: waitedSince };
  for (;;) {
    const highest = highestLock(disk);
    const name = nameOf(highest + 1);
    const state = highest === 0 ? "free" : stateOf(disk.read(nameOf(highest)), isRunning);
    if (state === "unreadable" && unreadable.name !== nameOf(highest)) unreadable = { name: nameOf(highest), since: Date.now() };
    // Between making a lock and writing its holder there is no more than a moment, unless the holder fell in between.
    const isFree = state === "free" || (state === "unreadable" && Date.now() - unreadable.since >= moment);
    if (isFree && disk.create(name, own)) {
      if (highestLock(disk) === highest + 1) {
        for (const old of lockNumbers(disk)) if (old <= highest) disk.remove(nameOf(old));
        try {
          return work();
        } finally {
          disk.write(name, FREE);
        }
      }
      disk.remove(name);
    }
    if (Date.now() - waitedSince > patience) throw new OfficeBusyError(nameOf(highest));
    await wait(PAUSE);
  }
}

const PAUSE = 15;
const encoder = new TextEncoder();
const FREE = encoder.encode("free\n");
const form = /^lock-(\d{1,15})$/;

function nameOf(number: number): string {
  return `lock-${String(number)}`;
}

function lockNumbers(disk: Disk): readonly number[] {
  return disk.list().flatMap((name) => {
    const digits = form.exec(name)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
}

function highestLock(disk: Disk): number {
  return Math.max(0, ...lockNumbers(disk));
}

function stateOf(bytes: Uint8Array | undefined, isRunning: (holder: LockHolder) => boolean): "free" | "held" | "unreadable" {
  const text = new TextDecoder().decode(bytes);
  if (text === "free\n") return "free";
  try {
    return isRunning(JSON.parse(text) as LockHolder) ? "held" : "free";
  } catch {
    return "unreadable";
  }
}

function ownHolder(): LockHolder {
  return { process: process.pid, machine: hostname(), startedAt: machineStart() };
}

function machineStart(): number {
  return Math.round(Date.now() / 1000 - uptime());
}

/** Of another machine nothing can be known: its lock holds. A number of a process from before the machine was started again is another's by now. */
function isRunningHere({ process: number, machine, startedAt }: LockHolder): boolean {
  if (machine !== hostname()) return true;
  if (Math.abs(startedAt - machineStart()) > 120) return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
