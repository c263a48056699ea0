import { type Article, ProblemError } from "#model";
import { makeArticle } from "./article.ts";
import type { TextOptions } from "./options.ts";
import { defaultPublished, withTopic } from "./record.ts";

interface NumberedLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
}

/** A topic page taken apart: the name, the tags (damaged, so never trusted), titles and bodies in turns. */
interface TopicPage {
  readonly name: string;
  readonly tags: readonly string[];
  readonly turns: readonly NumberedLine[];
}

const NAME_MAX = 20;
const TAG_MAX = 12;
const TITLE_MIN = 8;
const TITLE_MAX = 150;
const BODY_MIN = 40;
const UNTAGGED_PAIRS_MIN = 2;
const MARKS = /[#>|*{}<>=]|[。，；！？,;!?]|https?:/;
const SENTENCE_END = /[。！？!?]|\.(?:\s|$)/;
const OPEN_END = /[。，、；：！,;:]$/;
const BYLINE = /記者|记者|報導|报道|編輯|编辑|撰文|文[／/]|reporter|\bby\b/i;

/**
 * The articles of a topic page in page order: line 1 names the topic, line 2 may hold related tags, then titles and
 * bodies take turns; blank lines do not count. Throws ProblemError `input.truncated` with the line of a last title
 * whose body is missing, `input.no-article` when no title follows.
 */
export function readTopic(text: string, options: TextOptions): Article[] {
  const { source } = options;
  const { name, turns } = splitPage(text);
  const last = turns.at(-1);
  if (last === undefined) throw new ProblemError({ code: "input.no-article", at: { source } });
  if (turns.length % 2 === 1) {
    throw new ProblemError({
      code: "input.truncated",
      at: { source, line: last.number },
      detail: "title without body",
    });
  }
  const topics = withTopic([name], options.topic);
  const outlet = options.outlet === undefined ? {} : { source: options.outlet };
  const articles: Article[] = [];
  for (let i = 0; i + 1 < turns.length; i += 2) {
    const [title, body] = [turns[i]!.text, turns[i + 1]!.text];
    articles.push(makeArticle({ title, body, topics, ...outlet, ...defaultPublished(options) }));
  }
  return articles;
}

/**
 * Whether a text is a topic page and not an article: its first line is a bare name, its later lines take turns of
 * title and body, and either a tag of line 2 or (without such a line) the name itself is spoken of in the bodies.
 */
export function isTopic(text: string, isCut = false): boolean {
  const { name, tags, turns } = splitPage(isCut ? text.slice(0, text.lastIndexOf("\n") + 1) : text);
  if (name === "" || name.length > NAME_MAX || MARKS.test(name)) return false;
  const pairs = turns.length >> 1;
  if (pairs === 0) return false;
  for (let i = 0; i < turns.length; i++) {
    const line = turns[i]!.text;
    if (i % 2 === 0 ? !isTitle(line) : !isBody(line, turns[i - 1]!.text)) return false;
  }
  const texts = turns.map((turn) => turn.text);
  if (tags.length > 0) return tags.some((tag) => texts.some((line) => line.includes(tag)));
  const spoken = texts.filter((line) => line.includes(name)).length;
  return pairs >= UNTAGGED_PAIRS_MIN && spoken * 4 >= pairs && spoken >= 2;
}

function isTitle(line: string): boolean {
  return line.length >= TITLE_MIN && line.length <= TITLE_MAX && !OPEN_END.test(line) && !/^[#>|*-]/.test(line);
}

function isBody(line: string, title: string): boolean {
  return line.length >= BODY_MIN && line.length > title.length * 1.5 && SENTENCE_END.test(line);
}

/** A line of tags is there when the longer lines are at the odd places after it. */
function splitPage(text: string): TopicPage {
  const lines = toLines(text);
  const name = lines[0]?.text ?? "";
  let first = 0;
  let second = 0;
  for (let i = 1; i < lines.length; i++) {
    if (i % 2 === 1) first += lines[i]!.text.length;
    else second += lines[i]!.text.length;
  }
  const isTagged = first > second && lines.length > 2;
  return { name, tags: isTagged ? toTags(lines[1]!.text) : [], turns: lines.slice(isTagged ? 2 : 1) };
}

function toLines(text: string): NumberedLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== "");
}

/** The tags of a line that can be one: short words, most of them Chinese, or what follows a stray closing mark. */
function toTags(line: string): string[] {
  if (BYLINE.test(line) || line.length > TITLE_MAX) return [];
  const words = line.split(/[\s、,，|｜/「」『』《》#]+/).filter((word) => word !== "");
  const tags = words.filter((word) => word.length >= 2 && word.length <= TAG_MAX && /\p{L}/u.test(word));
  const chinese = tags.filter((tag) => /\p{Script=Han}/u.test(tag)).length;
  return /^[」』》）)]/.test(line) || (chinese >= 2 && chinese * 2 >= words.length) ? tags : [];
}
