import { comparisonOf, type Span, sameTimeOf } from "#base";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Figure, Slot } from "#model";
import { clauseAt } from "./clause.ts";
import { isCompared, isDuration } from "./period-time.ts";
import { type Clause, inside, type Sheet } from "./sheet.ts";
import { watch, watchFor } from "./watch.ts";
import { DEALS, QUALIFIER_ROWS, type QualifierUse } from "./words/qualifiers.ts";

/** What a fact holds beside its slots: how, of what whole, per what. */
export type Qualifiers = Readonly<Record<string, Slot<string>>>;

interface Row {
  readonly slot: string;
  readonly value: string;
  readonly use: QualifierUse;
}

const ROWS = makeTrie<Row>(
  QUALIFIER_ROWS.flatMap(([slot, value, use, words]) => wordsOf<Row>(words, { slot, value, use })),
);
const DEAL = makeTrie(wordsOf(DEALS, true));
/** How far before a figure a qualifying word may stand. */
const REACH = 40;
/** Units of one meaning in several words: 每天 is 每日. */
const ONE_NAME: Readonly<Record<string, string>> = {
  天: "日",
  周: "週",
  公噸: "噸",
  公吨: "噸",
  吨: "噸",
  户: "戶",
  小时: "小時",
};
/** How long the clause may be that says how a figure is reckoned. */
const RECKONED_MAX = 18;
const RECKONED = /(?:^|[。；，,;\n])([^。；，,;\n]*(?:計|计|計價|计价|計算|计算|基準|基准|調整後|调整后))[，,]?$/;
const MONEY = /^[A-Z]{3}$/;
const SAME_TIME = /同[期月季]/;
const WORDED = watch(ROWS);
const REVISED = watchFor("上修 下修 修正 更正");
const PER = watchFor("每");
const PURPOSE = watchFor("用於 用來 投向 用作");
const HOLDERS = watchFor("全球 全世界 世界 全國 全台 全臺 國內 全網 全年 全縣 全省 全市");
const READERS = [readWindow, readWhole, readHolder, readEarlier, readRate, readPurpose, readPayee, readPlace];

/** The qualifiers of every figure, in their order: only what printed words say. `periods` are those of the figures. */
export function findQualifiers(
  sheet: Sheet,
  scan: Scan,
  periods: readonly (Slot<string> | undefined)[] = [],
): Qualifiers[] {
  return sheet.figures.map((figure, index) => {
    const clause = sheet.clauses[clauseAt(sheet.clauses, figure.start)]!;
    const found: Record<string, Slot<string>> = {};
    readWords(sheet, scan, clause, figure, found);
    const base = found.comparison === undefined ? readBase(sheet, scan, clause, figure, periods[index]) : undefined;
    if (base !== undefined) found[base.key] = base.slot;
    for (const read of READERS) {
      const keyed = read(sheet, clause, figure);
      if (keyed !== undefined) found[keyed.key] ??= keyed.slot;
    }
    return found;
  });
}

interface Keyed {
  readonly key: string;
  readonly slot: Slot<string>;
}

function keyed(key: string, value: string, span: Span): Keyed {
  return { key, slot: slotOf(key, value, span) };
}

function slotOf(key: string, value: string, span: Span): Slot<string> {
  return { value, evidence: { kind: "printed", rule: key, span } };
}

/** The words of the tables between the figure before and this one, and right behind it (的年增率). */
function readWords(
  sheet: Sheet,
  scan: Scan,
  clause: Clause,
  figure: Figure,
  found: Record<string, Slot<string>>,
): void {
  const hasWords = (sheet.sentences[clause.sentence]!.words & WORDED) !== 0;
  const start = hasWords ? wordsStart(sheet, clause, figure) : figure.end;
  for (let at = start; at < figure.end; at++) {
    const word = matchAt(scan, ROWS, at);
    if (word === undefined || isInTime(sheet, word.start)) continue;
    at = word.end - 1;
    const { slot, value, use } = word.value;
    if (!isFor(sheet, scan, clause, figure, use)) continue;
    found[slot] = slotOf(slot, value, { start: word.start, end: word.end });
  }
  const behind = sheet.text[figure.end] === "的" ? matchAt(scan, ROWS, figure.end + 1) : undefined;
  if (behind === undefined || !isFor(sheet, scan, clause, figure, behind.value.use)) return;
  found[behind.value.slot] ??= slotOf(behind.value.slot, behind.value.value, { start: behind.start, end: behind.end });
}

