import { expect, test } from "vitest";
import { openMemoryLedger } from "#ledger";
import type { Reading, Run } from "#model";
import { collect } from "#test/contract/reading.ts";
import { listFacts } from "./fact-view.ts";
import { makeBinder } from "./facts.ts";
import { readArticle } from "./reader.ts";

const AT = "2026-01-01T00:00:00.000Z";

async function readingOf(number: number): Promise<Reading> {
  const { bind } = await makeBinder();
  const text = `甲礦場第${number}季產量約${number}0萬噸，年增${number}%。`;
  const hash = String(number).repeat(32);
  const blocks = [{ kind: "paragraph", start: 0, end: text.length }] as const;
  const article = { id: `a${number}`, hash, title: "", text, blocks, lang: "zh-Hant", topics: [] } as const;
  return bind(readArticle({ ...article, published: "2025-10-25" }));
}

test("what a newer reader reads in known articles is no news; limit and offset count the news", async () => {
  const ledger = openMemoryLedger();
  const { run } = await makeBinder();
  const newer: Run = { ...run, id: "newer", revision: run.revision + 1 };
  const [one, two, three] = await Promise.all([1, 2, 3].map(readingOf));
  const { sequence } = await ledger.append([one!], run, AT);
  await ledger.append([two!], run, AT);
  await ledger.append([one!, two!, three!], newer, AT);
  const news = async (part = {}) =>
    (await collect(listFacts(ledger, { after: sequence, ...part }))).map(({ id }) => id);
  const all = await news();
  expect(new Set(all.map((id) => id.slice(0, 1)))).toEqual(new Set(["2", "3"]));
  expect(await news({ offset: 1, limit: 2 })).toEqual(all.slice(1, 3));
  expect(await collect(listFacts(ledger))).toHaveLength(all.length + one!.facts.length);
});
