import type { Place, Problem, ProblemCode } from "#model";
import type { Lang } from "./lang.ts";
import { toPrintable } from "./printable.ts";

/** What is wrong and what to do about it. */
type Pair = readonly [what: string, remedy: string];

const CHINESE: Readonly<Record<ProblemCode, Pair>> = {
  "input.not-found": ["找不到輸入", "請檢查路徑"],
  "input.unreadable": ["無法讀取輸入", "請檢查權限與磁碟"],
  "input.refused-address": ["不讀取這個位址", "只接受 http(s): 與 file:；要讓外部網址轉到內部網路，加 --allow-private"],
  "input.http-status": ["網站沒有給出網頁", "請用瀏覽器確認位址，或稍後再試"],
  "input.timeout": ["網站太久沒有回應", "請稍後再試"],
  "input.too-large": ["輸入超過上限", "請分成幾個檔案，大量文章請用 NDJSON（一行一篇）"],
  "input.empty": ["輸入沒有內容", "請檢查檔案是否寫完"],
  "input.binary": ["這不是文字", "請給文字、HTML、Markdown 或 NDJSON"],
  "input.truncated": ["輸入在中途斷掉", "請重新取得完整的檔案"],
  "input.encoding": ["無法判定或解讀文字編碼", "請用 --encoding 指定，例如 big5、gb18030、utf-8"],
  "input.bad-json": ["這一行不是 JSON", "請修正這一行；NDJSON 每行一個物件"],
  "input.bad-article": ["這篇文章的欄位不對", "需要 title 或 body，published 用 YYYY-MM-DD"],
  "input.bad-label": ["這一行標註讀不懂", "請照檔頭的說明修正這一行"],
  "input.bad-table": ["這個表格不合模型要的欄位", "assay model ID 會列出要哪些欄位、每欄怎麼寫"],
  "input.bad-reading": ["這一行的讀法與它的文章不符", "請重新匯出，或只留文章的欄位重讀"],
  "input.damaged-record": ["封存檔有一筆記錄損壞", "已略過並從下一筆繼續；需要這一頁時請重新取得檔案"],
  "input.no-article": ["輸入裡找不到文章", "請用 --kind 指定 topic、ndjson、html、markdown 或 plain"],
  "input.missing-part": ["文章分成幾頁，有一頁拿不到", "已收下它之前的部分；之後再讀一次，或用瀏覽器看那一頁"],
  "reader.thread-ended": ["讀取的執行緒中途結束", "帳本裡的都還在，再執行一次會接著補上；記憶體不足時用 --threads 1"],
  "source.denied": ["網站的 robots.txt 不允許讀取", "請改用網站提供的來源，或徵得網站同意"],
  "source.no-robots": ["暫時讀不到網站的 robots.txt，所以不讀取這個網站", "之後會再試，不必處理"],
  "source.told-to-wait": ["網站要求稍後再來", "時間到了會再試，不必處理"],
  "source.bad-list": ["這份清單讀不懂", "請用瀏覽器確認位址是 RSS、Atom、JSON Feed 或網站地圖"],
  "source.no-items": ["這份清單裡沒有文章", "請確認位址，或檢查 --keep 的路徑"],
  "pack.bad-row": ["字詞檔有一行讀不懂", "一行是：編號、Tab、名稱|名稱、Tab、標記"],
  "pack.clash": ["領域包裡有衝突", "同一編號或同一詞只能指一件事"],
  "pack.unknown": ["領域包用到不存在的編號、單位或詞", "請改成已宣告的"],
  "pack.missing-label": ["領域包少了標籤", "zh 與 en 都要有"],
  "pack.bad-identity": ["領域包有一條恆等式不成立或寫錯", "等號兩邊要量同一種東西，每個名稱都要有對應的項"],
  "pack.bad-board": ["領域包有一個看板寫錯", "每一段都要有量度與標題"],
  "pack.bad-model": ["領域包有一個模型寫錯", "每個模型都要有公式的出處、要讀的表格與欄位"],
  "pack.bad-watch": ["領域包有一條監看寫錯", "要有量度與規則；值是十進位數，級別由輕到重"],
  "source.unfit": [
    "這個位址或檔案不能當來源",
    "網址用 --kind feed、sitemap、listing 或 page；檔案用 .warc、.ndjson 或資料夾；網址也可以是 .warc",
  ],
  "ledger.missing": ["還沒有帳本", "請先用 assay add 檔案… 建立，或用 --ledger 指定"],
  "ledger.unreadable": ["無法使用帳本", "請檢查路徑、權限與磁碟，或用 --ledger 另指一個"],
  "ledger.newer-schema": ["帳本由較新的 Assay 寫成", "請更新 Assay"],
  "ledger.outdated": ["帳本還是舊的格式", "請先用 assay add 或 assay facts 打開一次，讓它更新"],
  "ledger.busy": ["另一個程式正在寫入帳本", "請等它結束後再試"],
  "ledger.running": ["另一個 assay run 已經在照看這個帳本", "先停掉那一個，或用 --ledger 另指一個帳本"],
  "usage.unknown-topic": ["帳本裡沒有這個主題", "用 assay topic 列出所有主題"],
  "usage.unknown-article": ["帳本裡沒有這篇文章", "用 assay search 找出文章的編號"],
  "usage.unknown-entity": ["帳本裡沒有這個名稱", "換一個寫法，或用 assay search 找"],
  "usage.unknown-measure": ["沒有這個量度", "assay facts --format ndjson 的 measure 欄有各事實的量度"],
  "usage.unknown-board": ["沒有這個看板", "用 assay board 列出所有看板"],
  "usage.unknown-model": ["沒有這個模型", "用 assay model 列出所有模型與它們要的欄位"],
  "usage.unknown-fact": ["帳本裡沒有這筆事實", "用 assay facts 找出事實的編號"],
  "usage.unknown-proposal": ["帳本裡沒有這個別名提案", "用 assay proposals 列出提案的編號"],
  "usage.bad-argument": ["參數不對", "加上 --help 看用法"],
  "usage.unknown-watch": ["沒有這條監看", "用 assay watch list 列出所有監看"],
  "usage.bad-watch": ["這條監看寫得不對", "加上 --help 看用法"],
  "watch.bad-outs": ["通知的設定檔有錯", "請檢查檔案，或用 ASSAY_OUTS 另指一個"],
  "usage.unknown-source": ["沒有這個來源", "用 assay source list 列出所有來源"],
  "usage.unknown-token": ["沒有這個權杖", "用 assay token list 列出所有權杖"],
  "access.no-token": ["還沒有權杖，不能讓本機以外的人進來", "請先執行 assay token add --scope read，或不要用 --host"],
  "access.unreadable": ["無法使用權杖檔", "請檢查路徑、權限與內容，或用 ASSAY_TOKENS 另指一個"],
  "serve.port-taken": ["連接埠已被使用", "請用 --port 換一個"],
  "serve.bad-host": ["無法在這個位址服務", "請用 --host 127.0.0.1"],
  "serve.no-app": ["網頁程式還沒有建好", "請執行 npm run build"],
};

