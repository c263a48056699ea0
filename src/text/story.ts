import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isBeside, wordsOf } from "./beside.ts";
import type { Piece } from "./block.ts";
import { toPieces, type WalkedNode } from "./pieces.ts";

/** The main text of a page, as Readability finds it. */
export interface Story {
  readonly title: string;
  readonly byline: string;
  readonly pieces: readonly Piece[];
}

const ENOUGH = 140;
const STORY_MIN = 25;
const LINKED_SHARE_MAX = 0.6;

/** What stands beside the story is taken out before it is looked for, unless it holds so much of the page. */
const BESIDE_MAX = 0.3;

/** The story of a tamed page; `undefined` when it has none: too few words, or words that are links. */
export function findStory(html: string): Story | undefined {
  const document = parseHTML(html).document as unknown as Document;
  dropBeside(document);
  const found = new Readability<Node>(document, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const root = found?.content as unknown as (WalkedNode & ParentNode) | null | undefined;
  if (found === null || root === null || root === undefined) return undefined;
  const pieces = toPieces(root);
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  let linked = 0;
  for (const link of root.querySelectorAll("a")) linked += link.textContent?.trim().length ?? 0;
  if (length < STORY_MIN || linked > length * LINKED_SHARE_MAX) return undefined;
  return { title: found.title?.trim() ?? "", byline: found.byline?.trim() ?? "", pieces };
}

function dropBeside(document: Document): void {
  const { body } = document;
  const most = (body?.textContent?.length ?? 0) * BESIDE_MAX;
  for (const element of [...(body?.querySelectorAll("*") ?? [])]) {
    const attributes: Record<string, string> = {};
    for (const { name, value } of element.attributes) attributes[name] = value;
    if (!isBeside(element.localName, attributes, wordsOf(attributes))) continue;
    if ((element.textContent?.length ?? 0) <= most) element.remove();
  }
}
