import { createReadStream } from "node:fs";
import { readWarc, type WarcPage } from "#intake";
import { type Article, ProblemError, type Scanned } from "#model";
import { oneChunk, readArticles, type TextOptions } from "#text";
import { anchorArticles } from "./anchor.ts";
import { type Input, toFileProblem } from "./input.ts";
import type { ReadOptions } from "./options.ts";
import type { Meter } from "./read.ts";
import { readArticle } from "./reader.ts";

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads the pages of a WARC file, one record held at a time. What is damaged goes to `onDamage` with its byte, a page
 * without a story to `onStoryless`, and reading goes on; without `onDamage` the first damage is thrown.
 */
export async function* readArchive(
  input: Input,
  textOptions: TextOptions,
  options: ReadOptions,
  meter: Meter,
): AsyncGenerator<Scanned> {
  for await (const article of anchorArticles(readPages(input, textOptions, options, meter))) {
    meter.articles += 1;
    meter.report(input.name);
    yield readArticle(article);
  }
}

async function* readPages(
  { name }: Input,
  textOptions: TextOptions,
  options: ReadOptions,
  meter: Meter,
): AsyncGenerator<Article> {
  const before = meter.bytes;
  const onProgress = (offset: number) => {
    meter.bytes = before + offset;
  };
  for await (const item of readWarc({ open: (from) => openFrom(name, from) }, { onProgress })) {
    if (item.kind === "page") yield* readRecord(item, textOptions, options);
    else
      report(
        new ProblemError({ code: item.code, at: { source: name, byte: item.offset }, detail: item.reason }),
        options,
      );
  }
}

async function* readRecord(page: WarcPage, textOptions: TextOptions, options: ReadOptions): AsyncGenerator<Article> {
  const { url, contentType, charset, bytes, offset } = page;
  try {
    yield* readArticles(oneChunk(bytes), {
      ...textOptions,
      kind: "html",
      url,
      ...(contentType !== undefined && { contentType }),
      ...(charset !== undefined && { charset }),
    });
  } catch (error) {
    if (!(error instanceof ProblemError) || !error.problem.code.startsWith("input.")) throw error;
    const { code, detail } = error.problem;
    if (code === "input.no-article") return options.onStoryless?.();
    const at = { source: textOptions.source, byte: offset };
    report(new ProblemError({ code, at, ...(detail !== undefined && { detail }) }), options);
  }
}

function report(error: ProblemError, { onDamage }: ReadOptions): void {
  if (onDamage === undefined) throw error;
  onDamage(error.problem);
}

async function* openFrom(path: string, start: number): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { start, highWaterMark: CHUNK_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw toFileProblem(error, path);
  }
}
