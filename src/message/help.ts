import type { Lang, Words } from "./lang.ts";

/** Titles, arguments and options of the help. What each command does, with examples, is in `help-commands.ts`. */
type HelpKey =
  | "about"
  | "usage"
  | "arguments"
  | "options"
  | "commands"
  | "examples"
  | "exit"
  | "exit-codes"
  | "help"
  | "version"
  | "lang"
  | "ledger"
  | "inputs"
  | "no-facts"
  | "bom"
  | "format-facts"
  | "format-board"
  | "board-id"
  | "model-id"
  | "model-files"
  | "model-table"
  | "board-filter"
  | "format-label"
  | "fact-subject"
  | "fact-measure"
  | "fact-period"
  | "fact-stance"
  | "fact-source"
  | "fact-topic"
  | "fact-article"
  | "fact-cell"
  | "fact-since"
  | "fact-as-of"
  | "fact-limit"
  | "fact-offset"
  | "entity-name"
  | "verdict"
  | "judge-ids"
  | "by"
  | "note"
  | "state"
  | "accept"
  | "refuse"
  | "withdraw"
  | "proposal-name"
  | "packs-action"
  | "source-action"
  | "source-name"
  | "source-kind"
  | "source-outlet"
  | "source-every"
  | "source-keep"
  | "allow-private-source"
  | "run-once"
  | "run-pace"
  | "run-contact"
  | "run-metrics"
  | "token-action"
  | "token-id"
  | "token-scope"
  | "token-name"
  | "token-days"
  | "watch-action"
  | "watch-id"
  | "watch-where"
  | "watch-above"
  | "watch-below"
  | "watch-changes"
  | "watch-unit"
  | "watch-new"
  | "watch-conflict"
  | "watch-revised"
  | "watch-agree"
  | "watch-silent"
  | "watch-tiers"
  | "watch-hold"
  | "watch-possible"
  | "watch-name"
  | "watch-days"
  | "watch-yes"
  | "packs-folder"
  | "format-read"
  | "format-table"
  | "format-watch"
  | "format-add"
  | "encoding"
  | "kind"
  | "published"
  | "topic-input"
  | "topic-search"
  | "allow-private"
  | "threads"
  | "limit"
  | "offset"
  | "port"
  | "port-start"
  | "host"
  | "topic-name"
  | "words"
  | "article-id"
  | "check-inputs"
  | "format-check"
  | "strict"
  | "all-reports"
  | "audit-topic"
  | "audit-article"
  | "audit-measure"
  | "audit-verdict"
  | "audit-since"
  | "story-id"
  | "story-topic"
  | "history-of"
  | "history-fact";

