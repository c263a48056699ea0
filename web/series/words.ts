/** Words on and around a chart of a measure over time. */
export const SERIES = {
  zh: {
    deed: "報導、估計",
    hollow: "計畫、預測、威脅、假設",
    denied: "否認",
    about: "「約」：容許的範圍",
    whisker: "四捨五入或範圍",
    open: "沒有上限或下限",
    conflict: "互相矛盾",
    undated: "沒有期間，按報導日",
    log: "對數刻度",
    step: "增減",
  },
  en: {
    deed: "reported, estimated",
    hollow: "plan, forecast, threat, condition",
    denied: "denied",
    about: "“about”: what it allows",
    whisker: "rounding or range",
    open: "no upper or lower end",
    conflict: "in conflict",
    undated: "no period: by day of report",
    log: "logarithmic",
    step: "rise or fall",
  },
};