/** 11月|增加: the word would begin with the last character of a date. */
function isInTime(sheet: Sheet, at: number): boolean {
  const place = sheet.timeMap[at]!;
  return place !== 0 && sheet.times[place - 1]!.start < at;
}

/** 較10月的3091噸減少|6.5%, 較2018年11月增加|10.4%: the time that a change is measured against, behind the change before. */
function readBase(
  sheet: Sheet,
  scan: Scan,
  clause: Clause,
  figure: Figure,
  period: Slot<string> | undefined,
): Keyed | undefined {
  if (figure.change !== "up" && figure.change !== "down") return undefined;
  const from = Math.max(clause.start, figure.start - REACH);
  const before = inside(sheet.figures, from, figure.start).findLast(({ change }) => change !== undefined);
  const base = inside(sheet.times, before?.end ?? from, figure.start).findLast((time) => isCompared(sheet, scan, time));
  if (base === undefined || !/\d/.test(base.edtf) || base.edtf.includes("..")) return undefined;
  const isSame = SAME_TIME.test(sheet.text.slice(base.end - 2, base.end + 3));
  const against = isSame ? sameTimeOf(base.edtf, period?.value) : base.edtf;
  return keyed("comparison", comparisonOf(against, period?.value), base);
}

/** Behind the figure before. */
function wordsStart(sheet: Sheet, clause: Clause, figure: Figure): number {
  const before = inside(sheet.figures, Math.max(clause.start, figure.start - REACH), figure.start).at(-1);
  return Math.max(before?.end ?? reckonedFrom(sheet, clause), figure.start - REACH);
}

/** 以美元計價，|出口年增18%: where the clause before only says how it is reckoned, its words count. */
function reckonedFrom(sheet: Sheet, clause: Clause): number {
  const before = sheet.text.slice(Math.max(0, clause.start - RECKONED_MAX), clause.start);
  const match = RECKONED.exec(before);
  return match === null ? clause.start : clause.start - before.length + match.index;
}

function isFor(sheet: Sheet, scan: Scan, clause: Clause, figure: Figure, use: QualifierUse): boolean {
  if (use === "any") return true;
  if (use === "sum") return isOpenSum(sheet, clause, figure);
  if (use === "change")
    return figure.change !== undefined || figure.unit === "%" || figure.unit === "pp" || figure.unit === "x";
  if (use === "share") return figure.unit === "%" && figure.change === undefined;
  if (!MONEY.test(figure.unit) && figure.unit !== "share") return false;
  for (let at = Math.max(clause.start, figure.start - REACH); at < Math.min(clause.end, figure.end + REACH); at++) {
    if (matchAt(scan, DEAL, at) !== undefined) return true;
  }
  return false;
}

/** 24小時內|上漲1.2%, 過去12個月|翻倍: a stretch of time of its own before the figure. */
function readWindow(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if (isDuration(figure)) return undefined;
  const before = inside(sheet.figures, Math.max(clause.start, figure.start - REACH), figure.start).at(-1);
  if (before === undefined || !isDuration(before) || figure.start - before.end > 12) return undefined;
  const past = /(?:過去|过去|最近|近)$/.exec(sheet.text.slice(Math.max(clause.start, before.start - 2), before.start));
  const within =
    /[內内]$/.test(sheet.text.slice(before.start, before.end)) ||
    /^[內内來来]/.test(sheet.text.slice(before.end, before.end + 1));
  const inner = /^(?:過去|过去|最近|近)/.test(sheet.text.slice(before.start, before.end));
  if (past === null && !within && !inner) return undefined;
  const start = before.start - (past?.[0].length ?? 0);
  return keyed("window", sheet.text.slice(start, before.end), { start, end: before.end });
}

/** 占GDP|5%, 佔全國產量的|30%: the whole of a share. */
function readWhole(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if (figure.unit !== "%" || figure.change !== undefined) return undefined;
  const from = Math.max(clause.start, figure.start - 24);
  const match = /[佔占]([^佔占,，。、]{2,18}?)(?:的|比重|比例|總量的|高達|達|为|為|將近)*$/.exec(
    sheet.text.slice(from, figure.start),
  );
  if (match === null || /^(?:有?率|比|据|據|領|领)/.test(match[1]!)) return undefined;
  const start = from + match.index + 1;
  return keyed("whole", match[1]!, { start, end: start + match[1]!.length });
}

