import { isDocument } from "./ndjson.ts";
import type { SourceKind } from "./options.ts";
import { isTopic } from "./topic.ts";

const EXTENSIONS: Readonly<Record<string, SourceKind>> = {
  ndjson: "ndjson",
  jsonl: "ndjson",
  json: "ndjson",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "markdown",
  markdown: "markdown",
};

const MEDIA: readonly (readonly [pattern: RegExp, kind: SourceKind])[] = [
  [/json/, "ndjson"],
  [/html/, "html"],
  [/markdown/, "markdown"],
];

const HTML_START = /^<(?:!doctype\s+html|html|head|body|article|main|meta|title)\b/i;
const FEED_START = /^<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml|svg)\b/;
const PROLOGUE = /^\s*(?:<\?xml[^>]{0,200}>|<!--)/;
const RECORD_START = /^\s*\{\s*"[^"\n]{1,40}"\s*:/;
const LIST_START = /^\s*\[\s*(?:\{|\])/;
const MARKDOWN_START = /^(?:---\r?\n[\s\S]{0,4000}?\n---\s*$|#{1,6} \S)/m;
const MARKDOWN_LINE = /^(?:#{1,6} \S|[-*+] \S|> |```|\|.*\|\s*$)|\[[^\]\n]{1,200}\]\(\S/;
const MARKDOWN_LINES_MIN = 2;

/** The kind that a media type names; `undefined` when it is a general one such as `text/plain`. */
export function kindOfMedia(contentType: string): SourceKind | undefined {
  const media = toMedia(contentType);
  return MEDIA.find(([pattern]) => pattern.test(media))?.[1];
}

/** Whether a media type says that there is no text: images, sound, films, fonts, PDF, archives. */
export function isBinaryMedia(contentType: string): boolean {
  return /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|gzip|x-tar|wasm|msword|vnd\.)/.test(
    toMedia(contentType),
  );
}

function toMedia(contentType: string): string {
  return contentType.split(";", 1)[0]!.trim().toLowerCase();
}

/** The kind that the extension of a file name or address names; `undefined` for others, and for `.txt`. */
export function kindOfName(name: string): SourceKind | undefined {
  return EXTENSIONS[extensionOf(name)];
}

function extensionOf(name: string): string {
  const path = name.replace(/[?#].*$/s, "").replace(/^[a-z]+:\/\/[^/]*/i, "");
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

/**
 * The kind that a text looks like by its beginning: HTML by its first tag, JSON by its first object, a topic page by
 * its turns, Markdown by its marks (not in a file that is called `.txt`), else plain.
 */
export function findKind(head: string, name: string, isCut: boolean): SourceKind {
  if (HTML_START.test(withoutPrologue(head))) return "html";
  if (RECORD_START.test(head) || (isDocument(head) && LIST_START.test(head))) return "ndjson";
  if (isTopic(head, isCut)) return "topic";
  return extensionOf(name) !== "txt" && isMarkdown(head) ? "markdown" : "plain";
}

/** Whether a text is XML that lists or draws and holds no article: a feed, a site map, a picture. */
export function isFeed(head: string): boolean {
  return FEED_START.test(withoutPrologue(head));
}

/** The text after an XML declaration and comments. */
function withoutPrologue(head: string): string {
  let rest = head.trimStart();
  for (let match = PROLOGUE.exec(rest); match !== null; match = PROLOGUE.exec(rest)) {
    const end = match[0].endsWith(">") ? match[0].length : rest.indexOf("-->") + 3;
    if (end < 4) return "";
    rest = rest.slice(end).trimStart();
  }
  return rest;
}

function isMarkdown(head: string): boolean {
  if (MARKDOWN_START.exec(head.trimStart())?.index === 0) return true;
  let marks = 0;
  for (const line of head.split("\n", 400)) if (MARKDOWN_LINE.test(line) && ++marks >= MARKDOWN_LINES_MIN) return true;
  return false;
}
