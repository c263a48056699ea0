import { ATTRIBUTE_CHARS_MAX } from "./limits.ts";

/** A start or end tag as it stands in HTML. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** As written: names in lower case, values with their character references, cut at a named limit. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The offset after its `>`. */
  readonly end: number;
}

const ATTRIBUTES_MAX = 100;
const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[^\s/>=][^\s/>=]*/y;
const SKIPPED = /[\s/=]+/y;
const BARE_VALUE = /[^\s>]*/y;
const EQUALS = /\s*=\s*/y;

/**
 * The tag whose `<` is at an offset; `undefined` when that `<` begins none. Every step moves on, so that the time is
 * linear in the length. A tag or quoted value that never ends, ends with the page.
 */
export function scanTag(html: string, start: number): Tag | undefined {
  const isEnd = html.charCodeAt(start + 1) === 0x2f;
  const nameAt = start + (isEnd ? 2 : 1);
  const name = match(NAME, html, nameAt);
  if (name === "") return undefined;
  const attributes = new Map<string, string>();
  let at = nameAt + name.length;
  while (at < html.length && html.charCodeAt(at) !== 0x3e) {
    at += match(SKIPPED, html, at).length;
    const attribute = match(ATTRIBUTE, html, at);
    if (attribute === "") continue;
    const { value, end } = scanValue(html, at + attribute.length);
    const key = attribute.toLowerCase();
    if (attributes.size < ATTRIBUTES_MAX && !attributes.has(key)) attributes.set(key, value);
    at = end;
  }
  return { name: name.toLowerCase(), isEnd, attributes, end: Math.min(at + 1, html.length) };
}

function scanValue(html: string, at: number): { readonly value: string; readonly end: number } {
  const equals = match(EQUALS, html, at);
  if (equals === "") return { value: "", end: at };
  const start = at + equals.length;
  const quote = html[start];
  if (quote !== '"' && quote !== "'") {
    const bare = match(BARE_VALUE, html, start);
    return { value: bare.slice(0, ATTRIBUTE_CHARS_MAX), end: start + bare.length };
  }
  const close = html.indexOf(quote, start + 1);
  const end = close < 0 ? html.length : close;
  return { value: html.slice(start + 1, Math.min(end, start + 1 + ATTRIBUTE_CHARS_MAX)), end: end + 1 };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
