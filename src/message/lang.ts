/** The languages in which Assay speaks. Texts are read in more. */
export type Lang = "zh-TW" | "en";

export const LANGS: readonly Lang[] = ["zh-TW", "en"];

/** One message table: every key in every language, so that a missing translation does not compile. */
export type Words<K extends string> = Readonly<Record<Lang, Readonly<Record<K, string>>>>;

const CHINESE = /^zh\b/;
const ENGLISH = /^en\b/;
const NEUTRAL = new Set(["", "c", "posix"]);

/** Reads a language tag as people write it (`zh`, `zh_TW.UTF-8`, `en-GB`); `undefined` when it is neither of ours. */
export function parseLang(tag: string): Lang | undefined {
  const plain = tag.trim().toLowerCase().replaceAll("_", "-");
  if (CHINESE.test(plain)) return "zh-TW";
  return ENGLISH.test(plain) ? "en" : undefined;
}

/**
 * The language to speak: `ASSAY_LANG`, else the locale of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else
 * Traditional Chinese. A locale that is neither Chinese nor neutral (`fr_FR`) gets English.
 */
export function findLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const chosen = parseLang(env.ASSAY_LANG ?? "");
  if (chosen !== undefined) return chosen;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  if (NEUTRAL.has(locale.split(".")[0]!.toLowerCase())) return "zh-TW";
  return parseLang(locale) ?? "en";
}