const ENGLISH: Readonly<Record<ProblemCode, Pair>> = {
  "input.not-found": ["no such input", "check the path"],
  "input.unreadable": ["cannot read the input", "check permissions and the disk"],
  "input.refused-address": [
    "this address is not read",
    "http(s): and file: are; to be led on to an intranet, add --allow-private",
  ],
  "input.http-status": ["the site gave no page", "check the address in a browser, or try again later"],
  "input.timeout": ["the site did not answer in time", "try again later"],
  "input.too-large": ["the input is over the limit", "split it; for many articles use NDJSON, one a line"],
  "input.empty": ["the input holds nothing", "check that the file was written completely"],
  "input.binary": ["this is not text", "give text, HTML, Markdown or NDJSON"],
  "input.truncated": ["the input breaks off", "get the whole file again"],
  "input.encoding": [
    "the encoding cannot be told or does not fit",
    "name it with --encoding, e.g. big5, gb18030, utf-8",
  ],
  "input.bad-json": ["this line is not JSON", "mend the line; NDJSON is one object a line"],
  "input.bad-article": ["an article's fields are wrong", "it needs title or body, and published as YYYY-MM-DD"],
  "input.bad-label": ["this line of labels cannot be read", "mend it as the head of the file says"],
  "input.bad-table": [
    "the table is not as the model needs it",
    "assay model ID lists the columns and how each is written",
  ],
  "input.bad-reading": [
    "what this line says was read does not fit its article",
    "export it again, or leave only the article's fields to have it read anew",
  ],
  "input.damaged-record": [
    "a record of the archive is damaged",
    "it was passed over; get the file again when its page is needed",
  ],
  "input.missing-part": [
    "a page of this article cannot be had",
    "what stands before it was taken; read it again later, or open that page in a browser",
  ],
  "input.no-article": [
    "no article was found in the input",
    "name its form with --kind topic, ndjson, html, markdown or plain",
  ],
  "reader.thread-ended": [
    "a thread that reads has ended in the middle",
    "what is in the ledger stays; run it again for the rest, with --threads 1 when memory is short",
  ],
  "source.denied": ["the site's robots.txt does not allow it", "use a source that the site offers, or ask the site"],
  "source.no-robots": [
    "the site's robots.txt cannot be had now, so nothing of the site is read",
    "nothing; it is tried again later",
  ],
  "source.told-to-wait": ["the site asks to come again later", "nothing; it is tried again when the time is over"],
  "source.bad-list": [
    "the list cannot be read",
    "check in a browser that the address is RSS, Atom, JSON Feed or a site map",
  ],
  "source.no-items": ["the list holds no article", "check the address, or the path of --keep"],
  "pack.bad-row": ["a line of a word file cannot be read", "a line is: id, tab, form|form, tab, flags"],
  "pack.clash": ["a clash in the packs", "one id, or one form, names one thing"],
  "pack.unknown": ["the packs use an id, unit or word that does not exist", "name one that is declared"],
  "pack.missing-label": ["a label is missing in the packs", "give both zh and en"],
  "pack.bad-identity": [
    "an identity of the packs is wrong",
    "both sides must measure one thing, and every name be a term",
  ],
  "pack.bad-board": ["a board of the packs is wrong", "give every section a title and measures"],
  "pack.bad-model": [
    "a model of the packs is wrong",
    "give it the source of its formula, its tables and their columns",
  ],
  "pack.bad-watch": ["a watch of the packs is wrong", "give it a measure and a rule; values are decimals, tiers rise"],
  "source.unfit": [
    "this address or file cannot be such a source",
    "addresses are feed, sitemap, listing or page (--kind); files are .warc, .ndjson or a folder; an address may be a .warc too",
  ],
  "ledger.missing": ["there is no ledger yet", "make one with: assay add FILES…, or name one with --ledger"],
  "ledger.unreadable": ["the ledger cannot be used", "check path, permissions and disk, or name another with --ledger"],
  "ledger.newer-schema": ["a newer Assay wrote this ledger", "update Assay"],
  "ledger.outdated": [
    "the ledger has an older form",
    "open it once with assay add or assay facts to bring it up to date",
  ],
  "ledger.busy": ["another program is writing to the ledger", "try again when it has finished"],
  "ledger.running": [
    "another assay run already works on this ledger",
    "stop that one first, or name another ledger with --ledger",
  ],
  "usage.unknown-topic": ["the ledger has no such topic", "list topics with: assay topic"],
  "usage.unknown-article": ["the ledger has no such article", "find its id with: assay search WORDS"],
  "usage.unknown-entity": ["the ledger knows no such name", "try another form, or: assay search WORDS"],
  "usage.unknown-measure": ["no such measure", "assay facts --format ndjson gives the measure of each fact"],
  "usage.unknown-board": ["no such board", "list them with: assay board"],
  "usage.unknown-model": ["no such model", "list them, with the columns they need: assay model"],
  "usage.unknown-fact": ["the ledger has no such fact", "find its id with: assay facts"],
  "usage.unknown-proposal": ["the ledger has no such alias proposal", "list their ids with: assay proposals"],
  "usage.bad-argument": ["wrong argument", "see --help"],
  "usage.unknown-watch": ["there is no such watch", "assay watch list shows them"],
  "usage.bad-watch": ["this watch cannot be meant", "see --help"],
  "watch.bad-outs": ["the file that says where alerts go is wrong", "check it, or name another with ASSAY_OUTS"],
  "usage.unknown-source": ["no such source", "list them with: assay source list"],
  "usage.unknown-token": ["no such token", "list them with: assay token list"],
  "access.no-token": [
    "there is no token yet, and nobody but this machine may come in without one",
    "make one with: assay token add --scope read, or leave --host away",
  ],
  "access.unreadable": [
    "the file of tokens cannot be used",
    "check path, permissions and content, or set ASSAY_TOKENS",
  ],
  "serve.port-taken": ["the port is taken", "choose another with --port"],
  "serve.bad-host": ["cannot serve at this address", "try --host 127.0.0.1"],
  "serve.no-app": ["the web app was not built", "run npm run build"],
};

