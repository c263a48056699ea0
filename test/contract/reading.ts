import { createHash } from "node:crypto";
import { decimal } from "#base";
import type { Article, Figure, Reading, Run, Time } from "#model";

/** When the tests append. */
export const AT = "2025-11-03T08:00:00.000Z";

export const RUN: Run = { id: "run-5", engine: "0.5.0", revision: 5 };
export const NEWER: Run = { id: "run-6", engine: "0.6.0", revision: 6 };
export const OLDER: Run = { id: "run-4", engine: "0.4.0", revision: 4 };

/** A reading made by hand: every number and every year of the text is a mention of it. */
export function makeReading(body: string, more: Partial<Article> = {}): Reading {
  const title = more.title ?? "礦區簡報";
  const text = `${title}\n${body}`;
  const hash = createHash("sha256").update(`${more.url}\n${text}`).digest("hex").slice(0, 32);
  const blocks: Article["blocks"] = [
    { kind: "title", start: 0, end: title.length },
    ...(body === "" ? [] : [{ kind: "paragraph" as const, start: title.length + 1, end: text.length }]),
  ];
  const article = { id: hash.slice(0, 16), hash, title, text, blocks, lang: "zh-Hant" as const, topics: [], ...more };
  return { article, figures: findFigures(text), times: findTimes(text), entities: [], facts: [], taught: [] };
}

function findFigures(text: string): Figure[] {
  return [...text.matchAll(/\d+(?!\d*年)/g)].map(({ 0: digits, index }, i) => ({
    start: index,
    end: index + digits.length,
    low: decimal(BigInt(digits), -2),
    high: decimal(BigInt(digits) + BigInt(i % 2), -2),
    bound: i % 3 === 0 ? ("=" as const) : ("about" as const),
    unit: "t",
    ...(i % 2 === 0 && { change: "up" as const, exact: true }),
    rule: "mass",
  }));
}

function findTimes(text: string): Time[] {
  return [...text.matchAll(/(\d{4})年/g)].map(({ 0: words, 1: year, index }) => ({
    start: index,
    end: index + words.length,
    edtf: year!,
    evidence: { year: "printed", month: "assumed" },
    rule: "year",
  }));
}

/** Everything a stream gives. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of stream) all.push(each);
  return all;
}
