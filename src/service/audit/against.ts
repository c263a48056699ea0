import {
  type Claim,
  compareWith,
  type Finding,
  findStories,
  joinReports,
  type Knowledge,
  makePaper,
  makeShelf,
  type ReportOptions,
} from "#audit";
import { type FactQuery, type Ledger, type StoredFact, toCell } from "#ledger";
import { makeRoots, withRoots } from "#service/story/roots.ts";
import { makeKeeper } from "./keeper.ts";

/** What checking needs of a ledger. */
export type FactSource = Pick<Ledger, "factLists" | "reading" | "judgements">;

/** Facts that a claim is compared with, the newest: those of its period or cell, and some whose text gives no period. */
const SAME_MAX = 24;
const ALIKE_MAX = 8;
/** Articles of the same story whose nameless subjects are looked at, and their facts. */
const STORIES_MAX = 3;
const STORY_FACTS_MAX = 200;
/** Queries and readings that are kept from one article to the next. */
const QUERIES_KEPT = 5_000;
const READINGS_KEPT = 200;

/** Compares the claims of one article with what a ledger holds of the same things. */
export type Compare = (claims: readonly Claim[]) => Promise<readonly Finding[]>;

/**
 * A claim is compared with the facts of its cell and of its measure and subject, never with all. Nothing is compared
 * with its own article, nor with what a person called wrong. What agrees with a claim is one finding.
 */
export async function makeCompare(
  ledger: FactSource,
  knowledge: Knowledge,
  options: ReportOptions = {},
): Promise<Compare> {
  const findRoots = makeRoots(ledger);
  const ask = makeKeeper(QUERIES_KEPT, (queries) => gather(ledger, queries));
  const claimsOf = makeKeeper(READINGS_KEPT, (hashes) => Promise.all(hashes.map((hash) => claimsIn(ledger, hash))));
  /** All that the claims are compared with, by id: all questions of an article are asked at once. */
  const find = async (claims: readonly Claim[]): Promise<Map<string, Claim>> => {
    const asked = claims.flatMap((claim) => {
      const query = queryOf(claim);
      return query === undefined ? [] : [{ subject: claim.subject, query: JSON.stringify(query) }];
    });
    const lists = await ask(asked.map(({ query }) => query));
    const found = new Map<string, Claim>();
    for (const [at, { subject }] of asked.entries())
      for (const fact of lists[at]!) found.set(fact.id, { ...fact, ...(subject !== undefined && { subject }) }); // the ledger has looked up whom names mean
    return found;
  };
  /** The same pair with all that its article says beside it, where that may tell two things apart. */
  const lookTwice = async (finding: Finding): Promise<readonly Finding[]> => {
    if (finding.verdict !== "conflict" && finding.verdict !== "revision") return [finding];
    const [own, other] = finding.terms.map(({ claim }) => claim) as [Claim, Claim];
    const known = (await claimsOf([other.article.hash]))[0]!.get(other.id);
    if (known === undefined) return [finding];
    const shelf = makeShelf();
    shelf.put([{ ...known, ...(own.subject !== undefined && { subject: own.subject }) }]);
    return compareWith([own], shelf, knowledge, options);
  };
  return async (claims) => {
    const found = await find(claims);
    const first = compareWith(claims, toShelf(found), knowledge, options);
    const stories = [...findStories(first)].slice(0, STORIES_MAX);
    const told = await ask(
      stories.map((article) => JSON.stringify({ article, limit: STORY_FACTS_MAX } satisfies FactQuery)),
    );
    for (const fact of told.flat()) if (!found.has(fact.id)) found.set(fact.id, fact);
    const pairs = stories.length === 0 ? first : compareWith(claims, toShelf(found), knowledge, options);
    return withRoots(joinByClaim((await Promise.all(pairs.map(lookTwice))).flat()), findRoots);
  };
}

/** The narrowest question that finds what may be one with a claim: a ledger may hold millions of facts about one subject. */
function queryOf(claim: Claim): FactQuery | undefined {
  const { subject, measure, label, period } = claim;
  if (subject === undefined || (measure === undefined && label === "")) return undefined;
  if (measure === undefined) return { cell: toCell(claim), limit: SAME_MAX };
  const alike = { subject: subject.entity ?? subject.value, measure: measure.value };
  if (period === undefined) return { ...alike, limit: ALIKE_MAX };
  return { ...alike, period: [period.value, ""], limit: SAME_MAX };
}

function toShelf(found: ReadonlyMap<string, Claim>) {
  const shelf = makeShelf();
  shelf.put([...found.values()]);
  return shelf;
}

async function gather(ledger: FactSource, queries: readonly string[]): Promise<readonly (readonly StoredFact[])[]> {
  const lists = await ledger.factLists(queries.map((query) => JSON.parse(query) as FactQuery));
  return lists.map((facts) => facts.filter(({ judged }) => judged !== "wrong"));
}

/** The claims of one article by their ids. */
async function claimsIn(ledger: FactSource, hash: string): Promise<ReadonlyMap<string, Claim>> {
  const reading = await ledger.reading(hash);
  return new Map((reading === undefined ? [] : makePaper(reading).claims).map((claim) => [claim.id, claim]));
}

/** One finding of all that agrees with one claim; the claim comes first. */
function joinByClaim(pairs: readonly Finding[]): readonly Finding[] {
  const agreeing = new Map<string, Finding[]>();
  for (const pair of pairs) {
    if (pair.verdict !== "agree") continue;
    const { id } = pair.terms[0]!.claim;
    agreeing.set(id, [...(agreeing.get(id) ?? []), pair]);
  }
  const joined = [...agreeing.values()].map((some) => {
    const [first] = some;
    if (some.length === 1) return first!;
    const own = first!.terms[0]!;
    const finding = joinReports([own.claim, ...some.map(({ terms }) => terms[1]!.claim)], some);
    return { ...finding, terms: [own, ...finding.terms.filter(({ claim }) => claim !== own.claim)] };
  });
  return [...joined, ...pairs.filter(({ verdict }) => verdict !== "agree")];
}
