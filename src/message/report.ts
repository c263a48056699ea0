import type { Lang, Words } from "./lang.ts";

/** What commands report while they run and when they are done. `{name}` is filled in. */
type ReportKey =
  | "added"
  | "stored-before-problem"
  | "storyless"
  | "interrupted"
  | "no-hit"
  | "no-article"
  | "serving"
  | "port-moved"
  | "sample-read"
  | "stop-hint"
  | "stopped"
  | "progress"
  | "date"
  | "source"
  | "topics"
  | "address"
  | "words"
  | "value"
  | "note"
  | "title"
  | "figures"
  | "id"
  | "passage"
  | "name"
  | "articles"
  | "times"
  | "ledger"
  | "tags"
  | "showing"
  | "nothing-read"
  | "no-fact"
  | "board"
  | "board-empty"
  | "model"
  | "files"
  | "formula"
  | "column"
  | "kind"
  | "interval"
  | "more-facts"
  | "no-judgement"
  | "no-proposal"
  | "entity-counts"
  | "entity-kind"
  | "judged"
  | "form"
  | "sequence"
  | "at"
  | "verdict"
  | "about"
  | "by"
  | "name-of"
  | "alias"
  | "type"
  | "state"
  | "witness"
  | "facts"
  | "outlet"
  | "subject"
  | "label"
  | "period"
  | "stance"
  | "voice"
  | "packs-good"
  | "packs-bad"
  | "token-made"
  | "token-removed"
  | "watch-removed"
  | "watch-added"
  | "watch-not-added"
  | "watch-ask"
  | "watch-would"
  | "no-watch"
  | "no-alert"
  | "no-out"
  | "out-took"
  | "watch"
  | "alert"
  | "rule"
  | "copies"
  | "sent"
  | "no-token"
  | "scopes"
  | "made"
  | "expires"
  | "place"
  | "status"
  | "why"
  | "check-foot"
  | "audit-foot"
  | "alone"
  | "no-finding"
  | "backed"
  | "see";

