import type { Span } from "#base";
import { han } from "#bind/han.ts";
import type { Sheet } from "#bind/sheet.ts";
import { inside } from "#bind/sheet.ts";
import { EMBEDDING, SUBORDINATE } from "#bind/words/predicates.ts";
import { makeTrie, matchAt, type Scan, wordsOf } from "#grammar";
import { findPivot } from "./pivot.ts";
import type { Token, Tokens } from "./token.ts";
import { readTopic, type Topic } from "./topic.ts";

const EMBEDS = makeTrie(wordsOf(EMBEDDING, true));
const CAUSE = makeTrie(wordsOf(SUBORDINATE, true));

const WHERE = han(/^[目前\s]*(?:在|於|以).*(?:中|內|裡|上|為例)[」』》]?$/);

/** What a clause is about, seen from the clauses that follow it. */
export interface ClauseTopic extends Topic {
  /** Who is made to act in it: the nearer topic for what follows. */
  readonly pivot?: Span;
  /** Who says what the clause tells. */
  readonly speaker?: Span;
  /** 由於…, 隨著…: a cause or a condition, less likely what the next clause goes on about. */
  readonly subordinate?: boolean;
}

/** The topics of clauses, each read when first asked for. */
export function makeTopics(sheet: Sheet, scan: Scan, tokens: Tokens): (clause: number) => ClauseTopic {
  const read: (ClauseTopic | undefined)[] = [];
  return (clause) => {
    read[clause] ??= readClause(sheet, scan, tokens.of(clause), clause);
    return read[clause];
  };
}

function readClause(sheet: Sheet, scan: Scan, tokens: readonly Token[], clause: number): ClauseTopic {
  const topic =
    embedded(sheet, scan, tokens) ??
    placeTopic(sheet, clause, readTopic(sheet, scan, tokens, 0, tokens.length).predicate);
  const pivot = findPivot(sheet, scan, tokens, topic.predicate, tokens.length);
  const first = tokens[0];
  const subordinate = first !== undefined && matchAt(scan, CAUSE, first.start) !== undefined;
  return { ...topic, ...(pivot !== undefined && { pivot }), ...(subordinate && { subordinate }) };
}

/** The topic; behind a verb of speech or of showing, the topic of what is said or shown. */
function embedded(sheet: Sheet, scan: Scan, tokens: readonly Token[]): ClauseTopic | undefined {
  let topic: ClauseTopic = readTopic(sheet, scan, tokens, 0, tokens.length);
  for (let depth = 0; depth < 3; depth++) {
    const verb = tokens[topic.predicate];
    if (verb === undefined) break;
    const shows = verb.kind !== "speech" && matchAt(scan, EMBEDS, verb.start)?.end === verb.end;
    if (verb.kind !== "speech" && !shows) break;
    const said = readTopic(sheet, scan, tokens, topic.predicate + 1, tokens.length);
    const isNew =
      said.pair !== undefined ||
      said.pronoun !== undefined ||
      (said.owner !== undefined && said.firm === true && said.predicate < tokens.length);
    if (isNew) {
      const speaker = topic.owner ?? topic.speaker;
      topic = { ...said, ...(speaker !== undefined && !shows && { speaker }) };
      continue;
    }
    if (shows) break;
    const next = tokens[topic.predicate + 1];
    const acts =
      next !== undefined &&
      (next.kind === "verb" || next.kind === "adverb" || next.kind === "figure") &&
      topic.owner !== undefined;
    if (acts) return { ...topic, speech: false };
    break;
  }
  const isEmpty =
    topic.owner === undefined &&
    topic.pair === undefined &&
    topic.pronoun === undefined &&
    topic.speech !== true &&
    topic.noun === undefined;
  return isEmpty ? undefined : topic;
}

/** 在《大而美法案》中: where something happens stands in for a subject that the next clause leaves out. */
function placeTopic(sheet: Sheet, index: number, predicate: number): ClauseTopic {
  const clause = sheet.clauses[index]!;
  if (!WHERE.test(sheet.folded.slice(clause.start, Math.min(clause.end, clause.start + 80)))) return { predicate };
  const mentions = inside(sheet.mentions, clause.start, clause.end);
  const last = mentions.filter((item) => item.type !== "person").at(-1);
  if (last === undefined) return { predicate };
  const first = mentions.find((item) => item.entity === last.entity)!;
  return { owner: { start: first.start, end: first.end }, firm: true, predicate };
}
