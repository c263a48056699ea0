import type { Context } from "hono";
import type { WebFile, WebFiles } from "#service";
import { accepts } from "./coding.ts";
import type { App } from "./desk.ts";
import { isKnownTag, toTag } from "./tag.ts";

/** First parts of the addresses that are pages of the app; what it finds there it asks the API for. */
const PAGES = [
  "topic",
  "article",
  "search",
  "fact",
  "facts",
  "cell",
  "measures",
  "measure",
  "boards",
  "board",
  "models",
  "model",
  "audit",
  "story",
  "entities",
  "entity",
  "proposals",
  "add",
  "sources",
  "watches",
  "sign-in",
] as const;
const FOREVER = "public, max-age=31536000, immutable";

/** First parts of the addresses that hold no word of the ledger: the app's pages, its files, its start. */
export const OPEN_PAGES: ReadonlySet<string> = new Set(["", "icon.svg", ...PAGES]);

/** Sends the app: its page at every page address, its files under names that change with what they hold. */
export function routeWeb(app: App, files: WebFiles): void {
  const page = files.get("index.html")!;
  const tags = new Map([...files.values()].map((file) => [file, toTag(file.body)]));
  const send = (c: Context, file: WebFile, keep: string) => sendFile(c, file, tags.get(file)!, keep);
  app.get("/", (c) => send(c, page, "no-cache"));
  for (const name of PAGES) {
    app.get(`/${name}`, (c) => send(c, page, "no-cache"));
    app.get(`/${name}/:rest`, (c) => send(c, page, "no-cache"));
  }
  for (const [path, file] of files)
    if (path !== "index.html")
      app.get(`/${path}`, (c) => send(c, file, path.startsWith("asset/") ? FOREVER : "no-cache"));
}

function sendFile(c: Context, file: WebFile, tag: string, keep: string): Response {
  const headers = { ETag: tag, "Cache-Control": keep, Vary: "Accept-Encoding" };
  if (isKnownTag(c.req.header("If-None-Match"), tag)) return c.body(null, 304, headers);
  for (const coding of ["br", "gzip"] as const) {
    const body = file[coding];
    if (body === undefined || !accepts(c, coding)) continue;
    return c.body(body, 200, { ...headers, "Content-Type": file.type, "Content-Encoding": coding });
  }
  return c.body(file.body, 200, { ...headers, "Content-Type": file.type });
}
