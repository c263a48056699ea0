import { addDays, tellDate, tellDay, yearOf } from "./dates.ts";
import { COUNTIES, COUNTRIES, MINES, PROVINCES } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const plain = { scale: "none" } as const;

/** Trapped, saved, dead, missing. */
export function writeCollapse(w: Writer): Draft {
  const [place, mine] = [w.pick(COUNTRIES), w.pick(MINES)];
  const [saved, dead, missing] = [w.int(8, 60), w.int(2, 20), w.int(1, 15)];
  const total = saved + dead + missing;
  w.holds({ kind: "sum", total, parts: [saved, dead, missing] });
  const injured = w.int(1, saved);
  const men = (value: number) => w.n(value, "人", plain);
  return {
    title: w.pick([
      `${place}${mine}坍塌 ${men(dead)}死亡${men(missing)}失蹤`,
      `${place}礦災釀${w.n(dead, "死", plain)} 搜救持續`,
    ]),
    body: [
      `${place}${mine}${tellDay(w)}發生坍塌，${w.pick(["當時井下有", "事發時坑道內有"])}${w.n(total, w.pick(["名礦工", "人"]), plain)}。`,
      `${w.pick(["當地政府", "救援指揮中心"])}表示，${w.pick(["截至晚間", "到目前為止"])}已救出${men(saved)}，${w.n(dead, "人", plain)}死亡，${w.pick(["另有", "還有"])}${men(missing)}失蹤。`,
      `獲救者中${men(injured)}受傷送醫。`,
      w.maybe(0.5, () => `警方稍早曾說死亡人數為${men(Math.max(1, dead - w.int(1, 3)))}。`),
      w.maybe(0.5, () => `該礦${yearOf(w.published) - w.int(2, 12)}年也曾發生事故，造成${men(w.int(3, 40))}死亡。`),
      w.maybe(
        0.5,
        () => `共有${w.n(w.int(80, 600), "名救難人員", plain)}與${w.n(w.int(5, 60), "輛車", plain)}投入搜救。`,
      ),
    ].join(""),
  };
}

/** A flood with its toll by county. */
export function writeFlood(w: Writer): Draft {
  const places = w.some(COUNTIES, 3);
  const parts = [w.int(5, 20), w.int(2, 9), w.int(1, 6)];
  const total = parts[0]! + parts[1]! + parts[2]!;
  w.holds({ kind: "sum", total, parts });
  const houses = w.int(100, 900) * 10;
  const men = (value: number) => w.n(value, "人", plain);
  return {
    title: w.pick([`豪雨成災 ${men(total)}罹難`, `土石流肆虐 全台${men(total)}死`]),
    body: [
      `豪雨引發土石流，中央災害應變中心${tellDay(w)}統計，全台${w.pick(["共", "累計", "已有"])}${men(total)}死亡，`,
      `${w.pick(["其中", "包括"])}${places[0]}${men(parts[0]!)}、${places[1]}${men(parts[1]!)}、${places[2]}${men(parts[2]!)}。`,
      `${w.n(houses, "戶", plain)}停電，${w.n(w.int(200, 3000), "人", plain)}撤離。`,
      w.maybe(
        0.6,
        () =>
          `24小時累積雨量達${w.n(w.int(300, 900), "毫米", plain)}，3小時最大雨量${w.n(w.int(90, 250), "毫米", plain)}。`,
      ),
      w.maybe(0.5, () => `前年的颱風造成${men(w.int(2, 30))}死亡、${men(w.int(30, 300))}受傷。`),
      w.maybe(0.5, () => `農業損失估計${w.n(w.int(12, 900) * 1e6, "元", { hedge: 0.5 })}。`),
    ].join(""),
  };
}

/** The toll has grown since the last report. */
export function writeToll(w: Writer): Draft {
  const province = w.pick(PROVINCES);
  const [before, more] = [w.int(3, 30), w.int(1, 12)];
  const after = before + more;
  w.holds({ kind: "sum", total: after, parts: [before, more] });
  const hurt = w.int(5, 80);
  const heavy = w.int(1, Math.floor(hurt / 2));
  w.holds({ kind: "within", total: hurt, parts: [heavy] });
  const men = (value: number) => w.n(value, "人", plain);
  return {
    title: w.pick([
      `${province}煤礦爆炸 死亡增至${men(after)}`,
      `${province}礦區爆炸已${w.n(after, "死", plain)}${w.n(hurt, "傷", plain)}`,
    ]),
    body: [
      `${province}一座煤礦瓦斯爆炸的死亡人數${tellDay(w)}由${men(before)}${w.pick(["增至", "升至", "上升到"])}${men(after)}，${w.pick(["新增", "增加"])}${men(more)}。`,
      `另有${men(hurt)}受傷，其中${men(heavy)}傷勢嚴重。`,
      w.maybe(
        0.5,
        () =>
          `該礦年產能${w.n(w.int(30, 180) * 1e4, "噸", { scale: "萬" })}，有職工${w.n(w.int(300, 2000), "人", plain)}。`,
      ),
      w.maybe(0.5, () => `當局已拘留${men(w.int(2, 12))}，並要求省內${w.n(w.int(20, 200), "座礦場", plain)}停工檢查。`),
      w.maybe(0.5, () => `去年同省礦災共造成${men(w.int(10, 90))}死亡。`),
    ].join(""),
  };
}

/** A look back: days, weekdays and years. */
export function writeAnniversary(w: Writer): Draft {
  const years = w.int(2, 15);
  const country = w.pick(COUNTRIES);
  const then = new Date(Date.UTC(yearOf(w.published) - years, w.happened.getUTCMonth(), w.happened.getUTCDate()));
  const dead = w.int(12, 120);
  const days = w.int(9, 40);
  const end = addDays(then, days);
  w.holds({ kind: "difference", result: years, from: yearOf(w.published), less: yearOf(then) });
  const families = w.int(3, Math.min(10, dead));
  return {
    title: w.pick([
      `${country}尾礦壩潰決${w.n(years, "年", plain)} 遺屬仍等判決`,
      `潰壩${w.n(years, "年", plain)}後 ${w.n(dead, "條人命", plain)}還沒有答案`,
    ]),
    body: [
      `${country}的尾礦壩於${tellDate(w, then)}潰決，造成${w.n(dead, "人", plain)}死亡，今年滿${w.n(years, "年", plain)}。`,
      `搜救工作持續${w.n(days, "天", plain)}，到${tellDate(w, end)}才結束。`,
      `${tellDay(w)}，${w.n(families, "個家庭", { isSpelled: w.chance(0.5) })}在法院前獻花。`,
      w.maybe(
        0.5,
        () => `業者已賠償${w.n(w.int(20, 900) * 1e6, "美元")}，檢方求償金額則是${w.n(w.int(20, 90) * 1e8, "美元")}。`,
      ),
      w.maybe(
        0.5,
        () => `同類型的壩全國還有${w.n(w.int(20, 90), "座", plain)}，${w.n(w.int(5, 19), "座", plain)}列為高風險。`,
      ),
    ].join(""),
  };
}
