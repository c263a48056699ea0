import type { Context } from "hono";
import { limitBody, onlyJson } from "#http/body.ts";
import type { App, Desk } from "#http/desk.ts";
import { SECURE } from "#http/guard.ts";
import { MCP_BYTES_MAX } from "#http/limits.ts";
import type { McpFetch } from "#mcp";

/** MCP over HTTP, for whoever may read. What speaks it is loaded by the first question. */
export function routeMcp(app: App, { ledger }: Desk, onError?: (error: unknown) => void): void {
  let made: Promise<McpFetch> | undefined;
  const load = async () => (await import("#mcp")).makeMcpFetch({ ledger, ...(onError !== undefined && { onError }) });
  const answer = async (c: Context) => {
    made ??= load();
    const { status, headers, body } = await (await made).fetch(c.req.raw);
    return new Response(body, { status, headers: { ...Object.fromEntries(headers), ...SECURE } });
  };
  app.post("/mcp", onlyJson, limitBody(MCP_BYTES_MAX), answer);
  app.on(["GET", "DELETE"], "/mcp", answer); // there are no sessions to follow or end: 405, as clients expect
}
