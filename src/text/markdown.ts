import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as toPlain } from "mdast-util-to-string";
import { type Article, type BlockKind, ProblemError } from "#model";
import { makeArticle } from "./article.ts";
import { joinPieces, type Piece } from "./block.ts";
import { collapse } from "./collapse.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { MARKDOWN_CHARS_MAX, MARKDOWN_DEPTH_MAX, MARKDOWN_SIGNS_MAX } from "./limits.ts";
import type { TextOptions } from "./options.ts";
import { readPlain } from "./plain.ts";
import { parsePublished } from "./published.ts";
import { defaultPublished, withTopic } from "./record.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root["children"][number];
type Parents = Extract<Nodes, { children: unknown }>;

const RULER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const LEADING = /^(?:[ \t]|[>*+-]|\d{1,9}[.)](?=\s))*/;
const SIGNS = /[*_[\]`!<&\\]/g;

/**
 * The article of a Markdown document: front matter gives title, date, author and address; else the first heading, else
 * the first line is the title. Links, emphasis and code are their words; headings, list items and table cells are
 * blocks of their kind. A text whose marks nobody could have written is read as plain. Throws ProblemError
 * `input.too-large`, `input.no-article`.
 */
export function readMarkdown(text: string, options: TextOptions): Article {
  const { source } = options;
  if (text.length > MARKDOWN_CHARS_MAX) {
    throw new ProblemError({ code: "input.too-large", at: { source }, detail: `> ${MARKDOWN_CHARS_MAX} characters` });
  }
  if (isHostile(text)) return readPlain(text, options);
  const { fields, body } = splitFrontMatter(text);
  const pieces: Piece[] = [];
  collectPieces(fromMarkdown(body), "paragraph", pieces);
  const title = fields.title ?? (pieces.find((piece) => piece.kind === "heading") ?? pieces[0])?.text;
  if (title === undefined) throw new ProblemError({ code: "input.no-article", at: { source } });
  const at = pieces.findIndex((piece) => piece.text === title);
  const story = at >= 0 && (at === 0 || pieces[at]!.kind === "heading") ? pieces.toSpliced(at, 1) : pieces;
  const published = fields.date === undefined ? undefined : parsePublished(fields.date);
  const url = fields.url ?? options.url;
  const outlet = fields.source ?? options.outlet;
  return makeArticle({
    title,
    ...joinPieces(title, story),
    topics: withTopic([], options.topic),
    ...(published === undefined
      ? defaultPublished(options)
      : { published, publishedBy: { kind: "printed", rule: "front-matter" } }),
    ...(outlet !== undefined && { source: outlet }),
    ...(fields.author !== undefined && { author: fields.author }),
    ...(url !== undefined && { url }),
  });
}

function collectPieces(node: Nodes, kind: BlockKind, pieces: Piece[]): void {
  switch (node.type) {
    case "heading":
      pushLines(wordsOf(node), "heading", pieces);
      return;
    case "paragraph":
      collectParagraph(wordsOf(node), kind, pieces);
      return;
    case "code":
      for (const line of node.value.split("\n")) pushLines(line, kind, pieces);
      return;
    case "listItem":
      for (const child of node.children) collectPieces(child, "item", pieces);
      return;
    case "root":
    case "blockquote":
    case "list":
      for (const child of node.children) collectPieces(child, kind, pieces);
  }
}

function wordsOf(node: Parents): string {
  const parts = node.children.map((child) =>
    child.type === "break"
      ? "\n\n"
      : "children" in child
        ? wordsOf(child)
        : toPlain(child, { includeImageAlt: false, includeHtml: false }),
  );
  return parts.join("");
}

function collectParagraph(words: string, kind: BlockKind, pieces: Piece[]): void {
  const lines = words.split("\n");
  if (!isTable(lines)) pushLines(words, kind, pieces);
  else for (const line of lines.toSpliced(1, 1)) for (const cell of line.split("|")) pushLines(cell, "cell", pieces);
}

/** A row of names over a row of rules, as GitHub writes tables. */
function isTable([names = "", rules = ""]: readonly string[]): boolean {
  return names.includes("|") && rules.includes("|") && RULER.test(rules);
}

function pushLines(words: string, kind: BlockKind, pieces: Piece[]): void {
  for (const line of words.split("\n\n")) {
    const text = collapse(line);
    if (text !== "") pieces.push({ kind, text });
  }
}

/** Whether quotes and lists are nested, or signs heaped in one paragraph, as only an attack on parsers has them. */
function isHostile(text: string): boolean {
  let signs = 0;
  for (const line of text.split("\n")) {
    const leading = LEADING.exec(line)![0];
    if (leading.length > 8 * MARKDOWN_DEPTH_MAX || leading.replaceAll(/\s/g, "").length > MARKDOWN_DEPTH_MAX)
      return true;
    signs = line.length === leading.length ? 0 : signs + (line.slice(leading.length).match(SIGNS)?.length ?? 0);
    if (signs > MARKDOWN_SIGNS_MAX) return true;
  }
  return false;
}
