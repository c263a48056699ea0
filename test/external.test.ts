import { existsSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { toText } from "#base";
import { readMentions } from "#grammar";
import {
  type Expectation,
  keyOf,
  printedNumbers,
  type Reading,
  readAll,
  readLines,
  type Want,
} from "./external/case.ts";
import { CONVENTIONS } from "./external/convention.ts";

const folder = join(import.meta.dirname, "../../shared/external");
const isPresent = existsSync(join(folder, "expect.ndjson"));
if (!isPresent) console.log("external.test: skipped, ../shared/external is not there");

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function isMet(want: Want, reading: Reading): boolean {
  return reading
    .over(want)
    .some(
      ({ low, high, unit }) =>
        (close(low, want.value) || close(high, want.value)) && (want.unit === undefined || unit === want.unit),
    );
}

/** The figures of a text without their places; 元 as one money, for whose it is depends on the script. */
function read(text: string): string {
  const { figures } = readMentions(text);
  return figures
    .map(({ low, high, unit, bound, change }) => `${toText(low)}..${toText(high)} ${unit} ${bound} ${change ?? ""}`)
    .join("; ")
    .replaceAll("CNY", "TWD");
}

describe.skipIf(!isPresent)("other people's cases", () => {
  const readings = isPresent ? readAll(join(folder, "articles.ndjson")) : new Map<string, Reading>();
  const expectations = isPresent ? readLines<Expectation>(join(folder, "expect.ndjson")) : [];

  it("passes 95 % of the cases of Recognizers-Text that follow our conventions", () => {
    const counts = new Map<string, number>();
    const failed: string[] = [];
    let passed = 0;
    for (const { id, want } of expectations) {
      if (want === undefined) continue;
      const reading = readings.get(id)!;
      const missed = want.filter((one) => !isMet(one, reading));
      const classes = missed.map((one) => CONVENTIONS.find(({ applies }) => applies(one, reading))?.name);
      if (missed.length === 0) passed++;
      else if (classes.includes(undefined)) failed.push(`${id} ${reading.text}`);
      else counts.set(classes[0]!, (counts.get(classes[0]!) ?? 0) + 1);
    }
    const all = [...counts.values()].reduce((a, b) => a + b, passed + failed.length);
    console.log(`recognizers: ${passed} of ${all} as they are; by convention ${JSON.stringify([...counts])}`);
    console.log(`recognizers: failed ${failed.length}\n${failed.join("\n")}`);
    expect(passed / (passed + failed.length)).toBeGreaterThanOrEqual(0.95);
  });

  it("names no convention that no case needs", () => {
    for (const { name, applies } of CONVENTIONS) {
      const used = expectations.some(({ id, want }) => {
        const reading = readings.get(id)!;
        return want?.some((one) => !isMet(one, reading) && applies(one, reading)) === true;
      });
      expect(used, name).toBe(true);
    }
  });

  it("reads every sentence alike after it was converted to the other script", () => {
    const simplify = Converter({ from: "tw", to: "cn" });
    const unlike: string[] = [];
    let all = 0;
    for (const { id, same } of expectations) {
      if (same === undefined) continue;
      const text = readings.get(`${id}-${same[0]}`)!.text;
      const [a, b] = [read(text), read(simplify(text))];
      if (a === "" && b === "") continue;
      all++;
      if (a !== b) unlike.push(`${id} ${text}\n  ${a} | ${b}`);
    }
    console.log(`scripts: ${all - unlike.length} of ${all} sentences alike after conversion`);
    expect(unlike).toEqual([]);
  });

  it("reads 97 % of the sentence pairs that print the same numbers alike in both scripts", () => {
    let pairs = 0;
    let equal = 0;
    let comparable = 0;
    let alike = 0;
    const unlike: string[] = [];
    for (const { id, same } of expectations) {
      if (same === undefined) continue;
      const [a, b] = same.map((script) => readings.get(`${id}-${script}`)!) as [Reading, Reading];
      if (a.figures.length + b.figures.length === 0) continue;
      const isEqual = keyOf(a) === keyOf(b);
      pairs++;
      if (isEqual) equal++;
      if (printedNumbers(a.text) !== printedNumbers(b.text)) continue;
      comparable++;
      if (isEqual) alike++;
      else unlike.push(`${id}\n  ${a.text}\n  ${b.text}\n  ${keyOf(a)} | ${keyOf(b)}`);
    }
    console.log(`scripts: ${equal} of ${pairs} equal; ${alike} of ${comparable} that print the same numbers`);
    console.log(unlike.join("\n"));
    expect(alike / comparable).toBeGreaterThanOrEqual(0.97);
  });
});
