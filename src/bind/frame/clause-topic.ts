import type { Span } from "#base";
import { han } from "#bind/han.ts";
import { inside, type Sheet } from "#bind/sheet.ts";
import { EMBEDDING, SUBORDINATE } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { isGoods, isOnlyGoodsOfOthers } from "./goods.ts";
import { headingOf } from "./heading.ts";
import { type Leaders, namedLeader } from "./leader.ts";
import { whole } from "./pattern.ts";
import { findPivot } from "./pivot.ts";
import { spanOf } from "./place.ts";
import { isNominal, type Token } from "./token.ts";
import type { Tokens } from "./tokens.ts";
import { noTopic, ownedTopic, readTopic, type Topic } from "./topic.ts";

const EMBEDS = makeTrie(wordsOf(EMBEDDING, true));
const CAUSE = makeTrie(wordsOf(SUBORDINATE, true));
/** 在《大而美法案》中, 以美國為例. */
const SCENE = han(/^[目前\s]*(?:在|於|以).*(?:中|內|裡|上|為例)[」』》]?$/);
/** 二期機房通電|後: it only says when. */
const WHEN = han(/(?:[^今先]後|[^小及同]時|之際|期間)$/);
const LEFT_OUT = han(/^\s?(?:若|如|如果)?(?:不包括|不包含|不含|不計|不計入|剔除|扣除|扣掉|排除|撇除)[^,\d]*$/);
const SORT = whole("方面");
const OF_KIND = han(/方面$/);
const SCENE_MAX = 80;
/** How often what is said may itself be that somebody says something. */
const DEPTH_MAX = 3;

/** The topics of clauses, each read when first asked for. */
export function makeTopics(sheet: Sheet, scan: Scan, tokens: Tokens, leaders: Leaders): (clause: number) => Topic {
  const read: (Topic | undefined)[] = [];
  return (clause) => {
    read[clause] ??= readClause(sheet, scan, tokens.of(clause), leaders, clause);
    return read[clause];
  };
}

/** 【記者…綜合報導】: who wrote it, and from where. */
function isByline({ clauses, text }: Sheet, clause: number): boolean {
  const { start, end } = clauses[clause]!;
  return "【〔".includes(text[start - 1] ?? "x") && "】〕".includes(text[end] ?? "x");
}

function readClause(sheet: Sheet, scan: Scan, tokens: readonly Token[], leaders: Leaders, clause: number): Topic {
  if (isByline(sheet, clause)) return noTopic(tokens.length);
  const outer = readTopic(sheet, scan, tokens, 0, tokens.length);
  const read = readEmbedded(sheet, scan, tokens, outer);
  if (isAside(sheet, clause, read)) return noTopic(outer.predicate);
  const sort = sortOf(sheet, tokens);
  if (sort !== undefined && read.owner === undefined) return ownedTopic(sort, outer.predicate);
  const heading = isEmpty(read) ? headingOf(sheet, clause, tokens) : undefined;
  if (heading !== undefined) return ownedTopic(heading, tokens.length);
  const topic = isEmpty(read) ? placeTopic(sheet, clause, outer.predicate) : asHeading(sheet, clause, tokens, read);
  const pivot =
    leaders(clause) ?? namedLeader(sheet, tokens) ?? findPivot(sheet, scan, tokens, topic.predicate, tokens.length);
  const last = tokens.at(-1);
  const isCause =
    tokens[0] !== undefined &&
    (matchAt(scan, CAUSE, tokens[0].start) !== undefined || WHEN.test(sheet.folded.slice(last!.end - 2, last!.end)));
  return pivot === undefined && !isCause ? topic : { ...topic, pivot, subordinate: isCause };
}

