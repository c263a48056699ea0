import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { whole } from "./pattern.ts";
import { trim } from "./phrase-edge.ts";
import { type Place, spanOf } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import { isOpeningBetween } from "./token-word.ts";
import type { View } from "./view.ts";
import { BRINGS } from "./words/verbs.ts";

const BRINGING = whole(BRINGS);
/** 617種產品|中: what only says that they are told of one by one. */
const AMONG = whole("中 內 裡 當中");
const LANDS = han(/(?:縣市|鄉鎮市區|鄉鎮|村里|縣|鄉|村)$/);
/** 12|死, 3|傷: what befell those who are counted. */
const FATE = whole("死 傷 亡 命");
/** How far back a topic of the same sentence is looked for, in clauses. */
const BACK_MAX = 40;

/** 至少6家|巨頭|已調整, 有40處|邊坡|位於: a count that opens its sentence, or that 有 brings in, counts the subject. */
export function findCounted(view: View, { tokens, from, at, figure, clause }: Place): Span | undefined {
  if (figure.unit !== "1" && figure.unit !== "person" && figure.unit !== "%") return undefined;
  const brings = at > from && BRINGING.fits(view.sheet, tokens[at - 1]!);
  if (brings) {
    if (!isOpeningBetween(tokens, from, at - 1)) return undefined;
  } else if (!isOpeningBetween(tokens, from, at) || hasTopicInSentence(view, clause)) return undefined;
  const land = landIn(view.sheet, figure);
  if (land !== undefined && acts(tokens[at + 1])) return land;
  if (tokens[at + 1]?.kind === "measure") return undefined;
  let last = at + 1;
  while (last < tokens.length && isNominal(tokens[last]!) && tokens[last]!.kind !== "of") last++;
  let [first, end] = trim(tokens, at + 1, last);
  while (end > first + 1 && AMONG.fits(view.sheet, tokens[end - 1]!)) end--;
  if (end === first + 1 && FATE.fits(view.sheet, tokens[first]!)) return undefined;
  if (first >= end || last >= tokens.length) return undefined;
  const span = spanOf(tokens, first, end);
  return span.end - span.start > 1 ? span : undefined;
}

/** 十三|縣市|疏散: the figure holds what it counts. */
function landIn({ folded }: View["sheet"], { start, end }: Span): Span | undefined {
  const land = LANDS.exec(folded.slice(start, end));
  return land === null ? undefined : { start: end - land[0].length, end };
}

function acts(next: Token | undefined): boolean {
  return next?.kind === "verb" || next?.kind === "adverb" || next?.kind === "prep";
}

function hasTopicInSentence({ sheet, scan, topics }: View, clause: number): boolean {
  const { sentence } = sheet.clauses[clause]!;
  for (let index = clause - 1; index >= 0 && clause - index <= BACK_MAX; index--) {
    scan.steps++;
    if (sheet.clauses[index]!.sentence !== sentence) return false;
    const { owner, firm, speech } = topics(index);
    if (owner !== undefined && firm === true && speech !== true) return true;
  }
  return false;
}
