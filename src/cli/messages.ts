import type { Locale } from "../model/index.js";
import { messagesEn, type Messages } from "./messages-en.js";
import { messagesId } from "./messages-id.js";

export type { Messages };

/** What the program says, in the reader's language. */
export function messagesIn(locale: Locale): Messages {
  return locale === "id" ? messagesId : messagesEn;
}
