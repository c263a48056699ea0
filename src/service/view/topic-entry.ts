import type { Entry, Ledger } from "#ledger";
import type { StoryShelf } from "#service/story/shelf.ts";
import { type DeskFact, makeDeskFacts } from "./fact.ts";
import type { FigureState } from "./state.ts";

/** An article of a topic with the few facts that stand for it. */
export interface DeskEntry
  extends Pick<Entry, "id" | "title" | "published" | "publishedBy" | "source" | "url" | "figures" | "facts"> {
  readonly keyFigures: readonly DeskFact[];
  /** The story that it tells, when others tell it too. */
  readonly story?: EntryStory;
}

/** What a list of articles says of the story of one. */
export interface EntryStory {
  readonly id: string;
  readonly reports: number;
  readonly origins: number;
  /** Whom it has it from, when it is a copy or a rewrite of another's report. */
  readonly from?: { readonly by: "copy" | "rewrite"; readonly name?: string };
}

const KEY_FIGURES = 3;
/** Articles whose facts are kept from one question to the next. */
const KEPT_MAX = 400;

interface Kept {
  readonly sequence: number;
  readonly facts: readonly DeskFact[];
}

const kept = new WeakMap<Ledger, { readonly facts: Map<string, Kept>; judgements: number }>();

/** Articles with their key figures: those in conflict first, then of a known measure and subject, each printed once. */
export async function toDeskEntries(
  ledger: Ledger,
  entries: readonly Entry[],
  states: ReadonlyMap<string, FigureState>,
  isAudited: boolean,
  shelf: StoryShelf,
): Promise<readonly DeskEntry[]> {
  const lists = await findFacts(ledger, entries);
  return entries.map((entry, n) => {
    const { id, title, published, publishedBy, source, url, figures, facts } = entry;
    const story = toEntryStory(entry, shelf);
    return {
      id,
      title,
      ...(published !== undefined && { published }),
      ...(publishedBy !== undefined && { publishedBy }),
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      figures,
      facts,
      keyFigures: choose(lists[n]!, states).map((fact) => withState(fact, states, isAudited)),
      ...(story !== undefined && { story }),
    };
  });
}

function toEntryStory({ hash, source }: Entry, shelf: StoryShelf): EntryStory | undefined {
  const story = shelf.storyOf(hash);
  const reports = story === undefined ? 1 : shelf.reportsOf(story).length;
  if (story === undefined || reports < 2) return undefined;
  const { by, name } = shelf.articleRoot(hash)!;
  const counts = { id: story.id, reports, origins: story.origins.length };
  if ((by !== "copy" && by !== "rewrite") || (name !== undefined && name === source)) return counts;
  return { ...counts, from: { by, ...(name !== undefined && { name }) } };
}

/** A fact with how it stands, as far as that is known. */
export function withState(fact: DeskFact, states: ReadonlyMap<string, FigureState>, isAudited: boolean): DeskFact {
  const state = states.get(fact.id) ?? (isAudited ? "unknown" : undefined);
  return state === undefined ? fact : { ...fact, state };
}

/** The facts of each article; those of articles that were asked before and not read again are kept. */
async function findFacts(ledger: Ledger, entries: readonly Entry[]): Promise<readonly (readonly DeskFact[])[]> {
  const own = kept.get(ledger) ?? { facts: new Map<string, Kept>(), judgements: 0 };
  kept.set(ledger, own);
  for await (const { sequence } of ledger.judgements({ after: own.judgements })) {
    own.judgements = sequence;
    own.facts.clear(); // aliases and what people say of facts may be other ones now
  }
  const missing = entries.filter(({ hash, sequence }) => own.facts.get(hash)?.sequence !== sequence);
  if (missing.length > 0) {
    const toDeskFact = await makeDeskFacts();
    const lists = await ledger.factLists(missing.map(({ hash }) => ({ article: hash })));
    for (const [n, { hash, sequence }] of missing.entries()) {
      own.facts.delete(hash);
      own.facts.set(hash, { sequence, facts: lists[n]!.map(toDeskFact) });
    }
  }
  const found = entries.map(({ hash }) => own.facts.get(hash)!.facts);
  while (own.facts.size > KEPT_MAX) own.facts.delete(own.facts.keys().next().value!);
  return found;
}

function choose(facts: readonly DeskFact[], states: ReadonlyMap<string, FigureState>): readonly DeskFact[] {
  const rank = ({ id, measure, subject }: DeskFact) =>
    states.get(id) === "conflict" ? 0 : measure === undefined ? 3 : subject === null ? 2 : 1;
  const seen = new Set<string>();
  return facts
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(({ measure = "", text }) => seen.size < seen.add(`${measure} ${text}`).size)
    .slice(0, KEY_FIGURES)
    .sort((a, b) => a.start - b.start);
}