/** 全球|九成, 全球產量的|14%: what a share is of, without 占. */
function readHolder(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if ((clause.words & HOLDERS) === 0) return undefined;
  if (figure.unit !== "%" || figure.change !== undefined) return undefined;
  const from = Math.max(clause.start, figure.start - 16);
  const match =
    /(?:全球|全世界|世界|全國|全国|全台|全台灣|全臺|國內|国内|全網|全网|全年|全縣|全县|全省|全市)(?:[^，,。、占佔為为達达至率增減减]{1,8}的)?$/.exec(
      sheet.text.slice(from, figure.start),
    );
  if (match === null) return undefined;
  const start = from + match.index;
  const value = match[0].replace(/的$/, "");
  return keyed("whole", value, { start, end: start + value.length });
}

/** 由|7.96%|上修為8.01%: what a number was before it was revised. */
function readEarlier(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if ((clause.words & REVISED) === 0) return undefined;
  const behind = /^(?:大幅|小幅|再)?(?:上修|下修|修正|更正)/.exec(
    sheet.text.slice(figure.end, Math.min(clause.end, figure.end + 6)),
  );
  if (behind === null || !/[由從从自]/.test(sheet.text.slice(Math.max(clause.start, figure.start - 10), figure.start)))
    return undefined;
  return keyed("vintage", "earlier", { start: figure.end, end: figure.end + behind[0].length });
}

/** 每人|1300元, 每噸|8000美元. */
function readRate(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if ((clause.words & PER) === 0) return undefined;
  const from = Math.max(clause.start, figure.start - 8);
  const match =
    /每(人|戶|户|噸|吨|公噸|公吨|公斤|盎司|磅|桶|股|年|月|週|周|日|天|小時|小时|度|千瓦時|枚|件|坪|公頃|公顷|平方公尺|立方公尺)(?:約|约|高達|達|达|為|为|需|報|报|平均)?$/.exec(
      sheet.text.slice(from, figure.start),
    );
  if (match === null) return undefined;
  const start = from + match.index;
  return keyed("rate", ONE_NAME[match[1]!] ?? match[1]!, { start, end: start + 1 + match[1]!.length });
}

/** 10月累計進口: a sum up to a time; in 1至10月累計 the period says so itself, and tolls are sums anyway. */
function isOpenSum(sheet: Sheet, clause: Clause, figure: Figure): boolean {
  if (figure.unit === "person" || figure.change !== undefined) return false;
  const times = inside(sheet.times, Math.max(clause.start, figure.start - REACH), figure.start);
  return times.every(({ edtf }) => !edtf.includes("/"));
}

/** 64億元|用於購置機具: what money is for. */
function readPurpose(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if ((clause.words & PURPOSE) === 0 || !MONEY.test(figure.unit)) return undefined;
  const match = /^(?:資金|资金|預算|预算|將|将)?(?:用於|用于|用來|用来|投向|用作)([^,，。、；]{2,20})$/.exec(
    sheet.text.slice(figure.end, Math.min(clause.end, figure.end + 28)),
  );
  if (match === null) return undefined;
  const start = figure.end + match[0].length - match[1]!.length;
  return keyed("purpose", match[1]!, { start, end: start + match[1]!.length });
}

/** 向嘉能可|支付3億美元: who gets the money. */
function readPayee(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  if (!MONEY.test(figure.unit)) return undefined;
  const named = inside(sheet.mentions, Math.max(clause.start, figure.start - REACH), figure.start).findLast(
    ({ start, end }) =>
      /[向付給给]/.test(sheet.text[start - 1] ?? "") &&
      /^(?:[」』》]|[(（][^)）]*[)）])*(?:支付|賠償|赔偿|給付|给付|繳納|缴纳|償還|偿还|購買|购买|採購|采购|撥款|拨款)/.test(
        sheet.text.slice(end, end + 24),
      ),
  );
  if (named === undefined) return undefined;
  return keyed("payee", sheet.text.slice(named.start, named.end), { start: named.start, end: named.end });
}

/** 在智利|投資20億: the place named by 在. */
function readPlace(sheet: Sheet, clause: Clause, figure: Figure): Keyed | undefined {
  const place = inside(sheet.mentions, Math.max(clause.start, figure.start - REACH), figure.start).findLast(
    ({ start, type }) => type === "place" && /[在於于]/.test(sheet.text[start - 1] ?? ""),
  );
  if (place === undefined) return undefined;
  return keyed("place", sheet.text.slice(place.start, place.end), { start: place.start, end: place.end });
}
