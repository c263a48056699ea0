import { z } from "@hono/zod-openapi";
import { STANCES } from "#model";
import { IntervalSchema } from "./fact.ts";
import { LabelSchema } from "./label.ts";

const count = z.number().int().nonnegative();

const row = {
  name: z.string(),
  label: LabelSchema.optional(),
  entity: z.string().optional(),
  country: z.string().length(2).optional().openapi({ description: "ISO 3166-1 alpha-2" }),
  measure: z.string().optional(),
  interval: IntervalSchema,
  unit: z.string(),
  text: z.string(),
  period: z.string().optional().openapi({ description: "EDTF" }),
  stance: z.enum(STANCES),
  source: z.string().optional(),
  qualifiers: z.record(z.string(), z.string()).optional(),
  fact: z.string(),
  commodity: LabelSchema.optional(),
  again: z.array(z.string()).optional(),
  note: LabelSchema.optional(),
};

const RowSchema = z.object(row).openapi("BoardRow", { description: "What one article prints; `fact` leads to it" });

const head = {
  title: LabelSchema,
  note: LabelSchema.optional(),
  left: count.optional().openapi({ description: "Rows left off to keep it short" }),
};

const groups = z.array(z.object({ name: z.string(), label: LabelSchema, rows: z.array(RowSchema) }));

const SectionSchema = z
  .discriminatedUnion("kind", [
    z.object({
      ...head,
      kind: z.literal("map"),
      unit: z.string(),
      rows: z.array(RowSchema),
      group: LabelSchema.optional(),
    }),
    z.object({ ...head, kind: z.literal("bars"), unit: z.string(), groups }),
    z.object({
      ...head,
      kind: z.literal("matrix"),
      columns: z.array(z.object({ key: z.string(), label: LabelSchema })),
      rows: z.array(z.object({ key: z.string(), label: LabelSchema, cells: z.array(z.array(RowSchema)) })),
    }),
    z.object({
      ...head,
      kind: z.literal("tree"),
      unit: z.string(),
      nodes: z.array(
        z.object({
          id: z.string(),
          parent: z.string().optional(),
          name: z.string(),
          row: RowSchema.optional(),
          state: z.enum(["holds", "incomplete"]).optional(),
        }),
      ),
    }),
    z.object({
      ...head,
      kind: z.literal("timeline"),
      items: z.array(
        z.object({
          name: z.string(),
          start: z.string().optional(),
          end: z.string().optional(),
          status: z.string().optional(),
          startBy: z.enum(["period", "agreement", "published"]).optional(),
          row: RowSchema,
        }),
      ),
    }),
    z.object({
      ...head,
      kind: z.literal("bullet"),
      unit: z.string(),
      items: z.array(
        z.object({
          name: z.string(),
          label: LabelSchema,
          bars: z.array(z.object({ ...row, role: z.enum(["plan", "use", "stock", "import", "production"]) })),
        }),
      ),
    }),
    z.object({ ...head, kind: z.literal("dots"), unit: z.string(), groups }),
    z.object({
      ...head,
      kind: z.literal("series"),
      unit: z.string(),
      step: z.boolean().optional(),
      lines: z.array(
        z.object({
          name: z.string(),
          label: LabelSchema,
          group: LabelSchema,
          points: z.array(z.object({ ...row, start: z.string(), end: z.string() })),
        }),
      ),
    }),
    z.object({
      ...head,
      kind: z.literal("stages"),
      columns: z.array(z.object({ key: z.string(), label: LabelSchema, rows: z.array(RowSchema) })),
    }),
    z.object({
      ...head,
      kind: z.literal("derived"),
      items: z.array(
        z.object({
          label: LabelSchema,
          text: z.string(),
          interval: IntervalSchema.optional(),
          unit: z.string().optional(),
          equation: z.string(),
          facts: z.array(z.string()),
          verdict: z.enum(["holds", "fails", "incomplete"]).optional(),
          note: LabelSchema.optional(),
        }),
      ),
    }),
  ])
  .openapi("BoardSection");

export const BoardSchema = z
  .object({
    id: z.string(),
    label: LabelSchema,
    about: LabelSchema,
    filters: z.array(
      z.object({
        name: z.string(),
        label: LabelSchema,
        options: z.array(z.object({ value: z.string(), label: LabelSchema, facts: count })),
        chosen: z.string().optional(),
      }),
    ),
    sections: z.array(SectionSchema),
    counts: z
      .object({ facts: count, sources: count })
      .openapi({ description: "`sources` are roots: whoever copies another is none of its own" }),
    done: z.boolean().openapi({ description: "False while copies are still being found" }),
    sequence: count,
  })
  .openapi("Board", { description: "A view of facts that a pack declares, computed from the ledger" });

export const BoardListSchema = z
  .object({
    boards: z.array(
      z.object({
        id: z.string(),
        pack: LabelSchema,
        label: LabelSchema,
        about: LabelSchema,
        isEmpty: z.boolean().openapi({ description: "Whether the ledger holds no fact for it" }),
        filters: z.array(z.string()).openapi({ description: "What `GET /api/board/{id}` can be narrowed by" }),
      }),
    ),
  })
  .openapi("BoardList");
