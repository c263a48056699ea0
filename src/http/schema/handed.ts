import { z } from "@hono/zod-openapi";
import { BY_MAX, NAME_MAX } from "#http/limits.ts";
import { TEXT_BYTES } from "#http/write-limits.ts";
import { isDate } from "#service";
import { printable } from "./parameter.ts";

const KINDS = ["topic", "ndjson", "html", "markdown", "plain"] as const;

/** A field that a form sends also when nothing was written in it. */
function field(most: number, description: string, check: (text: string) => boolean | Promise<boolean> = () => true) {
  return printable(most)
    .transform((text) => text.trim() || undefined)
    .refine((text) => text === undefined || check(text))
    .optional()
    .openapi({ type: "string", maxLength: most, description });
}

const about = {
  published: field(60, "EDTF; the publication date of articles that have none of their own", isDate),
  kind: z.enum(KINDS).optional().openapi({ description: "The form of the text; found by itself when absent" }),
};

const more = {
  ...about,
  title: field(NAME_MAX, "The title of a plain text, which is then all body"),
  source: field(BY_MAX, "The outlet of articles that name none"),
  topic: field(BY_MAX, "A topic that every article is put under"),
};

const text = printable(TEXT_BYTES).min(1);

export const HandedTextSchema = z
  .strictObject({ ...more, text: text.optional(), url: z.string().min(1).max(2_000).optional() })
  .refine((sent) => (sent.text === undefined) !== (sent.url === undefined), { path: ["text"] })
  .openapi("HandedText", { description: "A text to read, or the http(s) address of a page: one of both" });

export const HandedFileSchema = z
  .strictObject({
    ...more,
    file: z.instanceof(File).openapi({ type: "string", format: "binary" }),
    encoding: field(40, "The encoding; found by itself when absent"),
  })
  .openapi("HandedFile", { description: "A file to read: plain text, HTML, Markdown, NDJSON or a topic page" });

export const DraftTextSchema = z.strictObject({ ...about, text }).openapi("DraftText");