const REPORTS: Words<ReportKey> = {
  "zh-TW": {
    added:
      "新增 {added} 篇，已有 {known} 篇，更新讀法 {superseded} 篇；{figures} 個數字，{times} 個時間。帳本：{ledger}",
    storyless: "{pages} 頁沒有報導",
    "stored-before-problem":
      "出錯以前已存入：新增 {added} 篇，已有 {known} 篇，更新讀法 {superseded} 篇。帳本：{ledger}",
    interrupted: "已中斷；其餘沒有存入",
    "no-hit": "沒有文章符合「{words}」",
    "no-article": "沒有文章",
    serving: "Assay 在 {url}",
    "port-moved": "連接埠 {taken} 已被使用，改用 {port}",
    "sample-read": "範例 {articles} 篇文章，{figures} 個數字，{times} 個時間（帳本 {ledger}）",
    "stop-hint": "按 Ctrl+C 結束",
    stopped: "已結束",
    progress: "{articles} 篇",
    date: "日期",
    source: "來源",
    topics: "主題",
    address: "網址",
    words: "原文",
    value: "值",
    note: "註",
    title: "標題",
    figures: "數字",
    id: "編號",
    passage: "段落",
    name: "主題",
    articles: "文章",
    times: "時間",
    ledger: "帳本",
    tags: "相關",
    showing: "第 {from}–{to} 篇，共 {articles} 篇",
    "nothing-read": "（沒有數字，也沒有時間）",
    "no-fact": "沒有符合的事實",
    board: "看板",
    "board-empty": "（還沒有事實）",
    model: "模型",
    files: "檔案",
    formula: "公式出處：",
    column: "欄位",
    kind: "寫法",
    interval: "可能的值",
    "more-facts": "只列出 {limit} 個，還有更多；用 --limit 或 --offset 看其餘，--format csv 輸出全部",
    "no-judgement": "還沒有人判定過什麼",
    "no-proposal": "沒有這樣的提案",
    "entity-counts": "{articles} 篇文章，{facts} 個事實",
    "entity-kind": "類別：{type}",
    judged: "已記下：{verdict} {about}（序號 {sequence}）",
    form: "寫法",
    sequence: "序號",
    at: "時刻（UTC）",
    verdict: "判定",
    about: "關於",
    by: "誰",
    "name-of": "名稱",
    alias: "別名",
    type: "類別",
    state: "狀態",
    witness: "見於",
    facts: "事實",
    outlet: "媒體",
    subject: "主語",
    label: "所指",
    period: "期間",
    stance: "語氣",
    voice: "誰說的",
    "packs-good": "領域包沒有問題",
    "packs-bad": "領域包有 {problems} 個問題",
    "token-made": "權杖 {id}（{scopes}）已存進 {path}。以下的字只顯示這一次：",
    "watch-removed": "監看 {id} 已移除；它的預警留著",
    "watch-added": "監看 {id} 已加入",
    "watch-not-added": "沒有加入",
    "watch-ask": "要加入嗎？(y/N)",
    "watch-would": "過去{days}天會發出 {fired} 則預警（看過 {facts} 個事實）：",
    "no-watch": "沒有監看；用 assay watch offers 看領域包提供的",
    "no-alert": "沒有預警",
    "no-out": "沒有設定通知；寫在 {path}",
    "out-took": "送到了",
    watch: "監看",
    alert: "預警",
    rule: "規則",
    copies: "轉載",
    sent: "送出",
    "token-removed": "權杖 {id} 已拿掉",
    "no-token": "還沒有權杖",
    scopes: "權限",
    made: "何時",
    expires: "失效",
    place: "行:欄",
    status: "判定",
    why: "為什麼",
    "check-foot":
      "數字 {figures}，可核對 {checkable}，已核對 {checked}；不合 {conflicting}，已過時 {stale}，有據 {supported}，算得出 {derivable}，未知 {unknown}",
    "audit-foot": "文章 {articles}；數字 {figures}，可核對 {checkable}，已核對 {checked}；不符或矛盾 {failing}",
    alone: "沒有帳本，只與草稿自己核對",
    "no-finding": "沒有可以核對的",
    see: "見 {place}",
    backed: "帳本有 {reports} 處說的一致，出處 {origins} 個",
  },
  en: {
    added:
      "{added} added, {known} known already, {superseded} read anew; {figures} figures, {times} times. Ledger: {ledger}",
    storyless: "pages without a story: {pages}",
    "stored-before-problem":
      "stored before the problem: {added} added, {known} known already, {superseded} read anew. Ledger: {ledger}",
    interrupted: "interrupted; nothing else was stored",
    "no-hit": "no article holds “{words}”",
    "no-article": "no articles",
    serving: "Assay is at {url}",
    "port-moved": "port {taken} is taken, using {port}",
    "sample-read": "sample of {articles} articles, {figures} figures, {times} times (ledger {ledger})",
    "stop-hint": "stop with Ctrl+C",
    stopped: "stopped",
    progress: "{articles} articles",
    date: "date",
    source: "source",
    topics: "topics",
    address: "address",
    words: "words",
    value: "value",
    note: "note",
    title: "title",
    figures: "figures",
    id: "id",
    passage: "passage",
    name: "topic",
    articles: "articles",
    times: "times",
    ledger: "ledger",
    tags: "related",
    showing: "{from}–{to} of {articles}",
    "nothing-read": "(no figures and no times)",
    "no-fact": "no fact matches",
    board: "board",
    "board-empty": "(no fact yet)",
    model: "model",
    files: "files",
    formula: "formula from",
    column: "column",
    kind: "written as",
    interval: "what it may be",
    "more-facts": "{limit} shown, there are more: --limit or --offset shows them, --format csv prints all",
    "no-judgement": "nobody has judged anything yet",
    "no-proposal": "no such proposal",
    "entity-counts": "{articles} articles, {facts} facts",
    "entity-kind": "type: {type}",
    judged: "noted: {verdict} {about} (sequence {sequence})",
    form: "form",
    sequence: "sequence",
    at: "at (UTC)",
    verdict: "verdict",
    about: "about",
    by: "by",
    "name-of": "name",
    alias: "alias",
    type: "type",
    state: "state",
    witness: "seen in",
    facts: "facts",
    outlet: "outlet",
    subject: "subject",
    label: "measured",
    period: "period",
    stance: "stance",
    voice: "who says so",
    "packs-good": "the packs are sound",
    "packs-bad": "{problems} problems in the packs",
    "token-made": "token {id} ({scopes}) is kept in {path}; its words are shown only this once:",
    "watch-removed": "watch {id} is removed; its alerts stay",
    "watch-added": "watch {id} is added",
    "watch-not-added": "not added",
    "watch-ask": "Add it? (y/N)",
    "watch-would": "would have fired {fired} times in {days} days (of {facts} facts):",
    "no-watch": "no watch; assay watch offers shows those of the packs",
    "no-alert": "no alert",
    "no-out": "no way out is set; write it in {path}",
    "out-took": "taken",
    watch: "watch",
    alert: "alert",
    rule: "rule",
    copies: "copies",
    sent: "sent",
    "token-removed": "token {id} is taken away",
    "no-token": "there is no token yet",
    scopes: "scopes",
    made: "made",
    expires: "ends",
    place: "line:col",
    status: "status",
    why: "why",
    "check-foot":
      "{figures} figures, {checkable} checkable, {checked} checked; {conflicting} conflicting, {stale} stale, {supported} supported, {derivable} derivable, {unknown} unknown",
    "audit-foot":
      "{articles} articles; {figures} figures, {checkable} checkable, {checked} checked; {failing} fail or conflict",
    alone: "no ledger: the draft is checked against itself alone",
    "no-finding": "nothing to check",
    see: "see {place}",
    backed: "{reports} reports of the ledger say so, {origins} origins",
  },
};

/** One report in the reader's language with its places filled in. */
export function report(lang: Lang, key: ReportKey, values: Readonly<Record<string, string | number>> = {}): string {
  return REPORTS[lang][key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
