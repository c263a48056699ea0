import { expect, it } from "vitest";
import type { Piece } from "./block.ts";
import { dropFurniture, isFurniture, isStampLine } from "./furniture.ts";
import { findStamps, withoutStamps } from "./stamp.ts";

it.each([
  "記者林一／台北報導",
  "（中央社記者林一台北26日電）",
  "【記者林一／綜合報導】",
  "矿讯网记者 李甲 上海报道",
  "By A. Writer",
  "文／林一",
  "責任編輯：林一",
  "（編輯：林一）1141026",
  "Reporting by A. Writer; Editing by C. Editor",
  "發布時間：2025/10/23 08:00",
  "2025年10月23日 週四 上午8:05",
  "Updated Oct 23, 2025 8:05 AM",
  "10:32",
  "本文不構成投資建議，投資人應獨立判斷並自負風險。",
  "未經授權，不得轉載。版權所有 © 2025",
  "© 2025 All rights reserved.",
  "分享到 Facebook 分享到 LINE",
  "訂閱會員，每月只要99元，繼續閱讀全文",
  "上一頁 1 2 3 下一頁",
  "共 3 頁 下一頁",
  "#礦業 #原物料",
  "圖為礦區。（圖／公司提供，2024年3月15日）",
  "礦區的露天採場。Photo: The Ore Post, May 2023",
  "廣告",
  "原文網址: https://www.example.com/news/8123",
])("%s is none of the story", (line) => expect(isFurniture(line)).toBe(true));

it.each([
  "北嶺礦業今（24）日公布，第三季銅產量為3.2萬噸。",
  "（中央社記者林一台北26日電）北嶺礦業今天公布，第三季銅產量為3.2萬噸，較去年同期增加5%。",
  "成本下降8%",
  "記者會上，董事長表示產量將增加5%。",
  "記者會後股價上漲3%",
  "第一批：2028年1月",
  "2025年10月24日：罷工開始，3條產線停擺",
  "2026年產量目標：31萬噸",
  "參與罷工：1,350人，占現場員工82%",
  "公司更新了產量目標，從11.9萬噸上修至12.4萬噸。",
  "廣告營收下降，礦業部門貢獻58%的獲利。",
  "分享計畫收益的部落可得7.5%",
  "訂閱量逾3萬份的月報估計，銅價明年為每噸9,800美元。",
  "By 2030 the mine will produce 310,000 tonnes",
  "Shares closed 6.3% lower at A$4.02.",
  "投資人應注意，公司負債比已達62%。",
  "圖表顯示，庫存連續五週增加。",
  "銅：3.2萬噸，年增5%",
  "出口量1.8萬噸（約為去年的一半）",
  "編輯部統計，今年已有14座礦場停產。",
])("%s is", (line) => expect(isFurniture(line)).toBe(false));

const of = (...texts: readonly string[]): readonly Piece[] => texts.map((text) => ({ kind: "paragraph", text }));
const textsOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text);

it.each(["1".repeat(60), "1 ".repeat(30), "#".repeat(160), "記者".repeat(30), "（圖".repeat(40), "頁 ".repeat(30)])(
  "hostile lines cost no time: %.12s",
  (line) => expect(typeof isFurniture(`${line}x`)).toBe("boolean"),
);

it("a list of other stories ends where sentences go on", () => {
  const pieces = of(
    "第一段的句子在此。",
    "延伸閱讀",
    "鋰價連跌14個月",
    "稀土出口許可剩18張",
    "第二段的句子，產量5萬噸。",
    "相關新聞：鎳廠停工3週",
  );
  expect(textsOf(dropFurniture(pieces, ""))).toEqual(["第一段的句子在此。", "第二段的句子，產量5萬噸。"]);
});

it("what stands before the headline goes, unless it is a sentence", () => {
  expect(textsOf(dropFurniture(of("首頁", "財經", "標題是這樣寫的", "內文的句子。"), "標題是這樣寫的"))).toEqual([
    "內文的句子。",
  ]);
  const lead = of("導言是一個完整的句子。", "標題是這樣寫的", "內文的句子。");
  expect(dropFurniture(lead, "標題是這樣寫的")).toEqual(lead);
});

it("cells and figures of a table stay as they are", () => {
  const cells: readonly Piece[] = ["日期", "2025/10/23", "3.2萬噸", "更新"].map((text) => ({ kind: "cell", text }));
  expect(dropFurniture(cells, "")).toEqual(cells);
});

it.each([
  ["發布時間：2025/10/23 08:00　更新時間：2025/10/24 09:10", ["2025-10-23T08:00", "2025-10-24T09:10"], [false, true]],
  ["2025年10月23日 週四 上午8:05", ["2025-10-23T08:05"], [false]],
  ["2025年10月23日 週四 下午8:05", ["2025-10-23T20:05"], [false]],
  ["民國114年10月23日", ["2025-10-23"], [false]],
  ["2025/10/24 09:30（2025/10/24 11:05 更新）", ["2025-10-24T09:30", "2025-10-24T11:05"], [false, true]],
  ["Updated Oct 23, 2025 8:05 PM", ["2025-10-23T20:05"], [true]],
  ["2025年10月產量3.2萬噸", [], []],
  ["編號 120251023", [], []],
])("the dates of %s", (line, dates, updates) => {
  const stamps = findStamps(line);
  expect(stamps.map(({ edtf }) => edtf)).toEqual(dates);
  expect(stamps.map(({ isUpdate }) => isUpdate)).toEqual(updates);
});

it("a stamp is what says nothing else", () => {
  expect(withoutStamps("山城財經 2025-10-24 09:30")).toBe("山城財經");
  expect(isStampLine("山城財經 2025-10-24 09:30")).toBe(true);
  expect(isStampLine("北嶺礦業預計在2025年10月24日公布第三季產量，市場估計為3.2萬噸。")).toBe(false);
  expect(isStampLine("成本下降8%")).toBe(false);
});
