import type { Span } from "#base";
import { clauseAt } from "#bind/clause.ts";
import type { Figure } from "#model";
import { whole } from "./pattern.ts";
import { spanOf } from "./place.ts";
import type { Token } from "./token.ts";
import type { View } from "./view.ts";

const RESPECTIVELY = whole("分別 依序 分居 各 各自");
/** How many tokens and characters one item may have. */
const TOKENS_MAX = 7;
const CHARS_MAX = 20;
/** How far before 分別 the list may reach, in tokens. */
const REACH = 48;

/** 火電、水電和風電裝機容量|分別|為3、2和1億瓩: as many joined nouns before 分別 as figures behind it; undefined when they are not as many. */
export function nounsBefore({ sheet, scan, tokens: all }: View, figure: Figure, count: number): Span[] | undefined {
  const tokens = all.of(clauseAt(sheet.clauses, figure.start));
  const word = tokens.findLastIndex((token) => token.end <= figure.start && RESPECTIVELY.fits(sheet, token));
  if (word < 1) return undefined;
  const end = measuresStart(tokens, word);
  const items: Span[] = [];
  let last = end;
  for (let at = end - 1; at >= -1 && end - at <= REACH; at--) {
    scan.steps++;
    const token = tokens[at];
    const isEdge = token === undefined || !mayStandIn(token);
    if (!isEdge && token.kind !== "link") continue;
    const first = at + 1;
    if (first >= last || last - first > TOKENS_MAX) return undefined;
    const item = spanOf(tokens, first, last);
    if (item.end - item.start < 2 || item.end - item.start > CHARS_MAX || !endsAsNoun(tokens[last - 1]!))
      return undefined;
    items.unshift(item);
    if (isEdge || items.length > count) break;
    last = at;
  }
  return items.length === count ? items : undefined;
}

/** Where the measured noun begins that stands behind the list for all of its items. */
function measuresStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 1 && (tokens[at - 1]!.kind === "measure" || tokens[at - 1]!.kind === "adverb")) at--;
  return at;
}

function mayStandIn({ kind }: Token): boolean {
  return (
    kind === "name" || kind === "noun" || kind === "rest" || kind === "verb" || kind === "link" || kind === "measure"
  );
}

function endsAsNoun({ kind }: Token): boolean {
  return kind === "name" || kind === "noun" || kind === "rest";
}
