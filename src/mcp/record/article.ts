import { z } from "zod";
import { cutName } from "#mcp/cut.ts";
import { EVIDENCE_KINDS } from "#model";

/** The article that prints something, as far as a citation needs it. */
export const ARTICLE = z.object({
  id: z.string(),
  uri: z.string().describe("the resource that holds its text"),
  title: z.string(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional().describe("EDTF"),
  publishedBy: z.object({ kind: z.enum(EVIDENCE_KINDS), rule: z.string() }).optional(),
  url: z.string().optional(),
});

export type ArticleRecord = z.infer<typeof ARTICLE>;

interface Printed {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  readonly published?: string;
  readonly publishedBy?: ArticleRecord["publishedBy"];
  readonly url?: string;
}

/** A citation of an article. */
export function toArticleRecord({ id, title = "", source, author, ...rest }: Printed): ArticleRecord {
  const { published, publishedBy, url } = rest;
  return {
    id,
    uri: toArticleUri(id),
    title: cutName(title),
    ...(source !== undefined && { outlet: cutName(source) }),
    ...(author !== undefined && { author: cutName(author) }),
    ...(published !== undefined && { published }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(url !== undefined && { url }),
  };
}

export function toArticleUri(id: string): string {
  return `assay://article/${encodeURIComponent(id.toWellFormed())}`;
}
