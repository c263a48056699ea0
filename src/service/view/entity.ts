import type { EntityQuery, EntityView, Ledger, Proposal, StoredFact } from "#ledger";
import type { EvidenceKind, Label } from "#model";
import { type DeskFact, findMeasureLabels, makeDeskFacts } from "./fact.ts";
import { type ProposalRecord, toProposalRecords } from "./proposal.ts";

/** Facts that are looked at, and how much of each list one answer holds. */
const LOOKED_MAX = 2_000;
const FACTS_MAX = 50;
const ARTICLES_MAX = 30;
const VOICES_MAX = 20;
const SAYINGS_MAX = 3;
const PROPOSALS_MAX = 20;
/** Forms for which proposals are looked for, those that most articles print. */
const FORMS_MAX = 12;

/** Who says how much about a thing, with the newest of it. */
export interface VoiceRecord {
  readonly name: string;
  /** No name is printed: 消息人士. */
  readonly anonymous?: boolean;
  readonly facts: number;
  readonly says: readonly DeskFact[];
}

/** An article that prints a thing. */
export interface MentioningArticle {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly publishedBy?: { readonly kind: EvidenceKind; readonly rule: string };
  readonly source?: string;
  readonly url?: string;
  readonly facts: number;
}

/** One person, organisation, place, commodity or program with everything that the ledger has of it. */
export interface EntityPage extends EntityView {
  /** Other things that bear one of its names. */
  readonly others: readonly Pick<EntityView, "key" | "type" | "name" | "articles">[];
  readonly measures: readonly { readonly id: string; readonly label: Label; readonly facts: number }[];
  readonly voices: readonly VoiceRecord[];
  readonly articlesList: readonly MentioningArticle[];
  /** The newest facts about it. */
  readonly newest: readonly DeskFact[];
  readonly proposals: readonly ProposalRecord[];
}

/** A page of a list of entities. */
export interface EntityListView {
  readonly entities: readonly EntityView[];
  readonly more: boolean;
}

/** Entities one of whose forms has `form` in it, most articles first, so many from an offset on. */
export async function viewEntities(
  ledger: Ledger,
  query: EntityQuery & { readonly limit: number },
): Promise<EntityListView> {
  const found = await ledger.entities({ ...query, limit: query.limit + 1 });
  return { entities: found.slice(0, query.limit), more: found.length > query.limit };
}

/** An entity by its key (or any form), of a type where several share it; `undefined` when the ledger has none. */
export async function viewEntityPage(
  ledger: Ledger,
  key: string,
  type?: EntityView["type"],
): Promise<EntityPage | undefined> {
  const found = await ledger.entity(key);
  const ranked = [...found.filter((one) => one.key === key), ...found.filter((one) => one.key !== key)];
  const view = type === undefined ? ranked[0] : ranked.find((one) => one.type === type);
  if (view === undefined) return undefined;
  const toDeskFact = await makeDeskFacts();
  const [facts = []] = await ledger.factLists([{ subject: view.key, limit: LOOKED_MAX }]);
  return {
    ...view,
    others: ranked
      .filter((one) => one !== view)
      .map(({ key: other, type: kind, name, articles }) => ({ key: other, type: kind, name, articles })),
    measures: await countMeasures(facts),
    voices: countVoices(facts, toDeskFact),
    articlesList: await findArticles(ledger, view),
    newest: facts.slice(0, FACTS_MAX).map(toDeskFact),
    proposals: await findProposals(ledger, view),
  };
}

async function countMeasures(facts: readonly StoredFact[]): Promise<EntityPage["measures"]> {
  const labels = await findMeasureLabels();
  const groups = Map.groupBy(facts, ({ measure }) => measure?.value);
  return [...groups]
    .flatMap(([id, some]) =>
      id === undefined ? [] : [{ id, label: labels.get(id) ?? { zh: id, en: id }, facts: some.length }],
    )
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
}

/** Who says it first; where a text names nobody, nobody. */
function countVoices(facts: readonly StoredFact[], toDeskFact: (fact: StoredFact) => DeskFact): EntityPage["voices"] {
  const groups = Map.groupBy(facts, ({ voices }) => voices[0]?.name);
  return [...groups]
    .flatMap(([name, some]) => (name === undefined ? [] : [{ name, some }]))
    .sort((a, b) => b.some.length - a.some.length || (a.name < b.name ? -1 : 1))
    .slice(0, VOICES_MAX)
    .map(({ name, some }) => ({
      name,
      ...(some[0]!.voices[0]!.anonymous === true && { anonymous: true }),
      facts: some.length,
      says: some.slice(0, SAYINGS_MAX).map(toDeskFact),
    }));
}

async function findArticles(ledger: Ledger, { key, type }: EntityView): Promise<EntityPage["articlesList"]> {
  const articles: MentioningArticle[] = [];
  for await (const entry of ledger.mentions(key, { type, limit: ARTICLES_MAX })) {
    const { id, title, published, publishedBy, source, url, facts } = entry;
    articles.push({
      id,
      title,
      ...(published !== undefined && { published }),
      ...(publishedBy !== undefined && { publishedBy: { kind: publishedBy.kind, rule: publishedBy.rule } }),
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      facts,
    });
  }
  return articles;
}

async function findProposals(ledger: Ledger, { type, forms }: EntityView): Promise<readonly ProposalRecord[]> {
  const found = new Map<string, Proposal>();
  for (const { form } of forms.slice(0, FORMS_MAX))
    for await (const proposal of ledger.proposals({ name: form }))
      if (proposal.type === type) found.set(proposal.id, proposal);
  return toProposalRecords(ledger, [...found.values()].slice(0, PROPOSALS_MAX));
}
