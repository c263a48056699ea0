import { ProblemError } from "#model";
import { dimensionOf } from "#pack";
import { type Binder, makeBinder } from "#service/facts.ts";
import { type Input, listInputs } from "#service/input.ts";
import { type Opened, openInput } from "#service/open.ts";
import type { ReadOptions } from "#service/options.ts";
import { type Meter, makeMeter, readOpened } from "#service/read.ts";
import { readHead, WHOLE_BYTES_MAX } from "#text";
import { toLabelled } from "./label.ts";
import { type ParsedLabels, parseLabels } from "./parse.ts";
import { LABEL_HEAD } from "./write.ts";

/**
 * Inputs as labels: what the reader says of an article, or what a person made of it, where the input is a file of labels
 * (its first line tells). An article at a time; a file of labels with everything that is wrong with it at once.
 */
export async function* readLabelInputs(
  names: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ParsedLabels> {
  const inputs = await listInputs(names);
  const meter = makeMeter(inputs, options);
  const binder = await makeBinder();
  for (const input of inputs) {
    const opened = await openInput(input, options);
    const head = await readHead(opened.chunks, LABEL_HEAD.length + 3);
    try {
      const peeked = { ...opened, chunks: head.chunks };
      if (isLabels(head.bytes)) yield readLabels(await readText(head.chunks, input.name), input, binder);
      else yield* labelArticles(input, peeked, options, meter, binder);
    } finally {
      await head.close();
    }
  }
}

async function* labelArticles(input: Input, opened: Opened, options: ReadOptions, meter: Meter, { bind }: Binder) {
  for await (const scanned of readOpened(input, opened, options, meter))
    yield { articles: [toLabelled(bind(scanned))], problems: [] };
}

function readLabels(text: string, { name }: Input, { hasMeasure }: Binder): ParsedLabels {
  return parseLabels(text.replace(/^\ufeff/, ""), name, {
    hasUnit: (unit) => dimensionOf(unit) !== undefined,
    hasMeasure,
  });
}

function isLabels(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes).startsWith(LABEL_HEAD); // the decoder drops a byte order mark
}

/** Labels are UTF-8, as they were written. */
async function readText(chunks: AsyncIterable<Uint8Array>, source: string): Promise<string> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    size += chunk.length;
    if (size > WHOLE_BYTES_MAX) throw new ProblemError({ code: "input.too-large", at: { source } });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(read));
  } catch {
    throw new ProblemError({ code: "input.encoding", at: { source }, detail: "utf-8" });
  }
}
