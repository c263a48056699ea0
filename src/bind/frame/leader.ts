import type { Span } from "#base";
import type { Sheet } from "#bind/sheet.ts";
import type { Scan } from "#grammar";
import { holds, whole } from "./pattern.ts";
import { readPhrase } from "./phrase.ts";
import type { Place } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { Tokens } from "./tokens.ts";
import type { View } from "./view.ts";

const WITH = whole("以");
const LEADS = holds(
  "最多 最高 最大 最重 最低 最少 最強 最快 最嚴重 最好 最佳 最差 為最 居冠 居首 為首 為大宗 居多 奪冠 領先 拔得頭籌 稱冠",
);

/** Who leads the list of a clause. */
export type Leaders = (clause: number) => Span | undefined;

/** The leaders of clauses, each looked for when first asked for. */
export function makeLeaders(sheet: Sheet, scan: Scan, tokens: Tokens): Leaders {
  const found = new Map<number, Span | undefined>();
  return (clause) => {
    if (!found.has(clause)) found.set(clause, leaderOf(sheet, scan, tokens.of(clause)));
    return found.get(clause);
  };
}

/** 以|智利|居冠, 以|智利|增加3萬噸最多: who leads a list. */
function leaderOf(sheet: Sheet, scan: Scan, tokens: readonly Token[]): Span | undefined {
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  scan.steps += tokens.length;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!WITH.fits(sheet, tokens[at]!)) continue;
    let end = at + 1;
    while (end < tokens.length && isNominal(tokens[end]!) && tokens[end]!.kind !== "of") end++;
    if (end === at + 1 || !LEADS.within(sheet.folded, tokens[end - 1]!.end, last.end)) return undefined;
    const { owner, firm } = readPhrase(sheet, scan, tokens, at + 1, end);
    return firm ? owner : undefined;
  }
  return undefined;
}

const IS = whole("是 為");
const SUPERLATIVE = holds("最多 最大 最高 最重 最快 最強 最少 最低");

/** 買入最多的央行|是|波蘭央行: who leads is named at the end of its clause, and the next ones go on about it. */
export function namedLeader(sheet: Sheet, tokens: readonly Token[]): Span | undefined {
  const [copula, name] = [tokens.at(-2), tokens.at(-1)];
  if (name?.kind !== "name" || copula === undefined || !IS.fits(sheet, copula)) return undefined;
  return SUPERLATIVE.within(sheet.folded, tokens[0]!.start, copula.start)
    ? { start: name.start, end: name.end }
    : undefined;
}

/** The leader told before the figure. */
export function findLeader({ leaders }: View, { tokens, from, at, figure, split, clause }: Place): Span | undefined {
  if (split && at > from && tokens[at - 1]!.kind === "name") return undefined; // 以智利3萬噸、|祕魯|2萬噸最多
  const leader = leaders(clause);
  return leader !== undefined && leader.end <= figure.start ? leader : undefined;
}
