/** A reader beside a writer: reads on until it has seen as many articles as it was told; fails at the first oddity. */
import assert from "node:assert/strict";
import { openLedger } from "#ledger";
import { makeNumbered } from "./numbered.ts";
import { collect } from "./reading.ts";

const [path, wanted] = process.argv.slice(2);
const ledger = await openLedger(path!, { readonly: true });
process.stdout.write("open\n");
let last = 0;
let steps = 0;
while (last < Number(wanted)) {
  const { articles, figures, sequence } = await ledger.counts();
  assert.ok(articles >= last && sequence >= articles, `${articles} articles after ${last}`);
  assert.equal(figures, articles * 2);
  assert.equal(articles % 10, 0, "part of a batch is seen");
  assert.ok((await collect(ledger.entries())).length >= articles);
  for await (const { sequence, run, ...reading } of ledger.readings({ after: last, order: "appended", limit: 30 })) {
    assert.ok(run.revision > 0);
    assert.deepEqual(reading, makeNumbered(sequence));
  }
  assert.ok((await collect(ledger.search("編號 公噸"))).length >= articles);
  last = articles;
  steps++;
}
await ledger.close();
process.stdout.write(`${steps}\n`);
