import type { WatchRule } from "#model";

const count = (n: number) => n.toLocaleString("en-US");

export const WORDS = {
  zh: {
    title: "監看與預警",
    about: "監看是一條對事實的規則；一有報導符合就發出預警，附上印出它的字句。計畫與預測不算已發生的事。",
    nav: "這一頁的部分",
    views: { alerts: "預警", watches: "監看", make: "自己做一個" },
    fresh: "剛到",
    ofWatch: "哪個監看",
    everyWatch: "全部",
    feed: "Atom feed",
    noAlerts: "還沒有預警",
    noAlertsOf: "這個監看還沒有發出預警",
    noAlertsHow: "先開始一個監看；有報導符合時，預警會自己出現在這裡。",
    waiting: (n: number) => `${count(n)} 個監看正在等。有報導符合時，預警會自己出現在這裡。`,
    moreFacts: (n: number) => `另有 ${count(n)} 個數字`,
    also: (n: number) => `也見於 ${count(n)} 篇：`,
    kinds: {
      crossed: "越過",
      changed: "變動",
      new: "首見",
      conflict: "牴觸",
      revised: "改了",
      agreed: "一致",
      silent: "沒消息",
      raised: "升級",
      released: "降級",
    },
    running: "進行中",
    none: "還沒有監看",
    noneHow: "從下面挑一個，按一下就開始；或",
    offers: "現成的",
    offersAbout: "各領域備好的監看。先試試過去會響幾次，再開始。",
    since: (at: string) => `自 ${at}`,
    itsAlerts: "它的預警",
    start: "開始",
    started: "進行中",
    tryIt: "試試看",
    trying: "重播帳本中…",
    remove: "停止",
    removed: "已停止；已發出的預警仍在。",
    undo: "復原",
    fired: (n: number, days: number) => `過去 ${count(days)} 天會響 ${count(n)} 次`,
    firedNone: "門檻或許太遠，或帳本裡這段時間沒有這種數字。",
    looked: (facts: number) => `它看的事實在帳本裡共有 ${count(facts)} 筆。`,
    shown: (n: number) => `以下是最近的 ${count(n)} 次：`,
    readOnly: "你的權杖只能看；要開始或停止監看，需要「可以新增」的權杖。",
    name: "名稱",
    nameHint: "例如：銅價過一萬",
    kind: "規則",
    rules: {
      crosses: "越過一個值",
      changes: "變動超過多少",
      new: "第一次有報導",
      conflict: "來源互相牴觸",
      revised: "數字改了",
      agree: "獨立來源一致",
      silent: "很久沒有新數字",
      tiers: "分級（預警、警戒、行動）",
    },
    measure: "量測",
    noMeasure: "選一個",
    subject: "主語",
    subjectHint: "不填就是任何主語",
    source: "媒體",
    anySource: "任何媒體",
    stance: "也算計畫與預測",
    side: "方向",
    sides: { above: "高於", below: "低於", up: "上升", down: "下降", any: "上下都算" },
    value: "門檻",
    by: "變動多少",
    unit: "單位",
    origins: "幾個來源",
    silentDays: "幾天",
    tier: (n: number) => `第 ${n} 級`,
    tierName: "名稱",
    tierValue: "到達",
    tierRelease: "解除",
    tierReleaseHint: "同到達",
    addTier: "加一級",
    dropTier: "拿掉一級",
    hold: "至少維持（分鐘）",
    possible: "只要字面上可能就算（如「約 10 萬」）",
    days: "看過去幾天",
    check: "先看過去會響幾次",
    save: "開始監看",
    saved: "開始了：從現在起的報導都會看。",
    outs: "預警出現在這一頁與 Atom feed；outs.json 裡寫了 webhook 或信箱的，也會送去（assay watch test 可試）。",
    wrong: {
      label: "請給一個名稱。",
      measure: "請選一個量測；只有不比數值的規則能看整個領域。",
      subject: "這個名稱不能用。",
      source: "這個媒體名稱不能用。",
      unit: "這個量測不用這個單位。",
      value: "要一個數字，例如 100000 或 12.5。",
      by: "要一個大於 0 的數字。",
      origins: "2 到 9 之間的整數。",
      days: "1 到 3650 之間的整數。",
      hold: "0 到 525600 之間的整數（分鐘）。",
      tiers: "每級要有數字，一級比一級遠；解除不能比到達更遠，名稱不能重複。",
      other: "沒有成功。",
    },
  },
  en: {
    title: "Watches and alerts",
    about:
      "A watch is a rule over facts; as soon as a report fulfils it an alert is raised, with the words that print it. A plan or a forecast is no deed.",
    nav: "Parts of this page",
    views: { alerts: "Alerts", watches: "Watches", make: "Make your own" },
    fresh: "Just in",
    ofWatch: "Which watch",
    everyWatch: "All",
    feed: "Atom feed",
    noAlerts: "There is no alert yet",
    noAlertsOf: "This watch has raised no alert yet",
    noAlertsHow: "Start a watch; when a report fulfils it, its alert appears here by itself.",
    waiting: (n: number) =>
      `${count(n)} watch${n === 1 ? " is" : "es are"} waiting. When a report fulfils one, its alert appears here by itself.`,
    moreFacts: (n: number) => `${count(n)} more figure${n === 1 ? "" : "s"}`,
    also: (n: number) => `Also printed by ${count(n)}: `,
    kinds: {
      crossed: "crossed",
      changed: "changed",
      new: "first told",
      conflict: "conflict",
      revised: "revised",
      agreed: "agreed",
      silent: "silent",
      raised: "raised",
      released: "released",
    },
    running: "Running",
    none: "There is no watch yet",
    noneHow: "Choose one below and start it with one press, or",
    offers: "Ready made",
    offersAbout: "Watches that come with each domain. See how often one would have fired, then start it.",
    since: (at: string) => `since ${at}`,
    itsAlerts: "its alerts",
    start: "Start",
    started: "running",
    tryIt: "Try it",
    trying: "Replaying the ledger…",
    remove: "Stop",
    removed: "Stopped; its alerts stay.",
    undo: "Undo",
    fired: (n: number, days: number) =>
      `It would have fired ${count(n)} time${n === 1 ? "" : "s"} in the last ${count(days)} day${days === 1 ? "" : "s"}`,
    firedNone: "The threshold may be too far, or the ledger has no such figures of that time.",
    looked: (facts: number) => `The ledger has ${count(facts)} fact${facts === 1 ? "" : "s"} that it looks at.`,
    shown: (n: number) => `These are the last ${count(n)}:`,
    readOnly: "Your token may only read; to start or stop a watch you need one that may add.",
    name: "Name",
    nameHint: "for example: copper over 10,000",
    kind: "Rule",
    rules: {
      crosses: "crosses a value",
      changes: "changes by more than",
      new: "is told for the first time",
      conflict: "sources contradict each other",
      revised: "a figure is revised",
      agree: "independent sources agree",
      silent: "no figure for a long time",
      tiers: "levels (advisory, alert, action)",
    },
    measure: "Measure",
    noMeasure: "Choose one",
    subject: "Subject",
    subjectHint: "blank for any",
    source: "Outlet",
    anySource: "Any outlet",
    stance: "Plans and forecasts count too",
    side: "Direction",
    sides: { above: "above", below: "below", up: "up", down: "down", any: "up or down" },
    value: "Threshold",
    by: "By how much",
    unit: "Unit",
    origins: "How many sources",
    silentDays: "Days",
    tier: (n: number) => `Level ${n}`,
    tierName: "Name",
    tierValue: "Reached at",
    tierRelease: "Left at",
    tierReleaseHint: "the same",
    addTier: "Add a level",
    dropTier: "Drop a level",
    hold: "Stands at least (minutes)",
    possible: "Count what the words only allow (“about 100,000”)",
    days: "Days to look back",
    check: "See how often it would have fired",
    save: "Start watching",
    saved: "Started: every report from now on is looked at.",
    outs: "Alerts appear on this page and in the Atom feed, and go to the webhooks and the mailbox that outs.json names (try them with assay watch test).",
    wrong: {
      label: "Give it a name.",
      measure: "Choose a measure; only rules that compare no values look at a whole domain.",
      subject: "This name cannot be used.",
      source: "This outlet cannot be used.",
      unit: "This measure is not told in this unit.",
      value: "A number, such as 100000 or 12.5.",
      by: "A number over 0.",
      origins: "A whole number from 2 to 9.",
      days: "A whole number from 1 to 3650.",
      hold: "A whole number from 0 to 525600 (minutes).",
      tiers:
        "Each level needs a number, each beyond the one before; none is left beyond where it is reached, no name is used twice.",
      other: "That did not work.",
    },
  },
};

