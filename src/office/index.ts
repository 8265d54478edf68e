export { addDays } from "./later.js";
export { decideReferral, ReasonNeededError } from "./decide.js";
export { diskAt, type Disk } from "./disk.js";
export { dueItems, type DueItem, type DueKind } from "./due.js";
export { fileHash } from "./file-hash.js";
export {
  changeOffice,
  lastWritten,
  logName,
  readOffice,
  recordName,
  type OfficeChange,
  type OfficeNotice,
  type OfficeState,
} from "./folder.js";
export { OfficeBusyError } from "./lock.js";
export type { LogEntry } from "./log-entry.js";
export type { OfficeEvent, Outcome } from "./office-event.js";
export { entriesOf, nextReferral, referralsIn } from "./referrals.js";
export { readRegister, registerBytes, registerFile, RegisterError, type Registers } from "./registers.js";
export { takeIn } from "./take-in.js";
export { idOfNumber, ownNumber } from "./own-number.js";
export { UnreadableError } from "./redact-lists.js";
export { removeRecord, type Removal } from "./remove-record.js";
