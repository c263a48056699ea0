import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scanned } from "#model";
import { type Binder, makeBinder, readInputs } from "#service";
import { pathOf, SETS } from "#test/reference/score.ts";
import { RULES } from "#web/part/rule-words.ts";

const readAll = async (names: readonly string[], published?: string): Promise<Scanned[]> => {
  const readings: Scanned[] = [];
  for await (const reading of readInputs(names, published === undefined ? {} : { published })) readings.push(reading);
  return readings;
};

let binder: Promise<Binder> | undefined;
const load = () => (binder ??= makeBinder());

async function read(text: string): Promise<Scanned> {
  async function* chunks() {
    yield new TextEncoder().encode(JSON.stringify({ id: "x", title: "題", body: text, published: "2025-10-27" }));
  }
  for await (const reading of readInputs(["-"], { stdin: chunks(), kind: "ndjson" })) return reading;
  throw new Error("nothing read");
}

test("every figure of the sample is in exactly one fact, under a label or a measure", async () => {
  const { bind } = await load();
  const readings = await readAll(["sample"]);
  expect(readings.length).toBeGreaterThan(20);
  for (const reading of readings) {
    const { facts } = bind(reading);
    expect(facts.map(({ start, end }) => [start, end])).toEqual(reading.figures.map(({ start, end }) => [start, end]));
    for (const fact of facts) expect(fact.label + (fact.measure?.value ?? "")).not.toBe("");
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  }
});

test("what is not printed beside a figure says in words how it was come by", async () => {
  const { bind } = await load();
  const told = new Set(RULES.map(([rule]) => rule));
  const seen = new Set<string>();
  const readings = await readAll(["sample", ...SETS.map((set) => pathOf(set, "articles"))]);
  for (const { subject, measure, period, stance, qualifiers } of readings.flatMap((reading) => bind(reading).facts)) {
    for (const slot of [subject, measure, period, stance, ...Object.values(qualifiers)])
      if (slot !== undefined && slot.evidence.kind !== "printed") seen.add(slot.evidence.rule);
  }
  expect(seen.size).toBeGreaterThan(15);
  expect([...seen].filter((rule) => !told.has(rule))).toEqual([]);
});

test("spans of entities, subjects and voices are the printed words", async () => {
  const { bind } = await load();
  for (const reading of await readAll(["sample"])) {
    const { text } = reading.article;
    const { entities, facts } = bind(reading);
    for (const { name, aliases, spans } of entities) {
      for (const { start, end } of spans) expect([name, ...aliases]).toContain(text.slice(start, end));
    }
    for (const { subject } of facts) {
      const span = subject?.evidence.span;
      if (span !== undefined) expect(text.slice(span.start, span.end)).toBe(subject?.value);
    }
  }
});

test("what is planned, threatened, denied or supposed is never reported", async () => {
  const { bind } = await load();
  const cue = fc.constantFrom("計畫", "預計", "擬", "考慮", "承諾", "揚言", "威脅", "可望", "將", "打算", "目標是");
  const deed = fc.constantFrom("投資", "採購", "加徵", "減產", "興建");
  await fc.assert(
    fc.asyncProperty(cue, deed, fc.integer({ min: 11, max: 99 }), async (word, verb, amount) => {
      const { facts } = bind(await read(`力拓${word}${verb}${amount}億美元。`));
      expect(facts.map(({ stance }) => stance.value)).not.toContain("reported");
      expect(facts.length).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test("a deed without such a word is reported", async () => {
  const { facts } = (await load()).bind(await read("力拓去年投資35億美元，員工5,200人。"));
  expect(facts.map(({ stance }) => stance.value)).toEqual(["reported", "reported"]);
  expect(facts[0]?.subject?.value).toBe("力拓");
});

test("packs that come with Assay lie in folders that hold pack.ts", () => {
  const folders = readdirSync("packs");
  expect(folders.length).toBeGreaterThan(5);
  for (const folder of folders) expect(readFileSync(`packs/${folder}/pack.ts`, "utf8")).toContain("definePack");
});