const HELP: Words<HelpKey> = {
  "zh-TW": {
    about: "Assay：讀礦業新聞，每個數字都附原文為證。",
    usage: "用法：",
    arguments: "參數：",
    options: "選項：",
    commands: "指令：",
    examples: "範例：",
    exit: "結束代碼：",
    "exit-codes": "0 成功 · 1 輸入有問題，或 check、audit 有數字不合 · 2 用法不對 · 3 環境有問題（帳本、連接埠）",
    help: "顯示說明",
    version: "顯示版本",
    lang: "訊息語言：zh-TW 或 en（預設看 ASSAY_LANG、LANG，否則 zh-TW）",
    ledger: "帳本檔案（預設 ASSAY_LEDGER，否則在使用者資料夾）",
    inputs: "檔案、資料夾、http(s): 或 file: 位址，- 為標準輸入",
    "no-facts": "不把數字組成事實：ndjson 只有數字與時間，表格只有值",
    bom: "csv：開頭加 BOM，讓 Excel 認得中文",
    "format-facts": "table、csv、ndjson（json 同）或 jsonld；預設 table",
    "format-board": "table、json 或 csv；預設 table",
    "board-id": "看板，例如 bitcoin.hashrate；不給則列出所有看板",
    "model-id": "模型，例如 climate.financed-emissions；不給則列出所有模型",
    "model-files": "CSV 檔；有多張表時寫成 名稱=檔案，不給則列出要哪些欄位",
    "model-table": "只要結果的這一張表",
    "board-filter": "只要這個值的，見看板 json 的 filters；看板沒有的篩選不起作用",
    "format-label": "text、ndjson 或 corpus；預設 text",
    "fact-subject": "只要關於這個名稱的，繁簡、別名皆可，也可用編號",
    "fact-measure": "只要這個量度，例如 minerals.mine-production；minerals. 為整個領域",
    "fact-period": "只要這個期間，EDTF，例如 2025-10",
    "fact-stance": "只要這些語氣：reported estimated forecast plan threatened denied condition",
    "fact-source": "只要這家媒體的",
    "fact-topic": "只要這個主題的文章裡的",
    "fact-article": "只要這篇文章的",
    "fact-cell": "只要說同一件事的（cell 見 ndjson 或 csv）",
    "fact-since": "只要在此之後存入的：序號、日期（UTC）或時刻",
    "fact-as-of": "照那時的帳本：序號、日期（UTC，含當天）或時刻",
    "fact-limit": "最多幾個（預設：表格 50，其他全部）",
    "fact-offset": "跳過前面幾個",
    "entity-name": "名稱、別名、縮寫或編號，繁簡皆可",
    verdict: "right、wrong、same、different、accept、refuse 或 withdraw；不給則列出所有判定",
    "judge-ids": "事實或提案的編號；same 與 different 要兩個",
    by: "誰判定的",
    note: "為什麼",
    state: "open、accepted、refused 或 all；預設 open",
    accept: "接受這個提案：兩個名稱是同一個",
    refuse: "拒絕這個提案",
    withdraw: "收回對這個提案的判定",
    "proposal-name": "只要關於這個名稱的",
    "packs-action": "要做的事：check",
    "source-action": "要做的事：add、list 或 remove",
    "source-name": "網址、檔案或資料夾；remove 也可用編號（見 source list）",
    "source-kind": "來源的種類：feed、sitemap、listing、page、warc、folder、stream；不給就看位址",
    "source-outlet": "沒有署名媒體的文章算是誰的",
    "source-every": "每隔幾秒看一次（預設 900）",
    "source-keep": "只要路徑以此開頭的文章（/mining/）",
    "allow-private-source": "也讀本機與內部網路的網址",
    "run-once": "做完現在該做的就結束",
    "run-pace": "同一台主機兩次要求之間至少幾秒（預設 1）",
    "run-contact": "告訴網站的聯絡方式：電子郵件或網址",
    "run-metrics": "在本機的這個連接埠給出 Prometheus 計量（0 為任一個）",
    "token-action": "要做的事：add、list 或 remove",
    "token-id": "要拿掉的權杖編號（見 token list）",
    "token-scope": "權杖能做什麼：read、add、judge，可給多個；預設 read",
    "token-name": "給誰、做什麼用的",
    "watch-action":
      "add（加入）、try（試算）、list（列出）、offers（領域包提供的）、remove（移除）、alerts（預警）、test（試送通知）",
    "watch-id":
      "add、try：領域包的監看（bitcoin.price-over-100k）；remove、alerts：監看的編號，alerts 也可以是預警的編號",
    "watch-where": "只看限定詞是這個值的事實，可重複",
    "watch-above": "越過這個值",
    "watch-below": "跌破這個值",
    "watch-changes": "前後變動超過這麼多：10% 或配合 --unit 的數",
    "watch-unit": "值的單位；量度只有一種單位時可不寫",
    "watch-new": "某對象第一次有這個數字",
    "watch-conflict": "兩個來源不可能都對",
    "watch-revised": "數字被改動",
    "watch-agree": "這麼多個獨立來源一致",
    "watch-silent": "這麼多天沒有新的數字",
    "watch-tiers": "分級：預警=80:60,警戒=200:150（名稱=值:解除值），由輕到重",
    "watch-hold": "降級前至少維持幾分鐘",
    "watch-possible": "字面上可能越過也算（預設要整個區間都越過）",
    "watch-name": "監看或權杖的名稱",
    "watch-days": "試算最近幾天（預設 90）",
    "watch-yes": "不再詢問，直接加入",
    "token-days": "幾天後失效（預設不失效）",
    "packs-folder": "放領域包的資料夾（預設為內附的）",
    "format-read": "table、ndjson（json 同）或 html；預設 table",
    "format-table": "table、json 或 ndjson；預設 table",
    "format-watch": "table、json 或 ndjson，alerts 也可以是 cap（CAP 1.2，一則一行）；預設 table",
    "format-add": "table 或 json（ndjson 同）；預設 table",
    encoding: "輸入的編碼，例如 big5、gb18030（預設自動判定）",
    kind: "輸入的形式：topic、ndjson、html、markdown 或 plain（預設自動判定）",
    published: "沒有日期的文章用這個發布日期，例如 2025-10-25",
    "topic-input": "把所有文章歸入這個主題",
    "topic-search": "只找這個主題的文章",
    threads: "讀典藏檔的執行緒數，1 為不另開；預設每顆核心一條",
    "allow-private": "允許外部網址轉到本機或內部網路",
    limit: "最多列出幾篇",
    offset: "跳過前面幾篇",
    port: "連接埠（預設 7317；0 為任一空的）",
    "port-start": "連接埠（預設 7317，被占用時改用下一個空的）",
    host: "服務的位址（預設 127.0.0.1，只有本機能連）",
    "topic-name": "主題名稱，繁簡皆可；不給則列出所有主題",
    words: "要找的詞，須全部出現，繁簡皆可",
    "article-id": "文章編號（見 search 與 topic）",
    "check-inputs": "草稿：Markdown、純文字、HTML、NDJSON，- 為標準輸入",
    "format-check": "human、json、ndjson 或 sarif；預設 human",
    strict: "已過時與說法不一的也算不通過",
    "all-reports": "連說的不是同一件事的也列出，附上是哪裡不同",
    "audit-topic": "只核對這個主題的文章",
    "audit-article": "只核對這篇文章",
    "audit-measure": "只要有這個量度的，例如 deals.loan；deals. 為整個領域",
    "audit-verdict":
      "只要這些：fails conflict divergent revision undetermined incomplete holds holds-with-rounding agree compatible different",
    "audit-since": "只核對在此之後存入的：序號、日期（UTC）或時刻",
    "story-id": "故事的編號，或其中任何一篇文章的編號；不給則列出講了不只一次的事",
    "story-topic": "只要這個主題裡有報導的",
    "history-of": "文章的編號，或網址",
    "history-fact": "別的版本裡一個事實的編號：它的字句在這個版本的哪裡",
  },
  en: {
    about: "Assay reads mining news and keeps every figure with its witness.",
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    examples: "Examples:",
    exit: "Exit codes:",
    "exit-codes":
      "0 done · 1 a problem of the input, or figures that fail check or audit · 2 wrong usage · 3 a problem of the environment (ledger, port)",
    help: "show help",
    version: "show the version",
    lang: "language of messages: zh-TW or en (default: ASSAY_LANG, LANG, else zh-TW)",
    ledger: "the ledger's file (default: ASSAY_LEDGER, else in the user's data folder)",
    inputs: "files, folders, http(s): or file: addresses, - for standard input",
    "no-facts": "leave facts out: figures and times only (ndjson), values only (table)",
    bom: "csv: begin with a byte order mark, by which Excel knows UTF-8",
    "format-facts": "table, csv, ndjson (json is the same) or jsonld; default table",
    "format-board": "table, json or csv; default table",
    "board-id": "a board such as bitcoin.hashrate; without one, all boards are listed",
    "model-id": "a model such as climate.financed-emissions; without one, all models are listed",
    "model-files": "CSV files, as NAME=FILE where there are several tables; without one, the columns are listed",
    "model-table": "only this table of the result",
    "board-filter": "only this value, see filters in the board's json; a filter that the board has not does nothing",
    "format-label": "text, ndjson or corpus; default text",
    "fact-subject": "only about this name: any form, alias or id, in either Chinese script",
    "fact-measure": "only this measure, e.g. minerals.mine-production; minerals. for a whole pack",
    "fact-period": "only this period, EDTF, e.g. 2025-10",
    "fact-stance": "only these stances: reported estimated forecast plan threatened denied condition",
    "fact-source": "only of this outlet",
    "fact-topic": "only of articles under this topic",
    "fact-article": "only of this article",
    "fact-cell": "only those that speak of the same (cell: see ndjson or csv)",
    "fact-since": "only what was stored after: a sequence, a day (UTC) or an instant",
    "fact-as-of": "as the ledger was then: a sequence, a day (UTC, the day included) or an instant",
    "fact-limit": "at most so many (default: a table 50, files all)",
    "fact-offset": "pass over the first so many",
    "entity-name": "a name, alias, acronym or id, in either Chinese script",
    verdict: "right, wrong, same, different, accept, refuse or withdraw; without it, all judgements are listed",
    "judge-ids": "ids of facts or proposals; two for same and different",
    by: "who judges",
    note: "why",
    state: "open, accepted, refused or all; default open",
    accept: "accept this proposal: the two names are one thing",
    refuse: "refuse this proposal",
    withdraw: "take back what was judged of this proposal",
    "proposal-name": "only about this name",
    "packs-action": "what to do: check",
    "source-action": "what to do: add, list or remove",
    "source-name": "an address, a file or a folder; for remove also an id (see source list)",
    "source-kind":
      "what kind of source: feed, sitemap, listing, page, warc, folder, stream; told by the address when left out",
    "source-outlet": "the outlet of articles that name none",
    "source-every": "seconds between two looks (900 by default)",
    "source-keep": "only articles whose path begins with this (/mining/)",
    "allow-private-source": "reads addresses of this machine and its network too",
    "run-once": "ends when nothing is due any more",
    "run-pace": "seconds at least between two requests of a host (1 by default)",
    "run-contact": "how servers can reach you: a mail or web address",
    "run-metrics": "gives metrics for Prometheus at this port of this machine (0 for any)",
    "token-action": "what to do: add, list or remove",
    "token-id": "the token to take away (see token list)",
    "token-scope": "what the token allows: read, add, judge, one or more; read by default",
    "token-name": "for whom or what it is",
    "watch-action":
      "add, try, list, offers (those of the packs), remove, alerts, test (send a message to every way out)",
    "watch-id":
      "add, try: a pack's watch (bitcoin.price-over-100k); remove, alerts: the id of a watch, for alerts also of an alert",
    "watch-where": "only facts with this value of a qualifier; may be repeated",
    "watch-above": "goes above this value",
    "watch-below": "goes below this value",
    "watch-changes": "changes by more than this: 10%, or a number with --unit",
    "watch-unit": "the unit of the values; not needed where a measure has one only",
    "watch-new": "the first figure of a subject",
    "watch-conflict": "two origins that cannot both be right",
    "watch-revised": "a figure is revised",
    "watch-agree": "so many independent origins agree",
    "watch-silent": "no figure for so many days",
    "watch-tiers": "levels: advisory=80:60,alert=200:150 (NAME=VALUE:RELEASE), the mildest first",
    "watch-hold": "minutes for which a level stands before it falls",
    "watch-possible": "also what the words only allow (by default the whole interval must lie beyond)",
    "watch-name": "what the watch is called",
    "watch-days": "try it on the last so many days (90)",
    "watch-yes": "add without asking",
    "token-days": "days after which it ends (never by default)",
    "packs-folder": "folder of packs (default: those that come with Assay)",
    "format-read": "table, ndjson (json is the same) or html; default table",
    "format-table": "table, json or ndjson; default table",
    "format-watch": "table, json or ndjson; alerts also as cap (CAP 1.2, one a line); default table",
    "format-add": "table or json (ndjson is the same); default table",
    encoding: "encoding of the input, e.g. big5, gb18030 (default: found by itself)",
    kind: "form of the input: topic, ndjson, html, markdown or plain (default: found by itself)",
    published: "publication date of articles that have none, e.g. 2025-10-25",
    "topic-input": "put all articles under this topic",
    "topic-search": "only articles of this topic",
    threads: "threads that read the pages of an archive, 1 for none; one a core by default",
    "allow-private": "let addresses outside lead on to this machine or its network",
    limit: "list at most so many articles",
    offset: "pass over the first so many",
    port: "port (default 7317; 0 for any free one)",
    "port-start": "port (default 7317, or the next free one)",
    host: "address to serve at (default 127.0.0.1: this machine only)",
    "topic-name": "the topic, in either Chinese script; without it, all topics are listed",
    words: "words that must all occur, in either Chinese script",
    "article-id": "the article's id (see search and topic)",
    "check-inputs": "drafts: Markdown, plain text, HTML, NDJSON; - for standard input",
    "format-check": "human, json, ndjson or sarif; default human",
    strict: "what is stale or disputed does not pass either",
    "all-reports": "also reports that speak of different things, with what tells them apart",
    "audit-topic": "only articles of this topic",
    "audit-article": "only this article",
    "audit-measure": "only with a figure of this measure, e.g. deals.loan; deals. for a whole pack",
    "audit-verdict":
      "only these: fails conflict divergent revision undetermined incomplete holds holds-with-rounding agree compatible different",
    "audit-since": "only what was stored after: a sequence, a day (UTC) or an instant",
    "story-id": "id of a story or of any of its articles; without it, what was told more than once is listed",
    "story-topic": "only stories with a report of this topic",
    "history-of": "id of an article, or its address",
    "history-fact": "id of a fact of another version: where its words stand in this one",
  },
};

/** The help words of one language. */
export function helpWords(lang: Lang): Readonly<Record<HelpKey, string>> {
  return HELP[lang];
}
