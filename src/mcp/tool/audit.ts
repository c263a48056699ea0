import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { findPlace, toCursor } from "#mcp/cursor.ts";
import { toKnown } from "#mcp/known.ts";
import { AUDIT_TRIES } from "#mcp/limits.ts";
import { ARTICLE, toArticleRecord } from "#mcp/record/article.ts";
import { FINDING, makeTell } from "#mcp/record/finding.ts";
import { renderArticle } from "#mcp/text/fact.ts";
import { renderFinding } from "#mcp/text/finding.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { describeFindingVerdict, type Lang, mcpArgument, toolWord } from "#message";
import { type AuditFilter, auditLedger, type FindingRecord, type Ledger, VERDICTS, viewAudit } from "#service";

/** What is in doubt. */
const DOUBTFUL = ["fails", "conflict", "divergent", "revision"] as const;

const OUTPUT = z.object({
  findings: z.array(z.object({ article: ARTICLE, finding: FINDING })),
  rates: z
    .object({ articles: z.int(), figures: z.int(), checkable: z.int(), checked: z.int() })
    .describe("base rates: of the article, of the topic or of the ledger"),
  verdicts: z.record(z.string(), z.int()).describe("findings by verdict, whatever verdict was asked for"),
  done: z.boolean().describe("false: other articles are still being audited; ask again"),
  next: z.string().optional(),
});

/** `audit`: where figures do not fit. */
export const AUDIT = defineTool({
  name: "audit",
  input: (lang) =>
    z.object({
      topic: words("topic", lang).optional(),
      article: words("article", lang).optional(),
      measure: words("measure", lang).optional(),
      verdict: z.array(z.enum(VERDICTS)).min(1).max(VERDICTS.length).optional().describe(mcpArgument("verdict", lang)),
      ...paging(lang),
    }),
  output: OUTPUT,
  async find(args, ask) {
    const { limit } = args;
    const question = nameQuestion("audit", args);
    const place = await findPlace(question, args.cursor, ask.ledger);
    const filter = { ...(await toKnown(args, ask)), verdict: args.verdict ?? DOUBTFUL };
    const { findings, next, ...counts } = await findAll(ask.ledger, filter, { offset: place.offset, limit });
    const tellOne = await makeTell(ask.lang);
    const { done, ...rates } = counts.rates;
    return {
      findings: findings.map(({ article, finding }) => ({
        article: toArticleRecord(article),
        finding: tellOne(finding),
      })),
      rates,
      verdicts: Object.fromEntries(Object.entries(counts.verdicts).filter(([, count]) => count > 0)),
      done,
      ...(next !== undefined && { next: toCursor(question, { ...place, offset: next }) }),
    };
  },
  render({ findings, rates, verdicts, done, next }, lang) {
    const head = `${toolWord(done ? "rates" : "rates-so-far", lang, rates)}\n${renderVerdicts(verdicts, lang)}`;
    const items = findings.map(({ article, finding }) =>
      finding.printed.length > 0
        ? renderFinding(finding, lang)
        : `${renderFinding(finding, lang)}\n  ${renderArticle(article, lang)}`,
    );
    const list = renderList(head, items, next, lang);
    return done ? list : `${list}\n${toolWord("still", lang)}`;
  },
});

type Verdict = (typeof VERDICTS)[number];

/** A page of findings, the gravest first, with what was counted. */
interface AuditPage {
  readonly findings: readonly {
    readonly article: Parameters<typeof toArticleRecord>[0];
    readonly finding: FindingRecord;
  }[];
  readonly next?: number;
  readonly rates: { readonly [K in keyof z.infer<typeof OUTPUT>["rates"]]: number } & { readonly done: boolean };
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

interface Wanted extends AuditFilter {
  readonly verdict: readonly Verdict[];
}

/** The page when all is audited, or, of a ledger that takes long, what is known after a while. */
async function findAll(ledger: Ledger, filter: Wanted, page: Page): Promise<AuditPage> {
  if (filter.article !== undefined) return findOne(ledger, { ...filter, article: filter.article }, page);
  let found = await viewAudit(ledger, filter, page);
  for (let tries = 1; tries < AUDIT_TRIES && !found.rates.done; tries++) found = await viewAudit(ledger, filter, page);
  return found;
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** One article needs no audit of the others, and has rates of its own. */
async function findOne(ledger: Ledger, filter: Wanted & { readonly article: string }, { offset, limit }: Page) {
  const { verdict, ...query } = filter;
  const found: AuditPage["findings"][number][] = [];
  const verdicts: Partial<Record<Verdict, number>> = {};
  let rates = { articles: 0, figures: 0, checkable: 0, checked: 0 };
  for await (const { findings, counts, ...article } of auditLedger(ledger, query)) {
    rates = { articles: 1, ...counts };
    for (const finding of findings) {
      verdicts[finding.verdict] = (verdicts[finding.verdict] ?? 0) + 1;
      if (verdict.includes(finding.verdict)) found.push({ article, finding });
    }
  }
  const shown = found.toSorted((a, b) => VERDICTS.indexOf(a.finding.verdict) - VERDICTS.indexOf(b.finding.verdict));
  const next = offset + limit < shown.length ? offset + limit : undefined;
  return {
    findings: shown.slice(offset, offset + limit),
    ...(next !== undefined && { next }),
    rates: { ...rates, done: true },
    verdicts,
  };
}

function renderVerdicts(verdicts: Readonly<Record<string, number>>, lang: Lang): string {
  const counted = VERDICTS.filter((verdict) => verdicts[verdict] !== undefined);
  const told = counted.map((verdict) => `${describeFindingVerdict(verdict, lang)} ${verdicts[verdict]}`);
  return toolWord("verdicts", lang, { verdicts: told.join(" · ") || "0" });
}
