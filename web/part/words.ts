/** Words of what every page shares. */
export const FRAME = {
  zh: {
    skip: "跳到內容",
    nav: "主要頁面",
    newAlerts: " 則新預警",
    places: {
      facts: "事實",
      measures: "量測",
      boards: "看板",
      models: "模型",
      audit: "稽核",
      watches: "監看",
      entities: "名稱",
      add: "新增",
    },
    searchLabel: "搜尋報導",
    searchHint: "例如：稀土 出口",
    search: "搜尋",
    other: "English",
    themes: { auto: "明暗：跟隨系統", light: "明暗：亮", dark: "明暗：暗" },
    offline: "連不上 Assay。畫面上是先前讀到的內容；恢復連線後會再試。",
    arrived: (articles: number) => `帳本多了 ${articles.toLocaleString("en-US")} 篇報導`,
    showNew: "更新這一頁",
    signIn: "登入",
    signOut: "登出",
    sources: "來源",
    foot: "「事實」是某篇報導印出的說法，不是真相；每一筆都能回到原文的字句。",
  },
  en: {
    skip: "Skip to content",
    nav: "Main pages",
    newAlerts: " new alerts",
    places: {
      facts: "Facts",
      measures: "Measures",
      boards: "Boards",
      models: "Models",
      audit: "Audit",
      watches: "Watches",
      entities: "Names",
      add: "Add",
    },
    searchLabel: "Search articles",
    searchHint: "for example: 稀土 出口",
    search: "Search",
    other: "中文",
    themes: { auto: "Light: as the system", light: "Light: day", dark: "Light: night" },
    offline: "Assay cannot be reached. What you see was read before; it is tried again once the connection is back.",
    arrived: (articles: number) =>
      articles === 1
        ? "The ledger has one more article"
        : `The ledger has ${articles.toLocaleString("en-US")} more articles`,
    showNew: "Update this page",
    signIn: "Sign in",
    signOut: "Sign out",
    sources: "Sources",
    foot: "A “fact” is what an article prints, not what is so; each one leads back to the printed words.",
  },
};

/** Words of loading, of nothing, of errors. */
export const STATE = {
  zh: {
    loading: "讀取中…",
    again: "再試一次",
    offline: "連不上 Assay。請確認它還在執行，然後再試。",
    failed: "這一頁沒有讀成。",
    home: "回首頁",
    signIn: "登入",
  },
  en: {
    loading: "Loading…",
    again: "Try again",
    offline: "Assay cannot be reached. See that it is running, then try again.",
    failed: "This page could not be read.",
    home: "Home",
    signIn: "Sign in",
  },
};

/** Words of what lies over a page. */
export const DIALOG = {
  zh: { title: "一筆事實", close: "關閉" },
  en: { title: "One fact", close: "Close" },
};
