import { collapse } from "./collapse.ts";
import type { Box } from "./page-block.ts";
import type { PageScan } from "./page-scan.ts";
import { findHome, type Home } from "./quick-home.ts";
import { type WeighedLine, weigh } from "./quick-line.ts";
import { takePieces } from "./quick-pieces.ts";
import type { Story } from "./story.ts";

/** Prose of a story in all, at least: shorter ones are left to the reader that weighs every element. */
const STORY_MIN = 300;
const PARAGRAPHS_MIN = 2;
/** Prose as long as this that stands elsewhere may belong to the story. */
const STRAY_MAX = 160;
/** Prose of the whole page in menus, comments and the like, of the story's; and of such in the story's own box. */
const BESIDE_MAX = 0.6;
const BESIDE_HOME_MAX = 0.1;
/** Lines of links amid the story, of its paragraphs: more are a list of articles. */
const LINKED_LINES_MAX = 0.2;
const LINKED = 0.7;
const BYLINE_MAX = 100;

/**
 * The story of a scanned page when there can be little doubt where it is; `undefined` when there can: prose in several
 * parts of the page, lists of linked titles, tables that hold the text, too little of it. Whoever asks then looks with
 * Readability. The story has no title of its own. Linear in the lines and boxes.
 */
export function findQuickStory({ lines, boxes, marks }: PageScan): Story | undefined {
  const weighed = lines.map((line) => weigh(line, boxes));
  const prose = weighed.filter(({ isProse, isBeside }) => isProse && !isBeside);
  const size = sumOf(prose);
  if (size < STORY_MIN || prose.length < PARAGRAPHS_MIN) return undefined;
  const home = findHome(boxes, prose);
  if (home === undefined || !isAlone(boxes, home, weighed, size)) return undefined;
  const open = weighed.filter((line) => !line.isBeside && isIn(home, line));
  if (!isOneStory(boxes, home, open)) return undefined;
  const pieces = takePieces(boxes, open);
  if (pieces === undefined) return undefined;
  return { title: "", byline: findByline(marks.bylines.map(({ text }) => text)), pieces };
}

function isIn({ parts }: Home, { box }: WeighedLine): boolean {
  return box >= 0 && parts[box]! >= 0;
}

function sumOf(lines: readonly WeighedLine[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether no prose outside the home, and none in it that is called something else, may belong to the story. */
function isAlone(boxes: readonly Box[], home: Home, weighed: readonly WeighedLine[], size: number): boolean {
  const beside = weighed.filter(({ isProse, isBeside }) => isProse && isBeside);
  if (sumOf(beside) > size * BESIDE_MAX) return false;
  if (sumOf(beside.filter((line) => isIn(home, line))) > size * BESIDE_HOME_MAX) return false;
  const { article } = boxes[home.box]!;
  const first = weighed.findIndex((line) => line.isProse && !line.isBeside && isIn(home, line));
  const heading = weighed.findLastIndex(({ box }, at) => at < first && boxes[box]?.name === "h1");
  return weighed.every((line, at) => {
    if (!line.isProse || line.isBeside || isIn(home, line)) return true;
    const isUnderHeading = heading >= 0 && at > heading && at < first;
    const isOfArticle = article >= 0 && boxes[line.box]?.article === article;
    return line.weight < STRAY_MAX && !isUnderHeading && !isOfArticle;
  });
}

/** Whether a home holds one story: one article at most, no list of linked titles, parts that are of one kind. */
function isOneStory(boxes: readonly Box[], { box: home, parts }: Home, open: readonly WeighedLine[]): boolean {
  const first = open.findIndex(({ isProse }) => isProse);
  const amid = open.slice(first, open.findLastIndex(({ isProse }) => isProse) + 1);
  const story = amid.filter(({ isProse }) => isProse);
  if (new Set(story.map(({ box }) => boxes[box]!.article)).size > 1) return false;
  const linked = amid.filter(({ linkedShare }) => linkedShare >= LINKED);
  if (linked.length > Math.max(1, story.length * LINKED_LINES_MAX)) return false;
  if (linked.filter(({ kind }) => kind === "heading").length > 1) return false;
  const kinds = new Set(story.map(({ box }) => kindOfPart(boxes, parts[box]!, home)));
  return kinds.size === 1;
}

/** Paragraphs, lists and the like are all of one kind; of other parts those that are called alike. */
function kindOfPart(boxes: readonly Box[], part: number, home: number): string {
  const { name, words } = boxes[part]!;
  if (part === home || FLAT.has(name)) return "";
  return `${name} ${words.replace(/\d+/g, "")}`;
}

const FLAT = new Set("blockquote dl figure h2 h3 h4 li ol p pre ul".split(" "));

function findByline(bylines: readonly string[]): string {
  for (const byline of bylines) {
    const words = byline.trim();
    if (words !== "" && words.length < BYLINE_MAX) return collapse(words);
  }
  return "";
}
