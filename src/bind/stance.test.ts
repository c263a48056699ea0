import { describe, expect, it } from "vitest";
import { makeScan } from "#grammar";
import { findStance } from "./stance.ts";

/** The stance of the digits of a clause. */
function stanceOf(clause: string): string {
  const start = clause.search(/\d/);
  return findStance(makeScan(clause), { start: 0, end: clause.length }, { start, end: clause.length }).value;
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
  ])("%s is %s", (clause, stance) => {
    expect(stanceOf(clause)).toBe(stance);
  });

  it.each(["警方將死亡人數修正為32人", "整個計畫涵蓋30項", "新技術將工期縮短20%", "公司已投資30億元"])(
    "%s is reported",
    (clause) => {
      expect(stanceOf(clause)).toBe("reported");
    },
  );
});
