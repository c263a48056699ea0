import fc from "fast-check";
import type { Ledger } from "#ledger";
import type { Watch } from "#model";
import { makeClaimed } from "#test/contract/claimed.ts";
import { NEWER, RUN } from "#test/contract/reading.ts";

/** Measures of the packs, so that their kinds are known. */
const MEASURES = ["markets.commodity-price", "minerals.inventory"] as const;

/** One step of a ledger's life. */
export type Step =
  | {
      readonly kind: "article";
      readonly hours: number;
      readonly value: number;
      readonly measure: number;
      readonly subject: number;
      readonly source: number;
      readonly day: number;
      /** An article of the same words by another outlet. */
      readonly isCopy: boolean;
    }
  | { readonly kind: "again"; readonly hours: number; readonly value: number; readonly which: number }
  | { readonly kind: "judge"; readonly hours: number; readonly which: number; readonly isWrong: boolean };

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("article" as const),
      hours: fc.integer({ min: 0, max: 80 }),
      value: fc.integer({ min: 60, max: 140 }),
      measure: fc.integer({ min: 0, max: 1 }),
      subject: fc.integer({ min: 0, max: 1 }),
      source: fc.integer({ min: 0, max: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
      isCopy: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("again" as const),
      hours: fc.integer({ min: 0, max: 80 }),
      value: fc.integer({ min: 60, max: 140 }),
      which: fc.nat(50),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("judge" as const),
      hours: fc.integer({ min: 0, max: 80 }),
      which: fc.nat(50),
      isWrong: fc.boolean(),
    }),
  },
);

const label = { zh: "監看", en: "watch" };
const price = { measure: "markets.commodity-price" };
const stock = { measure: "minerals.inventory" };

/** A watch of every kind of rule. */
export const WATCHES: readonly Watch[] = [
  { label, facts: price, rule: { kind: "crosses", side: "above", value: "1", unit: "t" } },
  { label, facts: price, rule: { kind: "changes", by: "10", unit: "%" }, certainty: "possible" },
  { label, facts: { measure: "minerals." }, rule: { kind: "new" } },
  { label, facts: stock, rule: { kind: "conflict" } },
  { label, facts: stock, rule: { kind: "revised" } },
  { label, facts: price, rule: { kind: "agree", origins: 2 } },
  { label, facts: price, rule: { kind: "silent", days: 3 } },
  {
    label,
    facts: price,
    rule: {
      kind: "tiers",
      side: "above",
      unit: "t",
      hold: 1_440,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "0.8", release: "0.7" },
        { name: { zh: "警戒", en: "alert" }, value: "1.1" },
      ],
    },
  },
];

const START = Date.UTC(2025, 0, 1);

export function instantAt(hours: number): string {
  return new Date(START + hours * 3_600_000).toISOString();
}

/** Lives a step; gives the hour after it. Readings are remembered, so that they can be read again and judged. */
export async function live(ledger: Ledger, step: Step, hour: number, made: Made[]): Promise<number> {
  const now = hour + step.hours;
  const at = instantAt(now);
  const old = step.kind === "article" ? undefined : made[step.which % Math.max(1, made.length)];
  if (step.kind === "article") {
    const last = made.at(-1);
    const more = step.isCopy && last !== undefined ? last : { ...step, words: made.length };
    const one = { ...more, source: step.source, number: made.length };
    made.push(one);
    await ledger.append([toReading(one, one.value)], RUN, at);
  } else if (old !== undefined && step.kind === "again") await ledger.append([toReading(old, step.value)], NEWER, at);
  else if (old !== undefined && step.kind === "judge") {
    const [fact] = toReading(old, old.value).facts;
    await ledger.judge({ about: [fact!.id], verdict: step.isWrong ? "wrong" : "withdraw" }, at);
  }
  return now;
}

/** What an article was made of. */
export interface Made {
  readonly value: number;
  readonly measure: number;
  readonly subject: number;
  readonly source: number;
  readonly day: number;
  readonly words: number;
  readonly number: number;
}

function toReading({ value, measure, subject, source, day, words, number }: Made, read: number) {
  const text = `${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"[words % 16]}地的礦區本週傳出消息，主管單位表示數字為${value}公噸。`;
  const reading = makeClaimed(
    text,
    {
      claims: [
        {
          subject: ["銅", "鋰"][subject]!,
          measure: MEASURES[measure]!,
          period: `2025-01-${String(day).padStart(2, "0")}`,
        },
      ],
    },
    {
      source: `第${source}報`,
      url: `https://example.org/${number}`,
      published: `2025-02-${String(1 + (number % 28)).padStart(2, "0")}`,
    },
  );
  // What a newer reader reads differently: the value, at the same place.
  const low = { digits: BigInt(read), exponent: -2 };
  return {
    ...reading,
    facts: reading.facts.map(({ change: _, ...fact }) => ({ ...fact, low, high: low })),
    figures: reading.figures.map(({ change: _, ...figure }) => ({ ...figure, low, high: low })),
  };
}
