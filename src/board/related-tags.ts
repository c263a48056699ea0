import { readClauses } from "./clauses.ts";
import { type Corpus, foldCase, readCorpus, type TagDocument } from "./corpus.ts";
import { dropParts, takeDistinct } from "./distinct.ts";
import { isEmpty, isGeneral, specificity } from "./general-word.ts";
import { countRuns } from "./gram.ts";
import { findLatinNames } from "./latin-name.ts";
import { BACKGROUND_LENGTH_MAX, NAMES_MAX, RANKED_MAX, TOPIC_LENGTH_MAX } from "./limits.ts";
import { offsetsOfNames, offsetsOfWords, type Tally, tallyName } from "./tally.ts";
import { findWords } from "./word.ts";

export interface Tag {
  /** As the articles print it most often. */
  readonly name: string;
  /** How many of the topic's articles print it. */
  readonly articles: number;
  /** Comparable inside one answer only. */
  readonly score: number;
}

export interface TagOptions {
  /** Articles of other topics: a word as frequent there as here is no tag of this topic. */
  readonly background?: Iterable<TagDocument>;
  /** Names known from elsewhere (entities of the articles): candidates without having to be discovered. */
  readonly candidates?: Iterable<string>;
}

interface Ranked extends Tally {
  readonly score: number;
}

/**
 * The names that a topic's articles share, best first: computed from the texts alone. Words are discovered by how firmly
 * their characters hold together and how freely they stand; they are ranked by the articles that print them, titles first.
 * @param documents the topic's articles (newest first where there may be more than the limits read)
 * @param topic the topic's name; neither it nor a part of it is a tag
 * @param limit how many tags at most (8)
 * @returns an empty list when nothing is shared
 */
export function findRelatedTags(
  documents: Iterable<TagDocument>,
  topic: string,
  limit = 8,
  options: TagOptions = {},
): Tag[] {
  const corpus = readCorpus(documents, TOPIC_LENGTH_MAX);
  if (corpus.size === 0) return [];
  const own = foldCase(topic.trim());
  const isSelf = (name: string) => own !== "" && (name.includes(own) || own.includes(name));
  const tallies = tallyCandidates(corpus, topic, options.candidates ?? [])
    .filter((tally) => tally.documents.length >= leastArticles(corpus.size) && !isSelf(tally.name))
    .map((tally) => ({ ...tally, score: toScore(tally, corpus.size) }))
    .sort(byScore)
    .slice(0, RANKED_MAX);
  const wholes = dropParts(tallies, isEmpty);
  const ranked = options.background === undefined ? wholes : weighAgainst(wholes, corpus, options.background);
  return takeDistinct(ranked, limit).map(({ name, documents: articles, score }) => ({
    name: printedForm(corpus, name),
    articles: articles.length,
    score,
  }));
}

/** A tag relates articles, so one article alone has none to share unless the topic is that small. */
function leastArticles(size: number): number {
  return size < 4 ? 1 : Math.max(2, Math.ceil(size / 100));
}

function tallyCandidates(corpus: Corpus, topic: string, candidates: Iterable<string>): Tally[] {
  const codes = readClauses(corpus, topic);
  const levels = countRuns(codes, corpus.starts, { articles: leastArticles(corpus.size), times: 2 });
  const words = findWords(corpus.folded, codes, levels, isGeneral);
  const offsets = offsetsOfWords(words);
  for (const [name, at] of findLatinNames(corpus)) offsets.set(name, at);
  const names: string[] = [];
  for (const name of candidates) {
    if (names.length >= NAMES_MAX) break;
    names.push(foldCase(name.trim()));
  }
  for (const [name, at] of offsetsOfNames(corpus.folded, names)) if (at.length > 0) offsets.set(name, at);
  const own = foldCase(topic.trim());
  return [...offsets]
    .filter(([, at]) => !isRestOf(own, at, corpus.folded))
    .map(([name, at]) => tallyName(name, at, corpus));
}

/** Of its places, this share right behind the topic's name makes a word the rest of a longer one: 印度尼西亞. */
const BEHIND_TOPIC = 0.7;

function isRestOf(own: string, offsets: readonly number[], folded: string): boolean {
  if (own === "") return false;
  const behind = offsets.filter((offset) => offset >= own.length && folded.startsWith(own, offset - own.length));
  return behind.length >= BEHIND_TOPIC * offsets.length;
}

function toScore({ name, documents, weight }: Tally, size: number): number {
  const longer = name.charCodeAt(0) > 0x7f ? 1 + 0.1 * Math.min(2, name.length - 2) : 1;
  return weight * longer * specificity(name, documents.length / size);
}

/** Scores times how much more often a name is printed here than elsewhere; at most three times as much. */
function weighAgainst(tallies: readonly Ranked[], corpus: Corpus, background: Iterable<TagDocument>): Ranked[] {
  const other = readCorpus(background, BACKGROUND_LENGTH_MAX);
  const offsets = offsetsOfNames(
    other.folded,
    tallies.map((tally) => tally.name),
  );
  return tallies
    .map((tally) => {
      const elsewhere = tallyName(tally.name, offsets.get(tally.name) ?? [], other).documents.length;
      const lift = tally.documents.length / corpus.size / ((elsewhere + 0.5) / (other.size + 1));
      return { ...tally, score: tally.score * Math.min(3, Math.log2(1 + lift)) };
    })
    .sort(byScore);
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || b.documents.length - a.documents.length || (a.name < b.name ? -1 : 1);
}

/** The spelling printed most often; the first one where two are printed equally often. */
function printedForm({ printed, folded }: Corpus, name: string): string {
  const forms = new Map<string, number>();
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
    const form = printed.slice(at, at + name.length);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best), [name, 0])[0];
}
