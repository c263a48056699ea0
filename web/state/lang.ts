import { effect, signal } from "@preact/signals";
import { recall, remember } from "./memory.ts";

export type Lang = "zh" | "en";

/** The documents' language tags. */
const TONGUES: Readonly<Record<Lang, string>> = { zh: "zh-Hant-TW", en: "en" };

/** What the page is written in: what was chosen, else what the browser prefers, else Traditional Chinese. */
export const lang = signal<Lang>(first());

effect(() => {
  document.documentElement.lang = TONGUES[lang.value];
  remember("lang", lang.value);
});

function first(): Lang {
  const asked = new URLSearchParams(location.search).get("lang") ?? recall("lang");
  if (asked === "en" || asked === "zh") return asked;
  if (asked?.startsWith("zh") === true) return "zh";
  return navigator.languages.find((tag) => /^(?:zh|en)\b/.test(tag))?.startsWith("en") === true ? "en" : "zh";
}

/** The other language. */
export function otherLang(): Lang {
  return lang.value === "zh" ? "en" : "zh";
}

/** A table of words in the language of the page. */
export function inLang<T>(table: Readonly<Record<Lang, T>>): T {
  return table[lang.value];
}
