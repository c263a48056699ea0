import type { Span } from "#base";
import { makeTrie, matchAt, wordsOf } from "#grammar";
import type { Act, Reader } from "./act.ts";
import { type Clause, inside, mentionAt } from "./sheet.ts";
import { findSpeakers, PHRASE_MAX } from "./speaker.ts";
import { strangerAt } from "./stranger.ts";
import { isOutlet } from "./told.ts";
import { watchFor } from "./watch.ts";
import { ACCORDING, ACCORDING_TAIL, REPORTING, SAYING, SPEECH_OPENERS } from "./words/voices.ts";

const OPENS = makeTrie(wordsOf(ACCORDING, true));
const CLOSES = makeTrie([
  ...wordsOf(REPORTING, "report" as const),
  ...wordsOf(`${ACCORDING_TAIL} ${SAYING}`, "sentence" as const),
]);
const CITES = makeTrie(wordsOf("引述 援引 引用 轉述", true));
const OPENER = makeTrie(wordsOf(SPEECH_OPENERS, true));
const BARE_MAX = 40;
/** Folded: full-width and half-width brackets are one. */
const BRACKET = 0x28;
/** 據悉, 據了解: hearsay without a source. */
const HEARD = "據悉 據了解 據說 據傳 據稱 據指";
const HEARSAY = makeTrie(wordsOf(HEARD, true));
const BACK =
  /^[ 「\n]?(?:這項|这项|該項|该项|該|该|這些|这些|上述|這個|这个)(?:數據|数据|統計|统计|資料|资料|數字|数字|消息|排名|估計|估计)(?:主要)?(?:來自|来自|出自|源自|取自|引自|由)/;

export const SOURCE = watchFor(`${ACCORDING} ${HEARD}`);
/** What BACK points to, and what is told to come from somebody. */
export const TOLD = watchFor("數據 統計 資料 數字 消息 排名 估計 說法 估算 算法 看法 預測 預估 判斷");

/** 根據甲的統計, 據乙報導, (資料來源：丙), 這項數據來自丁: a clause that names where it comes from. */
export function readSource(reader: Reader, clause: Clause): Act | undefined {
  const { sheet, scan, memory } = reader;
  const head = sheet.text.slice(clause.start, Math.min(clause.end, clause.start + 16));
  const back = (clause.words & TOLD) === 0 ? null : BACK.exec(head);
  if (back !== null) {
    const from = clause.start + back[0].length;
    const speakers = findSpeakers(sheet, scan, memory, from, Math.min(clause.end, from + PHRASE_MAX));
    return speakers.length === 0
      ? undefined
      : { start: clause.start, said: from, speakers, reach: "sentence", back: "sentence" };
  }
  const from = (clause.words & SOURCE) === 0 ? undefined : opening(reader, clause);
  if (from === undefined) return undefined;
  if (matchAt(scan, HEARSAY, from) !== undefined)
    return { start: clause.start, said: clause.end, speakers: [], reach: "sentence" };
  const opened = matchAt(scan, OPENS, from);
  return opened === undefined ? undefined : close(reader, clause, opened.end);
}

/** Where 根據 stands: at the beginning of the clause, or of brackets in it. */
function opening({ sheet, scan }: Reader, clause: Span): number | undefined {
  let at = clause.start;
  for (;;) {
    while (at < clause.end && " 「\n".includes(sheet.text[at]!)) at++;
    if (matchAt(scan, OPENS, at) !== undefined || matchAt(scan, HEARSAY, at) !== undefined) return at;
    const word = matchAt(scan, OPENER, at);
    if (word === undefined || word.end >= clause.end) break;
    at = word.end;
  }
  for (let i = clause.end - 1; i > clause.start; i--) {
    if (scan.codes[i] === BRACKET && matchAt(scan, OPENS, i + 1) !== undefined) return i + 1;
  }
  return undefined;
}

/** 據《甲報》|引述乙|報導: whom the source itself cites. */
function citedIn({ sheet, scan, memory }: Pick<Reader, "sheet" | "scan" | "memory">, from: number, until: number) {
  for (let at = from; at < until; at++) {
    const cites = matchAt(scan, CITES, at);
    if (cites !== undefined) return findSpeakers(sheet, scan, memory, cites.end, until);
  }
  return [];
}

/** 根據甲，…: a source that nothing closes. */
function bare({ sheet, scan, memory }: Pick<Reader, "sheet" | "scan" | "memory">, clause: Span, from: number) {
  if (!/[據据]$/.test(sheet.text.slice(clause.start, from)) || clause.end - clause.start > BARE_MAX) return undefined;
  const speakers = findSpeakers(sheet, scan, memory, from, clause.end);
  const last = speakers.at(-1);
  if (last === undefined || last.kind === "person" || inside(sheet.figures, from, clause.end).length > 0)
    return undefined;
  return { start: clause.start, said: clause.end, speakers, reach: "sentence" as const, document: true };
}

/** 據數據|與分析公司甲估計, 據調查|機構乙指出: what could close the source only tells what sort of body it is. */
function isPartOfName(text: string, at: number): boolean {
  return /^(?:(?:[與与和及、]|暨)[^，,。]{2,8}|研究|分析|諮詢|咨询|顧問|顾问|服務|服务)?(?:公司|平台|平臺|機構|机构|網站|网站|業者|业者|商)/.test(
    text.slice(at, at + 14),
  );
}

/** The first words that close a source with somebody named before them. */
function close({ sheet, scan, memory }: Reader, clause: Span, from: number): Act | undefined {
  const limit = Math.min(clause.end, from + PHRASE_MAX);
  for (let at = from; at < limit; at++) {
    const mention = mentionAt(sheet, at);
    if (mention !== undefined) {
      at = mention.end - 1;
      continue;
    }
    const tail = matchAt(scan, CLOSES, at);
    if (tail === undefined || tail.end > limit || isPartOfName(sheet.text, tail.end)) continue;
    const found = findSpeakers(sheet, scan, memory, from, tail.end);
    const named = found.length > 0 ? undefined : strangerAt(sheet, scan, from, tail.start);
    const speakers = named === undefined ? found : [named];
    if (speakers.length === 0) continue;
    const quoted = citedIn({ sheet, scan, memory }, speakers.at(-1)!.end, tail.start);
    const report = tail.value === "report" || matchAt(scan, CLOSES, tail.end)?.value === "report";
    if (quoted.length > 0) {
      const reach = report && isOutlet(scan, quoted.at(-1)!) ? "report" : "sentence";
      return { start: clause.start, said: tail.end, speakers: quoted, via: speakers.at(-1)!, reach };
    }
    return { start: clause.start, said: tail.end, speakers, reach: report ? "report" : "sentence", document: !report };
  }
  return bare({ sheet, scan, memory }, clause, from);
}