/** One line for people: what is wrong, where (file:line or byte), what to do, and the stable code in brackets. */
export function describeProblem(problem: Problem, lang: Lang): string {
  const { code, at, detail } = problem;
  const [what, remedy] = (lang === "en" ? ENGLISH : CHINESE)[code];
  const place = describePlace(at, lang);
  const said = detail === undefined ? "" : toPrintable(detail);
  if (lang === "en") return `${place}: ${what}${said === "" ? "" : ` (${said})`}; ${remedy} [${code}]`;
  return `${place}：${what}${said === "" ? "" : `（${said}）`}。${remedy}。[${code}]`;
}

/** What a problem is and what to do about it, without place and code. */
export function describeCause(code: ProblemCode, lang: Lang): string {
  const [what, remedy] = (lang === "en" ? ENGLISH : CHINESE)[code];
  return lang === "en" ? `${what}; ${remedy}` : `${what}。${remedy}。`;
}

/** One line for a mistake of ours, with the way to its trace. */
export function describeUnexpected(error: unknown, lang: Lang): string {
  const said = toPrintable(error instanceof Error ? error.message : String(error));
  if (lang === "en") return `unexpected error: ${said}; set ASSAY_DEBUG=1 to see the trace [internal]`;
  return `程式發生未預期的錯誤：${said}。設定 ASSAY_DEBUG=1 再執行可看到詳情。[internal]`;
}

function describePlace(at: Place, lang: Lang): string {
  const source = at.source === "-" ? (lang === "en" ? "standard input" : "標準輸入") : toPrintable(at.source);
  if (at.line !== undefined) return `${source}:${at.line}`;
  if (at.byte === undefined) return source;
  return lang === "en" ? `${source} byte ${at.byte}` : `${source} 第 ${at.byte} 位元組`;
}
