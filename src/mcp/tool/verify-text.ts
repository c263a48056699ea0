import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toPage } from "#mcp/cursor.ts";
import { cutName } from "#mcp/cut.ts";
import type { Ask } from "#mcp/desk.ts";
import { DRAFT_MAX } from "#mcp/limits.ts";
import { FINDING, type FindingRecord, makeTell } from "#mcp/record/finding.ts";
import { renderDraft } from "#mcp/text/draft.ts";
import { defineTool } from "#mcp/tool.ts";
import { describeLack, mcpArgument } from "#message";
import { STANCES } from "#model";
import { checkDraft, type DraftCounts, type DraftFigureRecord, type DraftRecord, STATUSES } from "#service";

const KINDS = ["plain", "markdown", "html"] as const;

const FIGURE = z.object({
  figure: z.string(),
  status: z.enum(STATUSES),
  start: z.int().optional().describe("UTF-16 offsets in the text that was given"),
  end: z.int().optional(),
  line: z.int(),
  column: z.int(),
  subject: z.string().nullable(),
  measure: z.string().optional(),
  label: z.string(),
  period: z.string().nullable(),
  stance: z.enum(STANCES),
  findings: z.array(z.string()).describe("ids, the gravest first"),
  reports: z.int().describe("reports of the ledger that say the same"),
  origins: z.int().describe("independent roots of those reports"),
  lacks: z.string().optional().describe("why there was nothing to compare it with"),
});

export const CHECKED = z.object({
  counts: z.object({
    figures: z.int(),
    checkable: z.int(),
    checked: z.int(),
    conflicting: z.int(),
    stale: z.int(),
    supported: z.int(),
    derivable: z.int(),
    unknown: z.int(),
  }),
  figures: z.array(FIGURE).describe("in the order of the text"),
  findings: z.array(FINDING).describe("those that these figures name"),
  next: z.string().optional(),
});

export type CheckedRecord = z.infer<typeof CHECKED>;

/** `verify_text`: how every figure of a draft stands. */
export const VERIFY_TEXT = defineTool({
  name: "verify_text",
  input: (lang) =>
    z.object({
      text: words("text", lang, DRAFT_MAX),
      kind: z.enum(KINDS).optional().describe(mcpArgument("kind", lang)),
      published: z.iso.date().optional().describe(mcpArgument("published", lang)),
      status: z.array(z.enum(STATUSES)).min(1).max(STATUSES.length).optional().describe(mcpArgument("status", lang)),
      ...paging(lang),
    }),
  output: CHECKED,
  async find(args, ask) {
    const { status, limit } = args;
    const question = nameQuestion("verify_text", args);
    const place = await findPlace(question, args.cursor, ask.ledger);
    const drafts = await check(args, ask);
    const wanted = drafts
      .flatMap((draft) => draft.figures.map((figure) => ({ draft, figure })))
      .filter(({ figure }) => status === undefined || status.includes(figure.status));
    const page = wanted.slice(place.offset, place.offset + limit + 1);
    const { items, ...rest } = toPage(page, limit, question, place);
    const findings = await Promise.all(
      drafts.map((draft) =>
        toFindings(
          draft,
          items.filter((item) => item.draft === draft),
          ask,
        ),
      ),
    );
    return {
      counts: addUp(drafts),
      figures: items.map(({ figure }) => toFigure(figure, ask)),
      findings: findings.flat(),
      ...rest,
    };
  },
  render: renderDraft,
});

interface Draft {
  readonly text: string;
  readonly kind?: (typeof KINDS)[number] | undefined;
  readonly published?: string | undefined;
}

/** The article that a text is; or its articles, where it is a page of several. */
async function check({ text, kind, published }: Draft, { ledger }: Ask): Promise<readonly DraftRecord[]> {
  const input = { kind: "stdin", name: "-" } as const;
  const drafts: DraftRecord[] = [];
  const options = {
    ...(kind !== undefined && { kind }),
    ...(published !== undefined && { published }),
    encoding: "utf-8",
    stdin: chunksOf(text),
  };
  for await (const draft of checkDraft(input, ledger, options)) drafts.push(draft);
  return drafts;
}

function addUp(drafts: readonly DraftRecord[]): Record<keyof DraftCounts, number> {
  const sum = {
    figures: 0,
    checkable: 0,
    checked: 0,
    conflicting: 0,
    stale: 0,
    supported: 0,
    derivable: 0,
    unknown: 0,
  };
  for (const { counts } of drafts)
    for (const name of Object.keys(sum) as (keyof DraftCounts)[]) sum[name] += counts[name];
  return sum;
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

function toFigure(figure: DraftFigureRecord, { lang }: Ask): z.input<typeof FIGURE> {
  const { text, status, offset, length, line, column, subject, measure, label, period, stance } = figure;
  const { findings, reports, origins, lacks } = figure;
  return {
    figure: cutName(text),
    status,
    ...(offset !== undefined && length !== undefined && { start: offset, end: offset + length }),
    line,
    column,
    subject: subject === null ? null : cutName(subject),
    ...(measure !== undefined && { measure }),
    label: cutName(label),
    period,
    stance,
    findings: [...findings],
    reports,
    origins,
    ...(lacks !== undefined && { lacks: describeLack(lacks, lang) }),
  };
}

async function toFindings(
  { id, findings }: DraftRecord,
  items: readonly { readonly figure: DraftFigureRecord }[],
  { lang }: Ask,
): Promise<FindingRecord[]> {
  const named = new Set(items.flatMap(({ figure }) => figure.findings));
  const tellOne = await makeTell(lang, id);
  return findings.filter((finding) => named.has(finding.id)).map(tellOne);
}
