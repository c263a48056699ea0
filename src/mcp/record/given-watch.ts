import { z } from "zod";
import { NAME_MAX } from "#mcp/limits.ts";
import { STANCES, type Watch } from "#model";

const VALUES_MAX = 20;
const TIERS_MAX = 9;

const words = z.string().min(1).max(NAME_MAX);
const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,30})?$/);
const side = z.enum(["above", "below"]);
const label = z.strictObject({ zh: words, en: words });

const RULE = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("crosses"), side, value: decimal.describe("a decimal as text"), unit: words }),
  z.strictObject({ kind: z.literal("changes"), by: decimal, unit: words, side: z.enum(["up", "down"]).optional() }),
  z.strictObject({ kind: z.literal("new") }),
  z.strictObject({ kind: z.literal("conflict") }),
  z.strictObject({ kind: z.literal("revised") }),
  z.strictObject({ kind: z.literal("agree"), origins: z.int() }),
  z.strictObject({ kind: z.literal("silent"), days: z.int() }),
  z.strictObject({
    kind: z.literal("tiers"),
    side,
    unit: words,
    hold: z.int().describe("minutes for which a level stands after it was last reached"),
    tiers: z
      .array(z.strictObject({ name: label, value: decimal, release: decimal.optional() }))
      .min(1)
      .max(TIERS_MAX)
      .describe("the mildest first"),
  }),
]);

/** A watch as it is written in a question, of the form that HTTP takes; its name may be left out. */
export const GIVEN_WATCH = z.strictObject({
  label: label.optional(),
  facts: z.strictObject({
    measure: words.describe("id, or pack. for a whole pack"),
    subject: words.optional(),
    source: words.optional(),
    stance: z.array(z.enum(STANCES)).max(STANCES.length).optional().describe("reported and estimated when absent"),
    where: z
      .record(words, z.array(z.string().max(NAME_MAX)).max(VALUES_MAX))
      .optional()
      .describe("qualifiers"),
  }),
  rule: RULE,
  certainty: z.literal("possible").optional().describe("also when the words only allow it"),
});

export type GivenWatch = z.infer<typeof GIVEN_WATCH>;

/** The watch that is meant; without a name it is called by what it looks at. */
export function toWatch({ label: named, facts, rule, certainty }: GivenWatch): Watch {
  const { measure, subject, source, stance, where } = facts;
  const name = [subject, measure, rule.kind].filter((part) => part !== undefined).join(" ");
  return {
    label: named ?? { zh: name, en: name },
    facts: {
      measure,
      ...(subject !== undefined && { subject }),
      ...(source !== undefined && { source }),
      ...(stance !== undefined && { stance }),
      ...(where !== undefined && { where }),
    },
    rule: rule as Watch["rule"],
    ...(certainty !== undefined && { certainty }),
  };
}
