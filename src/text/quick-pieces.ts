import type { Piece } from "./block.ts";
import type { Box } from "./page-block.ts";
import { LINKED_MAX, PROSE_MIN, type WeighedLine } from "./quick-line.ts";

/** Of the story, what may be left out without knowing what it is: more is a doubt. */
const DOUBTFUL_MAX = 0.05;
/** Cells of the story: more is a page of tables, which need a closer look. */
const CELLS_MAX = 0.4;
/** A line that is nearly all links is none of a story. */
const LINKS = 0.8;
/** Names of what tells who wrote and when. */
const ABOUT = /author|byline|credit|date|editor|info|meta|reporter|source|time|writer/;
/** How a short line ends that is a sentence. */
const SENTENCE_END = /[。！？!?…」』”"]$|\.$/;

type Place = "before" | "amid" | "after";
type Fate = "take" | "leave" | "doubt";

/**
 * The pieces of a story, of all lines that stand where it stands and are not beside it; `undefined` when too much of
 * them may or may not belong to it.
 */
export function takePieces(boxes: readonly Box[], lines: readonly WeighedLine[]): readonly Piece[] | undefined {
  const first = lines.findIndex(({ isProse }) => isProse);
  const last = lines.findLastIndex(({ isProse }) => isProse);
  const prose = lines.filter(({ isProse }) => isProse);
  const isLoose = prose.filter(({ box }) => !isParagraph(boxes, box)).length > prose.length / 2;
  const pieces: Piece[] = [];
  let headings: Piece[] = [];
  let [taken, cells, doubtful] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const { kind, text, weight } = line;
    const fate = fateOf(boxes, line, at < first ? "before" : at > last ? "after" : "amid", isLoose);
    if (fate === "doubt") doubtful += weight;
    if (fate !== "take") continue;
    if (kind === "heading") {
      headings.push({ kind, text });
      continue;
    }
    pieces.push(...headings, { kind, text }); // a heading is the story's when something of the story is under it
    headings = [];
    taken += weight;
    if (kind === "cell") cells += weight;
  }
  return doubtful > taken * DOUBTFUL_MAX || cells > taken * CELLS_MAX ? undefined : pieces;
}

function fateOf(boxes: readonly Box[], line: WeighedLine, place: Place, isLoose: boolean): Fate {
  const { kind, text, box, linkedShare, isProse } = line;
  if (isProse) return "take";
  if (linkedShare > LINKED_MAX) return linkedShare < LINKS && line.weight >= PROSE_MIN ? "doubt" : "leave";
  if (kind === "heading") return place === "before" ? "leave" : "take";
  if (place !== "amid" && isAbout(boxes, box)) return "leave";
  if (isParagraph(boxes, box)) return "take";
  if (kind === "item" || kind === "cell") return place === "amid" ? "take" : "doubt";
  if (place === "amid") return isLoose || SENTENCE_END.test(text) ? "take" : "doubt";
  return SENTENCE_END.test(text) ? "doubt" : "leave";
}

function isParagraph(boxes: readonly Box[], box: number): boolean {
  const name = boxes[box]?.name;
  return name === "p" || name === "blockquote" || name === "pre";
}

function isAbout(boxes: readonly Box[], box: number): boolean {
  const inner = boxes[box];
  if (inner === undefined) return false;
  return ABOUT.test(inner.words) || (inner.name === "p" && inner.parent >= 0 && ABOUT.test(boxes[inner.parent]!.words));
}