/** Behind a verb of speech or of showing, the topic of what is said or shown: 力拓表示|銅價|上漲. */
function readEmbedded(sheet: Sheet, scan: Scan, tokens: readonly Token[], outer: Topic): Topic {
  let topic: Topic = outer;
  for (let depth = 0; depth < DEPTH_MAX; depth++) {
    const verb = tokens[topic.predicate];
    if (verb === undefined) break;
    const shows = verb.kind !== "speech" && matchAt(scan, EMBEDS, verb.start)?.end === verb.end;
    if (verb.kind !== "speech" && !shows) break;
    const said = readTopic(sheet, scan, tokens, topic.predicate + 1, tokens.length);
    if (!isNew(said, tokens.length)) {
      return !shows && topic.owner !== undefined && acts(tokens[topic.predicate + 1])
        ? { ...topic, speech: false }
        : topic;
    }
    if (shows && isOfOpener(sheet, topic, said)) return topic;
    const speaker = topic.owner ?? topic.speaker;
    topic = speaker === undefined || shows ? said : { ...said, speaker };
  }
  return topic;
}

/** Whether what is said has a subject of its own. */
function isNew({ pair, pronoun, owner, firm, predicate }: Topic, end: number): boolean {
  return pair !== undefined || pronoun !== undefined || (owner !== undefined && firm === true && predicate < end);
}

/** 不包括中國在內, 銅礦生產方面: what is left out, or what of is told. */
function isAside(sheet: Sheet, index: number, { owner }: Topic): boolean {
  const { start, end } = sheet.clauses[index]!;
  const words = sheet.folded.slice(start, Math.min(end, start + SCENE_MAX));
  if (LEFT_OUT.test(words)) return true;
  return OF_KIND.test(words) && owner !== undefined && isGoods(sheet, owner);
}

/** 綠色債券|方面: of what the clauses behind it tell. */
function sortOf(sheet: Sheet, tokens: readonly Token[]): Span | undefined {
  const last = tokens.at(-1);
  if (tokens.length < 2 || last === undefined || !SORT.fits(sheet, last)) return undefined;
  const first = tokens.findIndex(isNominal);
  const nouns = tokens.slice(first, -1);
  if (first < 0 || nouns.length === 0 || !nouns.every(isNominal) || nouns.every(({ kind }) => kind === "measure"))
    return undefined;
  const span = spanOf(tokens, first, tokens.length - 1);
  return span.end - span.start < 2 || isGoods(sheet, span) ? undefined : span;
}

/** 電力業務|：發電量…: nothing but a noun before a colon heads what follows. */
function asHeading({ clauses, folded }: Sheet, clause: number, tokens: readonly Token[], topic: Topic): Topic {
  const isAlone = topic.owner !== undefined && topic.predicate >= tokens.length && topic.speech !== true;
  return isAlone && !topic.firm && folded[clauses[clause]!.end] === ":" ? { ...topic, firm: true } : topic;
}

/** 力拓|預計銅產量: goods whose measure is that of whom the clause opened with. */
function isOfOpener(sheet: Sheet, opened: Topic, { owner, noun }: Topic): boolean {
  const isSomebody = opened.owner !== undefined || opened.pronoun !== undefined;
  return isSomebody && owner !== undefined && isOnlyGoodsOfOthers(sheet, noun, owner);
}

/** 力拓宣布|投資…: who speaks acts, too. */
function acts(next: Token | undefined): boolean {
  return next?.kind === "verb" || next?.kind === "adverb" || next?.kind === "figure";
}

function isEmpty({ owner, pair, pronoun, speech, noun }: Topic): boolean {
  return owner === undefined && pair === undefined && pronoun === undefined && speech !== true && noun === undefined;
}

/** 在《大而美法案》中: where something happens stands in for a subject that the next clause leaves out. */
function placeTopic(sheet: Sheet, index: number, predicate: number): Topic {
  const clause = sheet.clauses[index]!;
  if (!SCENE.test(sheet.folded.slice(clause.start, Math.min(clause.end, clause.start + SCENE_MAX))))
    return noTopic(predicate);
  const mentions = inside(sheet.mentions, clause.start, clause.end);
  const last = mentions.findLast(({ type }) => type !== "person");
  if (last === undefined) return noTopic(predicate);
  const { start, end } = mentions.find(({ entity }) => entity === last.entity)!;
  return ownedTopic({ start, end }, predicate);
}
