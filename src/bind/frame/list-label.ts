import { han } from "#bind/han.ts";
import { isHan } from "#grammar";
import type { Figure } from "#model";
import { isMoney } from "#pack";
import type { Naming } from "./naming.ts";
import { whole } from "./pattern.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

const SHARE = han(/^占.+比重$/);
const TAKES = whole("占 佔");
const INCLUDES = whole("包括 包含 計有 分別為 分別是");

/** An item of a list, told by its name alone, measures what the one before did. */
export function listLabel(view: View, naming: Naming): string | undefined {
  const { sheet } = view;
  const { number, figure, last } = naming;
  const before = sheet.figures[number - 1];
  if (last === undefined || before === undefined || before.change !== figure.change) return undefined;
  if (before.unit !== figure.unit)
    return isMoney(before.unit) && isMoney(figure.unit) && isJoined(naming) ? last : undefined;
  if (figure.unit === "1" && !isCountedAlike(sheet, before, figure)) return undefined;
  if (isJoined(naming)) return otherBase(sheet, before, last);
  return isPart(view, naming) || isItem(naming) || isNextClause(view, naming) ? last : undefined;
}

/** 160村|，黃色警戒|320條: counts of things that are counted otherwise. */
function isCountedAlike({ folded }: View["sheet"], before: Figure, figure: Figure): boolean {
  const [a, b] = [folded[before.end - 1]!, folded[figure.end - 1]!];
  return a === b || !isHan(a.charCodeAt(0)) || !isHan(b.charCodeAt(0));
}

const BASES = han(/(同比|環比|按年|按月)[和與及、](同比|環比|按年|按月)[^,。]{0,8}$/);
const BASE_REACH = 16;

/** 同比和環比分別下降64%和|8%|: the second figure is told on the second base. */
function otherBase({ folded }: View["sheet"], before: Figure, last: string): string {
  const bases = BASES.exec(folded.slice(Math.max(0, before.start - BASE_REACH), before.start));
  if (bases === null) return last;
  const [, first, second] = bases;
  return last.replace(
    new RegExp(`${first}|${first === "环比" ? "環比" : first}`),
    second === "环比" ? "環比" : second!,
  );
}

/** 分別投入10億|與|5億美元: nothing but a joint stands between two figures. */
function isJoined({ tokens, at, split, figure }: Naming): boolean {
  if (figure.unit === "person" || (tokens[at + 1] !== undefined && tokens[at + 1]!.kind !== "link")) return false;
  let before = at - 1;
  while (tokens[before]?.kind === "link") before--;
  return split && before < at - 1 && tokens[before]?.kind === "figure";
}

/** 採購10億美元的金屬，包括|鈷|5億美元、|銻|2億美元: parts of what was told before. */
function isPart({ sheet }: View, { tokens, from, at }: Naming): boolean {
  const opening = tokens.findIndex(({ kind }) => kind !== "opener" && kind !== "time");
  const verb = INCLUDES.fits(sheet, tokens[0]!) ? 0 : opening;
  if (verb < 0 || verb >= at || !INCLUDES.fits(sheet, tokens[verb]!)) return false;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "link" && next.kind !== "quote") return false;
  return isBareName({ tokens, from: Math.max(from, verb + 1), at });
}

/** 綠色債券占59%、|社會債|22%: in one clause. */
function isItem({ tokens, from, at, split, figure }: Naming): boolean {
  if (!split || at === from || tokens[from - 1]?.kind !== "link") return false;
  const next = tokens[at + 1];
  if (next !== undefined && next.kind !== "link") return false;
  return figure.unit === "%"
    ? isBareName({ tokens, from, at })
    : tokens.slice(from, at).every(({ kind }) => kind === "name");
}

/** 美國占37.75%，|俄羅斯|15.51%，|中國|14.05%: each in a clause of its own, the next one of the sentence. */
function isNextClause({ sheet }: View, { tokens, from, at, split, number, clause, last }: Naming): boolean {
  const before = sheet.figures[number - 1]!;
  const previous = sheet.clauses[clause - 1];
  if (split || at + 1 !== tokens.length || at === from || previous === undefined) return false;
  if (previous.sentence !== sheet.clauses[clause]!.sentence || before.end <= previous.start) return false;
  const verb = tokens[at - 1]!;
  const takes = TAKES.within(sheet.folded, verb.start, verb.end);
  return takes ? SHARE.test(last!) && isBareName({ tokens, from, at: at - 1 }) : isBareName({ tokens, from, at });
}

function isBareName({ tokens, from, at }: Pick<Naming, "tokens" | "from" | "at">): boolean {
  return at > from && tokens.slice(from, at).every((token) => isNominal(token) && token.kind !== "measure");
}
