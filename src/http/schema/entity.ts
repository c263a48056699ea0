import { z } from "@hono/zod-openapi";
import { ENTITY_TYPES } from "#model";
import { DeskFactSchema, PublishedBySchema } from "./fact.ts";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

const entity = {
  key: z.string().openapi({ description: "Its id, else its name folded: what facts know it by" }),
  id: z.string().optional(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  forms: z.array(z.object({ form: z.string(), articles: count })),
  articles: count,
  facts: count,
};

export const EntityListSchema = z
  .object({ entities: z.array(z.object(entity).openapi("Entity")), next: z.string().optional() })
  .openapi("EntityList");

export const ProposalSchema = z
  .object({
    id: z.string(),
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    alias: z.string(),
    state: z.enum(["open", "accepted", "refused"]),
    witnesses: z.array(
      z
        .object({
          article: z.string(),
          title: z.string(),
          outlet: z.string().optional(),
          published: z.string().optional(),
          url: z.string().optional(),
          start: count,
          end: count,
          sentence: z.string(),
          sentenceStart: count,
        })
        .openapi("ProposalWitness", { description: "Where a text teaches it; the span is the alias's" }),
    ),
    witnessCount: count,
    judged: z.object({ at: z.string(), by: z.string().optional(), note: z.string().optional() }).optional(),
  })
  .openapi("Proposal", { description: "That two names are one thing, as texts teach it; a person accepts or refuses" });

export const ProposalListSchema = z
  .object({ proposals: z.array(ProposalSchema), next: z.string().optional() })
  .openapi("ProposalList");

export const EntityPageSchema = z
  .object({
    ...entity,
    others: z.array(z.object({ key: z.string(), type: z.enum(ENTITY_TYPES), name: z.string(), articles: count })),
    measures: z.array(z.object({ id: z.string(), label: LabelSchema, facts: count })),
    voices: z.array(
      z
        .object({
          name: z.string(),
          anonymous: z.boolean().optional(),
          facts: count,
          says: z.array(DeskFactSchema),
        })
        .openapi("VoiceSummary"),
    ),
    articlesList: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        published: z.string().optional(),
        publishedBy: PublishedBySchema.optional(),
        source: z.string().optional(),
        url: z.string().optional(),
        facts: count,
      }),
    ),
    newest: z.array(DeskFactSchema),
    proposals: z.array(ProposalSchema),
  })
  .openapi("EntityPage");
