import type { Span } from "#base";
import { tail } from "./pattern.ts";
import { isClassBefore } from "./phrase-name.ts";
import type { Place } from "./place.ts";
import { isNominal } from "./token.ts";
import type { View } from "./view.ts";

/** How many tokens may stand between a rank and the name that has it. */
const CLASS_MAX = 8;

/** 排名|第二|巴西的產量: right behind such a word and its rank stands who has it. */
const LISTED = tail("排名 排行 位居 名列 位列 居");

/** 全球|第二大|加密貨幣|以太坊, 世界|第2大|礦機製造商|嘉楠科技: who has the rank is named right behind the kind it is a rank of. */
export function findRanked({ sheet, scan }: View, { tokens, at, figure }: Place): Span | undefined {
  if (figure.unit !== "rank") return undefined;
  const [lead, direct] = [tokens[at - 1], tokens[at + 1]];
  if (lead !== undefined && direct?.kind === "name" && LISTED.fits(sheet, lead))
    return { start: direct.start, end: direct.end };
  for (let i = at + 1; i < tokens.length && i - at <= CLASS_MAX; i++) {
    scan.steps++;
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (!isNominal(token) || token.kind === "of" || token.kind === "link") return undefined;
    const isLast = next === undefined || !isNominal(next) || next.kind === "of" || next.kind === "link";
    if (token.kind === "name" && i > at + 1 && (isLast || token.mention?.type !== "commodity"))
      return isClassBefore(tokens, i) && !isKind(sheet.text, token)
        ? { start: token.start, end: token.end }
        : undefined;
  }
  return undefined;
}

/** 第三大|稀土生產國: a kind, however well known. */
function isKind(text: string, { end }: Span): boolean {
  return "國商廠業".includes(text[end - 1]!);
}
