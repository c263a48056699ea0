import { describe, expect, it } from "vitest";
import { inferPublished } from "./publication.ts";

/** A page in our own words, newest first; the order breaks once (the fifth). */
const PAGE = [
  "礦工工會17日表示，坑道16日進水後仍未排乾。",
  "煉銅廠7日舉行點火儀式。",
  "統計局27日公布，9月採礦業利潤回升。",
  "環評大會今(23)日通過，列管邊坡自113年11月底起減少。",
  "這家鋰礦商的年度報告得獎。",
  "兩國10月20日簽署協議，分析師看法不一。",
  "報紙12日引述文件，2025年第三季的採購未達預期，2025年底前不會再買。",
  "警方9月29日清晨進入礦場搜索。",
].map((text) => ({ text }));

const edtf = (dates: ReturnType<typeof inferPublished>) => dates.map((date) => date?.edtf);

describe("inferred dates of publication", () => {
  it("puts days of the month into months by the order of the page", () => {
    expect(inferPublished(PAGE)).toEqual([
      { edtf: "2025-11-17/2025-11-18", rule: "day-of-month" },
      { edtf: "2025-11-07/2025-11-08", rule: "day-of-month" },
      { edtf: "2025-10-27/2025-10-28", rule: "day-of-month" },
      { edtf: "2025-10-23", rule: "today-in-brackets" },
      { edtf: "2025-10-18/2025-10-25", rule: "between-neighbours" },
      { edtf: "2025-10-20/2025-10-25", rule: "latest-day" },
      { edtf: "2025-10-12/2025-10-13", rule: "day-of-month" },
      { edtf: "2025-09-29/2025-10-13", rule: "latest-day" },
    ]);
  });

  it("leaves dates that are there and leans on them", () => {
    const page = [
      { text: "沒有日期的短訊。", published: "2024-06-03" },
      { text: "銅礦28日復工。" },
      { text: "鋁價走弱。" },
    ];
    expect(edtf(inferPublished(page))).toEqual([undefined, "2024-05-28/2024-05-29", "2024-04-27/2024-05-31"]);
  });

  it("keeps both months when the page does not decide", () => {
    const page = [{ text: "2025年9月29日，礦場遭搜索。" }, { text: "公司3日掛牌。" }];
    expect(edtf(inferPublished(page))[1]).toBe("2025-09-03/2025-10-04");
  });

  it("says nothing without a year or without a month", () => {
    expect(edtf(inferPublished([{ text: "礦工17日表示不滿。" }]))).toEqual([undefined]);
    expect(edtf(inferPublished([{ text: "2025年礦價下跌，礦工17日表示不滿。" }]))).toEqual([undefined]);
    expect(edtf(inferPublished([{ text: "" }, { text: "鋁價走弱。" }]))).toEqual([undefined, undefined]);
    expect(inferPublished([])).toEqual([]);
  });

  it("says nothing when the year may be this or the next", () => {
    const page = [{ text: "監察院今(23)日指出，113年11月底仍有五十處未修。" }];
    expect(edtf(inferPublished(page))).toEqual([undefined]);
  });

  it("does not take days to come for the day of the news", () => {
    const page = [{ text: "8月的產量持平，公司20日指出，將於28日召開股東會，2025年底前復工。2025年礦價走弱。" }];
    expect(edtf(inferPublished(page))).toEqual(["2025-08-20/2025-09-21"]);
  });

  it("is not pulled along by one article far out of order", () => {
    const page = [...PAGE.slice(0, 3), { text: "3月5日的舊聞再度流傳。" }, ...PAGE.slice(3)];
    const dates = edtf(inferPublished(page));
    expect(dates.toSpliced(3, 1)).toEqual(edtf(inferPublished(PAGE)));
  });

  it("reads years of the Republic", () => {
    const page = [{ text: "監察院今(23)日指出，9月的巡查不足，要求114年底前改善；114年預算已編列。" }];
    expect(edtf(inferPublished(page))).toEqual(["2025-09-23/2025-10-23"]);
  });
});
