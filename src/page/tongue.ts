import type { Frame } from "./frame.ts";
import { type Html, html } from "./html.ts";

const HAN = /\p{Script=Han}/u;

/** The `lang` attribute for Chinese words on a page in another language; nothing when the page's own serves. */
export function langOf(text: string, { lang }: Frame): Html | undefined {
  return lang !== "zh-TW" && HAN.test(text) ? html` lang="zh-Hant"` : undefined;
}
