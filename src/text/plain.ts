import type { Article } from "#model";
import { makeArticle } from "./article.ts";
import type { TextOptions } from "./options.ts";
import { defaultPublished, withTopic } from "./record.ts";

const TITLE_MAX = 200;

/**
 * The article of a plain text: the first line that is not blank is its title, the rest its body, line by line. A first
 * line of more than 200 units is no title, nor is a sentence of a draft: the whole text is then the body, and so it is
 * when the user gives a title.
 */
export function readPlain(text: string, options: TextOptions): Article {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").trim();
  const newline = lines.indexOf("\n");
  const first = (newline < 0 ? lines : lines.slice(0, newline)).trimEnd();
  const isSentence = options.isDraft === true && first.endsWith("。");
  const isTitled = first.length <= TITLE_MAX && !isSentence && (options.title === undefined || options.title === first);
  const rest = newline < 0 ? "" : lines.slice(newline + 1).replace(/^\s*\n/, "");
  return makeArticle({
    title: options.title ?? (isTitled ? first : ""),
    body: isTitled ? rest : lines,
    topics: withTopic([], options.topic),
    ...(options.outlet !== undefined && { source: options.outlet }),
    ...(options.url !== undefined && { url: options.url }),
    ...defaultPublished(options),
  });
}
