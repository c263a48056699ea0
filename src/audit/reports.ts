import { amountText, intervalText, meet } from "#algebra";
import type { Interval } from "#base";
import type { Reading } from "#model";
import type { Knowledge } from "./check.ts";
import { allowedBy, type Claim, inOneUnit } from "./claim.ts";
import { compareReport } from "./compare-report.ts";
import type { Finding } from "./finding.ts";
import { countOrigins, type RootOf } from "./origin.ts";
import { makePaper } from "./paper.ts";
import { byPreference } from "./prefer.ts";
import { printedAmount } from "./printed-amount.ts";
import { makeShelf, type Shelf, whatOf } from "./shelf.ts";

/** Different things that two articles must tell alike to be of one story. */
const STORY_MIN = 2;

export interface ReportOptions {
  /** Also reports of different things, with what tells them apart. */
  readonly isAll?: boolean;
  /** What a person said of two facts, by their ids. */
  readonly judged?: (a: string, b: string) => "same" | "different" | undefined;
}

/** Compares the reports of different articles on one thing. What all agree on is one finding, however many print it. */
export function compareReports(
  readings: readonly Reading[],
  knowledge: Knowledge,
  options: ReportOptions = {},
): readonly Finding[] {
  const shelf = makeShelf();
  const pairs: Finding[] = [];
  for (const reading of readings) {
    const { claims } = makePaper(reading);
    pairs.push(...compareWith(claims, shelf, knowledge, options));
    shelf.put(claims);
  }
  return joinAgreeing(pairs);
}

/** Compares the claims of one article with those of others, pair by pair, in the order of the article. */
export function compareWith(
  claims: readonly Claim[],
  shelf: Shelf,
  knowledge: Knowledge,
  { isAll = false, judged }: ReportOptions = {},
): readonly Finding[] {
  const compare = (a: Claim, b: Claim, isOneStory: boolean) => {
    const verdict = judged?.(a.id, b.id);
    return compareReport(a, b, knowledge, { isOneStory, ...(verdict !== undefined && { judged: verdict }) });
  };
  const strong = claims.flatMap((claim) => shelf.alike(claim).map((other) => compare(claim, other, false)));
  const stories = findStories(strong);
  const weak = [...stories].flatMap((hash) =>
    claims.flatMap((claim) => shelf.unnamedIn(hash, claim).map((other) => compare(claim, other, true))),
  );
  return [...strong, ...weak].filter(({ verdict }) => isAll || verdict !== "different");
}

/** Articles that tell at least two things as this one does, of subjects that are known to be the same. */
export function findStories(pairs: readonly Finding[]): ReadonlySet<string> {
  const told = new Map<string, Set<string>>();
  for (const { verdict, by, terms } of pairs) {
    if ((verdict !== "agree" && verdict !== "compatible") || by.includes("subject")) continue;
    const [own, other] = terms.map(({ claim }) => claim);
    const things = told.get(other!.article.hash) ?? new Set();
    told.set(other!.article.hash, things.add(whatOf(own!)!));
  }
  return new Set([...told].filter(([, things]) => things.size >= STORY_MIN).map(([hash]) => hash));
}

/** Makes one finding of the reports that all agree with each other; a pair that is in no larger one stays. */
export function joinAgreeing(pairs: readonly Finding[], rootOf?: RootOf): readonly Finding[] {
  const agreeing = pairs.filter(({ verdict }) => verdict === "agree");
  const isAgreed = new Map(agreeing.flatMap((pair) => namesOf(pair).map((name) => [name, pair] as const)));
  const groups: Claim[][] = [];
  for (const { terms } of agreeing) {
    for (const { claim } of terms) {
      const home = groups.find((group) =>
        group.every((other) => other === claim || isAgreed.has(pairName(other, claim))),
      );
      if (home === undefined) groups.push([claim]);
      else if (!home.includes(claim)) home.push(claim);
    }
  }
  const joined = groups.filter((group) => group.length > 2).map((group) => joinGroup(group, isAgreed, rootOf));
  const covered = new Set(
    joined.flatMap(({ terms }) => terms.flatMap((a) => terms.map((b) => pairName(a.claim, b.claim)))),
  );
  const others = pairs.filter((pair) => pair.verdict !== "agree" || !covered.has(namesOf(pair)[0]!));
  return [...joined, ...others];
}

function joinGroup(group: readonly Claim[], pairs: ReadonlyMap<string, Finding>, rootOf?: RootOf): Finding {
  const inside = group.flatMap((a, at) => group.slice(at + 1).map((b) => pairs.get(pairName(a, b))!));
  return joinReports(group, inside, rootOf);
}

/** One finding of claims that agree, the best witnessed first; `pairs` are the comparisons that said so. */
export function joinReports(group: readonly Claim[], pairs: readonly Finding[], rootOf?: RootOf): Finding {
  const claims = group.toSorted(byPreference);
  return {
    check: "reports",
    verdict: "agree",
    by: [...new Set(pairs.flatMap(({ by }) => by))],
    terms: claims.map((claim) => ({ role: "report", claim })),
    text: textOf(claims),
    isGuarded: pairs.every(({ isGuarded }) => isGuarded),
    origins: countOrigins(claims, rootOf),
  };
}

function textOf(claims: readonly Claim[]): string {
  const printed = [...new Set(claims.map((claim) => amountText(printedAmount(claim), allowedBy(claim))))];
  const all = claims.slice(1).reduce<Interval | undefined>((common, claim) => {
    const told = inOneUnit(claims[0]!, claim)?.[1];
    return common === undefined || told === undefined ? undefined : meet(common, told);
  }, allowedBy(claims[0]!));
  return `${printed.join(" ∩ ")} = ${all === undefined ? "∅" : intervalText(all)}`;
}

function namesOf({ terms }: Finding): readonly string[] {
  const [a, b] = [terms[0]!.claim, terms[1]!.claim];
  return [pairName(a, b), pairName(b, a)];
}

function pairName(a: Claim, b: Claim): string {
  return `${a.id} ${b.id}`;
}
