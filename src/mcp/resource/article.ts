import {
  type McpServer,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
} from "@modelcontextprotocol/server";
import { cutHead, cutName } from "#mcp/cut.ts";
import type { McpDesk } from "#mcp/desk.ts";
import { ARTICLE_FACTS_MAX, ARTICLE_MAX, COMPLETED_MAX, LISTED_MAX } from "#mcp/limits.ts";
import { toArticleRecord, toArticleUri } from "#mcp/record/article.ts";
import { toPrintedRecord } from "#mcp/record/fact.ts";
import { mcpResource, toolWord } from "#message";
import { type Ledger, listFacts, makeDeskFacts, viewArticle } from "#service";

const TEMPLATE = "assay://article/{id}";
const COMPLETIONS = 100;

/** `assay://article/{id}`: the frozen text, and beside it what was read in it. */
export function addArticles(server: McpServer, desk: McpDesk): void {
  const { ledger, lang = "zh-TW" } = desk;
  const template = new ResourceTemplate(TEMPLATE, {
    list: async () => ({ resources: await listArticles(ledger) }),
    complete: { id: (value) => completeId(ledger, value) },
  });
  const config = { ...mcpResource("article", lang), mimeType: "text/plain" };
  server.registerResource("article", template, config, async (uri, { id }) =>
    readArticle(desk, uri.href, decode(String(id))),
  );
}

/** The newest articles; the others are found by search. */
async function listArticles(ledger: Ledger) {
  const resources = [];
  for await (const { id, title, source, published } of ledger.entries({ limit: LISTED_MAX }))
    resources.push({
      uri: toArticleUri(id),
      name: cutName(title || id),
      title: [published, source, title || id]
        .filter((part) => part !== undefined)
        .map((part) => cutName(part!))
        .join(" "),
    });
  return resources;
}

/** Ids that begin so, and those of articles whose titles hold it, among the newest. */
async function completeId(ledger: Ledger, value: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, title } of ledger.entries({ limit: COMPLETED_MAX })) {
    if (id.startsWith(value) || (value !== "" && title.includes(value))) found.push(id);
    if (found.length === COMPLETIONS) break;
  }
  return found;
}

async function readArticle({ ledger, lang = "zh-TW" }: McpDesk, uri: string, id: string): Promise<ReadResourceResult> {
  const stored = await viewArticle(ledger, id);
  if (stored === undefined) throw new ResourceNotFoundError(uri);
  const { article } = stored;
  const text = cutHead(article.text, ARTICLE_MAX);
  const toDeskFact = await makeDeskFacts();
  const facts = [];
  for await (const fact of listFacts(ledger, { article: article.hash, limit: ARTICLE_FACTS_MAX + 1 }))
    facts.push(toPrintedRecord(toDeskFact(fact)));
  const record = {
    ...toArticleRecord(article),
    topics: article.topics.map(cutName),
    ...(text.length < article.text.length && { note: toolWord("article-cut", lang, { shown: text.length }) }),
    facts: facts.slice(0, ARTICLE_FACTS_MAX),
    ...(facts.length > ARTICLE_FACTS_MAX && { more: true }),
  };
  return {
    contents: [
      { uri, mimeType: "text/plain", text },
      { uri: `${uri}#facts`, mimeType: "application/json", text: JSON.stringify(record) },
    ],
  };
}

/** An id as it stands in an address; one that is no encoding of anything stands for itself. */
export function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
