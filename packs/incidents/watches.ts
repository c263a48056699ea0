import type { PackWatch } from "#model";

export const watches: readonly PackWatch[] = [
  {
    id: "toll-tiers",
    label: { zh: "事故死亡人數三級", en: "Deaths in an accident, three levels" },
    about: {
      zh: "3人預警、10人警戒、30人行動；每起事故各自計算。級距照一般、較大、重大事故的分法，可自行調整。",
      en: "Advisory at 3, alert at 10, action at 30, every accident by itself; the steps can be changed.",
    },
    facts: { measure: "incidents.deaths" },
    rule: {
      kind: "tiers",
      side: "above",
      unit: "person",
      hold: 4320,
      tiers: [
        { name: { zh: "預警", en: "advisory" }, value: "3" },
        { name: { zh: "警戒", en: "alert" }, value: "10" },
        { name: { zh: "行動", en: "action" }, value: "30" },
      ],
    },
  },
  {
    id: "trapped-new",
    label: { zh: "有人受困", en: "People are trapped" },
    about: { zh: "某處第一次傳出受困人數。", en: "The first report of people trapped at a place." },
    facts: { measure: "incidents.trapped" },
    rule: { kind: "new" },
  },
  {
    id: "toll-revised",
    label: { zh: "死亡人數更新", en: "A toll is revised" },
    about: { zh: "同一事故後來的數字不同。", en: "A later figure for the same accident differs." },
    facts: { measure: "incidents.deaths" },
    rule: { kind: "revised" },
  },
  {
    id: "toll-confirmed",
    label: { zh: "兩個獨立來源證實死亡人數", en: "Two independent origins confirm a toll" },
    about: { zh: "兩個互不轉引的來源說出同一數字。", en: "Two origins, neither citing the other, tell the same." },
    facts: { measure: "incidents.deaths" },
    rule: { kind: "agree", origins: 2 },
  },
  {
    id: "strong-quake",
    label: { zh: "規模6以上地震", en: "An earthquake over magnitude 6" },
    about: { zh: "規模大於6。", en: "Magnitude above 6." },
    facts: { measure: "incidents.magnitude" },
    rule: { kind: "crosses", side: "above", value: "6", unit: "1" },
  },
];
