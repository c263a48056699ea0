import fc from "fast-check";
import type { FactQuery, Ledger, ListingQuery } from "#ledger";
import type { Judgement, Reading, Run } from "#model";
import { type Claim, makeClaimed, type Named } from "./claimed.ts";
import { collect, NEWER, OLDER, RUN } from "./reading.ts";

/** One thing that is done to a ledger. */
export type Step =
  | { readonly kind: "append"; readonly readings: readonly Reading[]; readonly run: Run; readonly at: string }
  | { readonly kind: "judge"; readonly pick: number; readonly verdict: Judgement["verdict"]; readonly at: string };

const NAMES = ["力拓", "力拓集團", "力拓集团", "Rio Tinto", "RIO", "ｒｉｏ", "淡水河谷", "TMC"];
const IDS = ["m.rio", "m.vale", "m.tmc"];
const MEASURES = ["m.output", "m.output-plan", "b.rate"];
const PERIODS = ["2024", "2025-01", "2025"];
const STANCES = ["reported", "plan", "denied"] as const;
const TYPES = ["org", "place"] as const;
const TOPICS = ["礦", "銅", "鎳"];

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(values: readonly T[]) => fc.option(some(values), { nil: undefined });
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

const claim: fc.Arbitrary<Claim> = fc
  .record({
    subject: maybe(NAMES),
    entity: maybe(IDS),
    measure: maybe(MEASURES),
    label: some(["產量", "产量", "價"]),
    period: maybe(PERIODS),
    stance: some(STANCES),
    qualifiers: some([{}, { scope: "全球" }, { scope: "全球", basis: "年" }]),
  })
  .map(present);
const named: fc.Arbitrary<Named> = fc
  .tuple(some(TYPES), maybe(IDS), some(NAMES), fc.uniqueArray(some(NAMES), { maxLength: 2 }))
  .map(([type, id, name, aliases]) => [type, id, name, ...aliases.filter((alias) => alias !== name)]);

/** Few articles, so that they are read again; many in one batch and many batches. */
const reading = fc
  .record({
    number: fc.integer({ min: 0, max: 7 }),
    claims: fc.array(claim, { minLength: 4, maxLength: 4 }),
    hasFacts: fc.integer({ min: 0, max: 5 }),
    entities: fc.array(named, { maxLength: 3 }),
    taught: fc.array(fc.tuple(some(TYPES), some(NAMES), some(NAMES)), { maxLength: 2 }),
    topics: fc.uniqueArray(some(TOPICS), { maxLength: 2 }),
    published: maybe(["2025-01-01", "2025-01", "2024/2025-02-01", "2023"]),
    source: maybe(["甲社", "乙社"]),
  })
  .map(({ number, claims, hasFacts, entities, taught, topics, published, source }) => {
    const figures = Array.from({ length: number % 5 }, (_, i) => `${10 * number + i}噸。`);
    const more = { topics, ...present({ published, source }), ...(number % 3 === 0 && { id: `id-${number % 2}` }) };
    const made = makeClaimed(`第${number}則：${figures.join("")}`, { claims: [{}, ...claims], entities, taught }, more);
    return hasFacts === 0 ? { ...made, facts: [] } : made;
  });

const at = fc.integer({ min: 0, max: 9 }).map((minute) => `2025-11-03T08:0${minute}:00.000Z`);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("append" as const),
      readings: fc.array(reading, { minLength: 1, maxLength: 5 }),
      run: some([RUN, NEWER, OLDER, { ...NEWER, id: "other-words" }, { ...NEWER, id: "yet-others" }]),
      at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("judge" as const),
      pick: fc.nat(1_000),
      verdict: some(["right", "wrong", "accept", "accept", "accept", "refuse", "withdraw"] as const),
      at,
    }),
  },
);
export const steps = fc.array(step, { minLength: 2, maxLength: 10 });

