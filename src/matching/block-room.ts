import type { BoundPolicy } from "./bind-policy.js";

/** Room for what is added up and found in one block. */
export interface BlockRoom {
  readonly sums: Int32Array;
  /** The part of the sums that is the candidate's demands; kept apart only where the score is no weighted mean. */
  readonly appeal: Int32Array;
  /** Number of the group that a row has gained by, and how much. */
  readonly marks: Uint8Array;
  readonly gained: Int32Array;
  readonly reaching: Uint16Array;
  readonly sorted: Uint16Array;
}

const kept = new WeakMap<BoundPolicy, BlockRoom>();

/** Takes the room that the last search of this policy has left: some hundred kilobytes that need not be made anew for each. */
export function takeRoom(bound: BoundPolicy, length: number): BlockRoom {
  const room = kept.get(bound);
  // A rule that asks the matcher finds none, and the inner search makes its own.
  kept.delete(bound);
  if (room && room.sums.length >= length) return room;
  return {
    sums: new Int32Array(length),
    appeal: new Int32Array(length),
    marks: new Uint8Array(length),
    gained: new Int32Array(length),
    reaching: new Uint16Array(length),
    sorted: new Uint16Array(length),
  };
}

/** Leaves the room for the next search. */
export function leaveRoom(bound: BoundPolicy, room: BlockRoom): void {
  kept.set(bound, room);
}
