import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toPage } from "#mcp/cursor.ts";
import type { Ask } from "#mcp/desk.ts";
import { FaultError } from "#mcp/fault.ts";
import { CELL_FINDINGS } from "#mcp/limits.ts";
import { FACT, toFactRecord } from "#mcp/record/fact.ts";
import { CELL_FINDING, makeTell, toCellFinding } from "#mcp/record/finding.ts";
import { renderFact } from "#mcp/text/fact.ts";
import { renderCellFinding } from "#mcp/text/finding.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { toolWord } from "#message";
import { listFacts, viewCell } from "#service";

/** `cell`: every report of one thing. */
export const CELL = defineTool({
  name: "cell",
  input: (lang) =>
    z.object({ cell: words("cell", lang).optional(), fact: words("fact", lang).optional(), ...paging(lang) }),
  output: z.object({
    cell: z.string(),
    reports: z.int(),
    articles: z.int(),
    origins: z.int().describe("independent roots that the reports go back to"),
    findings: z.array(CELL_FINDING).describe("what can be said of them, the gravest first; on the first page only"),
    findingsLeft: z.int().optional(),
    facts: z.array(FACT),
    next: z.string().optional(),
  }),
  async find(args, ask) {
    const { limit } = args;
    const cell = await findCell(args, ask);
    const question = nameQuestion("cell", { cell });
    const place = await findPlace(question, args.cursor, ask.ledger);
    const found = await viewCell(ask.ledger, cell);
    if (found === undefined) throw new FaultError("usage.unknown-cell", "cell");
    const ids = new Set(found.facts.map(({ id }) => id));
    const page = found.facts.slice(place.offset, place.offset + limit + 1);
    const { items, ...rest } = toPage(page, limit, question, place);
    const told = place.offset === 0 ? found.findings.slice(0, CELL_FINDINGS) : [];
    const left = place.offset === 0 ? found.findings.length - told.length : 0;
    return {
      cell: found.cell,
      reports: found.facts.length,
      articles: new Set(found.facts.map(({ citation }) => citation.article)).size,
      origins: found.origins,
      findings: told.map(await makeTell(ask.lang)).map((finding) => toCellFinding(finding, ids)),
      ...(left > 0 && { findingsLeft: left }),
      facts: items.map(toFactRecord),
      ...rest,
    };
  },
  render({ reports, articles, origins, findings, facts, next }, lang) {
    const head = toolWord("reports", lang, { reports, articles, origins });
    const found = findings.map((finding) => renderCellFinding(finding, lang));
    const said = found.length === 0 && reports > 1 ? [toolWord("not-compared", lang)] : found;
    const items = facts.map((fact) => renderFact(fact, lang));
    return renderList([head, ...said].join("\n"), items, next, lang);
  },
});

interface Asked {
  readonly cell?: string | undefined;
  readonly fact?: string | undefined;
}

/** The cell that is named, or that of a fact. */
async function findCell({ cell, fact }: Asked, { ledger }: Ask): Promise<string> {
  if ((cell === undefined) === (fact === undefined)) throw new FaultError("usage.bad-argument", "cell");
  if (cell !== undefined) return cell;
  for await (const found of listFacts(ledger, { fact: fact!, limit: 1 })) return found.cell;
  throw new FaultError("usage.unknown-fact", "fact");
}
