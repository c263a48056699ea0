import type { Corpus } from "./corpus.ts";
import { foldCase } from "./corpus.ts";
import { DIVIDING, DIVIDING_CHARACTERS } from "./general-word.ts";

/** What follows a number as its scale or unit; passed over with it, so that 億美元 is not found as a word. */
const AFTER_NUMBER = foldCase("兆億萬千百十餘多成年月日時分秒元名人個家座處件項次倍大度级級位號点點顆枚台棟條噸%");

const MONEY: readonly string[] = foldCase("美元 歐元 日圓 日元 英鎊 盧布 港元 港幣 澳元 韓元 台幣 人民幣").split(" ");

/**
 * The folded text in which names are looked for: one code a character, 0 where a word cannot run on (punctuation, Latin,
 * numbers with their units, function words, the topic's own name).
 * 兩國|表示|將|強化|稀土|與|鎵|供應
 *                  ^ divides
 */
export function readClauses({ folded }: Corpus, topic: string): Uint16Array {
  const codes = new Uint16Array(folded.length);
  const name = foldCase(topic.trim());
  let i = 0;
  while (i < folded.length) {
    const skipped = dividerLength(folded, i, name);
    if (skipped > 0) {
      i += skipped;
      continue;
    }
    codes[i] = folded.charCodeAt(i);
    i += 1;
  }
  return codes;
}

/** How many characters from `at` divide; 0 when the character there belongs to a word. */
function dividerLength(folded: string, at: number, topic: string): number {
  const char = folded[at]!;
  if (char >= "0" && char <= "9") return numberLength(folded, at);
  if (char < "㐀" || char > "鿿") return 1;
  if (topic !== "" && char === topic[0] && folded.startsWith(topic, at)) return topic.length;
  for (const word of DIVIDING.get(char) ?? []) if (folded.startsWith(word, at)) return word.length;
  return DIVIDING_CHARACTERS.has(char) ? 1 : 0;
}

function numberLength(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && /[\d.,]/.test(folded[end]!)) end += 1;
  let units = 0;
  while (units < 3 && end < folded.length && AFTER_NUMBER.includes(folded[end]!) && !isDayBeforeName(folded, end)) {
    end += 1;
    units += 1;
  }
  const money = MONEY.find((word) => folded.startsWith(word, end));
  return end + (money?.length ?? 0) - at;
}

/** 27日本 … is no day: the country's name begins there. */
function isDayBeforeName(folded: string, at: number): boolean {
  return folded[at] === "日" && folded[at + 1] === "本" && folded[at - 1]! >= "0" && folded[at - 1]! <= "9"
    ? !/[周月日]/.test(folded[at + 2] ?? "")
    : false;
}
