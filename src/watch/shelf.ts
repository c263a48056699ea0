import { boundsOf, toSerial } from "#base";
import { amountOf, isChange, isStep } from "./amount.ts";
import { subjectKey } from "./choice.ts";
import type { Kept, WatchClaim, WatchPrint, WatchTools } from "./claim.ts";
import { rootOf } from "./origin.ts";
import { makePrints, type PrintState } from "./prints.ts";
import { dayOf } from "./time.ts";

/** Claims of one measure and subject that are kept; the oldest go first. */
const TOPIC_MAX = 96;

/** What a shelf has kept, and what it is made from again. */
export interface ShelfState {
  readonly topics: Map<string, Kept[]>;
  readonly articles: Map<string, { readonly at: string; kept: readonly Kept[] }>;
  readonly prints: readonly PrintState[];
}

/** The claims that a watch has seen, by measure and subject. */
export interface Shelf {
  /** Keeps a claim, in the order of the days that claims speak of. */
  put(claim: WatchClaim, sequence: number, at: string, print?: WatchPrint): Kept;
  /** Takes the claims of an article away; gives when it first came. */
  take(hash: string): string | undefined;
  /** The claims of a measure and subject, in order, without those that a person called wrong. */
  topic(name: string): readonly Kept[];
  find(fact: string): Kept | undefined;
  state(): ShelfState;
}

export function makeShelf(tools: WatchTools, isWrong: (fact: string) => boolean, from?: ShelfState): Shelf {
  const topics = from?.topics ?? new Map<string, Kept[]>();
  const articles: ShelfState["articles"] = from?.articles ?? new Map();
  const prints = makePrints(from?.prints);
  const forget = (old: Kept): void => {
    const article = articles.get(old.claim.article.hash);
    if (article !== undefined) article.kept = article.kept.filter((kept) => kept !== old);
  };
  return {
    put(claim, sequence, at, print) {
      const topic = topicOf(claim);
      const known = topics.get(topic) ?? [];
      prints.put(claim.article.hash, at, print);
      const origin = rootOf(claim, at, known, { tools, printOf: prints.get });
      const kept: Kept = {
        claim,
        at,
        sequence,
        when: dayOfClaim(claim, at),
        origin,
        isNamed: claim.voices.length > 0 || claim.article.source !== undefined || print?.root !== undefined,
        amount: amountOf(claim),
        topic,
        series: `${topic}\n${seriesOf(claim, tools)}`,
        isKnown: claim.subject !== undefined,
        isChange: isChange(claim, tools),
        isStep: isStep(claim, tools),
      };
      insert(known, kept);
      topics.set(topic, known);
      if (known.length > TOPIC_MAX) forget(known.shift()!);
      const article = articles.get(claim.article.hash) ?? { at, kept: [] };
      article.kept = [...article.kept, kept];
      articles.set(claim.article.hash, article);
      return kept;
    },
    take(hash) {
      const article = articles.get(hash);
      if (article === undefined) return undefined;
      for (const kept of article.kept) {
        const list = topics.get(kept.topic) ?? [];
        const place = list.indexOf(kept);
        if (place >= 0) list.splice(place, 1);
      }
      article.kept = [];
      return article.at;
    },
    topic: (name) => (topics.get(name) ?? []).filter(({ claim }) => !isWrong(claim.id)),
    find: (fact) => [...topics.values()].flatMap((list) => list.filter(({ claim }) => claim.id === fact))[0],
    state: () => ({ topics, articles, prints: prints.state() }),
  };
}

function topicOf(claim: WatchClaim): string {
  return `${claim.measure?.value ?? ""}\n${subjectKey(claim) ?? ""}`;
}

/** In what facts must agree besides: the qualifiers of their measure, and whether they are changes or levels. */
function seriesOf(claim: WatchClaim, tools: WatchTools): string {
  const names = tools.rules.get(claim.measure?.value ?? "")?.qualifiers ?? Object.keys(claim.qualifiers).sort();
  const values = names.filter((name) => name !== "vintage").map((name) => claim.qualifiers[name]?.value ?? "");
  return [isChange(claim, tools) ? "change" : "level", ...values].join("\n");
}

function dayOfClaim({ period, article }: WatchClaim, at: string): number {
  const ends = [period?.value, article.published].map((edtf) => (edtf === undefined ? undefined : boundsOf(edtf).last));
  const last = ends.find((day) => day !== undefined);
  return last === undefined ? dayOf(at) : toSerial(last);
}

function insert(list: Kept[], kept: Kept): void {
  let place = list.length;
  while (place > 0 && isAfter(list[place - 1]!, kept)) place--;
  list.splice(place, 0, kept);
}

function isAfter(a: Kept, b: Kept): boolean {
  if (a.when !== b.when) return a.when > b.when;
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  return a.claim.start > b.claim.start;
}
