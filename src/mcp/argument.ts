import { z } from "zod";
import { type Lang, mcpArgument, type ToolArgument } from "#message";
import { LIMIT, LIMIT_MAX, WORDS_MAX } from "./limits.ts";

/** An argument of words, not empty and no longer than anybody asks. */
export function words(name: ToolArgument, lang: Lang, max = WORDS_MAX) {
  return z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.trim() !== "", { abort: true })
    .describe(mcpArgument(name, lang));
}

/** How many, and where to go on. */
export function paging(lang: Lang) {
  return {
    limit: z.int().min(1).max(LIMIT_MAX).default(LIMIT).describe(mcpArgument("limit", lang)),
    cursor: words("cursor", lang).optional(),
  };
}

/** A question without what only says how it is told: pages of one question have one name. */
export function nameQuestion(tool: ToolArgument | string, args: Readonly<Record<string, unknown>>): string {
  const { cursor: _cursor, limit: _limit, lang: _lang, ...rest } = args;
  return JSON.stringify([tool, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
