import { z } from "@hono/zod-openapi";
import { API_LIMIT_MAX, CURSOR_MAX, NAME_MAX, WORDS_MAX } from "#http/limits.ts";

/** A whole number in an address, within bounds. */
export function wholeNumber(description: string, minimum: number, maximum: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum)
    .optional()
    .openapi({ type: "integer", minimum, maximum, description });
}

/** A name in an address: exact, of bounded length. */
export function name(description: string) {
  return z.string().min(1).max(NAME_MAX).openapi({ description });
}

/** Text of bounded length, in UTF-16 units, that every program can hold. */
export function printable(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes("\0"));
}

/** Words to look for; blank when there are none. */
export const words = z
  .string()
  .max(WORDS_MAX)
  .transform((text) => text.trim())
  .optional()
  .openapi({ type: "string", maxLength: WORDS_MAX, description: "Words that must all be there, between blanks" });

/** Where a list goes on, and how much of it is wanted. */
export const paging = {
  cursor: z.string().max(CURSOR_MAX).optional().openapi({ description: "`next` of the answer before" }),
  limit: wholeNumber("How many at most", 1, API_LIMIT_MAX),
};

/** One of some words, or several by saying it again: `?stance=plan&stance=denied`. */
export function oneOrMore<const W extends string>(all: readonly W[], description: string) {
  const one = z.enum(all);
  return z
    .union([one.transform((word): readonly W[] => [word]), z.array(one).max(all.length)])
    .optional()
    .openapi({ type: "array", items: { type: "string", enum: [...all] }, maxItems: all.length, description });
}

/** A day in an address: EDTF day, month or year. */
export function day(description: string) {
  return z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
    .optional()
    .openapi({ description });
}
