import type { CommandHelp, CommandName } from "./command.ts";

/** In Traditional Chinese. */
export const CHINESE: Readonly<Record<CommandName, CommandHelp>> = {
  read: {
    about: "讀文章，印出每個數字、時間與事實；不儲存",
    examples: [
      ["assay read sample/", "讀範例"],
      ["assay read news.ndjson --format ndjson > read.ndjson", "大量文章，一行一篇"],
      ["assay read https://example.com/a.html --published 2025-10-25", "讀一個網頁"],
      ["assay read sample/ --no-facts", "只要數字與時間"],
      ["pbpaste | assay read - --topic 礦業", "讀剪貼簿"],
      ["assay read old.txt --encoding big5 --format html > old.html", "舊檔轉成網頁"],
    ],
  },
  add: {
    about: "讀文章並存入帳本；重複的文章不會再存",
    examples: [
      ["assay add sample/", "把範例存入帳本"],
      ["assay add news.ndjson --ledger mining.db", "存入指定的帳本"],
      ["assay add page.txt --kind topic", "主題頁"],
      ["assay read news.ndjson --format ndjson | assay add -", "把讀好的結果照樣存入"],
    ],
  },
  topic: {
    about: "主題頁：相關標籤，以及由新到舊的文章",
    examples: [
      ["assay topic", "列出所有主題"],
      ["assay topic 礦業", "礦業的相關標籤與文章"],
      ["assay topic 礦業 --limit 10 --format json", "給程式用"],
    ],
  },
  search: {
    about: "找出含有所有詞的文章",
    examples: [
      ["assay search 稀土", "一個詞"],
      ["assay search 稀土 出口 --topic 礦業", "兩個詞，限一個主題"],
      ["assay search 算力 --format ndjson", "給程式用"],
    ],
  },
  article: {
    about: "印出帳本裡的一篇文章與它的數字",
    examples: [["assay article 3f2a9c04d1e8b765", "編號見 search 與 topic"]],
  },
  facts: {
    about: "帳本裡的事實：誰、什麼、多少、何時、誰說的，附原句",
    examples: [
      ["assay facts --subject 中國 --measure bitcoin.", "關於中國的比特幣事實"],
      ["assay facts --stance plan threatened", "還沒有做的：計畫與威脅"],
      ["assay facts --format csv --bom > facts.csv", "給 Excel"],
      ["assay facts --since 2025-10-25 --format ndjson", "給程式：這天起存入的"],
      ["assay facts --as-of 2025-10-25 --format jsonld", "當時的帳本，schema.org"],
    ],
  },
  board: {
    about: "看板：算力地圖、供應占比、交易進度……由事實算出，附出處",
    examples: [
      ["assay board", "列出所有看板"],
      ["assay board bitcoin.hashrate --source 盧克索", "只看一個來源"],
      ["assay board minerals.supply --format csv --bom > supply.csv", "給 Excel"],
      ["assay board incidents.tolls --format json", "給程式用"],
    ],
  },
  check: {
    about: "發稿前核對草稿：每個數字與草稿自己、與帳本比對；有不合的結束代碼為 1",
    examples: [
      ["assay check draft.md", "一份草稿，附行與欄"],
      ["pbpaste | assay check - --ledger mining.db", "剪貼簿裡的，與指定的帳本比對"],
      ["assay check drafts/ --format sarif > check.sarif", "給編輯系統與 CI"],
    ],
  },
  audit: {
    about: "核對帳本：每篇文章的數字自己合不合，各家報導彼此合不合",
    examples: [
      ["assay audit --topic 礦業", "一個主題"],
      ["assay audit --verdict fails conflict", "只看不符與矛盾的"],
      ["assay audit --since 2025-10-25 --format ndjson", "給程式：這天起存入的"],
    ],
  },
  story: {
    about: "同一件事的報導：誰先報、誰取自誰、憑什麼，實際有幾個來源",
    examples: [
      ["assay story --topic 礦業", "一個主題裡講了不只一次的事"],
      ["assay story 68f5392054ed6545", "一則故事：照時間的報導與來源；任何一篇文章的編號都可以"],
      ["assay story --format ndjson", "給程式用"],
    ],
  },
  history: {
    about: "一個網頁改過幾次：哪些數字從多少變成多少，有沒有更正說明，哪些引文已經不在",
    examples: [
      ["assay history 3f2a9c04d1e8b765", "文章的編號"],
      ["assay history https://example.com/a.html", "網址"],
      ["assay history 3f2a9c04d1e8b765 --fact 90ac68f45547-12", "別的版本的引文，在這個版本的哪裡"],
    ],
  },
  entity: {
    about: "一個名稱指的是誰，還有哪些寫法",
    examples: [
      ["assay entity 美國", "所有寫法與篇數"],
      ["assay entity DLA --format json", "給程式用"],
    ],
  },
  proposals: {
    about: "文章裡教的別名：接受、拒絕或收回",
    examples: [
      ["assay proposals", "列出待定的"],
      ["assay proposals --accept 3f2a9c04d1e8b765", "兩個名稱從此算同一個"],
      ["assay proposals --withdraw 3f2a9c04d1e8b765", "收回，什麼都不會刪掉"],
    ],
  },
  judge: {
    about: "記下人的判定，寫在事實旁邊，不改事實",
    examples: [
      ["assay judge wrong 3f2a9c04d1e8-57 --note 主語不對", "這個事實讀錯了"],
      ["assay judge same 3f2a9c04d1e8-57 90ac68f45547-12", "兩個事實說同一件事"],
      ["assay judge withdraw 3f2a9c04d1e8-57", "收回判定"],
      ["assay judge", "列出所有判定"],
    ],
  },
  label: {
    about: "印出讀到的，一個數字一行，用手改正；改好的檔可以再讀進來",
    examples: [
      ["assay label news.txt > news.label", "要改的檔"],
      ["assay label news.label --format ndjson > facts.ndjson", "改好的，成為參考答案"],
      ["assay label news.label --format corpus", "改好的，成為領域包的語料"],
    ],
  },
  source: {
    about: "來源：文章從哪裡自己來；網址、資料夾、逐行的檔案",
    examples: [
      ["assay source add https://example.com/feed.xml --topic 礦業", "訂一個 feed"],
      ["assay source add https://example.com/mining/ --keep /mining/", "列出文章連結的頁面"],
      ["assay source add inbox/", "放進資料夾的檔案"],
      ["assay source list", "每個來源的狀況"],
      ["assay source remove 1a2b3c4d", "不再看；它帶來的文章都還在"],
    ],
  },
  run: {
    about: "一直照看所有來源，把新文章存入帳本；隨時可停，下次接著做",
    examples: [
      ["assay run --contact desk@example.com", "一直跑，直到 Ctrl+C"],
      ["assay run --once", "做完現在該做的就結束，適合排程"],
      ["assay run --metrics 9464 2> assay.log", "計量與逐行 JSON 的紀錄"],
    ],
  },
  status: {
    about: "帳本在哪裡，裡面有多少",
    examples: [["assay status --ledger mining.db", "看指定的帳本"]],
  },
  packs: {
    about: "檢查領域包：字詞檔、量度、單位、標籤；逐一指出檔案與行",
    examples: [
      ["assay packs check", "檢查內附的領域包"],
      ["assay packs check my-packs/", "檢查自己寫的領域包"],
    ],
  },
  model: {
    about: "領域包的計算：給表格，得出結果與每一列的依據",
    examples: [
      ["assay model", "列出所有模型"],
      ["assay model climate.financed-emissions", "這個模型要哪些欄位"],
      ["assay model climate.financed-emissions portfolio.csv", "財務碳排放與達六成的最少部位"],
      ["assay model climate.financed-emissions portfolio.csv --format csv --table top", "其中一張表存成 CSV"],
    ],
  },
  token: {
    about: "權杖：讓本機以外的人與程式進入看板，各有各的權限",
    examples: [
      ["assay token add --scope read judge --name 編輯台", "只顯示一次，只存雜湊值"],
      ["assay token list", "列出所有權杖"],
      ["assay token remove 3f2a9c04", "馬上失效，已登入的也一樣"],
    ],
  },
  watch: {
    about: "監看：事實一符合規則就發出預警；加入前先試算過去會發出什麼",
    examples: [
      ["assay watch add bitcoin.price-over-100k --yes", "加入領域包提供的監看"],
      ["assay watch try --measure markets.commodity-price --subject 黃金 --above 4000 --unit USD", "只試算，不加入"],
      ["assay watch add --measure incidents.deaths --tiers 預警=3,警戒=10,行動=30 --unit person --hold 4320", "分級"],
      ["assay watch alerts", "列出預警"],
    ],
  },
  serve: {
    about: "在瀏覽器看帳本",
    examples: [
      ["assay serve", "http://127.0.0.1:7317/"],
      ["assay serve --port 8080 --ledger mining.db", "指定連接埠與帳本"],
      ["assay serve --host 0.0.0.0", "讓有權杖的人從別的機器進來"],
    ],
  },
  mcp: {
    about: "讓會說 MCP 的程式與代理查帳本、核對草稿（標準輸入輸出）",
    examples: [["assay mcp --ledger mining.db", "由客戶端啟動；設定見 docs/mcp.zh-TW.md"]],
  },
  start: {
    about: "讀 sample/ 並在瀏覽器看（npm start）",
    examples: [
      ["npm start", "範例與網址"],
      ["npm start -- --port 8080", "指定連接埠"],
    ],
  },
};
