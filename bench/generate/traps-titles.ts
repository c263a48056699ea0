import { addDays, dayOf, monthOf, tellDay, yearOf } from "./dates.ts";
import { COMPANIES, COUNTRIES, EN_COMPANIES, EN_METALS, MINERALS, MINERS } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const plain = { scale: "none" } as const;

/** Titles say it in round words. */
export function trapRoundTitle(w: Writer): Draft {
  const [company, mineral] = [w.pick(COMPANIES), w.pick(MINERALS)];
  const share = w.float(31, 34);
  const men = w.int(5050, 5480);
  const money = w.float(101, 108) * 1e8;
  const rate = w.float(96, 99.5);
  return {
    title: w.pick([
      `${company}裁員逾5000人 占三成多`,
      `${company}斥資百億元擴產 獲利近翻倍`,
      `${mineral}價大漲 ${company}獲利翻倍`,
    ]),
    body: [
      `${company}${tellDay(w)}宣布裁員${w.n(men, "人", plain)}，占員工總數的${w.n(share, "%", one)}，同時投入${w.n(money, "元", { scale: "億", decimals: 1 })}更新設備。`,
      `上半年獲利成長${w.n(rate, "%", one)}，來到${w.n(money * 0.3, "元", { scale: "億", decimals: 1 })}。`,
      w.maybe(0.6, () => `公司三年前也曾裁員${w.n(men - w.int(1000, 3000), "人", plain)}。`),
      w.maybe(0.5, () => `工會說，實際受影響的超過${Math.floor(men / 1000) + 1}千人，因為外包人力沒有計入。`),
    ].join(""),
  };
}

/** A title with one number, a body with many of the same kind. */
export function trapOneOfMany(w: Writer): Draft {
  const names = w.some(COMPANIES, 4);
  const rates = names.map(() => w.float(1, 20));
  const high = Math.max(...rates);
  const at = rates.indexOf(high);
  return {
    title: w.pick([
      `礦業股最高漲${w.n(high, "%", one)}`,
      `礦業股齊揚 ${names[at]}漲${w.n(high, "%", one)}`,
      `礦業股上漲 成交量增${w.n(w.int(20, 60), "%")}`,
    ]),
    body: [
      `美股礦業類股${tellDay(w)}普遍走高，${names.map((name, index) => `${name}漲${w.n(rates[index]!, "%", one)}`).join("，")}。`,
      `類股指數收高${w.n(rates.reduce((sum, rate) => sum + rate, 0) / 4, "%", one)}，盤中一度漲${w.n(high * 0.8, "%", one)}。`,
      w.maybe(
        0.6,
        () => `${names[0]}盤後又漲${w.n(w.float(0.5, 4), "%", one)}，今年以來則下跌${w.n(w.float(5, 30), "%", one)}。`,
      ),
      w.maybe(0.5, () => `前一日類股下跌${w.n(w.float(0.5, 4), "%", one)}。`),
    ].join(""),
  };
}

/** Days, hours and time zones that are right although they look wrong. */
export function trapDates(w: Writer): Draft {
  const country = w.pick(COUNTRIES);
  const start = addDays(w.published, -w.int(12, 20));
  const days = w.int(4, 9);
  const end = addDays(start, days - 1);
  const date = (day: Date) => `${monthOf(day)}月${dayOf(day)}日`;
  const year = yearOf(w.published);
  return {
    title: w.pick([
      `${country}礦業大會落幕 歷時${w.n(days, "天", plain)}`,
      `${country}礦業部長${w.n(days, "天", plain)}訪問行程結束`,
    ]),
    body: [
      `${country}礦業大會自${date(start)}至${date(end)}舉行，為期${w.n(days, "天", plain)}，主辦單位${date(addDays(end, 1))}發布新聞稿。`,
      `大會創辦於${year - 21}年，今年是第${w.int(15, 20)}屆，中間因疫情停辦${w.n(w.int(2, 3), "年", plain)}。`,
      `部長在美東時間${date(end)}晚間（台北時間${date(addDays(end, 1))}上午）發表談話，強調${year + 5}年前把碳排減少${w.n(w.int(30, 50), "%")}。`,
      w.maybe(0.6, () => `會計年度自${year - 1}年7月到${year}年6月，期內核發${w.n(w.int(10, 60), "張", plain)}執照。`),
      w.maybe(0.5, () => `民國${year - 1911 - 3}年以來，雙方已簽署${w.n(w.int(3, 9), "項", plain)}協議。`),
    ].join(""),
  };
}

