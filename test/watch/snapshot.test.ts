/** Where following had come to is written down, so that a restart folds no more than what came since. */
import { expect, test } from "vitest";
import { type Ledger, openLedger, openMemoryLedger } from "#ledger";
import { type Following, followWatches } from "#service";
import { makeFolder } from "#test/contract/folder.ts";
import { instantAt, live, type Made, type Step, WATCHES } from "./stream.ts";

const folder = makeFolder();
const HOURS = 7;
const article = (number: number): Step => ({
  kind: "article",
  hours: HOURS,
  value: 60 + ((number * 37) % 81),
  measure: number % 2,
  subject: number % 3 === 0 ? 1 : 0,
  source: number % 4,
  day: 1 + (number % 28),
  isCopy: number % 5 === 4,
});

interface Life {
  readonly ledger: Ledger;
  readonly made: Made[];
  hour: number;
}

async function begin(ledger: Ledger): Promise<Life> {
  for (const watch of WATCHES) await ledger.watches.add(watch, instantAt(0));
  return { ledger, made: [], hour: 1 };
}

async function go(life: Life, count: number): Promise<void> {
  for (let n = 0; n < count; n++) life.hour = await live(life.ledger, article(life.made.length), life.hour, life.made);
}

/** Follows until all is told; gives the first sequence after which the ledger was read. */
async function follow(life: Life, writeAfter: number, end: "close" | "kill" = "close"): Promise<number> {
  const asked: number[] = [];
  let isKilled = false;
  const { watches } = life.ledger;
  const seen: Ledger = {
    ...life.ledger,
    watches: { ...watches, keepSnapshot: async (one) => void (isKilled || (await watches.keepSnapshot(one))) },
    changes: (after, limit) => {
      asked.push(after);
      return life.ledger.changes(after, limit);
    },
  };
  const errors: unknown[] = [];
  const now = () => instantAt(life.hour);
  const following: Following = followWatches(seen, {
    now,
    look: 1e9,
    writeAfter,
    onError: (error) => errors.push(error),
  });
  await following.settled();
  isKilled = end === "kill";
  await following.close();
  expect(errors).toEqual([]);
  return Math.min(...asked);
}

const told = async ({ ledger }: Life) =>
  (await ledger.watches.alerts({ after: 0 })).map(({ number, sent, ...alert }) => alert);

test("a restart reads nothing of the ledger that was folded before", async () => {
  const life = await begin(openMemoryLedger());
  await go(life, 30);
  expect(await follow(life, 1)).toBe(0);
  await go(life, 2);
  expect(await follow(life, 1)).toBe(30);
  expect(await follow(life, 1)).toBe(32);
});

test("whoever ended without a word is followed from the last that was written", async () => {
  const life = await begin(openMemoryLedger());
  await go(life, 30);
  await follow(life, 10, "kill");
  await go(life, 5);
  await follow(life, 10, "kill");
  expect(await follow(life, 10)).toBe(30);
});

test.each(["kept", "thrown away", "spoilt", "another program's"])(
  "the same alerts with a snapshot that is %s",
  async (how) => {
    const [plain, life] = [await begin(openMemoryLedger()), await begin(await openLedger(folder.file()))];
    for (const one of [plain, life]) {
      const after = one === plain ? 1e9 : 1;
      await go(one, 19);
      await follow(one, after);
      await go(one, 21); // the first of them is a copy of the last
      const { watches } = one.ledger;
      if (one === life && how === "thrown away") await one.ledger.rebuild();
      if (one === life && how !== "kept" && how !== "thrown away") await spoil(watches, how);
      const asked = await follow(one, after);
      if (one === life) expect(asked).toBe(how === "kept" ? 19 : 0);
      one.hour += 1_000;
      await follow(one, after);
    }
    expect(await told(life)).toEqual(await told(plain));
    expect(await told(life)).not.toEqual([]);
    await life.ledger.close();
  },
);

async function spoil(watches: Ledger["watches"], how: string): Promise<void> {
  const { findProgramKey } = await import("#service/watch/program-key.ts");
  const key = findProgramKey();
  const { sequence, state } = (await watches.snapshot(key))!;
  if (how === "spoilt")
    await watches.keepSnapshot({
      sequence: sequence + 1,
      key,
      state: state.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
    });
  else await watches.keepSnapshot({ sequence, key: "another", state });
}

test("whoever ends while it catches up has come so far", async () => {
  const life = await begin(openMemoryLedger());
  await go(life, 30);
  await follow(life, 1e9);
  let seen = 0;
  const torn: Ledger = {
    ...life.ledger,
    async *changes(after, limit) {
      for await (const change of life.ledger.changes(after, limit)) {
        if (++seen > 20) throw new Error("ended");
        yield change;
      }
    },
  };
  await follow({ ...life, ledger: torn }, 5).catch(() => undefined);
  expect(await follow(life, 5)).toBe(20);
});
