import {
  auditArticle,
  type Claim,
  compareWith,
  type Finding,
  independentOrigins,
  joinAgreeing,
  type Knowledge,
  makePaper,
  makeShelf,
  originOf,
  type ReportOptions,
  type RootOf,
} from "#audit";
import { fold } from "#base";
import type { Ledger, StoredFact } from "#ledger";
import type { Reading } from "#model";
import { makeRoots, withRoots } from "#service/story/roots.ts";
import { makeAuditor } from "./knowledge.ts";

/** Reports that are compared with each other, the newest, and findings that are told of them. */
const COMPARED_MAX = 40;
const FINDINGS_MAX = 60;
/** What is told first. */
const ORDER: readonly Finding["verdict"][] = [
  "fails",
  "conflict",
  "revision",
  "divergent",
  "agree",
  "compatible",
  "different",
];

/** Facts that go back to one root. */
export interface OriginGroup {
  /** As it is called; absent where nobody is known. */
  readonly name?: string;
  /** Ids; the root's own report first, then in the order in which they came. */
  readonly facts: readonly string[];
}

/** What comparing the reports of one cell with each other says, the gravest first, and the roots that they have. */
export async function compareCell(
  ledger: Pick<Ledger, "reading">,
  facts: readonly StoredFact[],
  judged: NonNullable<ReportOptions["judged"]>,
): Promise<{ readonly findings: readonly Finding[]; readonly origins: readonly OriginGroup[] }> {
  const { knowledge } = await makeAuditor();
  const findRoots = makeRoots(ledger);
  const subject = facts[0]?.subject;
  const shelf = makeShelf();
  const pairs: Finding[] = [];
  const own: Finding[] = [];
  for (const { reading, claims } of await claimsByArticle(ledger, facts.slice(0, COMPARED_MAX))) {
    own.push(...findWithin(reading, claims, knowledge));
    const same = claims.map((claim) => ({ ...claim, ...(subject !== undefined && { subject }) })); // a cell has one subject, whatever its names
    pairs.push(...compareWith(same, shelf, knowledge, { judged, isAll: true }));
    shelf.put(same);
  }
  const findings = [...own, ...joinAgreeing(pairs)].toSorted((a, b) => rankOf(a) - rankOf(b));
  return {
    findings: await withRoots(findings.slice(0, FINDINGS_MAX), findRoots),
    origins: groupByOrigin(facts, await findRoots(facts)),
  };
}

/** The facts by their roots, the root with most reports first; a retold headline stands with what its article tells. */
function groupByOrigin(facts: readonly StoredFact[], rootOf: RootOf): readonly OriginGroup[] {
  const told = dropRetold(facts);
  const ids = new Set(told.map(({ id }) => id));
  const retold = facts.filter(({ id }) => !ids.has(id));
  return independentOrigins(told, rootOf)
    .map((group) => {
      const inTime = group.toReversed();
      const sorted = inTime.toSorted((a, b) => Number(rootOf(a) !== undefined) - Number(rootOf(b) !== undefined));
      const articles = new Set(group.map(({ article }) => article.hash));
      const all = [...sorted, ...retold.filter(({ article }) => articles.has(article.hash))];
      const name = nameOf(sorted, rootOf);
      return { ...(name !== undefined && { name }), facts: [...new Set(all.map(({ id }) => id))] };
    })
    .toSorted((a, b) => b.facts.length - a.facts.length);
}

const NAMED = "name ";

/** What a root is called, as one of its reports prints it. */
function nameOf(group: readonly StoredFact[], rootOf: RootOf): string | undefined {
  const [first] = group;
  const root = first === undefined ? "" : originOf(first, rootOf);
  const printed = group.flatMap(({ voices, article }) => [voices[0]?.name, article.source]);
  if (!root.startsWith(NAMED)) return printed.find((name) => name !== undefined);
  const folded = root.slice(NAMED.length);
  return printed.find((name) => name !== undefined && fold(name) === folded) ?? folded;
}

/** What one article says of several of its own figures of the cell. */
function findWithin(reading: Reading, claims: readonly Claim[], knowledge: Knowledge): readonly Finding[] {
  if (claims.length < 2) return [];
  const ids = new Set(claims.map(({ id }) => id));
  return auditArticle(reading, knowledge).findings.filter(({ terms }) => terms.every(({ claim }) => ids.has(claim.id)));
}

function rankOf({ verdict }: Finding): number {
  return ORDER.includes(verdict) ? ORDER.indexOf(verdict) : ORDER.length;
}

/** A headline that tells in the outlet's own words what its article has from a voice is no root of its own. */
function dropRetold(facts: readonly StoredFact[]): readonly StoredFact[] {
  const voiced = new Set(facts.flatMap(({ article, voices }) => (voices.length > 0 ? [article.hash] : [])));
  return facts.filter(({ article, voices }) => voices.length > 0 || !voiced.has(article.hash));
}

/** The facts with all that their articles say beside them, article by article, oldest first. */
async function claimsByArticle(
  ledger: Pick<Ledger, "reading">,
  facts: readonly StoredFact[],
): Promise<readonly { readonly reading: Reading; readonly claims: readonly Claim[] }[]> {
  const wanted = new Set(facts.filter(({ judged }) => judged !== "wrong").map(({ id }) => id));
  const hashes = [...new Set(facts.map(({ article }) => article.hash))].reverse();
  const readings = await Promise.all(hashes.map((hash) => ledger.reading(hash)));
  return readings.flatMap((reading) =>
    reading === undefined ? [] : [{ reading, claims: makePaper(reading).claims.filter(({ id }) => wanted.has(id)) }],
  );
}
