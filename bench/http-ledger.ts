/** A ledger of one topic with so many articles of 25 figures, made of generated news. */
import { readMentions } from "#grammar";
import { openLedger } from "#ledger";
import type { Reading } from "#model";
import { makeBinder } from "#service";
import { oneChunk, readArticles } from "#text";
import { generateArticles } from "./generate/index.ts";

export const TOPIC = "礦業";
export const FIGURES = 25;
/** Generated articles that are joined to one. */
const JOINED = 8;
const BATCH = 500;
const SEED = 20_260;
const OUTLETS = Array.from({ length: 24 }, (_, n) => `範例${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地"[n]}報`);

/** Appends `count` articles to the ledger file at a path, a batch at a time. */
export async function makeTopicLedger(path: string, count: number): Promise<void> {
  const ledger = await openLedger(path);
  const { run } = await makeBinder();
  try {
    for (let done = 0; done < count; done += BATCH)
      await ledger.append(await makeTopicReadings(done, Math.min(BATCH, count - done)), run, "2026-01-01T00:00:00Z");
  } finally {
    await ledger.close();
  }
}

/** The articles with these numbers, each with exactly 25 figures and facts of its own. */
export async function makeTopicReadings(from: number, count: number): Promise<readonly Reading[]> {
  const { bind } = await makeBinder();
  const drafts = generateArticles(count * JOINED, SEED + from);
  const lines = Array.from({ length: count }, (_, index) => {
    const some = drafts.slice(index * JOINED, (index + 1) * JOINED);
    const [{ title, published }] = some as [(typeof some)[0]];
    const body = some.map((draft) => draft.body).join("\n");
    const number = from + index;
    const source = OUTLETS[(number * 7) % OUTLETS.length];
    return JSON.stringify({ id: `topic-${number}`, title, body, published, source, topic: TOPIC });
  });
  const readings: Reading[] = [];
  for await (const article of readArticles(oneChunk(Buffer.from(lines.join("\n"))), {
    source: "bench",
    kind: "ndjson",
  })) {
    const { figures, times } = readMentions(article.text, { published: article.published ?? "2026-01-01" });
    const reading = bind({ article, figures, times });
    readings.push({ ...reading, figures: figures.slice(0, FIGURES), facts: reading.facts.slice(0, FIGURES) });
  }
  return readings;
}
