import { type Scan, skipBlanks } from "./scan.ts";
import { charTable, makeTrie, matchAt, type Trie, wordsOf } from "./trie.ts";

/** Units that only the whole text decides: the coin that a bare 枚 counts, the country whose 披索 is meant. */
export interface TextUnits {
  /** The unit of 枚 that ends at `end`; `undefined` where it counts something else or the text names no one coin. */
  readonly coin: (end: number) => string | undefined;
  /** The currency of 披索 that ends at `end`: of the country named last before it, else first behind it. */
  readonly peso: (end: number) => string | undefined;
}

interface Named {
  readonly at: number;
  readonly id: string;
}

const COINS = makeTrie<string>([...wordsOf("比特幣 BTC Bitcoin", "BTC"), ...wordsOf("以太幣 以太坊 ETH", "ETH")]);
const PESOS = makeTrie<string>([
  ...wordsOf("墨西哥", "MXN"),
  ...wordsOf("哥倫比亞", "COP"),
  ...wordsOf("智利", "CLP"),
  ...wordsOf("阿根廷", "ARS"),
  ...wordsOf("菲律賓", "PHP"),
  ...wordsOf("烏拉圭", "UYU"),
  ...wordsOf("多明尼加", "DOP"),
]);
const PIECE = charTable("枚");
const PESO = charTable("索");
/** 45枚|硬幣, 3枚|飛彈: what else 枚 counts. */
const PIECES = makeTrie<true>(
  wordsOf(
    "飛彈 導彈 彈 彈道 炸彈 砲彈 炮彈 子彈 巡弋 火箭 魚雷 地雷 水雷 手榴彈 硬幣 金幣 銀幣 銅幣 錢幣 紀念 獎 金牌 銀牌 銅牌 徽章 勳章 戒指 郵票 晶片 衛星 印章 公章 鑽石 雞蛋 棋 磁鐵 磁體 電池 代幣 穩定幣 幣安幣 泰達幣 NFT USDT SOL XRP 瑞波 索拉納 狗狗幣 令牌 指紋 按鈕 釘",
    true,
  ),
);

/** Asked only where such a unit stands; the text is then searched once. */
export function makeTextUnits(scan: Scan): TextUnits {
  let coins: readonly Named[] | undefined;
  let pesos: readonly Named[] | undefined;
  let next = 0;
  return {
    coin(end) {
      if (PIECE[scan.codes[end - 1]!] === 0) return undefined;
      if (hasNoun(scan, end)) return undefined;
      coins ??= findAll(scan, COINS);
      const first = coins[0];
      return coins.every(({ id }) => id === first?.id) ? first?.id : undefined;
    },
    peso(end) {
      if (PESO[scan.codes[end - 1]!] === 0) return undefined;
      pesos ??= findAll(scan, PESOS);
      while (next < pesos.length && pesos[next]!.at < end) next++; // figures come in the order of the text
      return pesos[Math.max(0, next - 1)]?.id;
    },
  };
}

/** Whether behind 枚 stands something other than a coin: 45枚|硬幣. */
export function hasNoun(scan: Scan, end: number): boolean {
  return matchAt(scan, PIECES, skipBlanks(scan, end, 1)) !== undefined;
}

function findAll(scan: Scan, words: Trie<string>): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < scan.length; at++) {
    const word = matchAt(scan, words, at);
    if (word === undefined) continue;
    found.push({ at, id: word.value });
    at = word.end - 1;
  }
  scan.steps += scan.length;
  return found;
}