/** Coins, hashrate and power: many kinds of share and price. */
export function trapMining(w: Writer): Draft {
  const [miner, other] = w.some(MINERS, 2);
  const coin = w.int(60_000, 120_000);
  const [held, bought] = [w.int(1000, 40_000), w.int(50, 900)];
  const mean = coin * w.float(0.4, 0.9);
  w.holds({ kind: "product", result: bought * coin, factors: [bought, coin] });
  const usd = (value: number) => w.n(value, "美元", { scale: "none", decimals: 0 });
  return {
    title: w.pick([`${miner}加碼${w.n(bought, "枚", plain)}比特幣`, `${miner}持幣達${w.n(held, "枚", plain)}`]),
    body: [
      `${miner}${tellDay(w)}以${w.n(bought * coin, "美元", { scale: "億", decimals: 2 })}買進${w.n(bought, "枚", plain)}比特幣，均價${usd(coin)}。`,
      `公司總持有量${w.n(held, "枚", plain)}，平均成本${usd(mean)}，總成本${w.n(held * mean, "美元", { scale: "億", decimals: 1 })}。`,
      `同日比特幣一度跌破${Math.floor((coin * 0.97) / 1000) * 1000}美元，24小時跌${w.n(w.float(1, 5), "%", one)}，報${usd(coin * 0.975)}。`,
      w.maybe(
        0.6,
        () =>
          `${other}持有${w.n(Math.round(held * w.float(0.3, 2)), "枚", plain)}，算力占全網${w.n(w.float(1, 6), "%", one)}，電力成本占營收${w.n(w.float(30, 60), "%", one)}。`,
      ),
      w.maybe(0.5, () => `公司目標是年底前持有${w.n(Math.round(held * 1.3), "枚", plain)}。`),
    ].join(""),
  };
}

/** English: two bases, a revised number, another company's number. */
export function trapEnglishBases(w: Writer): Draft {
  const [company, rival] = w.some(EN_COMPANIES, 2);
  const now = w.float(200, 900);
  const [year, quarter] = [w.float(5, 30), w.float(1, 4)];
  const money = (value: number) => w.n(value * 1e6, "", { before: "$", scale: "million", decimals: 1 });
  return {
    title: `${company} profit up ${w.n(year, "%", one)}`,
    body: [
      `${company} said profit rose ${w.n(year, "%", one)} from a year earlier to ${money(now)}, but fell ${w.n(quarter, "%", one)} from the previous quarter. `,
      `Last year's figure was restated to ${money(now / (1 + year / 100))} from ${money(now / (1 + year / 100) + 12)}. `,
      `${rival} posted ${money(now * 0.7)}, down ${w.n(quarter + 2, "%", one)}. `,
      w.maybe(
        0.5,
        () =>
          `Analysts on average expected ${money(now * 0.96)}, with estimates from ${money(now * 0.85)} to ${money(now * 1.1)}.`,
      ),
    ]
      .join("")
      .trim(),
  };
}

/** English: a price by the tonne and the pound, stocks that moved another way. */
export function trapEnglishPrices(w: Writer): Draft {
  const metal = w.pick(EN_METALS);
  const tonne = w.int(2000, 16000);
  return {
    title: `${metal[0]!.toUpperCase()}${metal.slice(1)} hits three-month high`,
    body: [
      `Three-month ${metal} rose ${w.n(w.float(0.5, 3), "%", one)} to ${w.n(tonne, "", { before: "$", scale: "none" })} a tonne, its highest since May, when it touched ${w.n(tonne + 40, "", { before: "$", scale: "none" })}. `,
      `It has gained ${w.n(w.float(10, 40), "%", one)} this year and fell ${w.n(w.float(1, 9), "%", one)} last month. `,
      `In New York it was ${w.n(tonne / 2204.62, "", { before: "$", scale: "none", decimals: 2 })} a pound. `,
      w.maybe(
        0.5,
        () =>
          `Stocks fell ${w.n(w.float(1, 9), "%", one)} to ${w.n(w.int(40, 200) * 1000, "tonnes", plain)}, while those in Shanghai rose ${w.n(w.float(1, 9), "%", one)}.`,
      ),
    ]
      .join("")
      .trim(),
  };
}
