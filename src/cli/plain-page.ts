import type { Locale } from "../model/index.js";
import { markup, type Markup } from "./markup.js";
import { pageStart } from "./page-frame.js";

/** A page of its own, in the frame of all our pages, without the signs that those of rankings explain at their end. */
export function plainPage(title: string, body: Markup, locale: Locale): string {
  return markup`${pageStart(title, [], locale)}${body}</body>
</html>
`.html;
}