/** Lists of articles by every part of a question, and what comes behind each of their first. */
export function listings(sequence: number): readonly ListingQuery[] {
  const parts: readonly ListingQuery[] = [
    {},
    { topic: "礦" },
    { topic: "銅", measure: "m." },
    { topic: "鎳", entity: "m.rio" },
    { entity: "力拓" },
    { measure: "b.rate", limit: 2 },
    { source: "甲社", topic: "礦" },
    { source: "無社" },
    { from: "2024" },
    { to: "2025-01-15" },
    { from: "2025-01-01", to: "2025-01-31", topic: "礦" },
  ];
  const earlier = Math.max(0, sequence - 2);
  return [...parts, ...[1, 2, sequence].flatMap((behind) => [{ behind }, { topic: "礦", behind, asOf: earlier }])];
}

export const queries: fc.Arbitrary<readonly FactQuery[]> = fc.array(
  fc
    .record({
      subject: maybe([...NAMES, ...IDS, "無"]),
      measure: maybe([...MEASURES, "m.", "b.", "x."]),
      period: maybe(PERIODS),
      stance: maybe([["plan"], ["reported", "denied"]] as const),
      source: maybe(["甲社", "丙社"]),
      topic: maybe(TOPICS),
      article: maybe(["id-0", "id-1"]),
      after: maybe([1, 4]),
      asOf: maybe([2, 5, 9]),
      order: maybe(["newest", "appended"] as const),
      offset: maybe([1, 3]),
      limit: maybe([2, 5]),
    })
    .chain((all) => fc.subarray(Object.keys(all), { maxLength: 4 }).map((keys) => pick(all, keys))),
  { minLength: 10, maxLength: 25 },
);

function pick(all: Readonly<Record<string, unknown>>, keys: readonly string[]): FactQuery {
  return present(Object.fromEntries(keys.map((key) => [key, all[key]])));
}

/** Does one thing; a judgement picks what it is about from what the ledger has. Gives what the ledger said. */
export async function take(ledger: Ledger, step: Step): Promise<unknown> {
  if (step.kind === "append") return ledger.append(step.readings, step.run, step.at);
  const isAlias = step.verdict === "accept" || step.verdict === "refuse" || step.pick % 2 === 0;
  const ids = isAlias
    ? (await collect(ledger.proposals())).map(({ id }) => id)
    : (await collect(ledger.facts())).map(({ id }) => id);
  const id = ids[step.pick % ids.length];
  if (id === undefined) return undefined;
  const verdict = isAlias && (step.verdict === "right" || step.verdict === "wrong") ? "accept" : step.verdict;
  return ledger.judge({ about: [id], verdict, by: `p${step.pick}` }, step.at);
}

/** Everything that a ledger says. */
export async function askAll(ledger: Ledger, asked: readonly FactQuery[]) {
  const all = await collect(ledger.facts());
  const cells = [...new Set(all.map(({ cell }) => cell))];
  const { sequence } = await ledger.counts();
  return {
    counts: await ledger.counts(),
    topics: await ledger.topics(),
    totals: await Promise.all([...TOPICS, "無"].map((name) => ledger.topic(name))),
    entries: await collect(ledger.entries()),
    readings: await collect(ledger.readings({ order: "appended" })),
    named: await Promise.all(["id-0", "id-1"].map((id) => ledger.reading(id))),
    found: await collect(ledger.search("噸")),
    all,
    facts: await Promise.all(asked.map((query) => collect(ledger.facts(query)))),
    lists: await ledger.factLists(asked),
    cells: await Promise.all(cells.map((cell) => collect(ledger.facts({ cell })))),
    reports: [await ledger.reports([...cells, "x"], 100), await ledger.reports(cells, 1)],
    one: await Promise.all(all.slice(0, 3).map(({ id: fact }) => collect(ledger.facts({ fact, asOf: sequence - 1 })))),
    changes: await collect(ledger.changes(0)),
    judgements: await collect(ledger.judgements()),
    proposals: await collect(ledger.proposals()),
    entities: await Promise.all([...NAMES, ...IDS].map((name) => ledger.entity(name))),
    earlier: await Promise.all(NAMES.map((name) => ledger.entity(name, Math.floor(sequence / 2)))),
    instants: await Promise.all([0, 3, 6].map((minute) => ledger.sequenceAt(`2025-11-03T08:0${minute}:30.000Z`))),
  };
}
