import type { Article, Scanned } from "#model";
import type { RecordLine, SourceKind, TextOptions } from "#text";
import { type ArchiveInput, isArchiveInput } from "./archive/open.ts";
import { type Input, listInputs } from "./input.ts";
import { type Opened, openInput } from "./open.ts";
import type { ReadOptions } from "./options.ts";

/**
 * Reads inputs in order: `-`, files, folders, `file:` and `http(s):` addresses. Streams: NDJSON of any length passes
 * in constant memory. Throws ProblemError at the first bad input; what was yielded before is whole.
 */
export async function* readInputs(names: readonly string[], options: ReadOptions = {}): AsyncGenerator<Scanned> {
  const inputs = await listInputs(names);
  const meter = makeMeter(inputs, options);
  for (const input of inputs) yield* readInput(input, options, meter);
}

/** Reads one input of a list. The meter adds up over the list and tells `onProgress`. */
export async function* readInput(
  input: Input,
  options: ReadOptions = {},
  meter: Meter = makeMeter([input], options),
  records?: Records,
): AsyncGenerator<Scanned> {
  if (options.kind !== undefined)
    return yield* readOpened(input, await openInput(input, options), options, meter, records);
  if (isArchiveInput(input)) return yield* readPages(input, options, meter, records);
  const opened = await openInput(input, options);
  if (input.kind !== "stdin") return yield* readOpened(input, opened, options, meter, records);
  const { takeArchive } = await import("./archive/spool.ts");
  const taken = await takeArchive(opened.chunks, input.name);
  if ("file" in taken) yield* readPages(input, options, meter, records, taken);
  else yield* readOpened(input, taken, options, meter, records);
}

async function* readPages(
  input: Input,
  options: ReadOptions,
  meter: Meter,
  records: Records | undefined,
  opened?: ArchiveInput,
): AsyncGenerator<Scanned> {
  const { readArchive } = await import("./archive/read.ts"); // only who reads archives waits for it
  const reach = records?.facts ? "facts" : "figures";
  const setting = { textOptions: toTextOptions(input, {}, options), reach } as const;
  for await (const { articles } of readArchive(input, setting, options, meter, opened))
    yield* articles as readonly Scanned[];
}

/** Whoever wants more of an input than its articles. */
export interface Records {
  /** Told each line of NDJSON before its article comes. */
  readonly note?: (line: RecordLine) => void;
  /** Whether the line of an article brings its reading with it. */
  readonly has?: (article: Article) => boolean;
  /** Told the characters of an input of any other form before its articles come. */
  readonly text?: (text: string, kind: SourceKind) => void;
  /** The text is not printed yet and may have no title. */
  readonly isDraft?: true;
  /** The facts of an archive's pages are put together where these are read: readings come. */
  readonly facts?: true;
}

/** Reads an input that is laid open already. */
export async function* readOpened(
  input: Input,
  opened: Opened,
  options: ReadOptions,
  meter: Meter,
  records?: Records,
): AsyncGenerator<Scanned> {
  const { readBytes } = await import("./reader.ts"); // word tables and page parsers: only who reads waits for them
  const textOptions = {
    ...toTextOptions(input, opened, options),
    ...(records?.note !== undefined && { onRecord: records.note }),
    ...(records?.text !== undefined && { onText: records.text }),
    ...(records?.isDraft === true && { isDraft: true }),
  };
  for await (const reading of readBytes(count(opened.chunks, meter), textOptions, records?.has)) {
    meter.articles += 1;
    meter.report(input.name);
    yield reading;
  }
}

/** Bytes and articles of a list of inputs, added up while they are read. */
export interface Meter {
  articles: number;
  bytes: number;
  readonly report: (input: string) => void;
}

export function makeMeter(inputs: readonly Input[], { onProgress }: ReadOptions): Meter {
  const totalBytes = inputs.reduce<number | undefined>((sum, { bytes }) => addKnown(sum, bytes), 0);
  const total = totalBytes === undefined ? {} : { totalBytes };
  const meter: Meter = {
    articles: 0,
    bytes: 0,
    report: (input) => onProgress?.({ input, articles: meter.articles, bytes: meter.bytes, ...total }),
  };
  return meter;
}

function addKnown(sum: number | undefined, bytes: number | undefined): number | undefined {
  return sum === undefined || bytes === undefined ? undefined : sum + bytes;
}

async function* count(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.bytes += chunk.length;
    yield chunk;
  }
}

/** How the text of an input is to be read. */
export function toTextOptions(input: Input, opened: Omit<Opened, "chunks">, options: ReadOptions): TextOptions {
  const { encoding, kind, topic, published, outlet, title } = options;
  return {
    source: input.name,
    ...(kind !== undefined && { kind }),
    ...(encoding !== undefined && { encoding }),
    ...(topic !== undefined && { topic }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(opened.url !== undefined && { url: opened.url }),
    ...(opened.charset !== undefined && { charset: opened.charset }),
    ...(opened.contentType !== undefined && { contentType: opened.contentType }),
    ...(opened.parts !== undefined && { parts: opened.parts }),
  };
}
