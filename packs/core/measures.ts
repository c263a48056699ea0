import type { Measure } from "#model";
import { wordList } from "#pack";

export const measures: readonly Measure[] = [
  {
    id: "population",
    label: { zh: "人口", en: "population" },
    kind: "stock",
    units: ["person"],
    change: false,
    words: wordList("總人口 人口數 人口達 人口約 人口為"),
    unless: wordList("貧困人口 失業人口 就業人口"),
    subjects: ["place"],
  },
  {
    id: "area",
    label: { zh: "面積", en: "area" },
    kind: "stock",
    units: ["km2", "ha", "m2", "ping", "mu", "ac"],
    change: false,
    words: wordList("面積 占地 占地面積 總面積 礦權面積 礦區面積"),
  },
  {
    id: "distance",
    label: { zh: "距離", en: "distance" },
    kind: "stock",
    units: ["km", "m", "mi", "nmi"],
    words: wordList(
      "距離 相距 距離約 距+_處 距+_外 距海岸 距市區 距邊境 距邊界 距首都 距震央 距礦區 距港口 以東_ 以西_ 以南_ 以北_ _外的 東北方 西北方 東南方 西南方",
    ),
    unless: wordList("深度 全長 深達 地下"),
  },
  {
    id: "students",
    label: { zh: "學生人數", en: "students" },
    kind: "stock",
    units: ["person"],
    change: false,
    words: wordList("學生人數 _學生 _名學生 在校學生 全校學生 招生人數"),
    unless: wordList("死亡 受傷 失蹤 受困 送醫 被捕 罹難 喪生"),
  },
];
