import { type Lang, parseLang } from "#message";

/** The language that a reader prefers among ours, by its quality values; Traditional Chinese when it has no wish. */
export function findLang(header: string | undefined): Lang {
  let best: Lang = "zh-TW";
  let most = 0;
  for (const wish of (header ?? "").slice(0, 500).split(",")) {
    const [tag = "", ...rest] = wish.trim().split(";");
    const quality = Number(/^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(rest.join(";"))?.[1] ?? 1);
    const lang = parseLang(tag);
    if (lang !== undefined && quality > most) [best, most] = [lang, quality];
  }
  return best;
}
