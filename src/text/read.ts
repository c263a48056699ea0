import { type Article, ProblemError } from "#model";
import type { Charset } from "./charset.ts";
import { chooseEncoding, decodeBytes } from "./decode.ts";
import { type Head, readHead } from "./head.ts";
import { findKind, isBinaryMedia, isFeed, kindOfMedia, kindOfName } from "./kind.ts";
import { HEAD_BYTES } from "./limits.ts";
import { isDocument, readJson, readNdjson } from "./ndjson.ts";
import { checkOptions, type SourceKind, type TextOptions } from "./options.ts";
import { readPlain } from "./plain.ts";
import { findSignature } from "./signature.ts";
import { readTopic } from "./topic.ts";
import { readWhole } from "./whole.ts";

/**
 * The articles of an input, in its order. NDJSON streams: a chunk and a line are held, never the input. Other kinds
 * are held whole, up to 32 MB, and yield nothing when any of it is bad. The kind is the user's, else that of the media
 * type, of the file's extension, of the text's beginning. Throws ProblemError with code and place: `input.empty`,
 * `input.binary`, `input.encoding`, `input.truncated`, `input.too-large`, `input.bad-json`, `input.bad-article`,
 * `input.no-article`; `usage.bad-argument` for an option that cannot be meant.
 */
export async function* readArticles(chunks: AsyncIterable<Uint8Array>, options: TextOptions): AsyncGenerator<Article> {
  checkOptions(options);
  const head = await readHead(chunks, HEAD_BYTES);
  try {
    checkHead(head, options);
    const encoding = chooseEncoding(head.bytes, options, !head.isWhole);
    const start = toStart(head.bytes, encoding);
    const kind = chooseKind(start, head, options);
    if (kind === "ndjson" && encoding !== undefined && !isDocument(start)) {
      for await (const article of readNdjson(head.chunks, encoding, options)) yield article;
    } else {
      const articles = await readBytes(await readWhole(head.chunks, options.source), kind, options);
      for (const article of articles) yield article;
    }
  } finally {
    await head.close();
  }
}

function checkHead({ bytes, isWhole }: Head, { source, contentType }: TextOptions): void {
  if (bytes.length === 0 && isWhole) throw new ProblemError({ code: "input.empty", at: { source } });
  const signature =
    findSignature(bytes) ?? (contentType !== undefined && isBinaryMedia(contentType) ? contentType : undefined);
  if (signature !== undefined) throw new ProblemError({ code: "input.binary", at: { source }, detail: signature });
}

function toStart(bytes: Uint8Array, encoding: Charset | undefined): string {
  return new TextDecoder(encoding ?? "utf-8").decode(bytes, { stream: true });
}

function chooseKind(start: string, { isWhole }: Head, options: TextOptions): SourceKind {
  const { kind, source } = options;
  const name = options.url ?? source;
  if (kind === undefined && isFeed(start))
    throw new ProblemError({ code: "input.no-article", at: { source }, detail: "XML" });
  return (
    kind ??
    (options.contentType === undefined ? undefined : kindOfMedia(options.contentType)) ??
    kindOfName(name) ??
    findKind(start, name, !isWhole)
  );
}

/** The parsers of HTML and Markdown are loaded when they are first needed: they take longer than reading NDJSON does. */
async function readBytes(bytes: Uint8Array, kind: SourceKind, options: TextOptions): Promise<readonly Article[]> {
  if (kind === "ndjson") return readJson(bytes, options);
  const { text } = decodeBytes(bytes, options);
  options.onText?.(text, kind);
  switch (kind) {
    case "topic":
      return readTopic(text, options);
    case "html":
      return [(await import("./page.ts")).readPage(text, options)];
    case "markdown":
      return [(await import("./markdown.ts")).readMarkdown(text, options)];
    case "plain":
      return [readPlain(text, options)];
  }
}
