import { type Lang, parseLang } from "#message";
import { type Frame, makeFrame } from "#page";

/** The language that a browser prefers among ours, by its quality values; Traditional Chinese when it has no wish. */
export function findPreferred(header: string | undefined): Lang {
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

/** The frame of a request: `?lang=` wins over `Accept-Language`; the rest of the address stays for the switch. */
export function findFrame(url: URL, header: string | undefined): Frame {
  const wish = url.searchParams.get("lang");
  const chosen = wish === null ? undefined : parseLang(wish);
  const rest = new URLSearchParams(url.searchParams);
  rest.delete("lang");
  const query = rest.toString();
  const here = `${url.pathname.replace(/^\/+/, "/")}${query === "" ? "" : `?${query}`}`;
  return makeFrame(chosen ?? findPreferred(header), here, chosen !== undefined);
}
