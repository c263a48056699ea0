import { tellDayInEnglish } from "./dates.ts";
import { EN_COMPANIES, EN_COUNTRIES, EN_METALS, EN_MINERS, EN_MINES, EN_PEOPLE } from "./names.ts";
import type { Draft, Writer } from "./writer.ts";

const one = { decimals: 1 } as const;
const plain = { scale: "none", decimals: 0 } as const;
const usd = { before: "$", decimals: 2 } as const;

export function writeEnglishQuarter(w: Writer): Draft {
  const company = w.pick(EN_COMPANIES);
  const [first, second] = w.some(EN_MINES, 2);
  const parts = [w.int(20_000, 90_000), w.int(9_000, 40_000)];
  const total = parts[0]! + parts[1]!;
  const rate = w.float(2, 30);
  const isUp = w.chance(0.6);
  const before = total / (1 + (isUp ? rate : -rate) / 100);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "growth", before, after: total, rate: isUp ? rate : -rate });
  const metal = w.pick(EN_METALS);
  const t = (value: number) => w.n(value, w.pick(["tonnes", "tonnes", "metric tons"]), plain);
  return {
    title: w.pick([
      `${company} ${metal} output ${isUp ? "rises" : "falls"} ${w.n(rate, "%", one)}`,
      `${company} produces ${t(total)} of ${metal}`,
    ]),
    body: [
      `${company} said on ${tellDayInEnglish(w)} that third-quarter ${metal} output ${isUp ? w.pick(["rose", "climbed"]) : w.pick(["fell", "declined"])} ${w.n(rate, "%", one)} from a year earlier to ${t(total)}. `,
      `${first} produced ${t(parts[0]!)} and ${second} ${t(parts[1]!)}. `,
      w.maybe(0.5, () => `Output a year ago was ${t(before)}. `),
      w.maybe(
        0.6,
        () =>
          `The company kept its full-year guidance of ${t(Math.round(total * 3.8))} to ${t(Math.round(total * 4.2))}. `,
      ),
      w.maybe(
        0.6,
        () =>
          `Rival ${w.pick(EN_COMPANIES.filter((name) => name !== company))} reported ${t(Math.round(total * w.float(0.5, 1.5)))} for the same period.`,
      ),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishResults(w: Writer): Draft {
  const company = w.pick(EN_COMPANIES);
  const parts = [w.float(2, 9) * 1e8, w.float(1, 4) * 1e8];
  const total = parts[0]! + parts[1]!;
  const rate = w.float(3, 40);
  w.holds({ kind: "sum", total, parts });
  w.holds({ kind: "growth", before: total / (1 + rate / 100), after: total, rate });
  const profit = total * w.float(0.05, 0.3);
  w.holds({ kind: "product", result: profit, factors: [total, profit / total] });
  const money = (value: number) => w.n(value, "", { ...usd, scale: "million", decimals: 1 });
  return {
    title: w.pick([`${company} revenue up ${w.n(rate, "%", one)}`, `${company} posts ${money(total)} in revenue`]),
    body: [
      `${company} reported revenue of ${money(total)} for the quarter on ${tellDayInEnglish(w)}, up ${w.n(rate, "%", one)} from ${money(total / (1 + rate / 100))} a year earlier. `,
      `Mining contributed ${money(parts[0]!)} and processing ${money(parts[1]!)}. `,
      `Net income was ${money(profit)}, or ${w.n((profit / total) * 100, "%", one)} of revenue. `,
      w.maybe(0.6, () => `Analysts had expected revenue of ${money(total * w.float(0.92, 1.08))}. `),
      w.maybe(
        0.5,
        () => `"We expect to reach ${money(total * 1.2)} next year," chief executive ${w.pick(EN_PEOPLE)} said. `,
      ),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishBid(w: Writer): Draft {
  const [buyer, target] = w.some(EN_COMPANIES, 2);
  const [shares, price] = [w.int(40, 500) * 1e6, w.int(300, 4000) / 100];
  const close = price / w.float(1.1, 1.5);
  const total = shares * price;
  const cash = total * w.float(0.3, 0.7);
  w.holds({ kind: "product", result: total, factors: [shares, price] });
  w.holds({ kind: "sum", total, parts: [cash, total - cash] });
  w.holds({ kind: "growth", before: close, after: price, rate: (price / close - 1) * 100 });
  const money = (value: number) => w.n(value, "", usd);
  return {
    title: w.pick([
      `${buyer} to buy ${target} for ${money(total)}`,
      `${buyer} bids ${w.n(price, "", { ...usd, scale: "none" })} a share for ${target}`,
    ]),
    body: [
      `${buyer} agreed on ${tellDayInEnglish(w)} to buy ${target} for ${money(total)}, or ${w.n(price, "", { ...usd, scale: "none" })} a share, a premium of ${w.n((price / close - 1) * 100, "%", one)} to the last close of ${w.n(close, "", { ...usd, scale: "none" })}. `,
      `The price consists of ${money(cash)} in cash and ${money(total - cash)} in stock. `,
      w.maybe(0.6, () => `${target} has ${w.n(shares, "shares", { scale: "million" })} outstanding. `),
      w.maybe(0.5, () => `Last year ${buyer} paid ${money(total * 0.4)} for a mine in ${w.pick(EN_COUNTRIES)}. `),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishCollapse(w: Writer): Draft {
  const [mine, country] = [w.pick(EN_MINES), w.pick(EN_COUNTRIES)];
  const [saved, dead, missing] = [w.int(8, 60), w.int(2, 20), w.int(1, 15)];
  const total = saved + dead + missing;
  w.holds({ kind: "sum", total, parts: [saved, dead, missing] });
  const n = (value: number, unit: string) => w.n(value, unit, plain);
  return {
    title: w.pick([
      `${n(dead, "dead")}, ${n(missing, "missing")} in ${country} mine collapse`,
      `Collapse at ${mine} mine kills ${n(dead, "people")}`,
    ]),
    body: [
      `A tunnel at the ${mine} mine in ${country} collapsed on ${tellDayInEnglish(w)} with ${n(total, "workers")} inside. `,
      `Rescuers brought out ${n(saved, "people")}, ${n(dead, "people")} were killed and ${n(missing, "people")} are missing, the ministry said. `,
      w.maybe(0.5, () => `Local media had earlier put the toll at ${n(dead + w.int(1, 4), "people")}. `),
      w.maybe(0.5, () => `An accident at the same mine in ${w.int(2005, 2022)} killed ${n(w.int(3, 40), "miners")}. `),
      w.maybe(0.5, () => `The mine employs ${n(w.int(300, 3000), "people")}. `),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishShares(w: Writer): Draft {
  const names = w.some(EN_COMPANIES, 3);
  const rates = names.map(() => w.float(1, 15)).sort((a, b) => b - a);
  const before = w.int(500, 9000) / 100;
  const after = before * (1 + rates[0]! / 100);
  w.holds({ kind: "growth", before, after, rate: rates[0]! });
  w.holds({ kind: "order", falling: rates });
  const price = (value: number) => w.n(value, "", { ...usd, scale: "none" });
  return {
    title: w.pick([
      `Mining shares rally, ${names[0]} up ${w.n(rates[0]!, "%", one)}`,
      `${names[0]} jumps to ${price(after)}`,
    ]),
    body: [
      `${names[0]} rose ${w.n(rates[0]!, "%", one)} to ${price(after)} on ${tellDayInEnglish(w)} from ${price(before)} the day before. `,
      `${names[1]} gained ${w.n(rates[1]!, "%", one)} and ${names[2]} added ${w.n(rates[2]!, "%", one)}. `,
      w.maybe(0.5, () => `The wider index fell ${w.n(w.float(0.2, 2), "%", one)}. `),
      w.maybe(0.5, () => `${names[0]} has gained ${w.n(rates[0]! + w.float(5, 40), "%", one)} this year. `),
      w.maybe(0.4, () => `${w.pick(EN_PEOPLE)} set a target of ${price(Math.round(after * 1.3))}. `),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishHashrate(w: Writer): Draft {
  const miner = w.pick(EN_MINERS);
  const [before, gain, world] = [w.float(10, 40), w.float(1, 12), w.float(800, 1200)];
  const after = before + gain;
  w.holds({ kind: "growth", before, after, rate: (gain / before) * 100 });
  w.holds({ kind: "product", result: after, factors: [world, after / world] });
  const eh = (value: number, decimals = 1) => w.n(value, "EH/s", { scale: "none", decimals });
  return {
    title: w.pick([
      `${miner} lifts hashrate to ${eh(after)}`,
      `${miner} hashrate up ${w.n((gain / before) * 100, "%", one)}`,
    ]),
    body: [
      `${miner} said on ${tellDayInEnglish(w)} its hashrate rose from ${eh(before)} to ${eh(after)}, an increase of ${w.n((gain / before) * 100, "%", one)}. `,
      w.maybe(
        0.7,
        () =>
          `With the network at ${eh(world, 0)}, the company has a share of ${w.n((after / world) * 100, "%", { decimals: 2 })}. `,
      ),
      w.maybe(0.5, () => `It aims for ${eh(after * 1.5, 0)} by the end of next year. `),
      w.maybe(
        0.5,
        () => `${w.pick(EN_MINERS.filter((name) => name !== miner))} runs ${eh(after * w.float(0.4, 1.6))}. `,
      ),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishSurvey(w: Writer): Draft {
  const asked = w.int(500, 3000);
  const [yes, no] = [Math.round(asked * w.float(0.35, 0.6)), Math.round(asked * w.float(0.2, 0.3))];
  const open = asked - yes - no;
  w.holds({ kind: "sum", total: asked, parts: [yes, no, open] });
  for (const count of [yes, no, open]) w.holds({ kind: "product", result: count, factors: [asked, count / asked] });
  const part = (count: number) => w.n((count / asked) * 100, "%", one);
  return {
    title: `${part(yes)} back new mine, poll finds`,
    body: [
      `A poll of ${w.n(asked, "people", plain)} published on ${tellDayInEnglish(w)} found ${part(yes)} in favour of the mine, ${part(no)} against and ${part(open)} undecided. `,
      w.pick([`That is ${w.n(yes, "people", plain)} in favour and ${w.n(no, "people", plain)} against. `, ""]),
      w.maybe(0.5, () => `Last year's poll had ${w.n((yes / asked) * 100 - w.float(1, 8), "%", one)} in favour. `),
    ]
      .join("")
      .trim(),
  };
}

export function writeEnglishStocks(w: Writer): Draft {
  const metal = w.pick(EN_METALS);
  const after = w.int(40, 300) * 1000 + 25;
  const change = w.int(2, 60) * 125;
  const before = after + change;
  w.holds({ kind: "difference", result: change, from: before, less: after });
  w.holds({ kind: "growth", before, after, rate: (after / before - 1) * 100 });
  const price = w.int(2000, 17000);
  const t = (value: number) => w.n(value, "tonnes", plain);
  return {
    title: w.pick([
      `${metal[0]!.toUpperCase()}${metal.slice(1)} stocks fall to ${t(after)}`,
      `Exchange ${metal} stocks down ${w.n((change / before) * 100, "%", one)}`,
    ]),
    body: [
      `Exchange stocks of ${metal} fell by ${t(change)}, or ${w.n((change / before) * 100, "%", one)}, to ${t(after)} on ${tellDayInEnglish(w)}. `,
      w.maybe(0.5, () => `They stood at ${t(before)} a week earlier. `),
      `Three-month ${metal} ${w.pick(["rose", "slipped"])} ${w.n(w.float(0.2, 3), "%", one)} to ${w.n(price, "", { before: "$", scale: "none" })} a tonne. `,
      w.maybe(0.5, () => `A year ago stocks were ${t(Math.round(after * w.float(1.2, 2.5)))}. `),
    ]
      .join("")
      .trim(),
  };
}
