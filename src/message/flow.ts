import type { Lang, Words } from "./lang.ts";

type FlowKey =
  | "added"
  | "changed"
  | "removed"
  | "no-source"
  | "kind"
  | "address"
  | "state"
  | "last-success"
  | "articles"
  | "failures"
  | "next"
  | "cause"
  | "new"
  | "well"
  | "failing"
  | "hopeless"
  | "removed-state"
  | "begun"
  | "stopping"
  | "watching"
  | "items"
  | "page"
  | "unchanged"
  | "denied"
  | "failed"
  | "stored"
  | "mistake"
  | "ended"
  | "released"
  | "metrics"
  | "queue"
  | "titled"
  | "found-feed"
  | "found-sitemap"
  | "found-listing"
  | "found-page"
  | "found-feed-of-page"
  | "found-same-feed"
  | "found-unreached"
  | "other-way"
  | "add-anyway";

const FLOW: Words<FlowKey> = {
  "zh-TW": {
    added: "已加入來源 {id}（{kind}）：{address}",
    changed: "來源 {id}（{kind}）的設定已更新：{address}",
    removed: "已拿掉來源 {id}：{address}；它帶來的文章都還在",
    "no-source": "還沒有來源；用 assay source add 網址 加一個",
    kind: "種類",
    address: "位址",
    state: "狀況",
    "last-success": "上次成功（UTC）",
    articles: "文章",
    failures: "連續失敗",
    next: "下次（UTC）",
    cause: "上次的錯誤",
    new: "還沒看過",
    well: "正常",
    failing: "出錯，會再試",
    hopeless: "無法取得",
    "removed-state": "已拿掉",
    begun: "{sources} 個來源，{due} 件要做",
    watching: "監看進度 {sequence}/{of}",
    stopping: "收尾中；再按一次立刻結束",
    items: "清單，{items} 項",
    page: "{articles} 篇文章，{bytes} 位元組",
    unchanged: "沒有變",
    denied: "robots.txt 不准：{detail}",
    failed: "失敗 {code} {detail}",
    stored: "新增 {added} 篇，已有 {known} 篇，{facts} 個事實",
    mistake: "程式出錯，這一頁跳過",
    ended:
      "看了 {visits} 次：清單 {items}，頁面 {page}，沒有變 {unchanged}，拒絕 {denied}，失敗 {failed}；新增 {added} 篇，已有 {known} 篇，{facts} 個事實",
    released: "{released} 件還沒做完，下次繼續",
    metrics: "計量在 {url}metrics",
    queue: "待辦：{due} 件現在，{later} 件以後，{leased} 件進行中",
    titled: "《{title}》",
    "found-feed": "這個位址是 feed{named}，現在列出 {items} 篇",
    "found-sitemap": "這個位址是網站地圖，現在列出 {items} 項",
    "found-listing": "這個位址是列出文章的網頁{named}，現在列出 {items} 篇",
    "found-page": "這個位址是一篇文章或一般網頁{named}：只看這一頁有沒有變。要當成文章清單，加 --kind listing",
    "found-feed-of-page": "這一頁沒有列出文章，但指出一個 feed{named}，列出 {items} 篇：改看這個 feed",
    "found-same-feed": "這一頁列出的 {page} 篇有 {feed} 篇也在它指出的 feed{named}：改看這個 feed，比較準也比較省",
    "found-unreached": "現在看不到這個位址；先依位址當成 {kind}，之後會再試",
    "other-way": "也可以：assay source add {address} --kind {kind}{named}",
    "add-anyway": "沒有加入；確定要加，請用 --kind 指定種類",
  },
  en: {
    added: "source {id} added ({kind}): {address}",
    changed: "source {id} has new options ({kind}): {address}",
    removed: "source {id} taken off: {address}; the articles that it brought stay",
    "no-source": "there is no source yet; add one with: assay source add URL",
    kind: "kind",
    address: "address",
    state: "state",
    "last-success": "last success (UTC)",
    articles: "articles",
    failures: "failures in a row",
    next: "next (UTC)",
    cause: "last error",
    new: "not looked at yet",
    well: "well",
    failing: "failing, tried again",
    hopeless: "not to be had",
    "removed-state": "taken off",
    begun: "{sources} sources, {due} tasks due",
    watching: "watches have looked at {sequence} of {of}",
    stopping: "finishing; a second time ends at once",
    items: "list, {items} items",
    page: "{articles} articles, {bytes} bytes",
    unchanged: "unchanged",
    denied: "refused by robots.txt: {detail}",
    failed: "failed {code} {detail}",
    stored: "{added} articles added, {known} known, {facts} facts",
    mistake: "a mistake of the program; this page is passed over",
    ended:
      "{visits} visits: {items} lists, {page} pages, {unchanged} unchanged, {denied} denied, {failed} failed; {added} articles added, {known} known, {facts} facts",
    released: "{released} tasks were not finished and are done next time",
    metrics: "metrics at {url}metrics",
    queue: "to do: {due} now, {later} later, {leased} under way",
    titled: " \u201c{title}\u201d",
    "found-feed": "this address is a feed{named}; it lists {items} articles now",
    "found-sitemap": "this address is a site map; it lists {items} entries now",
    "found-listing": "this address is a page of links to articles{named}; it lists {items} now",
    "found-page":
      "this address is one article or page{named}: only this page is looked at for changes. To follow it as a list add --kind listing",
    "found-feed-of-page": "the page lists no articles but names a feed{named} of {items}: that feed is followed",
    "found-same-feed":
      "{feed} of the {page} articles that the page lists are in the feed that it names{named}: that feed is followed, it says more and asks less",
    "found-unreached": "the address cannot be looked at now; it is taken for a {kind} by its name, and tried again",
    "other-way": "also possible: assay source add {address} --kind {kind}{named}",
    "add-anyway": "not added; to add it all the same, name its kind with --kind",
  },
};

/** What is said of sources and of a run, with its places filled in. */
export function flowWord(lang: Lang, key: FlowKey, values: Readonly<Record<string, string | number>> = {}): string {
  return FLOW[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? "")).trimEnd();
}
