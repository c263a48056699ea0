import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { type WordKind, wordAt } from "#bind/predicate.ts";
import { type Clause, type EntityMention, firstEndingAfter, type Sheet } from "#bind/sheet.ts";
import { MEASURE_NOUNS } from "#bind/words/measures.ts";
import { INDICATORS, LINKS, OPENERS, PREPOSITIONS, PRONOUNS } from "#bind/words/predicates.ts";
import { charTable, makeTrie, matchAt, type Scan, wordsOf } from "#grammar";

/** What a stretch of a clause is to the grammar of phrases. `rest` are characters of no known word: read as a noun. */
export type TokenKind =
  | WordKind
  | "opener"
  | "name"
  | "figure"
  | "time"
  | "measure"
  | "prep"
  | "of"
  | "link"
  | "quote"
  | "rest";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly mention?: EntityMention;
}

const EXTRA = makeTrie<TokenKind>([
  ...wordsOf<TokenKind>(MEASURE_NOUNS, "measure"),
  ...wordsOf<TokenKind>(INDICATORS, "measure"),
  ...wordsOf<TokenKind>(PREPOSITIONS, "prep"),
  ...wordsOf<TokenKind>(LINKS, "link"),
  ...wordsOf<TokenKind>("的 之", "of"),
]);
const OPENER = makeTrie(wordsOf(OPENERS, true));
const PRONOUN = makeTrie(wordsOf(PRONOUNS, true));
const AND = "和".charCodeAt(0);
/** Adverbs of one character that hardly end or begin a noun. */
const STRONG = charTable("皆均也亦則雖卻仍已曾還並遭被把將擬恐而");
const LEADS = charTable("共各均已約僅再還只更");
const QUOTES = charTable("「」『』《》〈〉“”\"'");
const LATIN = /[A-Za-z0-9.&'’+-]/;

/** How a noun ends that names what is measured, whatever stands before it: 採掘|面積, 涵蓋|率. */
const MEASURE_TAIL = han(
  /(?:[量率額價費值稅]|[人件次家戶筆檔株]數|分數|倍數|點數|總數|成本|面積|高度|長度|深度|厚度|寬度|門檻|上限|下限|效率|品位|濃度|純度|比例|比重|占比|佔比|餘額|規模|容量|年限|期限|目標|強度|缺口|損失|補貼|租金|工資|薪資|權利金|保證金|違約金|分手費|速度|距離|壽命|水位|產能|度數|依賴度|集中度|人次|工時|工期|周期|週期|配額|時程|期程|進度|區間|預算|罰款|赤字|盈餘|順差|逆差|溢價|折價|持股|現貨|訂單)$/,
);
const NO_MEASURE = han(
  /^(?:大量|力量|能量|重量級|評價|代價|特價|消費|浪費|免費|價值觀|多數|少數|半數|無數|大多數|部分|保值|媒體|品質|面值|收費|付費|免稅|報稅|課稅|加稅|減稅|退稅|漲價|降價|定價|議價|競價|計價|出價|標價|升值|貶值|增值|產值化|估值化|考量|衡量|測量|丈量|打量|商量|盡量|儘量|高度|強度|過量|限量|海量|微量|少量)$/,
);
/** One character that makes a measure of the noun before it: 權利|費. */
const TAIL_ALONE = charTable("量率額價費值稅數");

/** Cuts clauses into tokens, each clause at most once. */
export class Tokens {
  readonly #sheet: Sheet;
  readonly #scan: Scan;
  readonly #cut: (readonly Token[] | undefined)[] = [];

  constructor(sheet: Sheet, scan: Scan) {
    this.#sheet = sheet;
    this.#scan = scan;
  }

  of(clause: number): readonly Token[] {
    this.#cut[clause] ??= cut(this.#sheet, this.#scan, this.#sheet.clauses[clause]!);
    return this.#cut[clause];
  }
}

function cut(sheet: Sheet, scan: Scan, { start, end }: Clause): Token[] {
  const tokens: Token[] = [];
  let mention = firstEndingAfter(sheet.mentions, start);
  let figure = firstEndingAfter(sheet.figures, start);
  let time = firstEndingAfter(sheet.times, start);
  let at = start;
  while (at < end) {
    while ((sheet.mentions[mention]?.end ?? end) <= at && mention < sheet.mentions.length) mention++;
    while ((sheet.figures[figure]?.end ?? end) <= at && figure < sheet.figures.length) figure++;
    while ((sheet.times[time]?.end ?? end) <= at && time < sheet.times.length) time++;
    const name = sheet.mentions[mention];
    const next =
      spanAt("figure", sheet.figures[figure], at) ??
      (name !== undefined && name.start <= at
        ? { kind: "name" as const, start: at, end: Math.min(name.end, end), mention: name }
        : undefined) ??
      spanAt("time", sheet.times[time], at);
    if (next !== undefined) {
      tokens.push(next);
      at = Math.max(next.end, at + 1);
      continue;
    }
    const code = scan.codes[at]!;
    if (code === 0x28) {
      at = closeBracket(sheet, scan, at, end);
      continue;
    }
    if (code === 0x20 || code === 0x0a || code === 0x29) {
      at++;
      continue;
    }
    const quoted = quotedName(sheet, scan, tokens.at(-1), at, end);
    if (quoted !== undefined) {
      tokens.push(quoted);
      at = quoted.end;
      continue;
    }
    if (QUOTES[code] === 1) {
      tokens.push({ kind: "quote", start: at, end: at + 1 });
      at++;
      continue;
    }
    if (at === start && code === AND) {
      tokens.push({ kind: "rest", start: at, end: at + 1 });
      at++;
      continue;
    }
    const lead = leadingAdverb(scan, at, end);
    if (lead !== undefined) {
      tokens.push(lead);
      at = lead.end;
      continue;
    }
    const word = LATIN.test(sheet.text[at]!) ? undefined : (opening(scan, tokens, at, end) ?? longest(scan, at, end));
    if (word !== undefined && (word.end - at > 1 || mayStandAlone(sheet, scan, word, tokens.at(-1), end))) {
      tokens.push(word);
      at = word.end;
      continue;
    }
    const last = tokens.at(-1);
    if (TAIL_ALONE[code] === 1 && last !== undefined && last.end === at && isPlain(last))
      tokens[tokens.length - 1] = { kind: "measure", start: last.start, end: at + 1 };
    else if (last?.kind === "rest" && last.end === at) tokens[tokens.length - 1] = { ...last, end: at + 1 };
    else tokens.push({ kind: "rest", start: at, end: at + 1 });
    at++;
  }
  return withMeasures(sheet, tokens);
}

/** 同業「深藍算力」: what stands in quotation marks right behind a role is a name. */
function quotedName(sheet: Sheet, scan: Scan, before: Token | undefined, at: number, limit: number): Token | undefined {
  if (
    sheet.text[at] !== "「" ||
    before === undefined ||
    before.end !== at ||
    (before.kind !== "noun" && before.kind !== "rest")
  )
    return undefined;
  const most = Math.min(limit, at + QUOTED_MAX);
  for (let end = at + 1; end < most; end++) {
    scan.steps++;
    const mark = sheet.text[end]!;
    if (mark === "」") {
      const isName =
        end - at > 2 &&
        !SPOKEN.includes(sheet.text[at + 1]!) &&
        firstEndingAfter(sheet.mentions, at) === firstEndingAfter(sheet.mentions, end) &&
        sheet.figures[firstEndingAfter(sheet.figures, at)]?.start !== end;
      return isName ? { kind: "name", start: at + 1, end } : undefined;
    }
    if (MARKS.includes(mark)) return undefined;
  }
  return undefined;
}

const QUOTED_MAX = 16;
/** With these somebody's words begin, no name. */
const SPOKEN = "我你您他她它這这那請请不要能會会";
const MARKS = ",，。、；：「『《";

function spanAt(kind: TokenKind, span: Span | undefined, at: number): Token | undefined {
  return span !== undefined && span.start <= at ? { kind, start: at, end: span.end } : undefined;
}

/** (中央社紐約4日綜合外電報導). */
const BYLINE = han(/(?:電|報導|報道|整理)$/);

/** Behind a bracket without a figure; a bracket that holds one is read on inside. */
function closeBracket(sheet: Sheet, scan: Scan, open: number, limit: number): number {
  let end = open + 1;
  while (end < limit && scan.codes[end] !== 0x29) end++;
  scan.steps += end - open;
  if (end >= limit) return open + 1;
  if (BYLINE.test(sheet.folded.slice(end - 3, end))) return end + 1;
  const figure = sheet.figures[firstEndingAfter(sheet.figures, open)];
  return figure !== undefined && figure.start < end ? open + 1 : end + 1;
}

/** 共|產出: an adverb of one character before a verb, though both together begin another word. */
function leadingAdverb(scan: Scan, at: number, limit: number): Token | undefined {
  if (LEADS[scan.codes[at]!] === 0) return undefined;
  const next = wordAt(scan, at + 1);
  if (next === undefined || next.end > limit || next.end - at < 3) return undefined;
  return (longest(scan, at, limit)?.end ?? 0) >= next.end ? undefined : { kind: "adverb", start: at, end: at + 1 };
}

/** A connective with which the clause opens, or a pronoun; longer words of the language go before. */
function opening(scan: Scan, tokens: readonly Token[], at: number, limit: number): Token | undefined {
  const pronoun = matchAt(scan, PRONOUN, at);
  const isFirst = tokens.every(
    ({ kind }) => kind === "adverb" || kind === "quote" || kind === "time" || kind === "opener",
  );
  const opener = isFirst ? matchAt(scan, OPENER, at) : undefined;
  const end = Math.max(pronoun !== undefined && pronoun.end - at > 1 ? pronoun.end : 0, opener?.end ?? 0);
  if (end === 0 || end > limit || (wordAt(scan, at)?.end ?? 0) > end) return undefined;
  return { kind: opener?.end === end ? "opener" : "noun", start: at, end };
}

function longest(scan: Scan, at: number, limit: number): Token | undefined {
  const extra = matchAt(scan, EXTRA, at);
  const word = wordAt(scan, at);
  if (extra !== undefined && extra.end <= limit && (word === undefined || extra.end >= word.end))
    return { kind: extra.value, start: at, end: extra.end };
  return word !== undefined && word.end <= limit ? word : undefined;
}

/** A word of one character between characters of no known word is likely a piece of a longer one. */
function mayStandAlone(sheet: Sheet, scan: Scan, word: Token, before: Token | undefined, limit: number): boolean {
  if (word.kind === "of" || word.kind === "link" || before === undefined) return true;
  if (STRONG[scan.codes[word.start]!] === 1 && before.end - before.start > 1) return true;
  if (before.kind !== "rest" || before.end !== word.start) return true;
  let { end } = word;
  if (scan.codes[end] === 0x20) end++;
  if (end >= limit) return word.kind !== "noun";
  const span =
    sheet.figures[firstEndingAfter(sheet.figures, end)]?.start === end ||
    sheet.mentions[firstEndingAfter(sheet.mentions, end)]?.start === end ||
    sheet.times[firstEndingAfter(sheet.times, end)]?.start === end;
  return span || (longest(scan, end, limit)?.end ?? 0) - end > 1;
}

/** 中國|出口|稀土: before goods these are verbs. */
const DEEDS = han(/^(?:出口|進口|投資|供應|儲備|採購|生產|消費|銷售)$/);

/** 開採|行業, 加工|行業: behind one of these a verb is part of the noun. */
const INDUSTRY = han(/^(?:行業|業|業者|企業)$/);
/** Measures in Latin letters. */
const METRICS = /^(?:EBITDA|EPS|AISC|ROE|ROA)$/;

function isPartOf(before: Token | undefined, token: Token): boolean {
  return before !== undefined && before.kind === "verb" && before.end === token.start;
}

/** 整個|計畫, 這項|計畫: here it is a noun. */
const PLANS = han(/^(?:計畫|計劃|規劃|規畫)$/);
const WHOLE = han(/(?:整個|該|這項|此項|各項|整項|上述|相關|新|項)$/);

function isWholePlan(sheet: Sheet, before: Token | undefined, token: Token): boolean {
  return before !== undefined && before.end === token.start && WHOLE.test(sheet.folded.slice(before.start, before.end));
}

/** Marks the nouns that name what is measured by how they end. */
function withMeasures(sheet: Sheet, tokens: readonly Token[]): Token[] {
  const marked: Token[] = [];
  for (const token of tokens) {
    const text = token.kind === "noun" || token.kind === "rest" ? sheet.folded.slice(token.start, token.end) : "";
    if (
      token.kind === "adverb" &&
      PLANS.test(sheet.folded.slice(token.start, token.end)) &&
      isWholePlan(sheet, marked.at(-1), token)
    )
      marked.push({ ...token, kind: "noun" });
    else if (token.kind === "noun" && INDUSTRY.test(text) && isPartOf(marked.at(-1), token))
      marked[marked.length - 1] = { kind: "noun", start: marked.at(-1)!.start, end: token.end };
    else if (METRICS.test(text)) marked.push({ ...token, kind: "measure" });
    else if (text.length > 1 && MEASURE_TAIL.test(text) && !NO_MEASURE.test(text))
      marked.push({ ...token, kind: "measure" });
    else marked.push(token);
  }
  for (let i = 1; i + 1 < marked.length; i++) {
    const token = marked[i]!;
    const isDeed =
      token.kind === "measure" &&
      DEEDS.test(sheet.folded.slice(token.start, token.end)) &&
      marked[i + 1]!.mention?.type === "commodity";
    if (isDeed && marked[i - 1]!.mention?.type !== "commodity") marked[i] = { ...token, kind: "verb" };
  }
  return marked;
}

function isPlain({ kind }: Token): boolean {
  return kind === "noun" || kind === "rest" || kind === "measure";
}
