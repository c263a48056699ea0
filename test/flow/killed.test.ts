import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLedger } from "#ledger";
import { addSource } from "#service/flow/source.ts";
import { ended, gather, run, start } from "#test/cli/run.ts";
import { makeFolder } from "#test/contract/folder.ts";
import { collect } from "#test/contract/reading.ts";
import { PAGES, type SmallWeb, serveSmallWeb } from "./small-web.ts";

const KILLS = 32;
/** Of so many kills one comes at any time after the start, the others after some of what it tells. */
const EARLY = 6;
const START_MS = 900;
const EVENTS = 14;
const AFTER_MS = 250;
const SLOW_MS = 12;
const folder = makeFolder();
let web: SmallWeb;
beforeAll(async () => {
  web = await serveSmallWeb();
  web.slow(SLOW_MS);
});
afterAll(() => web.close());

async function makeLedger(): Promise<string> {
  const path = folder.file();
  const ledger = await openLedger(path);
  for (const [i, name] of [...web.feeds, web.listing].entries())
    await addSource(ledger, { name, options: { topic: `第${i}個主題`, every: 24 * 3_600 } });
  await ledger.close();
  return path;
}

const args = (path: string) => ["run", "--once", "--allow-private", "--pace", "0", "--ledger", path];

/** Everything that is in a ledger but for numbers and instants. */
async function readAll(path: string) {
  const ledger = await openLedger(path, { readonly: true });
  const readings = await collect(ledger.readings());
  const facts = await collect(ledger.facts());
  const articles = readings.map(({ sequence: _sequence, article, ...rest }) => ({
    ...rest,
    article: { ...article, topics: [...(article.topics ?? [])].sort() },
  }));
  const sources = (await ledger.flow.sources()).map(({ addedAt: _addedAt, ...source }) => source);
  const health = [];
  for (const { id } of sources) {
    const { visits, bytes, articles: brought, failures, isFinal, waiting } = await ledger.flow.health(id);
    health.push({ id, visits, bytes, brought, failures, isFinal, waiting });
  }
  const found = (await collect(ledger.search("港口與需求"))).length;
  const { sequence: _sequence, ...counts } = await ledger.counts();
  await ledger.close();
  const db = new DatabaseSync(path, { readOnly: true });
  const tasks = db
    .prepare(
      `select kind, address, source, place, due is null as done, mark, item, visits, failures, validators, note, owner
       from flow_task order by source, kind, address`,
    )
    .all();
  const visits = db
    .prepare(
      `select kind, address, source, outcome, code, detail, final, items, bytes, articles
       from flow_visit order by source, kind, address`,
    )
    .all();
  expect(db.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  db.close();
  return {
    articles: articles.toSorted((a, b) => (a.article.hash < b.article.hash ? -1 : 1)),
    facts: facts.map(({ id }) => id).sort(),
    ...{ sources, health, found, counts, tasks, visits },
  };
}

/** Numbers in [0, 1) that are the same in every run of the test. */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Starts a run and kills it; gives whether it was killed before it ended, and whether it worked already. */
async function runAndKill(path: string, early: boolean, chance: () => number) {
  const child = start(args(path), {}, ["ignore", "pipe", "pipe"]);
  const said = gather(child);
  const end = ended(child);
  const events = early ? 0 : 1 + Math.floor(chance() * EVENTS);
  while (child.exitCode === null && said().stderr.split("\n").length <= events) await wait(2);
  const delay = chance() * (early ? START_MS : AFTER_MS);
  if (early || events % 2 === 0) await wait(delay); // the others at once: between an append and the end of its visits
  child.kill("SIGKILL");
  const [, signal] = await end;
  return { killed: signal === "SIGKILL", working: said().stderr.includes('"visited"') };
}

test(`${KILLS} kills at random points leave the ledger that an undisturbed run makes`, async () => {
  const undisturbed = await makeLedger();
  const { status, stderr } = await run(args(undisturbed));
  expect([status, stderr]).toEqual([0, expect.stringContaining('"event":"stored"')]);
  const expected = await readAll(undisturbed);
  expect(expected.articles).toHaveLength(PAGES);
  expect(expected.found).toBe(PAGES);
  expect(expected.facts.length).toBeGreaterThan(PAGES * 2);
  expect(new Set(expected.visits.map(({ outcome }) => outcome))).toEqual(
    new Set(["items", "page", "denied", "failed"]),
  );

  const chance = makeChance(20_251_103);
  let [kills, working] = [0, 0];
  while (kills < KILLS) {
    const path = await makeLedger();
    for (;;) {
      const outcome = await runAndKill(path, kills % EARLY === 0, chance);
      if (!outcome.killed) break;
      kills++;
      working += Number(outcome.working);
      if (kills >= KILLS) break;
    }
    const last = await run(args(path));
    expect(last.status).toBe(0);
    expect(await readAll(path)).toEqual(expected);
  }
  expect(working).toBeGreaterThan(0);
}, 900_000);
