import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { PRONOUNS } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { isGoods } from "./goods.ts";
import { NUMBER } from "./number-before.ts";
import { whole } from "./pattern.ts";
import type { Phrase } from "./phrase.ts";
import { wordOf } from "./place.ts";
import type { Token } from "./token.ts";

/** Pronouns that may stand right before what is measured of them. */
const WHOSE = whole("其 該公司 該集團 該企業 該行 公司 集團");
const PRONOUN = makeTrie(wordsOf(PRONOUNS, true));
/** 該煤企, 這家公司: a noun that only points back. */
const POINTING = han(/^(?:該|這(?:家|座|項|筆|批|些|個|場|種|份|條|名)?|此一?|上述|前述)[^的]{1,8}$/);

/** The pronoun that a phrase is, folded; `undefined` when it is none: 該公司|產量, but not 前總統. */
export function pronounOf(
  sheet: Sheet,
  scan: Scan,
  { owner, noun }: Phrase,
  tokens: readonly Token[],
  first: number,
  end: number,
): string | undefined {
  const start = owner?.start ?? tokens[first]!.start;
  const match = matchAt(scan, PRONOUN, start);
  const isPrefix = match !== undefined && match.end - start > 1 && owner !== undefined && owner.end > match.end;
  if (match !== undefined && isPossessive(sheet, tokens, match, owner)) return sheet.folded.slice(start, match.end);
  if (owner !== undefined && NUMBER.test(wordOf(sheet, owner))) return wordOf(sheet, owner);
  if (owner !== undefined && !isPrefix && POINTING.test(wordOf(sheet, owner))) return wordOf(sheet, owner);
  if (match === undefined) return undefined;
  const until = owner?.end ?? noun?.start ?? tokens[end - 1]!.end;
  if (match.end >= until) return sheet.folded.slice(start, until);
  return noun !== undefined && match.end - start > 1 && !isPrefix ? sheet.folded.slice(start, match.end) : undefined;
}

/** 其|銅產量, 公司|金的產量: the goods or the measure of whom the pronoun means. */
function isPossessive(sheet: Sheet, tokens: readonly Token[], pronoun: Span, owner: Span | undefined): boolean {
  if (owner === undefined || owner.end <= pronoun.end || !WHOSE.fits(sheet, pronoun)) return false;
  const next = tokens.find(({ start, kind }) => start >= pronoun.end && kind !== "of");
  return next !== undefined && (next.kind === "measure" || isGoods(sheet, { start: next.start, end: owner.end }));
}
