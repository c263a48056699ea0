import { dayOf, tellDay } from "./dates.ts";
import { COMPANIES, COUNTRIES, MINERALS, PEOPLE, ROLES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;

/** A bid: shares times price, cash and stock, a premium over the last close. */
export function writeBid(w: Writer): Draft {
  const [buyer, target] = w.some(COMPANIES, 2);
  const [shares, close, premium] = [w.float(0.8, 9) * 1e8, w.int(200, 4000) / 100, w.float(12, 48)];
  const price = Math.round(close * (1 + premium / 100) * 100) / 100;
  const total = shares * price;
  const cash = total * w.float(0.3, 0.7);
  w.holds({ kind: "product", result: total, factors: [shares, price] });
  w.holds({ kind: "sum", total, parts: [cash, total - cash] });
  const rate = (price / close - 1) * 100;
  w.holds({ kind: "growth", before: close, after: price, rate });
  const money = (value: number) => w.n(value, "美元", { decimals: 2 });
  return {
    title: w.pick([
      `${buyer}砸${money(total)}收購${target}`,
      `${buyer}併${target} 每股${w.n(price, "美元", { scale: "none", decimals: 2 })}`,
    ]),
    body: [
      `${buyer}${tellDay(w)}宣布以${money(total)}收購${target}，${w.pick(["收購價為每股", "每股作價"])}${w.n(price, "美元", { scale: "none", decimals: 2 })}，較前一交易日收盤價${w.n(close, "美元", { scale: "none", decimals: 2 })}溢價${w.n(rate, "%", one)}。`,
      `${w.pick(["價金包括", "其中"])}現金${money(cash)}與股票${money(total - cash)}${w.maybe(0.5, () => `，合計${money(total)}`)}。`,
      w.maybe(0.6, () => `${target}在外流通股數為${w.n(shares, "股", { scale: "億", decimals: 2 })}。`),
      w.maybe(0.5, () => `去年${buyer}曾以${money(total * w.float(0.2, 0.6))}買下${w.pick(COUNTRIES)}的一座礦場。`),
      w.maybe(0.5, () => `完成後，新公司市值估計為${money(total * w.float(3, 6))}。`),
      w.maybe(
        0.4,
        () =>
          `${target}${w.pick(ROLES)}${w.pick(PEOPLE)}說，公司曾回絕每股${w.n(close * 1.05, "美元", { scale: "none", decimals: 2 })}的提議。`,
      ),
    ].join(""),
  };
}

/** A fund of three, in dollars and in the reader's money. */
export function writeFund(w: Writer): Draft {
  const [first, second, third] = w.some(COUNTRIES, 3);
  const parts = [w.int(10, 60), w.int(5, 40), w.int(2, 20)].map((each) => each * 1e8);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const fx = w.float(29.5, 33);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "product", result: total * fx, factors: [total, fx] });
  const money = (value: number) => w.n(value, "美元", { decimals: 1 });
  return {
    title: w.pick([`三國成立關鍵礦產基金 規模${money(total)}`, `${first}領銜 礦產基金募得${money(total)}`]),
    body: [
      `${first}、${second}與${third}${w.n(3, "國", { isSpelled: true })}${tellDay(w)}宣布成立關鍵礦產基金，規模${w.pick(["為", "達", "共"])}${money(total)}（約新台幣${w.n(total * fx, "元", { scale: "億", decimals: 0 })}）。`,
      `${first}出資${money(parts[0]!)}，${second}${money(parts[1]!)}，${third}${money(parts[2]!)}。`,
      w.maybe(0.5, () => `首筆投資${money(parts[2]! * 0.5)}將用於${w.pick(MINERALS)}礦。`),
      w.maybe(0.5, () => `另有民間銀行表示考慮加碼${money(total * 0.3)}，但尚未敲定。`),
      w.maybe(0.5, () => `${first}去年的同類預算為${money(parts[0]! * 0.7)}。`),
    ].join(""),
  };
}

