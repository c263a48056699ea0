import { describe, expect, it } from "vitest";
import { makeScan } from "#grammar";
import { layOut } from "./example.ts";
import { findPeriods } from "./period.ts";
import { findQualifiers } from "./qualifier.ts";
import { findStances } from "./stance.ts";
import { findVoices } from "./voice.ts";

/** The stance of the first figure of a text. */
function stanceOf(text: string): string {
  return findStances(layOut(text), makeScan(text))[0]!.value;
}

describe("stance", () => {
  it.each([
    ["公司將投資30億元", "plan"],
    ["公司計畫採購200公噸", "plan"],
    ["公司將在明年投入30億元", "plan"],
    ["部長揚言課徵50%", "threatened"],
    ["若跌至80美元", "condition"],
    ["銀行預測成長3.2%", "forecast"],
    ["公司否認裁員300人", "denied"],
    ["公司計畫擴廠，並採購60台卡車", "plan"],
  ])("%s is %s", (text, stance) => {
    expect(stanceOf(text)).toBe(stance);
  });

  it.each(["警方將死亡人數修正為32人", "整個計畫涵蓋30項", "新技術將工期縮短20%", "公司已投資30億元"])(
    "%s is reported",
    (text) => {
      expect(stanceOf(text)).toBe("reported");
    },
  );

  it("says where its cue is printed", () => {
    const text = "公司擬投資30億元";
    const { evidence } = findStances(layOut(text), makeScan(text))[0]!;
    expect(evidence).toEqual({ kind: "printed", rule: "cue", span: { start: 2, end: 3 } });
  });
});

describe("steps per character stay", () => {
  const SLOTS = { findStances, findPeriods, findVoices, findQualifiers };
  const HOSTILE = [
    "計畫",
    "根據",
    "表示",
    "5億元將",
    "「",
    "(",
    "2024年",
    "較2024年5%",
    "官員說",
    "據報導，",
    "若5%，",
    "當時3%",
    "《",
    "目前3%、",
    "執行長",
    "死亡3人。",
  ];
  it.each(HOSTILE)("on %s again and again", (piece) => {
    const costs = [10_000, 40_000].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const sheet = layOut(text);
      return Object.values(SLOTS).map((find) => {
        const scan = makeScan(text);
        scan.steps = 0;
        find(sheet, scan);
        return scan.steps / length;
      });
    });
    for (const [i, few] of costs[0]!.entries()) {
      expect(costs[1]![i]!, Object.keys(SLOTS)[i]).toBeLessThan(few * 1.2 + 2);
    }
  });
});
