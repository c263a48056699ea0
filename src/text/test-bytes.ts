import { type Article, type Problem, ProblemError } from "#model";
import type { TextOptions } from "./options.ts";
import { readArticles } from "./read.ts";

/** For tests: bytes of a text in an encoding, by turning Node's own decoder around. Throws for what it cannot write. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return Buffer.from(text, "utf8");
  if (charset === "utf-16le") return Buffer.from(text, "utf16le");
  if (charset === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const pairs = pairsOf(charset);
  return Buffer.from([...text].flatMap((character) => bytesOf(character, pairs)));
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function pairsOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !pairs.has(character))
        pairs.set(character, [lead, trail]);
    }
  }
  tables.set(charset, pairs);
  return pairs;
}

function bytesOf(character: string, pairs: ReadonlyMap<string, readonly number[]>): readonly number[] {
  if (character < "\x80") return [character.charCodeAt(0)];
  const pair = pairs.get(character);
  if (pair === undefined) throw new Error(`not in the encoding: ${character}`);
  return pair;
}

/** For tests: bytes as a stream of chunks of one size. */
export async function* toChunks(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** For tests: all articles of an input. */
export async function readAll(
  input: Uint8Array | string,
  options: Partial<TextOptions> = {},
  size?: number,
): Promise<Article[]> {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  const articles: Article[] = [];
  for await (const article of readArticles(toChunks(bytes, size), { source: "input", ...options }))
    articles.push(article);
  return articles;
}

/** For tests: the problem that something throws; fails when it throws none. */
export async function problemOf(run: () => unknown): Promise<Problem> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error("no problem was thrown");
}
