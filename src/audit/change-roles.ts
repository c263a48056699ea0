import type { Claim } from "./claim.ts";
import { type Paper, wordsBetween } from "./paper.ts";
import { CHANGE_FILLERS, CHANGE_NOUNS, directionOf, FROM, lastAgainst, PRIOR, TO } from "./words/changes.ts";
import { hasWord, lastWord } from "./words/word-list.ts";

/** Which of three figures is which, and whether the words leave no doubt. */
export interface ChangeRoles {
  readonly before: Claim;
  readonly after: Claim;
  readonly change: Claim;
  /** What the words say where the figure itself does not: 少了|6.6%. */
  readonly direction?: "up" | "down";
  readonly isGuarded: boolean;
}

/** How far a word may stand before the figure that it leads. */
const LEAD = 12;
/** Between two figures that belong together. */
const GAP_MAX = 20;
/** Between a change and the levels that it may be of, where only the values tell. */
const FAR = 40;
const DATES = /\d+(?:年|月|日|季|号|\/\d+)/g;
const MARK = /[,，。、；;:：\n]/;
/** 20%，由|A, 20%，從去年的|A: nothing of another thing. */
const STARTS =
  /^ *[,，]? *(?:(?:由|从|自)(?:原本|原来|原先|目前|上|去|前|今|同|一|个|第|年|月|季|周|期|底|初|末|度|的|约|近|逾|每|[吨股枚两磅]|盎司|\d)*|from) *$/;
/** A change by another rule than the plain ratio of two levels. */
const OTHER_RULE =
  /可比|不变价|实质|扣除|剔除|年均|年复合|复合|平均每|经调整|排除|constant|organic|adjusted|annualized|compound/;
/** Against which time a change is told. */
const BASES = [
  /年增|年减|同比|去年|上年|前年|前一年|一年前|year/,
  /月增|月减|环比|上月|上个月|前月|前一月|month/,
  /季增|季减|上季|前季|上一季|前一季|quarter/,
];

/** The roles of three figures that stand one behind the other, by the words around them alone. */
export function changeRoles(paper: Paper, a: Claim, b: Claim, c: Claim): ChangeRoles | undefined {
  const gap = wordsBetween(paper, a, b);
  const next = wordsBetween(paper, b, c);
  if (/[。；;\n]/.test(gap + next)) return undefined;
  if (isFromTo(paper, a, b) && isToldAsChange(paper, next, c)) return make(paper, a, b, c, next);
  // 高於2月的|A，較去年的B下降C: A is what another level is held against, too.
  if (isAgainst(gap) && isBy(next)) return isOver(headOf(paper, a)) ? undefined : make(paper, b, a, c, next);
  if (isPrior(gap) && isToldAsChange(paper, next, c)) return make(paper, b, a, c, next);
  const head = headOf(paper, a);
  if (isFromTo(paper, b, c) && isChangeSaid(a, head)) {
    if (STARTS.test(gap)) return make(paper, b, c, a, head);
    return gap.length <= FAR && a.unit === b.unit ? { ...make(paper, b, c, a, head), isGuarded: false } : undefined;
  }
  if (isChangeSaid(a, head) && isLevelLead(gap) && (isPrior(next) || /^ *from [^,.]*$/.test(next)))
    return make(paper, c, b, a, head);
  return undefined;
}

function make(paper: Paper, before: Claim, after: Claim, change: Claim, words: string): ChangeRoles {
  const direction = directionOf(words.replace(/多/, "增").replace(/少/, "减"));
  const around = `${headOf(paper, change)}${words}`;
  return {
    ...{ before, after, change },
    ...(direction !== undefined && { direction }),
    isGuarded: !OTHER_RULE.test(around) && isOneBase(words, headOf(paper, before)),
  };
}

/** Whether a change against last year (年增) is not told beside the level of last month. */
function isOneBase(words: string, lead: string): boolean {
  const base = BASES.findIndex((each) => each.test(words));
  const before = BASES.findIndex((each) => each.test(lead));
  return base < 0 || base === before;
}

function headOf({ folded }: Paper, { start }: Claim): string {
  return folded.slice(Math.max(0, start - LEAD), start);
}

/** 由|A增至|B, A|增至|B. */
export function isFromTo(paper: Paper, first: Claim, second: Claim): boolean {
  const gap = wordsBetween(paper, first, second);
  if (gap.length > LEAD + 2 || MARK.test(gap) || !hasWord(gap, TO)) return false;
  if (/^(?:[多余左右的个]{0,2})(?:增|升|降|减|提高|扩大|缩|飙|暴增|涨|跌)[^\d]{0,3}[至到为]$/.test(gap)) return true;
  const head = headOf(paper, first);
  const from = lastWord(head, FROM);
  // 由3%上升|2個百分點|至5%: the starting point is another figure.
  return from >= 0 && !MARK.test(head.slice(from)) && !/\d|[成倍]/.test(head.slice(from).replace(DATES, ""));
}

/** ，增幅|C: a word of change and nothing of another thing. */
function isToldAsChange({ folded }: Paper, gap: string, change: Claim): boolean {
  if (gap.length > GAP_MAX) return false;
  const words = gap.replace(/^\s*[,，(（]?\s*/, "").trim();
  if (words === "") return /翻|倍增|减半|腰斩|[增减升降涨跌]/.test(folded.slice(change.start, change.end));
  const noun = CHANGE_NOUNS.find((word) => words.includes(word));
  if (noun === undefined) return false;
  const rest = CHANGE_FILLERS.reduce((left, word) => left.replaceAll(word, ""), words.replace(noun, ""));
  return rest.trim() === "";
}

/** 高於2月份的|A, 較前月的|A. */
function isOver(head: string): boolean {
  return isAgainst(head) || /(?:[高低多少优]于|超过|不如)[^,，。、；;]*$/.test(head);
}

/** B，較去年同期的|A: what stands behind the word of comparison only says which A. */
function isAgainst(gap: string): boolean {
  const at = lastAgainst(gap);
  return gap.length <= GAP_MAX + 4 && at >= 0 && gap.length - at <= LEAD && !MARK.test(gap.slice(at));
}

/** A|增加|C, A|少了|C. */
function isBy(gap: string): boolean {
  if (gap.length > 8 || MARK.test(gap) || /[至到]$/.test(gap)) return false;
  return directionOf(gap) !== undefined || /^[高多少低]出?了?$/.test(gap.trim());
}

/** B，去年同期為|A. */
function isPrior(gap: string): boolean {
  const words = gap.trim();
  if (words.length > LEAD + 4 || !/^[,，(（]/.test(words)) return false;
  const word = PRIOR.find((each) => words.slice(1).trim().startsWith(each));
  return (
    word !== undefined &&
    /^(?:则|仅|同期|的)*(?:为|是|约|约为|报)?$/.test(words.slice(1).trim().slice(word.length).trim())
  );
}

/** 增加|C, 年增|C. */
function isChangeSaid({ change }: Claim, head: string): boolean {
  return change === "up" || change === "down" || directionOf(head.slice(-4)) !== undefined;
}

/** C|至|B, C|，達|B. */
function isLevelLead(gap: string): boolean {
  return /^[,，]? *(?:至|到|为|达|达到|来到|成为|to)(?:每[^\d,，]{1,3})? *$/.test(gap);
}
