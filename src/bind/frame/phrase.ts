import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import { INDICATORS, SUBJECT_TAILS } from "#bind/words/predicates.ts";
import { charTable, makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import type { Token } from "./token.ts";

const INDICATOR = makeTrie(wordsOf(INDICATORS, true));
const TAILS = charTable(SUBJECT_TAILS);
/** Wholes that are no owner of their own: 全球|總算力 is one subject. */
export const WHOLES = han(/^(?:全球|全國|全世界|世界|全台|整體|總體|國際|全美|全年)$/);
const LOCATIVE = han(/(?:中|內|裡|裏|上|下|方面|時|後|前|間|期間|之際|以來|過程)$/);
/** What can have a measure of its own without a name: 國有企業|利潤, but not 電力|成本. */
const OWNERS = han(
  /(?:[企業商者廠場國司團會院局署府部省市縣區鄉鎮村員民戶站所校港路線段橋機車船隊家股債券幣庫島店院點]|公司|集團|企業|系統|計畫|專案|項目|協議|基金|組織|聯盟|銀行|礦場|礦區|礦山|煤礦|金礦|銅礦|鋰礦|鎳礦|中心|園區|地區|機構|平台|客戶|市場|經濟|邊坡|坑道|土地|城市|國家|家庭|人口|員工|勞工|學生|產業|領域|類股)$/,
);
const METALS = charTable("銅鋁鋅鉛鎳錫鈷鋰鎢鈾銻鎵鍺金銀鉑鈀煤鐵鋼鈦鎂鉬釩鉍銦鉭鈮鈧釔鏑鋱釹鐠");
const LONGEST = 40;

/** A noun phrase: whose, and the measured noun when the phrase ends in one. */
export interface Phrase {
  readonly owner?: Span;
  readonly noun?: Span;
  /** Firm enough to be carried on: a name stands in it, or it ends like a noun. */
  readonly firm?: boolean;
}

export function isNominal({ kind }: Token): boolean {
  return (
    kind === "name" ||
    kind === "noun" ||
    kind === "measure" ||
    kind === "rest" ||
    kind === "of" ||
    kind === "link" ||
    kind === "quote"
  );
}

/** The run of measured nouns with which tokens end: 股價|年漲幅. */
export function measuresAt(tokens: readonly Token[], from: number, to: number): number {
  let at = to;
  while (at > from && tokens[at - 1]!.kind === "measure") at--;
  return at;
}

/** Splits the tokens of a noun phrase into owner and measured noun. */
export function readPhrase(sheet: Sheet, scan: Scan, tokens: readonly Token[], from: number, to: number): Phrase {
  let [first, last] = trim(tokens, from, to);
  if (first >= last) return {};
  let cut = measuresAt(tokens, first, last);
  if (cut === first) {
    const run = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
    const indicator = matchAt(scan, INDICATOR, run.start);
    if (indicator === undefined || indicator.end > run.end) return { noun: run };
    return {
      owner: { start: run.start, end: indicator.end },
      firm: true,
      ...(indicator.end < run.end && { noun: { start: indicator.end, end: run.end } }),
    };
  }
  const noun = cut < last ? { start: tokens[cut]!.start, end: tokens[last - 1]!.end } : undefined;
  const withNoun = noun === undefined ? {} : { noun };
  [first, cut] = trim(tokens, first, cut);
  if (noun !== undefined && WHOLES.test(spanText(sheet, tokens, first, cut)))
    return { owner: { start: tokens[first]!.start, end: noun.end }, noun, firm: true };
  const head = headOf(tokens, first, cut);
  const possessor =
    noun === undefined || head === first ? undefined : possessorOf(sheet, scan, tokens, first, head, cut);
  if (possessor !== undefined) return { owner: possessor, firm: true, ...withNoun };
  first = head;
  const inner = tokens.slice(first, cut).findIndex((token) => token.kind === "prep" || token.kind === "time");
  if (inner > 0) [first, cut] = trim(tokens, first, first + inner);
  if (first >= cut) return withNoun;
  const span = { start: tokens[first]!.start, end: tokens[cut - 1]!.end };
  const goods =
    noun !== undefined &&
    cut - first > 1 &&
    tokens[cut - 1]!.mention?.type === "commodity" &&
    ownerEnd(sheet, tokens, first, cut) < cut;
  const named = (goods ? undefined : listAtEnd(sheet, tokens, first, cut)) ?? nameInFront(scan, tokens, first, cut);
  if (named !== undefined) return { owner: named, firm: true, ...withNoun };
  const opening = tokens[first]!;
  const opens =
    opening.kind === "name" &&
    (opening.mention?.type === "person" || opening.mention?.type === "org") &&
    LOCATIVE.test(sheet.folded.slice(span.start, span.end));
  if (opens) return { owner: { start: opening.start, end: opening.end }, firm: true, ...withNoun };
  if (
    (span.end - span.start < 2 && METALS[scan.codes[span.start]!] === 0) ||
    span.end - span.start > LONGEST ||
    LOCATIVE.test(sheet.folded.slice(span.start, span.end))
  )
    return withNoun;
  const hasName =
    tokens.slice(first, cut).some(({ kind }) => kind === "name") ||
    inside(sheet.mentions, span.start, span.end).length > 0;
  const indicator = matchAt(scan, INDICATOR, span.start);
  if (noun !== undefined && indicator !== undefined && indicator.end <= span.end && indicator.end - span.start > 2)
    return { owner: { start: span.start, end: indicator.end }, firm: true, noun };
  if (noun !== undefined) {
    const until = ownerEnd(sheet, tokens, first, cut);
    if (until === first) return { owner: span, firm: false, noun: { start: span.start, end: noun.end } };
    if (until < cut)
      return {
        owner: { start: span.start, end: tokens[until - 1]!.end },
        firm: true,
        noun: { start: tokens[until]!.start, end: noun.end },
      };
  }
  return {
    owner: span,
    firm:
      hasName ||
      METALS[scan.codes[span.start]!] === 1 ||
      TAILS[scan.codes[span.end - 1]!] === 1 ||
      OWNERS.test(sheet.folded.slice(span.start, span.end)),
    ...withNoun,
  };
}

function spanText(sheet: Sheet, tokens: readonly Token[], from: number, to: number): string {
  return from < to ? sheet.folded.slice(tokens[from]!.start, tokens[to - 1]!.end) : "";
}

/** 中國大陸2024年的|稀土產量: whose it is, when what stands behind the 的 is no owner by itself. */
function possessorOf(
  sheet: Sheet,
  scan: Scan,
  tokens: readonly Token[],
  from: number,
  head: number,
  to: number,
): Span | undefined {
  const goods = tokens.slice(head, to).every((token) => token.mention?.type === "commodity");
  if (!goods && ownerEnd(sheet, tokens, head, to) > head) return undefined;
  if (tokens.slice(from, head).some(({ kind }) => kind === "verb" || kind === "prep")) return undefined;
  const { owner, firm } = readPhrase(sheet, scan, tokens, from, head - 1);
  return firm === true ? owner : undefined;
}

/** Behind the last token that can own a measure; goods only when nothing before them can: 中國|稀土產量. */
function ownerEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const isGoods = token.mention?.type === "commodity";
    if (
      isGoods
        ? end === from
        : token.kind === "name" ||
          (token.kind === "rest" && token.end - token.start > 1) ||
          OWNERS.test(sheet.folded.slice(token.start, token.end))
    )
      end = at + 1;
  }
  return end;
}

