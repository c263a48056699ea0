import type { Lang } from "#message";

/** What every page knows of its request: the language, and how to keep it in links. */
export interface Frame {
  readonly lang: Lang;
  /** Path and query of this page without `lang`: where the language switch leads. */
  readonly here: string;
  /** True when the reader chose the language by `?lang=`: links then carry it on. */
  readonly chosen: boolean;
}

/** The frame of a page that stands alone. */
export function makeFrame(lang: Lang, here = "/", chosen = false): Frame {
  return { lang, here, chosen };
}

/** An address inside Assay: path segments and parameters are percent-encoded, empty parameters left out. */
export function toAddress(
  frame: Frame,
  path: readonly string[],
  parameters: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  if (frame.chosen) query.set("lang", frame.lang);
  const text = query.toString();
  return `/${path.map(encodeSegment).join("/")}${text === "" ? "" : `?${text}`}`;
}

/** The same page in another language. */
export function switchLang(frame: Frame, lang: Lang): string {
  return `${frame.here}${frame.here.includes("?") ? "&" : "?"}lang=${lang}`;
}

function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment.toWellFormed());
  return encoded === "." || encoded === ".." ? encoded.replaceAll(".", "%2E") : encoded;
}
