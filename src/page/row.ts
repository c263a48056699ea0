import type { Span } from "#base";
import type { Article, BlockKind } from "#model";

/** One block of the text as a page row: its words, then the blanks up to the next row, which are kept but not shown. */
export interface Row extends Span {
  readonly kind: BlockKind;
  /** Where the next row begins: the rows cover the whole text. */
  readonly next: number;
}

/** The rows of an article: its blocks where they are sound, otherwise its lines, the first being the title. */
export function findRows(article: Pick<Article, "text" | "blocks" | "title">): Row[] {
  const { text } = article;
  const starts: { readonly start: number; readonly kind: BlockKind }[] = [];
  let end = 0;
  for (const block of article.blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length) continue;
    if (isInPair(text, block.start) || isInPair(text, block.end)) continue;
    starts.push(block);
    end = block.end;
  }
  return toRows(text, starts.length > 0 ? starts : findLines(article));
}

function findLines({ text, title }: Pick<Article, "text" | "title">): { start: number; kind: BlockKind }[] {
  const lines: { start: number; kind: BlockKind }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const isTitle = start === 0 && title !== "" && line.trim() === title.trim();
    if (line.trim() !== "") lines.push({ start, kind: isTitle ? "title" : "paragraph" });
    start += line.length + 1;
  }
  return lines;
}

function toRows(text: string, starts: readonly { readonly start: number; readonly kind: BlockKind }[]): Row[] {
  return starts.map(({ start, kind }, index) => {
    const from = index === 0 ? 0 : start;
    const next = starts[index + 1]?.start ?? text.length;
    const words = text.slice(from, next).trimEnd();
    return { start: from, end: from + words.length, next, kind };
  });
}

/** Whether an offset stands inside a surrogate pair, where no block can begin or end. */
function isInPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}
