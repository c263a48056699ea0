import type { BlockKind } from "#model";
import type { ArticleRecord } from "#service";
import { isInPair, type Span } from "./cut.ts";

/** One block of the text as a row of the page. */
export interface Row extends Span {
  readonly kind: BlockKind;
  /** Where the next row begins: the rows cover the whole text. */
  readonly next: number;
}

type Start = Pick<Row, "start" | "kind">;

/** The rows of an article: its blocks where they are sound, otherwise its lines, the first being the title. */
export function findRows(article: Pick<ArticleRecord, "text" | "blocks" | "title">): Row[] {
  const { text } = article;
  const starts: Start[] = [];
  let end = 0;
  for (const block of article.blocks) {
    if (block.start < end || block.end <= block.start || block.end > text.length) continue;
    if (isInPair(text, block.start) || isInPair(text, block.end)) continue;
    starts.push(block);
    end = block.end;
  }
  return toRows(text, starts.length > 0 ? starts : findLines(article));
}

function findLines({ text, title }: Pick<ArticleRecord, "text" | "title">): Start[] {
  const lines: Start[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const isTitle = start === 0 && title !== "" && line.trim() === title.trim();
    if (line.trim() !== "") lines.push({ start, kind: isTitle ? "title" : "paragraph" });
    start += line.length + 1;
  }
  return lines;
}

function toRows(text: string, starts: readonly Start[]): Row[] {
  return starts.map(({ start, kind }, index) => {
    const from = index === 0 ? 0 : start;
    const next = starts[index + 1]?.start ?? text.length;
    return { start: from, end: from + text.slice(from, next).trimEnd().length, next, kind };
  });
}
