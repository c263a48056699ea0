/** Reads the reference sets of our own wording and keeps every slot from falling. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeBinder, readInputs, toBoundRecord } from "#service";
import { GOLD, hasGold, scoreGold } from "./gold/scorer.ts";
import {
  type Mark,
  type Output,
  pathOf,
  percent,
  readRows,
  SETS,
  SLOTS,
  type Slot,
  scoreFacts,
} from "./reference/score.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** Floors against regressions, some points below what was reached; not goals. Raise them with the reader. */
const FLOORS: Readonly<Record<(typeof SETS)[number], Readonly<Record<Slot, number>>>> = {
  dev: { found: 97, unit: 95, subject: 45, label: 58, complete: 26, period: 78, stance: 84, voice: 48 },
  held: { found: 96, unit: 95, subject: 40, label: 49, complete: 18, period: 62, stance: 79, voice: 35 },
  dev2: { found: 97, unit: 95, subject: 45, label: 65, complete: 28, period: 64, stance: 85, voice: 57 },
  held2: { found: 97, unit: 96, subject: 53, label: 64, complete: 34, period: 69, stance: 78, voice: 63 },
};

async function readSet(path: string): Promise<ReadonlyMap<string, Output>> {
  const { bind, run } = await makeBinder();
  const outputs = new Map<string, Output>();
  for await (const scanned of readInputs([path])) {
    const output = toBoundRecord(bind(scanned), run.id) as Output;
    outputs.set(output.id, output);
  }
  return outputs;
}

const SIZES = { dev: 18, held: 18, dev2: 12, held2: 12 } as const;

describe.each(SETS)("the reference set %s", (set) => {
  const articles = new Map(readRows<Row>(pathOf(set, "articles")).map((row) => [row.id, `${row.title}\n${row.body}`]));
  const marks = readRows<Mark>(pathOf(set, "facts"));

  test("every mark is printed where it says, and so are its names", () => {
    expect(articles.size).toBe(SIZES[set]);
    expect([...new Set(marks.map(({ article }) => article))]).toEqual([...articles.keys()]);
    for (const { article, start, end, text, subject, aliases = [], by, byAliases = [] } of marks) {
      const whole = articles.get(article)!;
      expect(whole.slice(start, end), article).toBe(text);
      for (const name of [subject, ...aliases, by ?? "", ...byAliases]) expect(whole, article).toContain(name);
    }
  });

  test("marks do not overlap", () => {
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1];
      if (next?.article === mark.article) expect(next.start, mark.text).toBeGreaterThanOrEqual(mark.end);
    }
  });

  test("every subject is printed in its article, in the script it is printed in", async () => {
    for (const [id, { facts }] of await readSet(pathOf(set, "articles"))) {
      for (const { subject } of facts) if (subject !== null) expect(articles.get(id), id).toContain(subject);
    }
  });

  test("no slot falls below its floor", async () => {
    const tally = scoreFacts(marks, await readSet(pathOf(set, "articles")));
    const scores = SLOTS.map((slot) => [slot, percent(tally[slot])] as const);
    console.log(`${set}: ${scores.map(([slot, score]) => `${slot} ${score.toFixed(1)}`).join(", ")}`);
    expect(scores.filter(([slot, score]) => score < FLOORS[set][slot])).toEqual([]);
  });
});

/** Our slots by the rows of the other set's own scorer. */
const ROWS = {
  found: "fact found",
  subject: "fact subject",
  label: "fact measure",
  complete: "fact subject+measure+value+unit",
  period: "fact period",
  stance: "fact stance",
  voice: "fact voice",
} as const;

test.skipIf(!hasGold)("this scorer counts like that of the hand-made set beside the repository", async () => {
  const outputs = await readSet(join(GOLD, "articles.ndjson"));
  const things = readRows<{ article: string; kind: string; name: string; aliases?: string[] }>(
    join(GOLD, "mentions.ndjson"),
  ).filter(({ kind }) => kind === "entity");
  const marks = readRows<Mark>(join(GOLD, "facts.ndjson")).map((mark) => {
    const forms = things
      .map(({ article, name, aliases = [] }) => (article === mark.article ? [name, ...aliases] : []))
      .find((each) => each.includes(mark.subject));
    return forms === undefined ? mark : { ...mark, aliases: forms };
  });
  const [ours, theirs] = [
    scoreFacts(marks, outputs),
    scoreGold(
      [...outputs.values()].map((each) => JSON.stringify(each)),
      { isFolded: true },
    ),
  ];
  for (const [slot, row] of Object.entries(ROWS))
    expect(percent(ours[slot as Slot]), slot).toBeCloseTo(theirs.get(row)!.f1, 1);
});
