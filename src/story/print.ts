import { boundsOf, fold, toSerial } from "#base";
import type { Article, Reading } from "#model";
import { bandsOf } from "./bands.ts";
import { figureKey, figureWeight, hashText } from "./figure-key.ts";
import { type Frames, framesOf } from "./frames.ts";
import { mix, type Sketch, sketchOf } from "./sketch.ts";
import { readTokens } from "./tokens.ts";

/** What telling copies and rewrites needs of an article; a small part of it, made once. */
export interface Print {
  readonly hash: string;
  /** Days as whole numbers, from the earliest to the latest on which it may have been published. */
  readonly days?: { readonly first: number; readonly last: number };
  readonly text: Sketch;
  readonly title: Sketch;
  readonly figures: Figures;
  readonly entities: ReadonlySet<number>;
  readonly frames: Frames;
  /** Names of the buckets in which it is looked for, the most telling first. */
  readonly buckets: readonly Bucket[];
}

/** Distinct figures and quotations, and how much each tells: see `figureKey`, `figureWeight`. */
export interface Figures {
  /** Rising, each once. */
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  /** All weights together. */
  readonly told: number;
}

/** A bucket and how much it tells when two articles meet in it. */
export interface Bucket {
  readonly name: number;
  readonly tells: number;
}

/** Texts are read up to here, in UTF-16 units: what is behind is too long for news. */
const TEXT_MOST = 40_000;
/** Distinct figures that are kept, the most telling. */
const FIGURES_MOST = 64;
/** Figures and frames that have a bucket of their own. */
const FIGURE_BUCKETS = 16;
const FRAME_BUCKETS = 12;
const ENTITIES_MOST = 64;
/** A quotation of fewer units may be anybody's words. */
const QUOTE_LEAST = 12;
const QUOTE_TELLS = 2;
const QUOTES_MOST = 12;

export function makePrint(reading: Reading): Print {
  const { article } = reading;
  const tokens = readTokens(article.text.slice(0, TEXT_MOST));
  const [text, title] = [sketchOf(tokens), sketchOf(readTokens(article.title), 2)];
  const figures = figuresOf(reading);
  const frames = framesOf(reading, tokens);
  const days = daysOf(article);
  return {
    hash: article.hash,
    ...(days !== undefined && { days }),
    text,
    title,
    figures,
    entities: entitiesOf(reading),
    frames,
    buckets: bucketsOf(text, title, figures, frames),
  };
}

function daysOf({ published }: Pick<Article, "published">) {
  if (published === undefined) return undefined;
  const { first, last } = boundsOf(published);
  const [from, to] = [first ?? last, last ?? first];
  return from === undefined || to === undefined ? undefined : { first: toSerial(from), last: toSerial(to) };
}

function figuresOf({ article, figures }: Reading): Figures {
  const told = new Map<number, number>();
  for (const figure of figures) told.set(figureKey(figure), figureWeight(figure));
  for (const quote of quotesOf(article.text)) told.set(hashText(quote), QUOTE_TELLS);
  const kept = new Map([...told].sort(([a, left], [b, right]) => right - left || a - b).slice(0, FIGURES_MOST));
  const keys = Uint32Array.from(kept.keys()).sort();
  const weights = Float32Array.from(keys, (key) => kept.get(key)!);
  return { keys, weights, told: weights.reduce((all, weight) => all + weight, 0) };
}

/** Longer quotations, folded, without marks. */
function quotesOf(text: string): readonly string[] {
  const quotes: string[] = [];
  for (const [, words] of text.slice(0, TEXT_MOST).matchAll(/[「“]([^「」“”\n]{12,400})[」”]/g)) {
    const plain = fold(words!).replace(/[^\p{L}\p{N}]+/gu, "");
    if (plain.length >= QUOTE_LEAST && quotes.length < QUOTES_MOST) quotes.push(plain);
  }
  return quotes;
}

function entitiesOf({ entities }: Reading): ReadonlySet<number> {
  return new Set(entities.slice(0, ENTITIES_MOST).map(({ id, name }) => hashText(id ?? fold(name).toLowerCase())));
}

function bucketsOf(text: Sketch, title: Sketch, figures: Figures, frames: Frames): readonly Bucket[] {
  const told = Array.from(figures.keys, (key, at) => ({ name: mix(key ^ FIGURE_SALT), tells: figures.weights[at]! }));
  const filled = Array.from(frames.names, (frame, at) => mix(frame ^ mix(frames.values[at]!)));
  return [
    ...filled
      .sort((a, b) => a - b)
      .slice(0, FRAME_BUCKETS)
      .map((name) => ({ name, tells: 3 })),
    ...told
      .filter(({ tells }) => tells >= 1)
      .sort((a, b) => b.tells - a.tells || a.name - b.name)
      .slice(0, FIGURE_BUCKETS),
    ...named(bandsOf(text, 32, 2, TEXT_SALT), 1),
    ...named(bandsOf(title, 12, 2, TITLE_SALT), 1),
  ];
}

const TEXT_SALT = 0x51ed270b;
const TITLE_SALT = 0x2545f491;
const FIGURE_SALT = 0x6c8e9cf5;

function named(names: Uint32Array, tells: number): Bucket[] {
  return Array.from(names, (name) => ({ name, tells }));
}