/** A rule in one line. */
export const RULE: Readonly<Record<"zh" | "en", (rule: WatchRule) => string>> = {
  zh(rule) {
    switch (rule.kind) {
      case "crosses":
        return `${WORDS.zh.sides[rule.side]} ${rule.value} ${rule.unit}`;
      case "changes":
        return `${rule.side === undefined ? "變動" : WORDS.zh.sides[rule.side]}超過 ${rule.by} ${rule.unit}`;
      case "agree":
        return `${rule.origins} 個獨立來源一致`;
      case "silent":
        return `${rule.days} 天沒有新數字`;
      case "tiers":
        return rule.tiers
          .map(({ name, value }) => `${name.zh}：${WORDS.zh.sides[rule.side]} ${value} ${rule.unit}`)
          .join("、");
      default:
        return WORDS.zh.rules[rule.kind];
    }
  },
  en(rule) {
    switch (rule.kind) {
      case "crosses":
        return `${rule.side} ${rule.value} ${rule.unit}`;
      case "changes":
        return `changes ${rule.side === undefined ? "" : `${rule.side} `}by more than ${rule.by} ${rule.unit}`;
      case "agree":
        return `${rule.origins} independent sources agree`;
      case "silent":
        return `no figure for ${rule.days} days`;
      case "tiers":
        return rule.tiers.map(({ name, value }) => `${name.en}: ${rule.side} ${value} ${rule.unit}`).join(", ");
      default:
        return WORDS.en.rules[rule.kind];
    }
  },
};
