import { editFigures, type Injector } from "./edit.ts";

/** Printed units and what a hurried writer puts in their place; the longest first. */
const OTHERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/公噸/, ["公斤"]],
  [/公吨/, ["公斤"]],
  [/噸/, ["公斤", "盎司"]],
  [/吨/, ["公斤"]],
  [/公斤/, ["公噸", "公克"]],
  [/metric tons|tonnes/, ["kg", "pounds"]],
  [/美元/, ["元", "歐元"]],
  [/歐元|欧元|澳元|加元|英鎊|日圓/, ["美元"]],
  [/(?<=[0-9０-９萬億兆万亿])人民[幣币]/, ["美元"]],
  [/(?<=[0-9０-９萬億兆万亿 ])元/, ["美元"]],
  [/\$/, ["€"]],
  [/EH\/s/, ["PH/s", "TH/s"]],
  [/TH\/s/, ["EH/s", "GH/s"]],
  [/MW/, ["GW", "kW"]],
  [/兆瓦/, ["千瓦"]],
  [/公頃|公顷/, ["公里"]],
  [/毫米/, ["公分"]],
  [/公里/, ["公尺"]],
];

/** Another unit of the same kind: 公斤 for 公噸, 元 for 美元. */
export const injectUnit: Injector = (clean, random) =>
  editFigures(clean, (printed) => {
    const found = OTHERS.find(([unit]) => unit.test(printed));
    return found === undefined ? undefined : printed.replace(found[0], () => random.pick(found[1]));
  });
