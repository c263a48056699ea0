/** What kinds of sources are called, and how one does. */
export const SOURCE = {
  zh: {
    kinds: {
      feed: "feed",
      sitemap: "網站地圖",
      listing: "列表頁",
      page: "網頁",
      warc: "WARC 檔",
      folder: "資料夾",
      stream: "逐行檔",
    },
    states: { new: "還沒看過", well: "正常", failing: "出錯，會再試", hopeless: "無法取得", removed: "已拿掉" },
    outcomes: { items: "清單", page: "頁面", unchanged: "沒有變", denied: "不允許", failed: "失敗" },
    failures: (n: number) => `連續失敗 ${n} 次`,
    never: "—",
  },
  en: {
    kinds: {
      feed: "feed",
      sitemap: "site map",
      listing: "page of links",
      page: "page",
      warc: "WARC file",
      folder: "folder",
      stream: "file of lines",
    },
    states: {
      new: "not looked at yet",
      well: "well",
      failing: "failing, tried again",
      hopeless: "not to be had",
      removed: "taken off",
    },
    outcomes: { items: "list", page: "page", unchanged: "unchanged", denied: "denied", failed: "failed" },
    failures: (n: number) => `${n} failure${n === 1 ? "" : "s"} in a row`,
    never: "—",
  },
};
