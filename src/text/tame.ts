import { ATTRIBUTES, DROPPED, isEndedBy, VOID } from "./elements.ts";
import { HTML_DEPTH_MAX } from "./limits.ts";
import { scanTag, type Tag } from "./tag.ts";

/** A page without what is harmful or no text: scripts, styles, comments, depth, odd attributes. */
export interface TamePage {
  readonly html: string;
  /** The contents of its `application/ld+json` scripts. */
  readonly linked: readonly string[];
  /** How many elements were kept. */
  readonly elements: number;
}

interface Taming {
  readonly source: string;
  readonly head: string[];
  readonly body: string[];
  readonly open: string[];
  readonly flattened: Map<string, number>;
  readonly unclosed: Set<string>;
  readonly linked: string[];
  lang: string;
  hasTitle: boolean;
  elements: number;
}

/**
 * Rewrites any HTML in one linear pass as a well-formed page: every element is closed, none is deeper than a named
 * limit (deeper ones are flattened into the one that holds them), nothing in it can run or load. Never throws.
 */
export function tame(source: string): TamePage {
  const taming: Taming = {
    source,
    head: [],
    body: [],
    open: [],
    flattened: new Map(),
    unclosed: new Set(),
    linked: [],
    lang: "",
    hasTitle: false,
    elements: 0,
  };
  let at = 0;
  while (at < source.length) {
    const sign = source.indexOf("<", at);
    if (sign !== at) taming.body.push(source.slice(at, sign < 0 ? undefined : sign));
    at = sign < 0 ? source.length : readMarkup(taming, sign);
  }
  while (taming.open.length > 0) taming.body.push(`</${taming.open.pop()}>`);
  const lang = taming.lang === "" ? "" : ` lang="${escapeValue(taming.lang)}"`;
  const html = `<!doctype html><html${lang}><head>${taming.head.join("")}</head><body>${taming.body.join("")}</body></html>`;
  return { html, linked: taming.linked, elements: taming.elements };
}

/** Reads what stands at a `<`; returns the offset after it. */
function readMarkup(taming: Taming, at: number): number {
  const { source } = taming;
  if (source.startsWith("<!--", at)) return after(source, "-->", at + 4);
  const next = source[at + 1];
  if (next === "!" || next === "?") return after(source, ">", at + 2);
  const tag = scanTag(source, at);
  if (tag === undefined) {
    taming.body.push("&lt;");
    return at + 1;
  }
  if (tag.isEnd) close(taming, tag.name);
  else if (tag.name === "title") return readTitle(taming, tag);
  else if (DROPPED.has(tag.name)) return skip(taming, tag);
  else open(taming, tag);
  return tag.end;
}

function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found < 0 ? source.length : found + sign.length;
}

function readTitle(taming: Taming, tag: Tag): number {
  const end = findEnd(taming, tag);
  if (end === undefined) return tag.end;
  if (!taming.hasTitle) taming.head.push(`<title>${taming.source.slice(tag.end, end).replaceAll("<", "&lt;")}</title>`);
  taming.hasTitle = true;
  return after(taming.source, ">", end);
}

function skip(taming: Taming, tag: Tag): number {
  if (VOID.has(tag.name)) return tag.end;
  const end = findEnd(taming, tag);
  if (end === undefined) return tag.name === "script" || tag.name === "style" ? taming.source.length : tag.end;
  const type = tag.attributes.get("type")?.toLowerCase() ?? "";
  if (tag.name === "script" && type.includes("ld+json")) taming.linked.push(taming.source.slice(tag.end, end));
  return after(taming.source, ">", end);
}

/** Where the end tag of an element without markup is; a name that has none further on is looked for once only. */
function findEnd({ source, unclosed }: Taming, { name, end }: Tag): number | undefined {
  if (unclosed.has(name)) return undefined;
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  pattern.lastIndex = end;
  const found = pattern.exec(source)?.index;
  if (found === undefined) unclosed.add(name);
  return found;
}

function open(taming: Taming, tag: Tag): void {
  const { name } = tag;
  if (name === "html") taming.lang ||= tag.attributes.get("lang") ?? "";
  if (name === "html" || name === "head" || name === "body") return;
  if (name === "meta" || name === "link") {
    taming.elements++;
    taming.head.push(print(tag));
    return;
  }
  while (taming.open.length > 0 && isEndedBy(taming.open.at(-1)!, name)) taming.body.push(`</${taming.open.pop()}>`);
  if (VOID.has(name)) {
    if (name !== "br" && name !== "hr") return;
    taming.elements++;
    taming.body.push(`<${name}>`);
    return;
  }
  if (taming.open.length >= HTML_DEPTH_MAX) {
    taming.flattened.set(name, (taming.flattened.get(name) ?? 0) + 1);
    taming.body.push(" ");
    return;
  }
  taming.elements++;
  taming.open.push(name);
  taming.body.push(print(tag));
}

function close(taming: Taming, name: string): void {
  const flattened = taming.flattened.get(name) ?? 0;
  if (flattened > 0) {
    taming.flattened.set(name, flattened - 1);
    return;
  }
  const at = taming.open.lastIndexOf(name);
  if (at < 0) {
    if (name === "p") taming.body.push("<br>");
    return;
  }
  while (taming.open.length > at) taming.body.push(`</${taming.open.pop()}>`);
}

function print({ name, attributes }: Tag): string {
  const kept: string[] = [];
  for (const [key, value] of attributes) if (ATTRIBUTES.has(key)) kept.push(` ${key}="${escapeValue(value)}"`);
  return /^[a-z][a-z0-9:-]{0,40}$/.test(name) ? `<${name}${kept.join("")}>` : "<span>";
}

function escapeValue(value: string): string {
  return value.replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
