import { McpServer } from "@modelcontextprotocol/server";
import { mcpInstructions } from "#message";
import { ENGINE } from "#service";
import type { McpDesk } from "./desk.ts";
import { ARGUMENTS_MAX } from "./limits.ts";
import { addPrompts } from "./prompt.ts";
import { addArticles } from "./resource/article.ts";
import { addPacks } from "./resource/packs.ts";
import { ALERTS } from "./tool/alerts.ts";
import { ARTICLE_TOOL } from "./tool/article.ts";
import { AUDIT } from "./tool/audit.ts";
import { CELL } from "./tool/cell.ts";
import { ENTITY_TOOL } from "./tool/entity.ts";
import { FACTS } from "./tool/facts.ts";
import { MEASURES } from "./tool/measures.ts";
import { SEARCH } from "./tool/search.ts";
import { TOPIC } from "./tool/topic.ts";
import { TRY_WATCH } from "./tool/try-watch.ts";
import { VERIFY_TEXT } from "./tool/verify-text.ts";
import { WATCHES } from "./tool/watches.ts";
import type { Tool } from "./tool.ts";

const TOOLS: readonly Tool[] = [
  SEARCH,
  FACTS,
  CELL,
  ARTICLE_TOOL,
  AUDIT,
  TOPIC,
  ENTITY_TOOL,
  VERIFY_TEXT,
  MEASURES,
  ALERTS,
  WATCHES,
  TRY_WATCH,
];

/** An MCP server over a ledger that the caller opened (read-only is enough) and closes; one for each connection. */
export function makeMcp(desk: McpDesk): McpServer {
  const server = new McpServer(
    { name: "assay", title: "Assay", version: ENGINE },
    { instructions: mcpInstructions(desk.lang ?? "zh-TW"), maxToolInputElements: ARGUMENTS_MAX },
  );
  for (const tool of TOOLS) tool.addTo(server, desk);
  addPacks(server, desk);
  addArticles(server, desk);
  addPrompts(server, desk);
  return server;
}
