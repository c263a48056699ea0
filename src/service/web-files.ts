import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ProblemError } from "#model";

/** A file of the built app, as it is and compressed. */
export interface WebFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly br?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
}

/** The built app by path within it (`index.html`, `asset/x.js`). */
export type WebFiles = ReadonlyMap<string, WebFile>;

const DIST = fileURLToPath(new URL("../../web/dist", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
};
const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Reads and compresses the built app, once. Throws `serve.no-app` where it was not built. */
export async function readWebFiles(folder = DIST): Promise<WebFiles> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const files = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), await readWebFile(path)] as const),
  );
  const found: WebFiles = new Map(files);
  if (!found.has("index.html")) throw new ProblemError({ code: "serve.no-app", at: { source: folder } });
  return found;
}

async function readWebFile(path: string): Promise<WebFile> {
  const body = new Uint8Array(await readFile(path));
  const [br, gz] = await Promise.all([
    squeeze.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    squeeze.gzip(body),
  ]);
  return {
    type: TYPES[extname(path)] ?? "application/octet-stream",
    body,
    ...(br.length < body.length && { br: new Uint8Array(br) }),
    ...(gz.length < body.length && { gzip: new Uint8Array(gz) }),
  };
}
