import { describe, expect, test } from "vitest";
import { makePrint, relate } from "#story";
import { readTold, type Told } from "./reading.ts";

const REPORT: Told = {
  title: "青嶺礦業第三季銅產量4.52萬噸",
  body: "青嶺礦業10月21日發布生產報告，第三季銅產量為4.52萬噸，較去年同期增加8.3%。其中北坡礦場產出2.87萬噸、白水礦場產出1.65萬噸。公司把全年產量指引維持在17.5萬噸至18.2萬噸。執行長陳立安表示，「下半年檢修結束後產量會回到正常水準」。資本支出為12.4億元，占營收的19.6%。",
  published: "2025-10-22",
  source: "山城日報",
};

const compare = async (a: Told, b: Told) => {
  const [left, right] = [makePrint(await readTold(a)), makePrint(await readTold(b))];
  const there = relate(left, right);
  expect(relate(right, left)).toEqual(there);
  return there?.kind;
};
const also = (change: Partial<Told>): Told => ({ ...REPORT, source: "港灣新聞", published: "2025-10-23", ...change });
const sentences = REPORT.body.split(/(?<=。)/);

describe("a copy is one", () => {
  test.each<[string, Partial<Told>]>([
    [
      "with another title and the outlet's own words around it",
      {
        title: "銅礦商公布季報",
        body: `【港灣新聞／綜合報導】${REPORT.body}\n更多消息請鎖定港灣新聞。本文僅供參考，不構成投資建議。`,
      },
    ],
    ["cut to its first sentences", { body: sentences.slice(0, 3).join("") }],
    [
      "in the other script",
      {
        title: "青岭矿业第三季铜产量4.52万吨",
        body: "青岭矿业10月21日发布生产报告，第三季铜产量为4.52万吨，较去年同期增加8.3%。其中北坡矿场产出2.87万吨、白水矿场产出1.65万吨。公司把全年产量指引维持在17.5万吨至18.2万吨。执行长陈立安表示，「下半年检修结束后产量会回到正常水准」。资本支出为12.4亿元，占营收的19.6%。",
      },
    ],
    ["with its sentences in another order", { body: sentences.toReversed().join("") }],
    [
      "with a paragraph of own reporting",
      {
        body: `${sentences.slice(0, 4).join("")}\n本報另訪礦區所在的縣府，官員說道路補強經費3,460萬元已編列，明年動工，居民對聯外橋的載重仍有疑慮。`,
      },
    ],
    ["months later", { published: "2026-03-02" }],
    ["without a date", { published: undefined as unknown as string }],
    ["with one digit wrong", { body: REPORT.body.replace("2.87", "2.78") }],
  ])("%s", async (_, change) => {
    expect(await compare(REPORT, also(change))).toBe("copy");
  });
});

test("the same figures of the same names in other words are a rewrite, within days", async () => {
  const other = {
    title: "季報出爐：銅產出成長",
    body: "受惠於兩座礦山順產，青嶺礦業單季挖出45,200噸的銅，比一年前多8.3%，北坡礦場貢獻28,700噸，白水礦場16,500噸；全年仍估175,000噸到182,000噸。花在設備上的錢達12.4億元。",
  };
  expect(await compare(REPORT, also(other))).toBe("rewrite");
  expect(await compare(REPORT, also({ ...other, published: "2025-11-20" }))).toBeUndefined();
});

describe("what only looks alike is none", () => {
  test.each<[string, Partial<Told>]>([
    [
      "the same words of another quarter",
      {
        title: "青嶺礦業第四季銅產量4.71萬噸",
        body: "青嶺礦業1月20日發布生產報告，第四季銅產量為4.71萬噸，較去年同期增加3.9%。其中北坡礦場產出2.96萬噸、白水礦場產出1.75萬噸。公司把全年產量指引維持在18.1萬噸至18.9萬噸。執行長陳立安表示，「下半年檢修結束後產量會回到正常水準」。資本支出為10.7億元，占營收的16.2%。",
        published: "2026-01-21",
      },
    ],
    [
      "another deal of the company on the same day",
      {
        title: "青嶺礦業買下白水礦場三成股權",
        body: "青嶺礦業10月21日宣布以38.6億元向原股東取得白水礦場30.5%股權，交易預計明年第一季完成。完成後持股由45%升至75.5%，公司將合併其財報。賣方保留7年的包銷權，每年2,400噸。",
      },
    ],
    [
      "the words of an outlet around two reports",
      {
        title: "縣府補強邊坡",
        body: "【山城日報／綜合報導】縣府今年補強邊坡145處，經費3.7億元。更多消息請鎖定山城日報。本文僅供參考，不構成投資建議，投資人應審慎評估風險並自負盈虧。",
      },
    ],
  ])("%s", async (_, change) => {
    expect(await compare(REPORT, also(change))).toBeUndefined();
  });

  test("short notes that share an outlet's long foot", async () => {
    const foot =
      "更多消息請鎖定山城日報，歡迎加入會員接收每日精選。本文僅供參考，不構成任何投資建議，投資人應審慎評估風險並自負盈虧。版權所有，未經授權請勿轉載。";
    const note = (body: string): Told => ({ body: `${body}\n${foot}`, published: "2025-10-22" });
    expect(
      await compare(note("銅價今天收在9,812美元，漲1.3%。"), note("鎳價今天收在15,240美元，跌0.7%。")),
    ).toBeUndefined();
  });
});

test("titles that are nearly one join reports of a day that print no figure otherwise", async () => {
  const title = "剛果暫停鈷礦出口三個月 礦商觀望";
  const [a, b] = ["主管機關昨天發出公告，港口已停止裝船。", "業者說，倉庫還有存貨，買家轉向他國詢價。"];
  expect(
    await compare({ title, body: a!, published: "2025-02-24" }, { title, body: b!, published: "2025-02-24" }),
  ).toBe("title");
  expect(
    await compare({ title, body: a!, published: "2025-02-24" }, { title, body: b!, published: "2025-05-24" }),
  ).toBeUndefined();
});
