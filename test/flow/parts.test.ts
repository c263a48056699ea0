/** Articles over several pages, through a whole run and through `assay add`. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "#ledger";
import { runFlow } from "#service/flow/run.ts";
import { addSource } from "#service/flow/source.ts";
import { run } from "#test/cli/run.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { collect } from "#test/contract/reading.ts";
import { OTHER_PARTS, SAID, WHOLE_PARTS } from "./web/parts.ts";
import { type LocalWeb, serveLocalWeb } from "./web/web.ts";
import { makeWorld } from "./world.ts";

const folder = makeFolder();
let web: LocalWeb;
beforeAll(async () => {
  web = await serveLocalWeb();
});
afterAll(() => web.close());

const saidIn = (text: string) => text.split("\n").filter((line) => SAID.some((said) => said === line));

test("a run enters each article once and whole; a part that fails is waited for, one that is gone is told", async () => {
  const ledger = await openLedger(folder.file());
  const { ctx, pass } = makeWorld(web);
  const base = web.hosts.parts;
  await addSource(ledger, { name: `${base}/rss`, options: { every: 10 ** 7 } });
  await addSource(ledger, { name: base + OTHER_PARTS.mended, kind: "page", options: { every: 1_800 } });
  const once = () => runFlow(ledger, { once: true, context: ctx });
  const texts = async (path: string) =>
    (await collect(ledger.readings())).flatMap(({ article: { url, text } }) => (url === base + path ? [text] : []));
  const visits = async (path: string) =>
    (await collect(ledger.flow.visits())).flatMap(({ address, outcome, code, detail }) =>
      address === base + path ? [[outcome, code, detail]] : [],
    );
  await once();
  for (const path of WHOLE_PARTS) expect([path, (await texts(path)).map(saidIn)]).toEqual([path, [SAID]]);
  expect(await texts(OTHER_PARTS.late)).toEqual([]);
  expect(await visits(OTHER_PARTS.late)).toEqual([
    ["failed", "input.http-status", `2/3 ${base}${OTHER_PARTS.late}?page=2 500`],
  ]);
  expect((await texts(OTHER_PARTS.hole)).map(saidIn)).toEqual([[SAID[0]]]);
  expect(await visits(OTHER_PARTS.hole)).toEqual([["page", "input.missing-part", "2/3 input.http-status 404"]]);

  pass(3);
  await once();
  expect((await texts(OTHER_PARTS.late)).map(saidIn)).toEqual([SAID]);
  expect(await texts(OTHER_PARTS.away)).toEqual([]);

  for (let hour = 0; hour < 12; hour++) {
    pass(60);
    await once();
  }
  const away = await visits(OTHER_PARTS.away);
  expect(away.slice(0, 7).map(([outcome]) => outcome)).toEqual(Array(7).fill("failed"));
  expect(away[7]).toEqual(["page", "input.missing-part", "2/3 input.http-status 503"]);
  expect((await texts(OTHER_PARTS.away)).map(saidIn)).toEqual([[SAID[0]]]);

  const mended = await texts(OTHER_PARTS.mended);
  expect(mended.map((text) => /鎳產量為(\S\.\S)萬噸/.exec(text)?.[1]).sort()).toEqual(["1.2", "1.4"]);
  expect((await visits(OTHER_PARTS.mended)).map(([outcome]) => outcome).slice(0, 3)).toEqual([
    "page",
    "unchanged",
    "page",
  ]);
  const hashes = (await collect(ledger.readings())).map(({ article }) => article.hash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes).toHaveLength(WHOLE_PARTS.length + 5);
  await ledger.close();
}, 120_000);

test("`assay add ADDRESS` joins the parts; one that is gone is told with status 1, one that fails now adds nothing", async () => {
  const path = folder.file();
  const add = (name: string) =>
    run(["add", web.hosts.parts + name, "--ledger", path, "--format", "json"], { env: { ASSAY_LANG: "en" } });
  expect((await add("/u/20251030.html")).status).toBe(0);
  const hole = await add(OTHER_PARTS.hole);
  expect([hole.status, hole.stderr]).toEqual([1, expect.stringContaining("[input.missing-part]")]);
  const away = await add(OTHER_PARTS.away);
  expect([away.status, away.stderr]).toEqual([1, expect.stringContaining("[input.http-status]")]);
  const ledger = await openLedger(path);
  const readings = await collect(ledger.readings());
  const said = new Map(readings.map(({ article: { url, text } }) => [new URL(url!).pathname, saidIn(text)]));
  expect([...said.keys()].sort()).toEqual([OTHER_PARTS.hole, "/u/20251030.html"]);
  expect([said.get("/u/20251030.html"), said.get(OTHER_PARTS.hole)]).toEqual([SAID, [SAID[0]]]);
  await ledger.close();
}, 180_000);
