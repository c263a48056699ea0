import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { add, type Decimal, ZERO } from "#base";
import { readMentions } from "#grammar";
import { type Case, type Expected, readCorpus } from "./corpus/read-corpus.ts";

const folder = join(import.meta.dirname, "corpus");
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** Value without trailing zeros, so that 14.050 and 14.05 compare equal. */
function plain(value: Decimal | undefined): string {
  let { digits, exponent } = add(value ?? ZERO, ZERO);
  while (digits !== 0n && digits % 10n === 0n) {
    digits /= 10n;
    exponent++;
  }
  return digits === 0n ? "0" : `${digits}e${exponent}`;
}

function describeExpected(one: Expected): string {
  if (one.edtf !== undefined) return `${one.printed} | ${one.edtf}`;
  const range = `${plain(one.low)}..${plain(one.high)}`;
  return `${one.printed} | ${range} ${one.unit} | ${one.bound} | ${one.change ?? ""}`;
}

/** What the reader says of the text, in the words of the corpus, in the order of the text. */
function describeRead({ text, published, kinds }: Case): string[] {
  const { figures, times } = readMentions(text, published === undefined ? {} : { published });
  const printed = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const lines = [
    ...(kinds === "times" ? [] : figures).map((figure) => ({
      start: figure.start,
      line: describeExpected({ ...figure, printed: printed(figure), change: figure.change }),
    })),
    ...(kinds === "figures" ? [] : times).map((time) => ({
      start: time.start,
      line: describeExpected({ printed: printed(time), edtf: time.edtf }),
    })),
  ];
  return lines.sort((a, b) => a.start - b.start).map(({ line }) => line);
}

describe.each(files)("%s", (file) => {
  const cases = readCorpus(join(folder, file), file);
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expect(describeRead(one), one.text).toEqual(one.expected.map(describeExpected));
  });
});

describe("the corpus", () => {
  const all = files.flatMap((file) => readCorpus(join(folder, file), file));
  it("holds enough texts", () => {
    const numbers = all.filter(({ kinds, name }) => kinds === "figures" && !name.startsWith("not-"));
    expect(numbers.length).toBeGreaterThanOrEqual(400);
    expect(all.filter(({ name }) => name.startsWith("not-figures")).length).toBeGreaterThanOrEqual(120);
    expect(
      all.filter(({ kinds, name }) => kinds === "times" && !name.startsWith("not-")).length,
    ).toBeGreaterThanOrEqual(200);
  });
  it("prints each expectation inside its text", () => {
    for (const { name, text, expected } of all)
      for (const { printed } of expected) expect(text.includes(printed), `${name} ${printed}`).toBe(true);
  });
});