/** Without quotation marks, joints and 的 at its edges. */
function trim(tokens: readonly Token[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  while (first < last && isEdge(tokens[first]!)) first++;
  while (last > first && isEdge(tokens[last - 1]!)) last--;
  return [first, last];
}

function isEdge({ kind }: Token): boolean {
  return kind === "quote" || kind === "of" || kind === "link";
}

/** What stands before the last 的 modifies the head: 在紐約掛牌的|美鋁. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]!.kind !== "of") continue;
    const [first] = trim(tokens, at + 1, to);
    return first < to && tokens[to - 1]!.end - tokens[first]!.start >= 2 ? first : from;
  }
  return from;
}

/** 俄國最大水泥製造商Cemros: a name at the end of the phrase is the owner; a list of names is taken whole. */
function listAtEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): Span | undefined {
  const last = tokens[to - 1]!;
  if (last.kind !== "name") return undefined;
  let first = to - 1;
  for (let at = to - 2; at >= from; at--) {
    const { kind } = tokens[at]!;
    if (kind === "quote" || kind === "link") continue;
    if (kind !== "name" || (at === first - 1 && tokens[at]!.mention?.type === "place")) break;
    first = at;
  }
  const type = last.mention?.type;
  const whole = tokens[first - 1];
  // 全球|稀土|產量: of the whole world's.
  if (type === "commodity" && first - 1 >= from && WHOLES.test(sheet.folded.slice(whole!.start, whole!.end)))
    return { start: whole!.start, end: last.end };
  const isPlain = first === to - 1 && type === "place" && to - 1 > from && tokens[to - 2]!.kind === "name";
  return { start: isPlain ? tokens[from]!.start : tokens[first]!.start, end: last.end };
}

/** `Lonestar Dream原`, `「美國比特幣公司」同時`: a name that opens the phrase, when what follows is no noun. */
function nameInFront(scan: Scan, tokens: readonly Token[], from: number, to: number): Span | undefined {
  const name = tokens[from]!;
  if (name.kind !== "name" || name.mention?.type === "place" || name.mention?.type === "commodity") return undefined;
  const next = tokens[from + 1];
  const end = tokens[to - 1]!.end;
  if (next?.kind === "quote" || (end - name.end <= 2 && TAILS[scan.codes[end - 1]!] === 0))
    return { start: name.start, end: name.end };
  return undefined;
}
