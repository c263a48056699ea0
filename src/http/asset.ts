import type { Hono } from "hono";
import { ASSETS, type Assets } from "#page";
import { toTag } from "./tag.ts";

/** Addresses of the files that pages need; each carries its version, so that a browser may keep it for a year. */
export const ADDRESSES: Assets = {
  style: toVersioned("style.css"),
  script: toVersioned("notes.js"),
  icon: toVersioned("icon.svg"),
};

/** Serves those files. */
export function routeAssets(app: Hono): void {
  for (const { name, type, body } of ASSETS) {
    app.get(`/asset/${name}`, (c) =>
      c.body(body, 200, {
        "Content-Type": type,
        ETag: toTag(body),
        "Cache-Control": c.req.query("v") === undefined ? "no-cache" : "public, max-age=31536000, immutable",
      }),
    );
  }
}

function toVersioned(name: string): string {
  const asset = ASSETS.find((one) => one.name === name);
  if (asset === undefined) throw new Error(`unknown asset: ${name}`);
  return `/asset/${name}?v=${toTag(asset.body).slice(1, 11)}`;
}
