/** The words of the tables in Traditional Chinese. */
const WORDS: Readonly<Record<string, string>> = {
  "clean articles": "正確的文章",
  "figures that words tie to others, %": "有文字連到別的數字的數字，%",
  "digit, found of checkable": "錯一位數，可檢查的找到多少",
  "swapped digits, found of checkable": "兩位對調",
  "×10, found of checkable": "差十倍",
  "scale word, found of checkable": "萬、億",
  "% / points, found of checkable": "%、百分點",
  "unit, found of checkable": "單位",
  "swapped subjects, found of checkable": "兩個名字對調",
  "wrong sum, found of checkable": "合計或分項錯",
  "wrong year or date, found of checkable": "年份或日期錯",
  "**all errors, found of checkable**": "**全部，可檢查的找到多少**",
  "**of those that no longer fit, found**": "**其中已不相符的，找到多少**",
  "of errors in other places, found, %": "其他地方的錯，找到，%",
  "**flags that are right, %**": "**正確的警示，%**",
  "**false alarms per 100 clean articles**": "**每百篇正確文章的誤報**",
  generated: "產生的",
  "made to mislead": "故意像有錯的",
  "60 of ours": "60 篇自撰",
  sample: "樣本",
  "20 real articles": "20 篇真實報導",
  all: "全部",
  "articles/s": "篇/秒",
  "MB/s": "MB/秒",
  "ours = 1": "Assay 為 1",
  median: "中位數",
  "a bare loop over the characters": "只走過每個字元的迴圈",
  "**Assay**, figures only": "**Assay**，只讀數字",
  "Assay, with entities and facts": "Assay，連同事物與事實",
  "Assay, NDJSON bytes in, NDJSON lines out": "Assay，NDJSON 進，NDJSON 出",
  "@node-rs/jieba, cutting words alone": "@node-rs/jieba，只斷詞",
  "chrono-node zh.hant, dates alone": "chrono-node zh.hant，只讀日期",
  "Recognizers-Text zh, numbers, units, dates": "Recognizers-Text 中文，數字、單位、日期",
  value: "數值",
  "value and unit": "數值與單位",
  time: "時間",
  "20 real articles, looked at": "20 篇真實報導，看過",
  "30 of ours, looked at": "30 篇自撰，看過",
  "30 of ours, not looked at": "30 篇自撰，沒看過",
  entity: "事物",
  subject: "主語",
  label: "量的名稱",
  complete: "整條事實",
  stance: "語氣",
  period: "期間",
  voice: "誰說的",
  "append, articles/s": "寫入，篇/秒",
  "append, figures/s": "寫入，數字/秒",
  "size on disk, KB per article": "每篇在磁碟上，KB",
  "search, 1 character, ms": "搜尋 1 個字，毫秒",
  "search, 2 characters, ms": "搜尋 2 個字，毫秒",
  "search, 4 characters, ms": "搜尋 4 個字，毫秒",
  Assay: "Assay",
  "facts in the ledger": "帳本裡的事實",
  "articles checked": "檢查的文章",
  "figures in them": "其中的數字",
  "**all of them checked, s of one processor**": "**全部檢查完，一顆處理器的秒數**",
  "the same on the clock, s": "同上，時鐘的秒數",
  "figures that the ledger tells otherwise, found, %": "帳本說法不同的數字，找到，%",
  "right figures called wrong, %": "正確卻說成有錯的數字，%",
  "`assay read`, most memory, MB": "`assay read` 最多用的記憶體，MB",
  "`assay add`, most memory, MB": "`assay add` 最多用的記憶體，MB",
};

const PATTERNS: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/^(`assay \w+`), ([\d,]+) articles, articles\/s$/, "$1 $2 篇，篇/秒"],
  [/^(\d+) % of ([\d,]+)$/, "$2 處的 $1 %"],
];

/** One cell in Chinese. Numbers and names stay; words without a translation are an error, so that none is forgotten. */
export function toChinese(cell: string): string {
  const word = WORDS[cell];
  if (word !== undefined) return word;
  for (const [pattern, to] of PATTERNS) if (pattern.test(cell)) return cell.replace(pattern, to);
  if (/^[\d.,–]*$/.test(cell) || /^(?:P|R|F1|p99|(?:assay|Recognizers-Text) P)$/.test(cell)) return cell;
  throw new Error(`no Chinese for the cell: ${cell}`);
}
