import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { decimal, toText } from "#base";
import { openMemoryLedger, type StoredFact } from "#ledger";
import { BOUNDS, STANCES } from "#model";
import { addInputs } from "#service/add.ts";
import { listFacts } from "#service/fact-view.ts";
import { readCsv } from "#test/cli/read-csv.ts";
import { collect } from "#test/contract/reading.ts";
import { type FactFormat, printFacts } from "./print.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "..", "sample");
let facts: readonly StoredFact[] = [];

beforeAll(async () => {
  const ledger = openMemoryLedger();
  await addInputs(ledger, [SAMPLE]);
  facts = await collect(listFacts(ledger));
});

async function print(some: readonly StoredFact[], format: FactFormat): Promise<string> {
  const source = (async function* () {
    yield* some;
  })();
  return (await collect(printFacts(source, format))).join("");
}

async function csvRows(some: readonly StoredFact[]): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = readCsv(await print(some, "csv"));
  return rows.map((row) => Object.fromEntries(row.map((cell, place) => [head[place]!, cell])));
}

async function lines(some: readonly StoredFact[]) {
  const text = await print(some, "ndjson");
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
}

async function graph(some: readonly StoredFact[]) {
  return JSON.parse(await print(some, "jsonld"))["@graph"];
}

const property = (node: { additionalProperty: { name: string; value: string }[] }, name: string) =>
  node.additionalProperty.find((one) => one.name === name)?.value;

describe("the sample", () => {
  test("is the same number of facts in every format", async () => {
    expect(facts.length).toBeGreaterThan(300);
    for (const some of [await csvRows(facts), await lines(facts), await graph(facts)])
      expect(some).toHaveLength(facts.length);
  });

  test("is quoted: the sentence holds the printed words where the line says", async () => {
    for (const { text, start, end, citation } of await lines(facts)) {
      expect(citation.sentence.slice(start - citation.start, end - citation.start)).toBe(text);
      expect(citation.title).not.toBe("");
    }
  });

  test("says the stance of each fact in every format, and no other", async () => {
    const stances = facts.map(({ stance }) => stance.value);
    expect(new Set(stances).size).toBeGreaterThan(2);
    expect((await csvRows(facts)).map(({ stance }) => stance)).toEqual(stances);
    expect((await lines(facts)).map(({ stance }) => stance)).toEqual(stances);
    expect(
      (await graph(facts)).map((node: { measurementQualifier: { name: string } }) => node.measurementQualifier.name),
    ).toEqual(stances);
  });

  test("is schema.org in JSON-LD: types, and who prints it", async () => {
    for (const node of await graph(facts)) {
      expect(node).toMatchObject({
        "@type": "Observation",
        "@id": expect.stringMatching(/^urn:assay:fact:[0-9a-f]{12}-\d+$/),
        measuredProperty: { "@type": "Property", name: expect.any(String) },
        unitText: expect.any(String),
        citation: {
          "@type": "NewsArticle",
          headline: expect.any(String),
          hasPart: { "@type": "Quotation", text: expect.stringContaining(node.citation.hasPart.name) },
        },
      });
      const values = [node.value, node.minValue, node.maxValue].filter((value) => value !== undefined);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(value).toBeTypeOf("number");
    }
  });
});

test("no facts make an empty file of each form", async () => {
  expect(await csvRows([])).toEqual([]);
  expect(await lines([])).toEqual([]);
  expect(await graph([])).toEqual([]);
});

/** A stored fact with any amount, stance and texts. */
const anyFact = fc
  .record({
    place: fc.nat(),
    stance: fc.constantFrom(...STANCES),
    bound: fc.constantFrom(...BOUNDS),
    digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    exponent: fc.integer({ min: -20, max: 20 }),
    subject: fc.oneof(
      fc.constantFrom("=1+1", "＠SUM(A1)", "-3", "甲,乙", '"', "reported"),
      fc.string({ unit: "grapheme" }),
    ),
  })
  .map(({ place, stance, bound, digits, exponent, subject }): StoredFact => {
    const fact = facts[place % facts.length]!;
    const amount = decimal(digits, exponent);
    const evidence = { kind: "printed", rule: "test" } as const;
    return {
      ...fact,
      low: amount,
      high: amount,
      bound,
      stance: { value: stance, evidence },
      subject: { value: subject, evidence },
    };
  });

test("whatever a fact holds, its stance and every digit come through, and no text becomes a formula", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFact, { minLength: 1, maxLength: 3 }), async (some) => {
      const [rows, records, nodes] = [await csvRows(some), await lines(some), await graph(some)];
      for (const [place, { stance, low }] of some.entries()) {
        expect(rows[place]!.stance).toBe(stance.value);
        expect(records[place].stance).toBe(stance.value);
        expect(nodes[place].measurementQualifier.name).toBe(stance.value);
        expect(rows[place]!.low).toBe(toText(low));
        expect(property(nodes[place], "printed")).toBe(toText(low));
        for (const [name, cell] of Object.entries(rows[place]!))
          if (name !== "low" && name !== "high") expect(cell.normalize("NFKC")).not.toMatch(/^\s*[=+\-@]/u);
      }
    }),
    { numRuns: 200 },
  );
});
