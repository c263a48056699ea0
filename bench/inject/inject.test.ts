import { beforeAll, describe, expect, test } from "vitest";
import { makeReader, type Reader } from "#bench/audit/reader.ts";
import { makeRandom } from "#bench/random.ts";
import { applyEdit, INJECTORS, type InjectionKind } from "./index.ts";

const ARTICLE = {
  title: "必和必拓與力拓合資 投資1,234萬元",
  body:
    "必和必拓與力拓2025年10月13日（週一）宣布，合計投資1,234萬元，其中必和必拓734萬元、力拓500萬元。" +
    "產能12.5%用於出口，比去年增加3.5個百分點，年產量為20萬公噸。",
  published: "2025-10-14",
};
/** What stands in the article, and what may stand there after one error of the kind. */
const EXPECTED: Readonly<Record<InjectionKind, readonly [RegExp, RegExp]>> = {
  digit: [/\d/, /\d/],
  "swapped digits": [/\d/, /\d/],
  "×10": [/\d/, /\d/],
  "scale word": [/萬/, /億/],
  "% / points": [/%|個百分點/, /%|百分點/],
  unit: [/公噸|元/, /公斤|美元/],
  "swapped subjects": [/必和必拓|力拓/, /力拓/],
  "wrong sum": [/\d/, /\d/],
  "wrong year or date": [/2025|13/, /20[123]\d|\d/],
};

let read: Reader;
beforeAll(async () => {
  read = await makeReader();
});

describe("injectors", () => {
  test.each(Object.keys(INJECTORS) as InjectionKind[])("%s changes one place and nothing else", async (kind) => {
    const [clean] = await read([ARTICLE]);
    const { text } = clean!.reading.article;
    const edits = INJECTORS[kind](clean!, makeRandom(1));
    expect(edits.length).toBeGreaterThan(0);
    for (const edit of edits) {
      const changed = applyEdit(text, edit);
      expect(changed).not.toBe(text);
      expect(changed.startsWith(text.slice(0, edit.start))).toBe(true);
      expect(changed.endsWith(text.slice(edit.end))).toBe(true);
      // The place is one figure, one date, or two names with what stands between them.
      const targets = edit.targets.map(({ start, end }) => text.slice(start, end)).join("");
      expect(targets).toMatch(EXPECTED[kind][0]);
      expect(changed.slice(Math.max(0, edit.start - 1), edit.end + 8)).toMatch(EXPECTED[kind][1]);
      expect(edit.targets.length).toBe(edit.of === "subjects" ? 2 : 1);
      if (edit.of !== "subjects") {
        expect(edit.start).toBeGreaterThanOrEqual(edit.targets[0]!.start);
        expect(edit.end).toBeLessThanOrEqual(edit.targets[0]!.end);
      }
    }
  });

  test("make the same errors for the same seed, and others for another", async () => {
    const [clean] = await read([ARTICLE]);
    const all = (seed: number) => Object.values(INJECTORS).flatMap((inject) => inject(clean!, makeRandom(seed)));
    expect(all(5)).toEqual(all(5));
    expect(all(5)).not.toEqual(all(6));
  });
});
