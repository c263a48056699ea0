import { z } from "@hono/zod-openapi";
import { BY_MAX, NAME_MAX, NOTE_MAX } from "#http/limits.ts";
import { JUDGEMENT_VERDICTS } from "#model";
import { printable } from "./parameter.ts";

const PAIRS: ReadonlySet<string> = new Set(["same", "different"]);

const said = {
  verdict: z.enum(JUDGEMENT_VERDICTS).openapi({
    description:
      "`right`, `wrong` of one fact; `same`, `different` of two; `accept`, `refuse` of a proposal; `withdraw` takes back what stands about the same ids",
  }),
  about: z.array(printable(NAME_MAX).min(1)).min(1).max(2).openapi({ description: "Ids of facts, or of one proposal" }),
  by: printable(BY_MAX).min(1).optional().openapi({ description: "Who says it" }),
  note: printable(NOTE_MAX).min(1).optional(),
};

export const JudgementSchema = z
  .strictObject(said)
  .refine(({ verdict, about }) => verdict === "withdraw" || about.length === (PAIRS.has(verdict) ? 2 : 1), {
    path: ["about"],
  })
  .refine(({ about }) => new Set(about).size === about.length, { path: ["about"] })
  .openapi("Judgement", { description: "A person's word beside the facts; nothing is ever written over" });

const sequence = z.number().int().nonnegative().openapi({ description: "Where it stands in the ledger" });

export const JudgedSchema = z.object({ sequence }).openapi("Judged");

const StoredJudgementSchema = z.object({ ...said, sequence, at: z.string() }).openapi("StoredJudgement");

export const JudgementListSchema = z
  .object({ judgements: z.array(StoredJudgementSchema), next: z.string().optional() })
  .openapi("JudgementList", { description: "What was said, oldest first, also what was withdrawn" });
