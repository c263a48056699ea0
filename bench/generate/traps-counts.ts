import { tellDay, yearOf } from "./dates.ts";
import { AGENCIES, COMPANIES, COUNTIES, COUNTRIES, MINERALS, MINES, OUTLETS, PROVINCES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const plain = { scale: "none" } as const;
const one = { decimals: 1 } as const;

/** Several answers were allowed: the shares are more than a whole. */
export function trapSeveralAnswers(w: Writer): Draft {
  const asked = w.int(400, 3000);
  const shares = [w.float(55, 75), w.float(40, 55), w.float(25, 40), w.float(8, 20)];
  const part = (at: number) => w.n(shares[at]!, "%", one);
  return {
    title: w.pick([`礦業主管最擔心成本 占${part(0)}`, `調查：${part(0)}業者憂心電價`]),
    body: [
      `${w.pick(AGENCIES)}${tellDay(w)}發表問卷結果，回收${w.n(asked, "份", plain)}。`,
      `受訪者最擔心的問題（可複選）依序是能源成本${part(0)}、人手短缺${part(1)}、環保法規${part(2)}與匯率${part(3)}。`,
      w.maybe(0.5, () => `和去年相比，擔心匯率的比率增加${w.n(w.float(1, 6), "個百分點", one)}。`),
      w.maybe(
        0.5,
        () =>
          `其中，大型企業有${w.n(w.float(60, 80), "%", one)}擔心電價，中小企業只有${w.n(w.float(30, 50), "%", one)}。`,
      ),
    ].join(""),
  };
}

/** Groups that overlap, and one group among many. */
export function trapOverlap(w: Writer): Draft {
  const total = w.int(100, 300);
  const [foreign, listed] = [Math.round(total * w.float(0.5, 0.7)), Math.round(total * w.float(0.4, 0.6))];
  const both = Math.round(Math.min(foreign, listed) * 0.5);
  const firms = (count: number) => w.n(count, "家", plain);
  w.holds({ kind: "within", total, parts: [foreign] });
  return {
    title: w.pick([`礦業協會會員增至${firms(total)}`, `${firms(total)}礦商簽署自律公約`]),
    body: [
      `礦業協會${tellDay(w)}表示，會員目前有${firms(total)}，其中外資企業${firms(foreign)}，上市公司${firms(listed)}，兩種身分都有的${firms(both)}。`,
      `年費最高的${firms(w.int(3, 9))}貢獻了會費收入的${w.n(w.float(40, 60), "%", one)}。`,
      w.maybe(
        0.6,
        () =>
          `今年新加入的包括${w.some(COMPANIES, 2).join("、")}等${firms(w.int(8, 20))}，退會的有${firms(w.int(1, 7))}。`,
      ),
      w.maybe(0.5, () => `協會說，${w.some(COUNTRIES, 3).join("、")}等國的業者占了${w.n(w.float(30, 70), "%", one)}。`),
    ].join(""),
  };
}

/** Two tolls by two sources, and injured who died. */
export function trapTwoTolls(w: Writer): Draft {
  const [country, mine] = [w.pick(COUNTRIES), w.pick(MINES)];
  const [official, more, hurt] = [w.int(5, 30), w.int(2, 15), w.int(20, 90)];
  const men = (count: number) => w.n(count, "人", plain);
  return {
    title: w.pick([`${country}${mine}崩塌 官方稱${men(official)}死`, `${country}礦災死傷人數各說各話`]),
    body: [
      `${country}內政部${tellDay(w)}說，${mine}崩塌造成${men(official)}死亡、${men(hurt)}受傷。`,
      `不過${w.pick(["礦工工會", "當地人權團體", "反對黨"])}指出，死者至少有${men(official + more)}，受傷的超過${hurt + w.int(5, 30)}人。`,
      w.maybe(0.6, () => `醫院表示，送醫的${men(w.int(12, 19))}中有${men(w.int(1, 4))}傷重不治。`),
      w.maybe(0.5, () => `${w.pick(OUTLETS)}先前引述目擊者說，有${men(official + more * 2)}遇難。`),
      w.maybe(
        0.5,
        () =>
          `這是該國${w.n(w.int(3, 9), "年", plain)}來最嚴重的礦災，${yearOf(w.published) - w.int(10, 20)}年的一起意外曾造成${men(official * 4)}死亡。`,
      ),
    ].join(""),
  };
}

/** Lists that do not claim to be all; a number of names that is not theirs. */
export function trapOpenList(w: Writer): Draft {
  const count = w.int(7, 15);
  const named = w.some(COMPANIES, w.int(2, 4));
  const [first, second] = w.some(MINERALS, 2);
  const [total, big] = [w.int(300, 900), w.int(60, 120)];
  const money = (value: number) => w.n(value * 1e8, "元", { scale: "億", decimals: 0 });
  return {
    title: w.pick([`${w.n(count, "家", plain)}業者投標${first}礦權`, `礦權標案吸引${named[0]}等業者`]),
    body: [
      `主管機關${tellDay(w)}開標，共有${w.n(count, "家", plain)}業者投標，包括${named.join("、")}等。`,
      `標案總金額${money(total)}，其中最大的一件為${first}礦，金額${money(big)}，其次是${second}礦的${money(Math.round(big * 0.7))}。`,
      `得標的三家中，${named[0]}拿下${w.n(2, "件", plain)}，${named[1]}拿下${w.n(1, "件", plain)}。`,
      w.maybe(0.6, () => `去年的五件標案有四件流標，總金額${money(Math.round(total * 0.6))}。`),
      w.maybe(0.5, () => `當局說，未來三年還會釋出十多處礦區。`),
    ].join(""),
  };
}

/** In, out and net; and what counts only a part. */
export function trapFlows(w: Writer): Draft {
  const [into, out] = [w.int(30, 90) * 100, w.int(10, 29) * 100];
  const stock = w.int(200, 900) * 1000;
  w.holds({ kind: "difference", result: into - out, from: into, less: out });
  const tons = (value: number) => w.n(value, "噸", plain);
  return {
    title: w.pick([`銅庫存淨增${tons(into - out)}`, `銅庫存連${w.int(3, 9)}日上升`]),
    body: [
      `交易所資料顯示，${tellDay(w)}銅入庫${tons(into)}、出庫${tons(out)}，淨增${tons(into - out)}，庫存來到${tons(stock)}。`,
      `亞洲倉庫的庫存為${tons(Math.round(stock * w.float(0.3, 0.6)))}，其中註銷倉單占${w.n(w.float(10, 40), "%", one)}。`,
      w.maybe(
        0.6,
        () => `一個月來庫存累計增加${tons(w.int(100, 300) * 100)}，但仍比年初少${tons(w.int(310, 600) * 100)}。`,
      ),
      w.maybe(0.5, () => `保稅區另有庫存${tons(w.int(20, 90) * 1000)}，不計入交易所庫存。`),
    ].join(""),
  };
}

/** Same words for several counties and years. */
export function trapManyPlaces(w: Writer): Draft {
  const places = w.some(COUNTIES, 3);
  const [now, then] = [w.int(40, 90), w.int(20, 39)];
  const sites = (count: number) => w.n(count, "處", plain);
  const all = w.int(300, 700);
  return {
    title: w.pick([`${places[0]}危險坑口${sites(now)}居冠`, `廢棄坑口全台${sites(all)}`]),
    body: [
      `${w.pick(AGENCIES)}${tellDay(w)}公布廢棄坑口清查結果，全台共${sites(all)}，${places[0]}${sites(now)}最多，${places[1]}${sites(now - w.int(1, 9))}次之，${places[2]}也有${sites(then)}。`,
      `${yearOf(w.published) - 5}年清查時，全台為${sites(all - w.int(20, 90))}，${places[0]}${sites(then)}。`,
      `已封閉的有${sites(w.int(100, 200))}，其餘將分${w.n(w.int(2, 5), "年", plain)}處理，每年約${sites(w.int(20, 60))}。`,
      w.maybe(0.5, () => `${w.pick(PROVINCES)}的同類調查則列出${sites(w.int(800, 2000))}。`),
    ].join(""),
  };
}
