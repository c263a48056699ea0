import type { Scope } from "#model";

/** What needs more than reading. */
const NEEDS: Readonly<Record<string, Scope>> = {
  "POST /api/articles": "add",
  "POST /api/judgements": "judge",
  "POST /api/watches": "add",
};

/** What a token must allow for a request. */
export function scopeOf(method: string, path: string): Scope {
  if (method === "DELETE" && path.startsWith("/api/watches/")) return "add";
  return NEEDS[`${method} ${path.replace(/\/+$/, "")}`] ?? "read";
}

/** What is answered to whoever asks: the app itself, which holds no word of the ledger, and the way in. */
export function isOpen(path: string, pages: ReadonlySet<string>): boolean {
  return path === "/api/session" || path.startsWith("/asset/") || pages.has(path.split("/")[1] ?? "");
}
