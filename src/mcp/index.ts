/** The ledger for programs that speak MCP: tools, resources and prompts, read only. */
export type { McpDesk } from "./desk.ts";
export { type McpFetch, makeMcpFetch } from "./fetch.ts";
export { makeMcp } from "./server.ts";
export { type McpServing, serveMcp } from "./stdio.ts";