/** Tonnes a year for some years. */
export function writeOfftake(w: Writer): Draft {
  const [seller, buyer] = w.some(COMPANIES, 2);
  const [yearly, years] = [w.int(5, 60) * 1000, w.int(3, 10)];
  const mineral = w.pick(["鋰", "鎳", "鈷", "石墨"] as const);
  w.holds({ kind: "product", result: yearly * years, factors: [yearly, years] });
  const tons = (value: number) => w.n(value, "公噸", { scale: w.pick(["none", "auto"] as const), decimals: 2 });
  const exact = (value: number) => w.n(value, "公噸", { scale: "none" });
  return {
    title: w.pick([
      `${seller}與${buyer}簽${w.n(years, "年", { isSpelled: true })}供貨約`,
      `${seller}獲${exact(yearly * years)}${mineral}長約`,
    ]),
    body: [
      `${seller}${tellDay(w)}表示，已與${buyer}簽訂為期${w.n(years, "年")}的${mineral}供應合約，每年供貨${exact(yearly)}，${w.pick(["合約期間共", "總量"])}${exact(yearly * years)}。`,
      w.maybe(0.6, () => `首批${exact(yearly / 10)}將於明年第一季交貨。`),
      w.maybe(0.6, () => `${seller}另與其他客戶議約，潛在數量為每年${tons(yearly * w.float(0.2, 0.7))}。`),
      w.maybe(0.5, () => `${buyer}去年採購量為${tons(yearly * w.float(0.3, 0.8))}。`),
      `合約未揭露價格。${w.maybe(0.4, () => `分析師估計總值${w.n(yearly * years * w.int(8, 20) * 1000, "美元", { hedge: 1 })}。`)}`,
    ].join(""),
  };
}

/** A package of loan, grant and equity. */
export function writePackage(w: Writer): Draft {
  const [company, country] = [w.pick(COMPANIES), w.pick(COUNTRIES)];
  const parts = [w.int(20, 90), w.int(5, 30), w.int(3, 40)].map((each) => each * 1e7);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const cost = total / w.float(0.3, 0.8);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "product", result: total, factors: [cost, total / cost] });
  const money = (value: number) => w.n(value, "美元", { scale: "億", decimals: 1 });
  return {
    title: w.pick([`${company}獲${country}政府${money(total)}支持`, `${country}援助${company} 總額${money(total)}`]),
    body: [
      `${country}政府${tellDay(w)}核定對${company}的融資方案，總額${money(total)}，${w.pick(["包括", "由", "分為"])}貸款${money(parts[0]!)}、補助${money(parts[1]!)}及股權投資${money(parts[2]!)}${w.pick(["", "三部分"])}。`,
      `該計畫總投資${w.n(cost, "美元", { scale: "億", decimals: 1 })}，政府資金占${w.n((total / cost) * 100, "%", one)}。`,
      w.maybe(0.5, () => `貸款年利率為${w.n(w.float(3, 7), "%", { decimals: 2 })}，期限${w.n(w.int(5, 20), "年")}。`),
      w.maybe(
        0.5,
        () =>
          `反對黨批評，${dayOf(w.published) > 15 ? "去年" : "前年"}核給另一家業者的${money(parts[0]! * 1.4)}至今只動用${money(parts[0]! * 0.3)}。`,
      ),
      w.maybe(0.4, () => `公司還在爭取${money(parts[1]! * 2)}的出口信貸。`),
    ].join(""),
  };
}

/** A stake grows by points. */
export function writeStake(w: Writer): Draft {
  const [owner, target] = w.some(COMPANIES, 2);
  const [before, gain] = [w.int(50, 250) / 10, w.int(10, 120) / 10];
  const after = before + gain;
  const shares = w.int(2000, 30000) * 1e4;
  w.holds({ kind: "difference", result: gain, from: after, less: before });
  w.holds({ kind: "product", result: (shares * gain) / 100, factors: [shares, gain / 100] });
  return {
    title: w.pick([
      `${owner}增持${target} 持股升至${w.n(after, "%", one)}`,
      `${owner}再買${target}${w.n(gain, "%", one)}股權`,
    ]),
    body: [
      `${owner}${tellDay(w)}申報，對${target}的持股比率由${w.n(before, "%", one)}${w.pick(["升至", "提高到", "增至"])}${w.n(after, "%", one)}，增加${w.n(gain, "個百分點", one)}。`,
      `${w.pick(["此次", "本次"])}買進${w.n((shares * gain) / 100, "股", { scale: "萬", decimals: 0 })}，${target}已發行股數為${w.n(shares, "股", { scale: "萬", decimals: 0 })}。`,
      w.maybe(0.6, () => `第二大股東持股${w.n(before * 0.6, "%", one)}，沒有變動。`),
      w.maybe(0.5, () => `${owner}說，未來一年不排除再增持${w.n(w.int(1, 5), "%")}。`),
      w.maybe(
        0.5,
        () =>
          `消息公布後，${target}股價上漲${w.n(w.float(2, 12), "%", one)}，${owner}則下跌${w.n(w.float(0.3, 3), "%", one)}。`,
      ),
    ].join(""),
  };
}
