import { fold } from "#base";
import type { Figure, Reading } from "#model";

/** A sentence or line of an article, with its figures and with its words once figures and dates are left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded, without marks: `#` for a figure, `@` for a date. */
  readonly frame: string;
  /** Places among the reading's figures. */
  readonly figures: readonly number[];
}

const ENDS = /[。！？!?；;\n]+|\.(?=\s|$)/g;

/** The sentences of an article in their order; what belongs to the page and not to the story is left out. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const { text } = reading.article;
  const found: Sentence[] = [];
  let from = 0;
  const marks = [...reading.figures, ...reading.times];
  const isInside = (at: number) => marks.some(({ start, end }) => at > start && at < end);
  const put = (end: number) => {
    const sentence = toSentence(reading, from, end);
    if (sentence !== undefined) found.push(sentence);
    from = end;
  };
  for (const { index, 0: mark } of text.matchAll(ENDS)) if (!isInside(index)) put(index + mark.length);
  put(text.length);
  return found.filter(({ text: words }) => !isPagePart(words));
}

function toSentence({ article, figures, times }: Reading, start: number, end: number): Sentence | undefined {
  const text = article.text.slice(start, end).trim();
  if (text === "") return undefined;
  const inside = figures.flatMap((figure, n) => (isWithin(figure, start, end) ? [n] : []));
  const marks = [
    ...inside.map((n) => ({ ...spanOf(figures[n]!), sign: "#" })),
    ...times.filter((time) => isWithin(time, start, end)).map((time) => ({ ...spanOf(time), sign: "@" })),
  ].sort((a, b) => a.start - b.start);
  let [frame, at] = ["", start];
  for (const { start: from, end: to, sign } of marks) {
    if (from < at) continue;
    frame += `${plain(article.text.slice(at, from))}${sign}`;
    at = to;
  }
  return { start, end, text, frame: frame + plain(article.text.slice(at, end)), figures: inside };
}

function spanOf({ start, end }: Pick<Figure, "start" | "end">) {
  return { start, end };
}

function isWithin({ start, end }: Pick<Figure, "start" | "end">, from: number, to: number): boolean {
  return start >= from && end <= to;
}

function plain(words: string): string {
  return fold(words)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");
}

/** Counters, dates of changing, what readers are offered: short lines that a page changes by itself. */
const PAGE_PART =
  /^(?:[[【(（]?(?:最後|最后|上次)?(?:更新|發布|发布|發佈|發表|发表|出版|上稿|刊登)(?:時間|时间|日期|於|于|[:：]\s*\d)|(?:瀏覽|浏览|閱讀|阅读|點閱|点击|人氣|人气|觀看|留言|評論|评论|分享|按讚|讚|收藏|轉發|转发)(?:數|数|次數|次数|量|人次|人數|人数)?\s*[:：]?\s*[\d,.]+|[\d,.]+\s*(?:次|人)?(?:瀏覽|浏览|閱讀|阅读|觀看|views?|reads?|comments?|shares?|likes?)|(?:updated|published|posted|last modified)\b\s*(?:on|at|:)?\s*(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d+\s*min(?:ute)?s?\s*read)/i;
const PAGE_PART_MOST = 60;

function isPagePart(words: string): boolean {
  return words.length <= PAGE_PART_MOST && PAGE_PART.test(words);
}
