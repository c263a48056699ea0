import { readMentions } from "#grammar";
import type { Article, Entity } from "#model";
import { compilePacks } from "#pack";
import { makeSheet, type Sheet } from "./sheet.ts";

const packs = compilePacks({ rows: [], packs: [] });
const published = "2025-10-27";

interface Parts {
  readonly title?: string;
  readonly entities?: readonly Entity[];
}

/** Lays out a text of a test, with no pack. */
export function layOut(body: string, { title = "", entities = [] }: Parts = {}): Sheet {
  const text = title === "" ? body : `${title}\n${body}`;
  const article: Article = { id: "a", hash: "a", title, text, blocks: [], lang: "zh-Hant", topics: [], published };
  const { figures, times } = readMentions(text, { published });
  return makeSheet(article, figures, times, entities, packs);
}
