import type { Span } from "#base";
import { firstEndingAfter, inside, type Sheet } from "#bind/sheet.ts";
import { isCompany } from "./carry.ts";
import { tail, whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

/** How far back a company may have been named that a pronoun means. */
const REACH = 160;
/** How far back one was brought into being, in clauses. */
const FOUNDED_BACK = 2;
const FOUNDS = whole("成立 設立 創立 創辦 新設 籌組 合組");
const FIRM = tail("公司 集團 礦業 資源 能源 科技 企業 金屬");

/** 根據|力拓|的規劃，其預計…: the last company named before `at`, when no clause was about it; else the only one of the title. */
export function lastCompany(sheet: Sheet, at: number): Span | undefined {
  return lastNamed(sheet, at) ?? onlyOfTitle(sheet);
}

function onlyOfTitle(sheet: Sheet): Span | undefined {
  const names = inside(sheet.mentions, 0, sheet.article.title.length).filter(({ type }) => type === "org");
  const [first] = names;
  return first !== undefined && isCompany(sheet, first) && names.every(({ entity }) => entity === first.entity)
    ? { start: first.start, end: first.end }
    : undefined;
}

function lastNamed(sheet: Sheet, at: number): Span | undefined {
  const title = sheet.article.title.length;
  for (let i = firstEndingAfter(sheet.mentions, at - 1) - 1; i >= 0; i--) {
    const name = sheet.mentions[i]!;
    if (at - name.end > REACH || name.end <= title) return undefined;
    if (isCompany(sheet, name)) return { start: name.start, end: name.end };
  }
  return undefined;
}

/** 力拓去年成立|北坡礦業|，該公司…: a company that a clause shortly before ends by bringing into being. */
export function foundedCompany({ sheet, tokens: all }: View, clause: number): Span | undefined {
  for (let index = clause - 1; index >= 0 && clause - index <= FOUNDED_BACK; index--) {
    const tokens = all.of(index);
    let first = tokens.length;
    while (first > 0 && isNominal(tokens[first - 1]!)) first--;
    if (first === 0 || first === tokens.length || !FOUNDS.fits(sheet, tokens[first - 1]!)) continue;
    const span = spanOf(tokens, first, tokens.length);
    if (tokens.at(-1)!.kind === "name" || FIRM.fits(sheet, span)) return span;
  }
  return undefined;
}
