import type { Figure } from "#model";
import type { Scan } from "./scan.ts";
import { isOneSentence, isSum } from "./sum.ts";
import { charTable, makeTrie, matchAt, unitTable, wordsOf } from "./trie.ts";

/** How far before the number its noun or verb may stand; before one of less than a hundred million it stands close. */
const REACH = 22;
const CLOSE = 6;
/** How far the sum beside may stand. */
const BESIDE_MAX = 28;
const MOVE_MAX = 4;
const DIGITS_MIN = 7;
const HUNDRED_MILLIONS = charTable("億兆");
const TEN_THOUSANDS = charTable("萬");
const ENDS_CLAUSE = unitTable(",，。;；!！?？\n");
/** What may stand right behind a sum that leaves its unit out. */
const CLOSES = unitTable(",，。;；!！?？\n 、)）」』:：");
/** Words of money, and words of what is counted or weighed. */
const WORDS = makeTrie<boolean>([
  ...wordsOf(
    "虧損 獲利 淨利 純益 盈餘 溢利 純利 利潤 營收 營業額 收入 稅收 出資 投資 增資 資金 資本 斥資 耗資 注資 砸 砸下 豪擲 募資 籌資 集資 融資 貸款 放款 舉債 發行 發債 債券 綠債 資格認可 預算 經費 補助 罰款 罰鍰 罰金 行政罰 裁罰 開罰 重罰 判賠 碳費 費用 稅金 市值 金額 損失 農損 災損 財損 成本 支出 估值 收購 併購 交易額 成交額 資產 負債 存款 股利 銷售額 賠償 捐款 撥款 售價 曝險 暴險 股權",
    true,
  ),
  ...wordsOf(
    "人數 用戶 會員 人口 人次 次數 數量 產量 銷量 產能 銷售量 供應量 供應 需求 庫存 儲量 出口量 進口量 持有 股數 股份 張數 件數 戶數 觀看 點閱 點擊 瀏覽 下載 訂閱 粉絲 算力 難度 排放 排放量 減碳 發電 用電 用水 代幣 比特幣 以太幣 噸 桶 顆 枚 隻 株 棵 度 指數 成交量",
    false,
  ),
]);
/** Right behind the number these say that it is a sum. */
const BEHIND = makeTrie<true>(
  wordsOf("資格 債券 綠債 碳費 資金 貸款 融資 預算 經費 補助 罰款 投資 訂單 營收 大單 合約 市值 基金 股權 規模", true),
);

/**
 * 虧損|50億|, 取得|116億|資格、…20億元: sums whose 元 is left out, as headlines and lists do. A number in hundred millions
 * that counts nothing is money when the clause speaks of money last before it, or the figure beside it in its sentence is;
 * it is in what 元 means in the text, for other money is named. Changes the units in place.
 */
export function settleBareMoney(scan: Scan, figures: Figure[], plainMoney: () => string): void {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.unit !== "1" || !mayBeSum(scan, figure)) continue;
    const told = tellsMoney(scan, figure.start, HUNDRED_MILLIONS[scan.codes[figure.end - 1]!] === 1 ? REACH : CLOSE);
    if (told === false) continue;
    const beside = sumBeside(scan, figures, i);
    if (told || beside !== undefined || isBehind(scan, figure.end))
      figures[i] = { ...figure, unit: movesFrom(figures[i - 1], figure) ?? plainMoney() };
  }
}

/** Ends in 億 or 兆, or in 萬 from a million on, and nothing that could be counted stands behind. */
function mayBeSum(scan: Scan, { end, low }: Figure): boolean {
  const last = scan.codes[end - 1]!;
  const isLarge = HUNDRED_MILLIONS[last] === 1;
  if (!isLarge && (TEN_THOUSANDS[last] === 0 || low.digits.toString().length + low.exponent < DIGITS_MIN)) return false;
  return end >= scan.length || CLOSES[scan.codes[end]!] === 1 || isBehind(scan, end);
}

function isBehind(scan: Scan, end: number): boolean {
  return matchAt(scan, BEHIND, end) !== undefined;
}

/** Whether the word nearest before a number is one of money; false when it is one of things, undefined when there is neither. */
function tellsMoney(scan: Scan, start: number, reach: number): boolean | undefined {
  let told: boolean | undefined;
  for (let at = start - 1; at >= 0 && start - at <= reach && told === undefined; at--) {
    scan.steps++;
    if (ENDS_CLAUSE[scan.codes[at]!] === 1) break;
    const word = matchAt(scan, WORDS, at);
    if (word !== undefined && word.end <= start) told = word.value;
  }
  return told;
}

/** The currency of the figure before or behind, in the same sentence and near. */
function sumBeside(scan: Scan, figures: readonly Figure[], at: number): string | undefined {
  const { start, end } = figures[at]!;
  const [before, behind] = [figures[at - 1], figures[at + 1]];
  if (before !== undefined && isSum(before) && isNear(scan, before.end, start)) return before.unit;
  return behind !== undefined && isSum(behind) && isNear(scan, end, behind.start) ? behind.unit : undefined;
}

/** 由10億美元增至|15億|: what comes to another level is still told in its own money. */
function movesFrom(before: Figure | undefined, { start }: Figure): string | undefined {
  return before !== undefined && isSum(before) && start - before.end <= MOVE_MAX ? before.unit : undefined;
}

function isNear(scan: Scan, from: number, to: number): boolean {
  if (to - from > BESIDE_MAX) return false;
  scan.steps += Math.max(0, to - from);
  return isOneSentence(scan, from, to);
}
