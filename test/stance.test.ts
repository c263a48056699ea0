/** What is planned, threatened, denied, foreseen or supposed is never shown as a deed: in no view and in no file. */
import fc from "fast-check";
import { Converter } from "opencc-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CueKind, STANCE_ROWS } from "#bind/words/stance.ts";
import { makeApp } from "#http";
import { openMemoryLedger, type StoredFact } from "#ledger";
import { describeStance } from "#message";
import { type ArticleRecord, addInputs, type FactFormat, listFacts, printFacts } from "#service";
import { FACT } from "#web/part/fact-words.ts";
import { makeFolder } from "./cli/folder.ts";
import { readCsv } from "./cli/read-csv.ts";
import { run } from "./cli/run.ts";
import { collect } from "./contract/reading.ts";

/** An estimate is told apart elsewhere; these end a stance, are no cue, or need a time to come before them. */
const OTHERS: readonly CueKind[] = ["estimated", "deed", "none", "started"];
const CUES = STANCE_ROWS.filter(([kind]) => !OTHERS.includes(kind)).flatMap(([, words]) => words.split(" "));
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ["力拓", "投資35億美元。"],
  ["力拓集團", "減產35萬噸。"],
  ["美國政府", "加徵35億美元關稅。"],
];
const WRITERS = [(text: string) => text, Converter({ from: "tw", to: "cn" })];

const folder = makeFolder();
afterAll(folder.remove);

/** A file of articles with one text each, numbered. */
function write(name: string, texts: readonly string[]): string {
  const lines = texts.map((body, i) => JSON.stringify({ id: `a${i}`, title: "題", body, published: "2025-10-27" }));
  return folder.file(name, `${lines.join("\n")}\n`);
}

async function readAll(path: string) {
  const ledger = openMemoryLedger();
  await addInputs(ledger, [path]);
  return ledger;
}

const given = async function* (facts: readonly StoredFact[]) {
  yield* facts;
};
const print = async (facts: readonly StoredFact[], format: FactFormat) =>
  (await collect(printFacts(given(facts), format))).join("");

/** The stance of each fact in each form of file, by id. */
async function exported(facts: readonly StoredFact[]): Promise<readonly (readonly [id: string, stance: string])[]> {
  const [head = [], ...rows] = readCsv(await print(facts, "csv"));
  const lines = (await print(facts, "ndjson")).trimEnd().split("\n");
  const graph: readonly Record<string, unknown>[] = JSON.parse(await print(facts, "jsonld"))["@graph"];
  return [
    ...rows.map((row) => [row[head.indexOf("id")]!, row[head.indexOf("stance")]!] as const),
    ...lines.map((line) => JSON.parse(line)).map(({ id, stance }) => [id, stance] as const),
    ...graph.map((node) => {
      const { name } = node.measurementQualifier as { readonly name: string };
      return [String(node["@id"]).replace("urn:assay:fact:", ""), name] as const;
    }),
  ];
}

describe("every word that says so, in both scripts", () => {
  const texts = CUES.flatMap((cue) =>
    FRAMES.flatMap(([before, after]) => WRITERS.map((w) => w(`${before}${cue}${after}`))),
  );
  const path = write("cues.ndjson", [...new Set(texts)]);
  let facts: readonly StoredFact[] = [];
  let app: ReturnType<typeof makeApp>;

  beforeAll(async () => {
    const ledger = await readAll(path);
    facts = await collect(listFacts(ledger));
    app = makeApp(ledger);
  });

  test("keeps its figure from being a report", () => {
    expect(facts).toHaveLength(new Set(texts).size);
    const wrong = facts.filter(({ stance }) => stance.value === "reported");
    expect(wrong.map(({ sentence }) => sentence.text)).toEqual([]);
  });

  test("in CSV, NDJSON and JSON-LD", async () => {
    const all = await exported(facts);
    expect(all).toHaveLength(3 * facts.length);
    const stances = new Map(facts.map(({ id, stance }) => [id, stance.value]));
    for (const [id, stance] of all) expect(stance).toBe(stances.get(id));
  });

  test("over the API, and by a word of its own in the app", async () => {
    for (const { id, article, stance } of facts) {
      const answer = await app.request(`/api/article/${article.id}`, { headers: { Host: "localhost:80" } });
      const found = ((await answer.json()) as ArticleRecord).facts.find((fact) => fact.id === id);
      expect(found?.stance, article.id).toBe(stance.value);
      for (const { stances } of Object.values(FACT)) expect(stances[stance.value]).not.toBe(stances.reported);
    }
  });

  test("in the tables of the commands", async () => {
    const ledger = folder.file("cues.db");
    await run(["add", path, "--ledger", ledger]);
    const reported = await run(["facts", "--stance", "reported", "--format", "ndjson", "--ledger", ledger]);
    expect(reported).toMatchObject({ status: 0, stdout: "" });
    const tables = [await run(["read", path]), await run(["facts", "--limit", "9999", "--ledger", ledger])];
    for (const { stdout } of tables) {
      expect(stdout.split("\n").length).toBeGreaterThan(facts.length);
      expect(stdout).not.toContain(describeStance("reported", "zh-TW"));
    }
  });
});

test("beside deeds, in whatever order, deeds are reports and the others are not", async () => {
  const deed = fc.constantFrom("力拓去年投資{n}億美元。", "截至9月，礦場已生產{n}萬噸。", "該公司有{n}名員工。");
  const other = fc.tuple(fc.constantFrom(...CUES), fc.constantFrom(...FRAMES)).map(([cue, [before, after]]) => ({
    text: `${before}${cue}${after.replace("35", "{n}")}`,
    isDeed: false,
  }));
  const sentences = fc.array(
    fc.oneof(
      deed.map((text) => ({ text, isDeed: true })),
      other,
    ),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(sentences, async (all) => {
      const body = all.map(({ text }, i) => text.replace("{n}", String(i + 11))).join("");
      const ledger = await readAll(write("mixed.ndjson", [`${body}完。`]));
      const facts = await collect(listFacts(ledger, { order: "appended" }));
      expect(facts.map(({ stance }) => stance.value === "reported")).toEqual(all.map(({ isDeed }) => isDeed));
      expect(await collect(listFacts(ledger, { stance: ["reported"] }))).toHaveLength(
        all.filter((s) => s.isDeed).length,
      );
    }),
    { numRuns: 60 },
  );
});
