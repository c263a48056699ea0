import { Hono } from "hono";
import { expect, test } from "vitest";
import { accepts } from "./coding.ts";

const app = new Hono().get("/", (c) => c.text(["br", "gzip"].filter((coding) => accepts(c, coding)).join(" ")));

test.each([
  [undefined, ""],
  ["gzip, deflate, br, zstd", "br gzip"],
  ["gzip;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0.0 , br ;q=1", "br"],
  ["x-gzip, brotli", ""],
  ["identity", ""],
])("a client that says %o takes %o", async (header, taken) => {
  const answer = await app.request("/", header === undefined ? {} : { headers: { "Accept-Encoding": header } });
  expect(await answer.text()).toBe(taken);
});
