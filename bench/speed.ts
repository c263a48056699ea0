/** Reading speed, side by side in one run on the same texts: a bare loop, ours, and the libraries people use. */

import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { zh } from "chrono-node";
import { readMentions } from "#grammar";
import type { Article } from "#model";
import { type Binder, makeBinder, toRecord } from "#service";
import { readArticles } from "#text";
import { loadArticles, makeSet, textOf } from "./articles.ts";
import { timeJieba } from "./jieba.ts";
import { type Contender, millisecondsSince, round, timeInTurns } from "./measure.ts";
import type { Result } from "./report.ts";

interface Row {
  readonly name: string;
  readonly millisecondsPerCharacter: number;
}

/** Recognizers-Text is given whole sentences up to this many characters: its time grows faster than the text. */
const SHORT_CHARS = 300;
const PYTHON_TEXTS = 1_000;

export async function benchSpeed(isQuick: boolean): Promise<Result> {
  const set = makeSet(await loadArticles(), isQuick ? 100_000 : 1_000_000);
  const texts = set.map((article) => ({ text: textOf(article), published: article.published }));
  const chars = texts.reduce((sum, { text }) => sum + text.length, 0);
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

  const input = Buffer.from(set.map((article, id) => JSON.stringify({ id: String(id), ...article })).join("\n"));
  const articles: Article[] = [];
  for await (const article of readArticles(chunksOf(input), { source: "bench", kind: "ndjson" }))
    articles.push(article);
  const contenders = makeContenders({ texts, input, articles, binder: await makeBinder() });
  const times = await timeInTurns(contenders, isQuick ? 3 : 9);
  const rows: Row[] = contenders.map(({ name }, index) => ({ name, millisecondsPerCharacter: times[index]! / chars }));
  const original = cutByPython(texts);
  if (original.row !== undefined) rows.push(original.row);
  const slow = await timeRecognizers(texts, isQuick ? 4_000 : 30_000);
  rows.push(slow.row);
  return toResult(rows, { articles: set.length, chars, bytes }, [original.note, slow.note]);
}

type Texts = readonly { readonly text: string; readonly published: string }[];

/** The same texts for everyone: as strings, as the articles that hold them, as bytes of a file. */
interface Input {
  readonly texts: Texts;
  readonly articles: readonly Article[];
  readonly input: Uint8Array;
  readonly binder: Binder;
}

function makeContenders({ texts, articles, input, binder }: Input): readonly Contender[] {
  const jieba = Jieba.withDict(dict);
  return [
    { name: "a bare loop over the characters", run: () => texts.reduce((sum, { text }) => sum + sumOf(text), 0) },
    {
      name: "**Assay**, figures only",
      run: () => texts.reduce((sum, { text, published }) => sum + readMentions(text, { published }).figures.length, 0),
    },
    {
      name: "Assay, with entities and facts",
      run: () => articles.reduce((sum, article) => sum + readFacts(article, binder), 0),
    },
    { name: "Assay, NDJSON bytes in, NDJSON lines out", run: () => readThrough(input) },
    {
      name: "@node-rs/jieba, cutting words alone",
      run: () => texts.reduce((sum, { text }) => sum + jieba.cut(text).length, 0),
    },
    {
      name: "chrono-node zh.hant, dates alone",
      run: () =>
        texts.reduce(
          (sum, { text, published }) => sum + zh.hant.parse(text, new Date(published.slice(0, 10))).length,
          0,
        ),
    },
  ];
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function readFacts(article: Article, { bind }: Binder): number {
  const { figures, times } = readMentions(article.text, { published: article.published ?? "" });
  return bind({ article, figures, times }).facts.length;
}

async function readThrough(input: Uint8Array): Promise<number> {
  let length = 0;
  for await (const article of readArticles(chunksOf(input), { source: "bench", kind: "ndjson" })) {
    const published = article.published;
    const { figures, times } = readMentions(article.text, published === undefined ? {} : { published });
    length += JSON.stringify(toRecord({ article, figures, times })).length;
  }
  return length;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

interface Peer {
  readonly row?: Row;
  readonly note: string;
}

/** The first of the texts, as many as the Python program cuts in some seconds. */
function cutByPython(texts: Texts): Peer {
  const some = texts.slice(0, PYTHON_TEXTS).map(({ text }) => text);
  const seconds = timeJieba(some);
  if (seconds === undefined) return { note: "jieba in Python was not there (Debian: python3-jieba)." };
  const chars = some.reduce((sum, text) => sum + text.length, 0);
  return {
    row: { name: "jieba (Python), cutting words alone", millisecondsPerCharacter: (1000 * seconds) / chars },
    note: `jieba in Python: a process of its own, one core, ${some.length} of the articles, after its dictionary was loaded. @node-rs/jieba is its port to Rust.`,
  };
}

/** Recognizers-Text over the beginnings of articles, warmed up, for as long as the given time; then per character. */
async function timeRecognizers(
  texts: Texts,
  milliseconds: number,
): Promise<{ readonly row: Row; readonly note: string }> {
  const { recognize } = await import("./recognizers.ts");
  recognize("一千元，三成，五公里，二十度，十月二十五日", "2025-11-01");
  let [done, articles] = [0, 0];
  const begun = process.cpuUsage();
  for (const { text, published } of texts) {
    const short = firstSentences(text);
    recognize(short, published);
    done += short.length;
    articles++;
    if (millisecondsSince(begun) > milliseconds) break;
  }
  const spent = millisecondsSince(begun);
  return {
    row: { name: "Recognizers-Text zh, numbers, units, dates", millisecondsPerCharacter: spent / done },
    note: `Recognizers-Text: ${articles} beginnings of articles (${Math.round(done / articles)} characters each) in ${(spent / 1000).toFixed(0)} s, scaled by the character. On whole articles it is slower still.`,
  };
}

function firstSentences(text: string): string {
  const end = text.lastIndexOf("。", SHORT_CHARS);
  return text.slice(0, end > 0 ? end + 1 : SHORT_CHARS);
}

function toResult(
  rows: readonly Row[],
  size: { articles: number; chars: number; bytes: number },
  notes: readonly string[],
): Result {
  const ours = rows.find(({ name }) => name.startsWith("**"))!.millisecondsPerCharacter;
  const rates = rows.map(({ name, millisecondsPerCharacter: each }) => ({
    name: name.replaceAll("*", ""),
    articlesPerSecond: (1000 * size.articles) / (each * size.chars),
    megabytesPerSecond: (size.bytes / size.chars / each) * 1e-3,
    ratioToOurs: ours / each,
  }));
  return {
    name: "speed",
    title: "Reading speed",
    columns: ["", "articles/s", "MB/s", "ours = 1"],
    rows: rates.map((rate, index) => [
      rows[index]!.name,
      round(rate.articlesPerSecond),
      round(rate.megabytesPerSecond),
      round(rate.ratioToOurs),
    ]),
    notes: [
      `One process, one core, ${size.articles} articles (${Math.round(size.chars / size.articles)} characters each on average, digits varied), in turns, medians of processor time. MB are of UTF-8.`,
      ...notes,
    ],
    json: { ...size, rates },
  };
}
