import { sentenceAround } from "#base";
import type { Ledger, Stored } from "#ledger";
import { FACT_ID_DIGITS } from "#model";
import { findStories } from "#service/story/find.ts";
import { compareRevisions, makeAnchor, type Resolved, type Revision, resolveAnchor } from "#story";
import { type StoryReport, toHead } from "./story-page.ts";

/** A state of a page and what changed in it since the one before. */
export interface PageState extends Omit<StoryReport, "of" | "root" | "origin" | "states"> {
  /** When the page itself says that it was changed, EDTF. */
  readonly updated?: string;
  /** The instant at which it came into the ledger. */
  readonly came?: string;
  /** Absent for the first. */
  readonly revision?: Revision;
  /** Facts of the state before whose words stand here no more, or in more than one place; absent for the first. */
  readonly lost?: readonly LostFact[];
}

/** A highlight that does not match any more: it is shown as lost, never moved. */
export interface LostFact {
  readonly fact: string;
  readonly exact: string;
  /** As the state before prints it. */
  readonly sentence: string;
}

/** A fact of another state of the page: its words here, or that they are lost. */
export interface AnchoredFact {
  readonly fact: string;
  /** The state that prints it. */
  readonly hash: string;
  /** The words as that state prints them, and their sentence. */
  readonly exact: string;
  readonly sentence: string;
  readonly found: Resolved;
}

export interface RevisionsRecord {
  /** The state that was asked for. */
  readonly hash: string;
  /** Oldest first; one when the page never changed. */
  readonly states: readonly PageState[];
  readonly anchor?: AnchoredFact;
}

/** States that are compared, the newest. */
const STATES_MOST = 50;
/** Lost words that are listed of one state. */
const LOST_MOST = 100;

/**
 * The states of an article's page, by id, hash or address, each with what changed. With `fact`, the id of a fact of any
 * state: where its words stand in the state that was asked for. `undefined` for an unknown article.
 */
export async function viewRevisions(ledger: Ledger, id: string, fact?: string): Promise<RevisionsRecord | undefined> {
  const shelf = await findStories(ledger, Number.POSITIVE_INFINITY);
  const [newest] = [...shelf.statesAt(id)].reverse();
  const asked = (await ledger.reading(id)) ?? (await ledger.reading(newest ?? (await hashAt(ledger, id)) ?? id));
  if (asked === undefined) return undefined;
  const { hash } = asked.article;
  const hashes = shelf.statesOf(hash).slice(-STATES_MOST);
  const stored = (await Promise.all(hashes.map((each) => ledger.reading(each)))).filter((each) => each !== undefined);
  const instants = await Promise.all(stored.map((state) => findInstant(ledger, state)));
  const states = stored.map((state, at) => {
    const [before, came] = [stored[at - 1], instants[at]];
    const { updated } = state.article;
    return {
      ...toHead(state),
      ...(updated !== undefined && { updated }),
      ...(came !== undefined && { came }),
      ...(before !== undefined && { revision: compareRevisions(before, state), lost: findLost(before, state) }),
    };
  });
  const anchor = fact === undefined ? undefined : await anchorFact(ledger, fact, asked);
  return { hash, states, ...(anchor !== undefined && { anchor }) };
}

/** When an article came for the first time. */
async function findInstant(ledger: Ledger, { article: { hash } }: Stored): Promise<string | undefined> {
  for await (const { sequence } of ledger.history(hash))
    for await (const change of ledger.changes(sequence - 1, 1)) return change.at;
  return undefined;
}

function findLost({ article, facts }: Stored, { article: now }: Stored): readonly LostFact[] {
  const { hash, text } = article;
  return facts
    .flatMap((fact) => {
      const sentence = sentenceAround(text, fact);
      const found = resolveAnchor(makeAnchor(hash, text, fact, sentence), now.hash, now.text);
      if (found.kind === "here") return [];
      return [{ fact: fact.id, exact: found.exact, sentence: text.slice(sentence.start, sentence.end) }];
    })
    .slice(0, LOST_MOST);
}

/** An address that the ledger knows in one state only. */
async function hashAt(ledger: Ledger, address: string): Promise<string | undefined> {
  if (!/^https?:/.test(address)) return undefined;
  for await (const { hash, url } of ledger.entries()) if (url === address) return hash;
  return undefined;
}

async function anchorFact(ledger: Ledger, id: string, asked: Stored): Promise<AnchoredFact | undefined> {
  const [[fact] = []] = await ledger.factLists([{ fact: id, limit: 1 }]);
  if (fact === undefined) return undefined;
  const { hash } = fact.article;
  const own = hash.startsWith(id.slice(0, FACT_ID_DIGITS)) ? await ledger.reading(hash) : undefined;
  if (own === undefined) return undefined;
  const { text } = own.article;
  const anchor = makeAnchor(hash, text, fact, sentenceAround(text, fact));
  return {
    fact: id,
    hash,
    exact: anchor.exact,
    sentence: fact.sentence.text,
    found: resolveAnchor(anchor, asked.article.hash, asked.article.text),
  };
}
