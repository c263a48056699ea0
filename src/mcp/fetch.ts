import { createMcpHandler } from "@modelcontextprotocol/server";
import { parseLang } from "#message";
import type { McpDesk } from "./desk.ts";
import { makeMcp } from "./server.ts";

export interface McpFetch {
  /** Answers one request; size, host, origin and token are looked at by whoever hands it on. */
  readonly fetch: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

/** The same over HTTP, without sessions: each request stands alone. */
export function makeMcpFetch(desk: McpDesk): McpFetch {
  const handler = createMcpHandler(({ requestInfo }) => makeMcp({ ...desk, ...languageOf(requestInfo) }));
  return { fetch: (request) => handler.fetch(request), close: () => handler.close() };
}

/** The language that the address asks for: `/mcp?lang=en`. */
function languageOf(request: Request | undefined): Pick<McpDesk, "lang"> {
  const lang = request === undefined ? undefined : parseLang(new URL(request.url).searchParams.get("lang") ?? "");
  return lang === undefined ? {} : { lang };
}
