import { fold } from "#base";
import type { Reading } from "#model";
import { figureKey, hashText } from "./figure-key.ts";
import { mix } from "./sketch.ts";
import type { Tokens } from "./tokens.ts";

/**
 * What stands in which words: the words around a figure or a date, with every figure and date left out, name a frame.
 * Two texts that fill one frame otherwise tell of two things in the same words: last month's report and this month's.
 */
export interface Frames {
  /** Rising, each once. */
  readonly names: Uint32Array;
  readonly values: Uint32Array;
}

/** Words before and behind that make a frame, and the fewest that must be words. */
const BEFORE = 6;
const BEHIND = 3;
const WORDS_LEAST = 6;
const FIGURE = 0x5bd1e995;
const TIME = 0x1b873593;
/** Frames that are kept of one article. */
const FRAMES_MOST = 400;

/** The frames of an article, each with what fills it; a frame that is filled in two ways tells nothing. */
export function framesOf({ article, figures, times }: Reading, tokens: Tokens): Frames {
  const marks = [
    ...figures.map((figure) => ({ ...figure, mark: FIGURE, value: figureKey(figure) })),
    ...times.map((time) => ({ ...time, mark: TIME, value: hashText(fold(article.text.slice(time.start, time.end))) })),
  ].sort((a, b) => a.start - b.start);
  const { words, places } = maskTokens(tokens, marks);
  const frames = new Map<number, number>();
  const twice = new Set<number>();
  for (const [at, { value }] of marks.slice(0, FRAMES_MOST).entries()) {
    const frame = frameAt(words, places[at]!);
    if (frame === undefined) continue;
    const known = frames.get(frame);
    if (known !== undefined && known !== value) twice.add(frame);
    frames.set(frame, value);
  }
  for (const frame of twice) frames.delete(frame);
  const names = Uint32Array.from(frames.keys()).sort();
  return { names, values: names.map((frame) => frames.get(frame)!) };
}

interface Masked {
  readonly words: readonly number[];
  /** Where each mark came to stand among the words. */
  readonly places: readonly number[];
}

function maskTokens(
  { hashes, starts, count }: Tokens,
  marks: readonly { readonly start: number; readonly end: number; readonly mark: number }[],
): Masked {
  const words: number[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { start, end, mark } of marks) {
    while (at < count && starts[at]! < start) words.push(hashes[at++]!);
    places.push(words.length);
    words.push(mark);
    while (at < count && starts[at]! < end) at++;
  }
  while (at < count) words.push(hashes[at++]!);
  return { words, places };
}

function frameAt(words: readonly number[], place: number): number | undefined {
  let [hash, told] = [words[place]!, 0];
  for (let at = Math.max(0, place - BEFORE); at <= place + BEHIND && at < words.length; at++) {
    const word = words[at]!;
    if (at !== place && word !== FIGURE && word !== TIME) told++;
    hash = mix(hash ^ word) + at - place;
  }
  return told < WORDS_LEAST ? undefined : hash >>> 0;
}

/** How many frames two articles share and fill alike, and how many otherwise. */
export function compareFrames(a: Frames, b: Frames): { readonly alike: number; readonly apart: number } {
  let [left, right, alike, apart] = [0, 0, 0, 0];
  while (left < a.names.length && right < b.names.length) {
    const [mine, other] = [a.names[left]!, b.names[right]!];
    if (mine === other) {
      if (a.values[left] === b.values[right]) alike++;
      else apart++;
    }
    if (mine <= other) left++;
    if (other <= mine) right++;
  }
  return { alike, apart };
}
