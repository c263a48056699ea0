import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fact, Scanned } from "#model";
import { type Binder, makeBinder, readInputs } from "#service";

const folder = join(import.meta.dirname, "bind");

interface Case {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly expected: readonly (readonly [printed: string, value: string])[];
}

/** The texts of a table: a line at the margin is a text (`\\n` breaks it), an indented one a figure and the value of its slot. */
function readTable(file: string): Case[] {
  const cases: { name: string; text: string; published: string; expected: [string, string][] }[] = [];
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .forEach((line, i) => {
      if (line.trim() === "" || line.startsWith("%")) return;
      if (line.startsWith(" ")) {
        const [printed = "", value = ""] = line.trim().split(" | ");
        cases.at(-1)!.expected.push([printed, value]);
        return;
      }
      const [text = "", published = "2025-10-27"] = line.split("@published").map((part) => part.trim());
      cases.push({ name: `${file}:${i + 1} ${text}`, text: text.replaceAll("\\n", "\n"), published, expected: [] });
    });
  return cases;
}

const SLOTS: Readonly<Record<string, (fact: Fact) => string>> = {
  "subjects.txt": (fact) => fact.subject?.value ?? "-",
  "labels.txt": (fact) => fact.label,
  "stance.txt": (fact) => fact.stance.value,
  "periods.txt": (fact) => fact.period?.value ?? "-",
  "voices.txt": (fact) =>
    fact.voices
      .map(({ name, via, anonymous }) => name + (anonymous === true ? "*" : "") + (via === undefined ? "" : `←${via}`))
      .join(" ") || "-",
  "qualifiers.txt": (fact) =>
    Object.entries(fact.qualifiers)
      .map(([key, { value }]) => `${key}=${value}`)
      .sort()
      .join(" ") || "-",
};

let bind: Binder["bind"];
beforeAll(async () => {
  ({ bind } = await makeBinder());
});

async function read(text: string, published: string): Promise<Scanned> {
  async function* chunks() {
    yield new TextEncoder().encode(JSON.stringify({ id: "x", title: "題", body: text, published }));
  }
  for await (const reading of readInputs(["-"], { stdin: chunks(), kind: "ndjson" })) return reading;
  throw new Error("nothing read");
}

async function factsOf(text: string, published = "2025-10-27") {
  const reading = await read(text, published);
  return { text: reading.article.text, facts: bind(reading).facts };
}

const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

describe.each(files)("%s", (file) => {
  it.each(readTable(file).map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { text, facts } = await factsOf(one.text, one.published);
    const found = one.expected.map(([printed]) => {
      const fact = facts.find(({ start, end }) => text.slice(start, end) === printed);
      return [printed, fact === undefined ? "no such figure" : SLOTS[file]!(fact)];
    });
    expect(found).toEqual(one.expected);
  });
});

it("the tables hold at least a hundred figures", () => {
  expect(files.flatMap(readTable).flatMap(({ expected }) => expected).length).toBeGreaterThanOrEqual(100);
});

describe("no plan, threat or denial is reported", () => {
  const WORDS = [
    ..."計畫 擬 打算 考慮 承諾 準備 力拚 有意 爭取 尋求 將 預計 可望 可能 恐 預估 預測 同意 提議 建議 要求 決定 即將".split(
      " ",
    ),
    ..."揚言 放話 否認 不打算 無意 並未 從未 尚未".split(" "),
  ];
  const word = fc.constantFrom(...WORDS);
  const verb = fc.constantFrom("投資", "採購", "加徵", "減產", "興建", "裁員", "收購");
  const who = fc.constantFrom("力拓", "該公司", "印尼政府", "美國");
  const unit = fc.constantFrom("億美元", "萬噸", "%", "人", "座");
  it("right behind the cue", async () => {
    await fc.assert(
      fc.asyncProperty(who, word, verb, fc.integer({ min: 11, max: 99 }), unit, async (name, cue, deed, amount, of) => {
        const { facts } = await factsOf(`${name}${cue}${deed}${amount}${of}。`);
        expect(facts.map(({ stance }) => stance.value)).not.toContain("reported");
        expect(facts.length).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
  it("in the clause that goes on from the cue", async () => {
    const planned = fc.constantFrom("計畫", "擬", "打算", "考慮", "準備", "將", "有意");
    await fc.assert(
      fc.asyncProperty(who, planned, verb, fc.integer({ min: 11, max: 99 }), async (name, cue, deed, amount) => {
        const { facts } = await factsOf(`${name}${cue}擴建廠房，並${deed}${amount}億美元。`);
        expect(facts.map(({ stance }) => stance.value)).not.toContain("reported");
      }),
      { numRuns: 100 },
    );
  });
});
