import { tellDay } from "./dates.ts";
import { AGENCIES, COMPANIES, COUNTIES, COUNTRIES, MINERALS } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const plain = { scale: "none" } as const;
const one = { decimals: 1 } as const;

/** A poll: answers as shares and heads. */
export function writePoll(w: Writer): Draft {
  const asked = w.int(600, 4000);
  const [yes, no] = [Math.round(asked * w.float(0.35, 0.6)), Math.round(asked * w.float(0.2, 0.3))];
  const open = asked - yes - no;
  const share = (count: number) => (count / asked) * 100;
  w.holds({ kind: "sum", total: asked, parts: [yes, no, open] });
  for (const count of [yes, no, open]) w.holds({ kind: "product", result: count, factors: [asked, count / asked] });
  const part = (count: number) => w.n(share(count), "%", one);
  return {
    title: w.pick([`民調：${part(yes)}支持開礦`, `${part(yes)}受訪者贊成礦權展延`]),
    body: [
      `${w.pick(AGENCIES)}${tellDay(w)}公布民調，${w.pick(["訪問", "回收"])}${w.n(asked, w.pick(["人", "份"]), plain)}，${part(yes)}贊成、${part(no)}反對，${part(open)}沒有意見。`,
      w.pick([
        `換算有${w.n(yes, "人", plain)}贊成、${w.n(no, "人", plain)}反對。`,
        `贊成者${w.n(yes, "人", plain)}，反對者${w.n(no, "人", plain)}，其餘${w.n(open, "人", plain)}未表態。`,
      ]),
      w.maybe(0.6, () => `去年的同一調查中，贊成者為${w.n(share(yes) - w.float(1, 9), "%", one)}。`),
      w.maybe(0.5, () => `30歲以下受訪者贊成的比率則為${w.n(w.float(20, 50), "%", one)}。`),
      `抽樣誤差在正負${w.int(15, 32) / 10}個百分點之內。`,
    ].join(""),
  };
}

/** Slopes by grade. */
export function writeSlopes(w: Writer): Draft {
  const county = w.pick(COUNTIES);
  const grades = [w.int(10, 60), w.int(40, 200), w.int(100, 700)];
  const total = grades.reduce((sum, count) => sum + count, 0);
  const risky = grades[0]! + grades[1]!;
  w.holds({ kind: "sum", total, parts: grades });
  w.holds({ kind: "sum", total: risky, parts: [grades[0]!, grades[1]!] });
  w.holds({ kind: "product", result: risky, factors: [total, risky / total] });
  const sites = (count: number) => w.n(count, "處", plain);
  return {
    title: w.pick([
      `${county}列管邊坡${sites(total)} 高風險${sites(grades[0]!)}`,
      `審計：${sites(risky)}邊坡須優先處理`,
    ]),
    body: [
      `審計單位${tellDay(w)}指出，${county}列管邊坡${w.pick(["共", "計有", "合計"])}${sites(total)}，${w.pick(["其中", "包括"])}A級${sites(grades[0]!)}、B級${sites(grades[1]!)}、C級${sites(grades[2]!)}。`,
      `A級與B級合計${sites(risky)}，占${w.n((risky / total) * 100, "%", one)}。`,
      w.maybe(0.6, () => `鄰近縣市列管${sites(Math.round(total * w.float(0.4, 0.8)))}，A級有${sites(w.int(5, 40))}。`),
      w.maybe(0.6, () => `至去年底已完成${sites(w.int(5, risky - 1))}的補強，預定明年再做${sites(w.int(3, 20))}。`),
      w.maybe(0.4, () => `監測設備今年增設${w.n(w.int(10, 90), "組", plain)}，經費${w.n(w.int(10, 90) * 1e6, "元")}。`),
    ].join(""),
  };
}

/** Licences: how many of how many, and who. */
export function writeLicences(w: Writer): Draft {
  const names = w.some(COMPANIES, w.int(3, 6));
  const asked = names.length + w.int(3, 30);
  const mineral = w.pick(MINERALS);
  w.holds({ kind: "count", count: names.length, names });
  w.holds({ kind: "difference", result: asked - names.length, from: asked, less: names.length });
  const firms = (count: number) => w.n(count, "家", { isSpelled: w.chance(0.6), scale: "none" });
  return {
    title: w.pick([
      `${w.pick(COUNTRIES)}核發${mineral}出口許可 ${firms(names.length)}業者獲准`,
      `${firms(names.length)}企業取得${mineral}許可`,
    ]),
    body: [
      `主管機關${tellDay(w)}公布，${w.pick(["共有", "已核准", ""])}${firms(names.length)}公司取得${mineral}出口許可，${w.pick(["包括", "分別是", "名單為"])}${names.slice(0, -1).join("、")}${w.pick(["和", "及", "、"])}${names.at(-1)}。`,
      `提出申請的共${firms(asked)}，${w.pick(["尚有", "其餘"])}${firms(asked - names.length)}${w.pick(["仍在審查", "未獲通過"])}。`,
      w.maybe(
        0.6,
        () =>
          `${names[0]}獲准的數量為${w.n(w.int(200, 5000), "噸", plain)}，${names[1]}為${w.n(w.int(200, 5000), "噸", plain)}。`,
      ),
      w.maybe(0.5, () => `去年同期核准了${firms(w.int(2, 9))}。`),
    ].join(""),
  };
}

/** A fair with its countries and stands. */
export function writeFair(w: Writer): Draft {
  const countries = w.some(COUNTRIES, w.int(3, 7));
  const [home, abroad] = [w.int(80, 400), w.int(30, 200)];
  w.holds({ kind: "count", count: countries.length, names: countries });
  w.holds({ kind: "sum", total: home + abroad, parts: [home, abroad] });
  const visitors = w.int(12, 90) * 1000;
  const rate = w.float(3, 30);
  w.holds({ kind: "growth", before: visitors / (1 + rate / 100), after: visitors, rate });
  const days = w.int(3, 5);
  return {
    title: w.pick([
      `礦業展登場 ${w.n(home + abroad, "家", plain)}廠商參展`,
      `國際礦業展開幕 ${w.n(countries.length, "國", plain)}設館`,
    ]),
    body: [
      `國際礦業展${tellDay(w)}開幕，為期${w.n(days, "天", { isSpelled: w.chance(0.5) })}，${w.pick(["共有", "吸引"])}${w.n(home + abroad, "家", plain)}廠商參展，其中國內${w.n(home, "家", plain)}、國外${w.n(abroad, "家", plain)}。`,
      `設國家館的有${countries.join("、")}${w.n(countries.length, w.pick(["國", "個國家"]), { isSpelled: true })}。`,
      w.maybe(
        0.7,
        () => `主辦單位估計參觀人數可達${w.n(visitors, "人次", { scale: "none" })}，較上屆增加${w.n(rate, "%", one)}。`,
      ),
      w.maybe(0.5, () => `上屆在${w.pick(COUNTRIES)}舉行，有${w.n(w.int(100, 400), "家", plain)}廠商。`),
      w.maybe(
        0.4,
        () => `會場展出${w.n(w.int(5, 30), "輛", plain)}無人礦車，最大載重${w.n(w.int(100, 400), "噸", plain)}。`,
      ),
    ].join(""),
  };
}
