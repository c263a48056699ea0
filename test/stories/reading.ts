import { createHash } from "node:crypto";
import { readMentions } from "#grammar";
import type { Article, Reading } from "#model";
import { makeBinder } from "#service/facts.ts";

/** What a test tells of an article. */
export interface Told {
  readonly title?: string;
  readonly body: string;
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
}

/** The article of some words as the reader reads it. */
export async function readTold({ title = "", body, ...rest }: Told): Promise<Reading> {
  const binder = await makeBinder();
  const text = title === "" ? body : `${title}\n${body}`;
  const hash = createHash("sha256")
    .update(`${rest.url ?? rest.source ?? ""}\n${text}`)
    .digest("hex")
    .slice(0, 32);
  const article: Article = {
    id: hash.slice(0, 16),
    hash,
    title,
    text,
    blocks: [],
    lang: /\p{Script=Han}/u.test(text) ? "zh-Hant" : "en",
    topics: [],
    ...rest,
  };
  const published = rest.published === undefined ? {} : { published: rest.published };
  return binder.bind({ article, ...readMentions(text, published) });
}
