import type { Box, PageLine } from "./page-block.ts";

/** What is asked of a line to find the story that it may belong to. */
export interface WeighedLine extends PageLine {
  /** How much it says: a Chinese character counts as two letters. */
  readonly weight: number;
  /** The share of it that is in links, 0 to 1. */
  readonly linkedShare: number;
  /** Whether it reads as a paragraph of a story: long enough, with the signs of sentences, hardly linked. */
  readonly isProse: boolean;
  /** Whether its box is beside the story. */
  readonly isBeside: boolean;
}

/** Above this share a line is more of a link than of a sentence. */
export const LINKED_MAX = 0.35;
/** What a line must say to be prose. */
export const PROSE_MIN = 50;
const SENTENCE = /[。！？；：，、!?;:,]|\.(?:\s|$|["'”’」』)）])/;

export function weigh(line: PageLine, boxes: readonly Box[]): WeighedLine {
  const { kind, text, linked, box } = line;
  const weight = weightOf(text);
  const linkedShare = Math.min(1, linked / text.length);
  const canBe = kind === "paragraph" || kind === "item";
  const isProse = canBe && weight >= PROSE_MIN && linkedShare <= LINKED_MAX && SENTENCE.test(text);
  return { kind, text, linked, box, weight, linkedShare, isProse, isBeside: box >= 0 && boxes[box]!.isBeside };
}

function weightOf(text: string): number {
  let weight = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x2e80) weight++;
  return weight;
}
