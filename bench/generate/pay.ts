import { tellDay } from "./dates.ts";
import { COMPANIES, COUNTRIES, PEOPLE } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;

/** So much a head for so many heads, in two moneys. */
export function writeAid(w: Writer): Draft {
  const country = w.pick(COUNTRIES);
  const [heads, each, fx] = [w.int(20, 900) * 10, w.int(5, 60) * 100, w.float(29.5, 33)];
  w.holds({ kind: "product", result: heads * each, factors: [heads, each] });
  w.holds({ kind: "product", result: each * fx, factors: [each, fx] });
  const twd = (value: number) => w.n(value * fx, "元", { scale: value * fx > 1e8 ? "億" : "萬", decimals: 2 });
  return {
    title: w.pick([
      `${country}補償礦工 每人${w.n(each, "美元", { scale: "none" })}`,
      `${w.n(heads, "名礦工", { scale: "none" })}將獲補償`,
    ]),
    body: [
      `${country}國會${tellDay(w)}通過補償案，對${w.n(heads, "名", { scale: "none" })}塵肺症礦工每人發給${w.n(each, "美元", { scale: "none" })}（約新台幣${twd(each)}），總金額${w.n(heads * each, "美元", { scale: "auto", decimals: 2 })}（約新台幣${twd(heads * each)}）。`,
      w.maybe(0.6, () => `工會原先要求每人${w.n(each * 2, "美元", { scale: "none" })}。`),
      w.maybe(
        0.5,
        () =>
          `登記在案的患者有${w.n(Math.round(heads * w.float(1.2, 2)), "人", { scale: "none", decimals: 0 })}，其中${w.n(w.float(20, 60), "%", one)}已退休。`,
      ),
      w.maybe(0.5, () => `律師${w.pick(PEOPLE)}表示，訴訟已進行${w.n(w.int(3, 18), "年")}。`),
    ].join(""),
  };
}

/** A contract told in two moneys, with its parts. */
export function writeContract(w: Writer): Draft {
  const [company, buyer] = w.some(COMPANIES, 2);
  const fx = w.float(29.5, 33);
  const parts = [w.int(20, 200) * 1e6, w.int(10, 90) * 1e6];
  const total = parts[0]! + parts[1]!;
  w.holds({ kind: "sum", total, parts });
  for (const part of [...parts, total]) w.holds({ kind: "product", result: part * fx, factors: [part, fx] });
  const usd = (value: number) => w.n(value, "美元", { decimals: 2 });
  const twd = (value: number) =>
    `${w.pick(["約新台幣", "約合新台幣", "折合新台幣約"])}${w.n(value * fx, "元", { scale: "億", decimals: 1 })}`;
  return {
    title: w.pick([`${company}拿下${usd(total)}設備訂單`, `${company}獲${buyer}訂單 總額${usd(total)}`]),
    body: [
      `${company}${tellDay(w)}宣布取得${buyer}採礦設備訂單，總額${usd(total)}（${twd(total)}），${w.pick(["包括", "分為"])}設備${usd(parts[0]!)}與維修服務${usd(parts[1]!)}（${twd(parts[1]!)}）。`,
      w.maybe(
        0.5,
        () => `去年公司接單總額為新台幣${w.n(total * fx * w.float(2, 5), "元", { scale: "億", decimals: 1 })}。`,
      ),
      w.maybe(
        0.5,
        () =>
          `設備分${w.n(w.int(3, 9), "批", { isSpelled: true })}交貨，首批${w.n(w.int(5, 40), "台", { scale: "none" })}下月出廠。`,
      ),
      w.maybe(0.5, () => `對手報價${usd(total * w.float(1.05, 1.2))}，未獲採用。`),
    ].join(""),
  };
}

/** A strike: wages asked and offered, and who walks out. */
export function writeStrike(w: Writer): Draft {
  const company = w.pick(COMPANIES);
  const staff = w.int(20, 90) * 100;
  const out = Math.round(staff * w.float(0.3, 0.8));
  const wage = w.int(200, 600) * 10;
  const rate = w.int(3, 12);
  w.holds({ kind: "product", result: out, factors: [staff, out / staff] });
  w.holds({ kind: "growth", before: wage, after: wage * (1 + rate / 100), rate });
  const perDay = w.int(5, 60) * 100;
  const days = w.int(3, 25);
  w.holds({ kind: "product", result: perDay * days, factors: [perDay, days] });
  const men = (value: number) => w.n(value, "人", { scale: "none" });
  return {
    title: w.pick([
      `${company}工會${men(out)}罷工`,
      `${company}罷工第${days}天 損失產量${w.n(perDay * days, "噸", { scale: "none" })}`,
    ]),
    body: [
      `${company}工會${tellDay(w)}說，${men(staff)}中有${men(out)}參加罷工，${w.pick(["占", "比率"])}${w.n((out / staff) * 100, "%", one)}。`,
      `資方願把月薪由${w.n(wage, "美元", { scale: "none" })}調高到${w.n(wage * (1 + rate / 100), "美元", { scale: "none", decimals: 0 })}，調幅${w.n(rate, "%")}，工會要求${w.n(rate + w.int(3, 15), "%")}。`,
      `罷工${w.n(days, "天")}以來，每天少產${w.n(perDay, "噸", { scale: "none" })}，${w.pick(["共損失", "累計減少"])}${w.n(perDay * days, "噸", { scale: "none" })}。`,
      w.maybe(0.5, () => `上次罷工發生在${w.int(2012, 2023)}年，持續${w.n(w.int(10, 60), "天")}。`),
      w.maybe(0.5, () => `該礦占全球供應的${w.n(w.float(1, 8), "%", one)}。`),
    ].join(""),
  };
}
