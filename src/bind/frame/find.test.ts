import { expect, it } from "vitest";
import { layOut } from "#bind/example.ts";
import { makeScan } from "#grammar";
import type { Entity } from "#model";
import { findFrames } from "./find.ts";

const NAMES = ["力拓", "中國", "美國", "倫敦金屬交易所"];

/** Lays out a text in which the names stand for organisations. */
function sheetOf(text: string) {
  const entities = NAMES.map((name): Entity => {
    const spans = [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    }));
    return { type: "org", name, aliases: [], spans, rule: "test" };
  });
  return layOut(text, { entities });
}

const HOSTILE = [
  "力拓投資5億美元，",
  "中國與美國增產5%、",
  "死3人",
  "一處小型金礦3人死亡，",
  "該公司增至5%，",
  "雙方投資5億，",
  "以力拓增加3萬噸最多，",
  "持有5%股份的力拓，",
  "其中六成為力拓，",
  "這一數字高出3%，",
  "票面利率4%，",
  "已調派3人，",
  "根據力拓，其產量3萬噸，",
  "成立力拓，該公司增至5%，",
  "該礦場3人，",
  "將產量提高到5萬噸",
  "讓力拓投資5億",
  "由力拓提供的5億美元，",
  "「力拓5%",
  "的5%的",
  "中國(5%)",
  "5%、3%、4%分別",
  "對中國課徵5%",
  "在5年內",
  "產量價格5%",
  "和3家企業",
  "5人受困5人獲救",
  "價5美元收",
  "第3大國",
  "需要5年",
  "佔全球的5%",
  "因為而5%，",
  "據力拓的",
  "Rio Tinto said 5%, ",
];

it.each([...HOSTILE, HOSTILE.join("")])("the steps per character stay on %s again and again", (piece) => {
  const [few, many] = [5_000, 20_000].map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const scan = makeScan(text);
    findFrames(sheetOf(text), scan);
    return scan.steps / length;
  }) as [number, number];
  expect(many).toBeLessThan(few * 1.2 + 2);
});

it("what is traded is the subject, not where", () => {
  const text = "倫敦金屬交易所三個月期銅下跌0.8%。倫敦金屬交易所股價下跌2.1%。";
  const [contract, shares] = findFrames(sheetOf(text), makeScan(text));
  expect([contract!.subject?.value, contract!.label]).toEqual(["三個月期銅", "價格跌幅"]);
  expect(shares!.subject?.value).toBe("倫敦金屬交易所");
});

it("the mark of an item is no word", () => {
  const text = "力拓\n- 礦機規模：3萬台\n• 鑽機：2部";
  const names = findFrames(sheetOf(text), makeScan(text)).map(({ subject }) => subject?.value);
  expect(names.join(" ")).not.toMatch(/[-•]/);
});
