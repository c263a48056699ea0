import type { Span } from "#base";
import type { Act, Reader } from "./act.ts";
import { type Clause, mentionFrom } from "./sheet.ts";
import { TOLD } from "./source.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";

/** 數字出自甲, 3萬噸的庫存數據來自乙: the noun of what is said, then whose it is. */
const OUT_OF =
  /(?:數字|数字|數據|数据|統計|统计|估計|估计|資料|资料|說法|说法|消息)(?:均|皆|都|主要|全|則|则)?(?:來自|来自|出自|源自|取自|引自)(?=[^,，。]{2,24}$)/;
/** 這是|甲的統計: the sentence before the comma is theirs. */
const THIS_IS =
  /^\s?(?:這|这)(?:些|個|个)?(?:就|只|正)?是(?=[^,，。的]{2,20}的(?:最新|初步|官方)?(?:統計|统计|估計|估计|估算|數據|数据|數字|数字|說法|说法|算法|看法|預測|预测|預估|预估|判斷|判断)$)/;

/** A clause that tells at its end whose figures these are; `undefined` where it names nobody. */
export function readAfterword(reader: Reader, clause: Clause): Act | undefined {
  if ((clause.words & TOLD) === 0 || clause.end - clause.start > PHRASE_MAX) return undefined;
  const words = reader.sheet.text.slice(clause.start, clause.end);
  const found = THIS_IS.exec(words) ?? OUT_OF.exec(words);
  if (found === null) return undefined;
  const from = clause.start + found.index + found[0].length;
  const until = THIS_IS.test(words) ? clause.start + words.lastIndexOf("的") : clause.end;
  return whose(reader, clause, { start: from, end: until });
}

function whose({ sheet, scan, memory }: Reader, clause: Span, { start, end }: Span): Act | undefined {
  const found = findSpeakers(sheet, scan, memory, start, end);
  const named =
    found.length > 0 || mentionFrom(sheet, start) !== undefined ? undefined : strangerAt(sheet, scan, start, end);
  const speakers = named === undefined ? found : [named];
  const last = speakers.at(-1);
  if (last === undefined || last.kind === "person" || end - last.end > 6) return undefined;
  return { start: clause.start, said: clause.end, speakers, reach: "sentence" };
}
