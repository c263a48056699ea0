import { isSameMeasure, type Rulebook, subjectsOf } from "#audit/alike.ts";
import type { Check } from "#audit/check.ts";
import { type Claim, inOneUnit } from "#audit/claim.ts";
import { divergences } from "#audit/divergence.ts";
import type { Finding } from "#audit/finding.ts";
import { isLikely, isNamesake, isOfOtherTime, mayRound, repeatsOf } from "#audit/headline.ts";
import { notMeant, setApart } from "#audit/not-meant.ts";
import { isCommon, isLikeMeasure, isSameNoun, isTelling, lieOf, mayBeOne } from "#audit/one-thing.ts";
import { isInTitle, type Paper } from "#audit/paper.ts";
import { saidAgain } from "#audit/said-again.ts";
import { saysMore } from "#audit/says-more.ts";
import { tell, textOf, verdictOf, withSlip } from "#audit/title-finding.ts";
import { TOLD_MAX, toldAgain } from "#audit/told-again.ts";
import { unitSlip } from "#audit/unit-slip.ts";
import { add, compare, contains, type Decimal, decimal, type Interval, multiply, trim } from "#base";

/** Claims of a title, and of the body that each is held against. */
const TITLES_MAX = 24;
const BODY_MAX = 400;
/** So many amounts may be meant before a slip to one of them is chance. */
const SEVERAL_MAX = 4;
const TEN = 10n;
const HALF = decimal(5n, -1);

/** One quantity told more than once in one article: the title against the body, any two by their value. */
export const checkRestated: Check = (paper, { rules }) => {
  const titles = paper.claims.filter((claim) => isInTitle(paper, claim)).slice(0, TITLES_MAX);
  const body = paper.claims.filter((claim) => !isInTitle(paper, claim)).slice(0, BODY_MAX);
  const told = joinSwapped(titles.flatMap((title) => compareTitle(paper, title, body, rules)));
  const agreed = told.filter(({ verdict }) => verdict === "agree");
  const said = saidAgain(paper);
  const known = new Set([...agreed, ...said].flatMap(({ terms }) => terms.map(({ claim }) => claim.id)));
  const again = toldAgain(paper, rules).filter((group) => !group.every(({ id }) => known.has(id)));
  return [...told, ...said, ...again.map((group) => repeated(paper, group)), ...divergences(paper.claims, rules)];
};

function compareTitle(paper: Paper, title: Claim, body: readonly Claim[], rules: Rulebook): Finding[] {
  const repeats = repeatsOf(paper, title, body, rules);
  const wrong = repeats.length === 0 ? otherTime(title, body, rules) : [];
  if (wrong.length > 0) return wrong;
  const all = body.filter((claim) => isMet(title, claim) && isFound(paper, title, claim, rules));
  const isOther = repeats.length > 0 && !repeats.some((claim) => isMet(title, claim));
  if (isOther) {
    const { conceded, ofAnother } = notMeant(title, repeats, all, body, rules);
    const left = (claims: readonly Claim[]) =>
      claims.filter((claim) => !conceded.includes(claim) && !ofAnother.includes(claim));
    if (left(all).length === 0) return failed(paper, title, repeats, left(body), ofAnother.length > 0);
  }
  if (all.length === 0) {
    const wrongUnit = otherUnit(paper, title, body, rules);
    return wrongUnit.length > 0 || isPrinted(title, body) ? wrongUnit : slipped(paper, title, body, rules);
  }
  return agreed(title, all.slice(0, TOLD_MAX), repeats, body, rules);
}

/** What fits the title. It is tied to what it surely repeats, and not to what the text sets against another report. */
function agreed(
  title: Claim,
  shown: readonly Claim[],
  repeats: readonly Claim[],
  body: readonly Claim[],
  rules: Rulebook,
): Finding[] {
  const isGuarded = repeats.some((claim) => shown.includes(claim));
  const contested = isGuarded ? setApart(title, body, rules) : new Set<Claim>();
  const tied = shown.filter((claim) => !contested.has(claim));
  const told = (claims: readonly Claim[], isTied: boolean) =>
    tell(verdictOf(title, claims), title, claims, ["amount"], isTied);
  if (tied.length === 0 || tied.length === shown.length) return [told(shown, isGuarded && tied.length > 0)];
  return [told(tied, true), told(shown, false)];
}

/** The title repeats what the body says, and says it otherwise: a rounding, another amount of the body, or a mistake. */
function failed(
  paper: Paper,
  title: Claim,
  repeats: readonly Claim[],
  body: readonly Claim[],
  isOfAnother: boolean,
): Finding[] {
  const [first] = repeats as [Claim];
  const finding = isOfAnother
    ? { ...tell("fails", title, [first], ["subject"], true), witnesses: namesOf(paper, [title, first]) }
    : withSlip(tell("fails", title, [first], ["amount"], true), title, first);
  // 1億 for 10億, and 1億 of another one for another thing: the slip is likelier than that the title means those.
  const printed = body.filter((claim) => isPrinted(title, [claim]));
  if (printed.some((claim) => finding.slip === undefined || !isOfOther(paper, title, claim))) return [];
  if (repeats.some((claim) => mayRound(title, claim)))
    return [tell("compatible", title, repeats.slice(0, TOLD_MAX), ["rounding"], true)];
  return [finding];
}

/** The names that say whose the amounts are. */
function namesOf({ text }: Paper, claims: readonly Claim[]) {
  const spans = claims.flatMap(({ subject }) => subject?.evidence.span ?? []);
  return spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** Whether a claim tells another thing of another one: nothing in its words is in the title. */
function isOfOther(paper: Paper, title: Claim, claim: Claim): boolean {
  return subjectsOf(title, claim) === "apart" && !isLikeMeasure(title, claim) && !isSameNoun(paper, title, claim);
}

/** Whether the body has the very amount elsewhere: then that, and not what fits by its words, may be meant. */
function isPrinted(title: Claim, body: readonly Claim[]): boolean {
  if (isCommon(title)) return false;
  return body.some((claim) => lieOf(title, { ...claim, unit: claim.unit === "pp" ? "%" : claim.unit }) === "same");
}

/** Whether an equal amount of the body may be what the title tells: by measure, label, noun, or by its many digits. */
function isFound(paper: Paper, title: Claim, claim: Claim, rules: Rulebook): boolean {
  if (!mayBeOne(title, claim, rules)) return false;
  if (lieOf(title, claim) === "meet" && subjectsOf(title, claim) === "apart" && !isTelling(claim)) return false;
  if (isCommon(title) && title.measure === undefined) return isSameNoun(paper, title, claim);
  return (
    isSameMeasure(title, claim) ||
    isLikeMeasure(title, claim) ||
    isSameNoun(paper, title, claim) ||
    (isTelling(title) && compare(title.low, claim.low) === 0)
  );
}

/** One number, one thing, two units. A number of one digit is that of the title only where it surely repeats it. */
function otherUnit(paper: Paper, title: Claim, body: readonly Claim[], rules: Rulebook): Finding[] {
  const isShort = trim(title.low).digits < TEN;
  for (const claim of body) {
    const slip = isNamesake(title, claim) ? unitSlip(title, claim) : undefined;
    if (slip === undefined) continue;
    const aligned = { ...claim, unit: title.unit };
    if (!isShort || repeatsOf(paper, title, [aligned], rules).length > 0)
      return [{ ...tell("fails", title, [claim], ["unit"], true), slip }];
  }
  return [];
}

/** Several amounts might be meant and none fits; one slip of a number of some digits leads to exactly one of them. */
function slipped(paper: Paper, title: Claim, body: readonly Claim[], rules: Rulebook): Finding[] {
  if (trim(title.low).digits < TEN) return [];
  const likely = body.filter((claim) => isLikely(paper, title, claim, rules));
  if (likely.length > SEVERAL_MAX || likely.some((claim) => mayRound(title, claim))) return [];
  const near = likely
    .map((claim) => withSlip(tell("fails", title, [claim], ["amount"], true), title, claim))
    .filter(({ slip }) => slip !== undefined && (slip.kind !== "digit" || trim(title.low).digits >= TEN * TEN));
  return near.length === 1 ? near : [];
}

/** The title tells the amount of one year as that of another. */
function otherTime(title: Claim, body: readonly Claim[], rules: Rulebook): Finding[] {
  const others = body.filter((claim) => isOfOtherTime(title, claim, rules));
  const [first] = others;
  if (first === undefined || others.some((claim) => lieOf(first, claim) === "apart")) return [];
  const isEqual = isTelling(title) && compare(title.low, first.low) === 0 && compare(title.high, first.high) === 0;
  return isEqual ? [tell("fails", title, [first], ["period"], true)] : [];
}

/** Whether what one prints lies in what the other allows. */
function isRounded(a: Claim, b: Claim): boolean {
  const [one, two] = inOneUnit(a, b)!;
  const [first, second] = [middle(one), middle(two)];
  return (second !== undefined && contains(one, second)) || (first !== undefined && contains(two, first));
}

function middle({ low, high }: Interval): Decimal | undefined {
  return low === undefined || high === undefined ? (low ?? high) : multiply(add(low, high), HALF);
}

/** Whether a title can tell what the body tells; lower bounds that are apart (至少32, 至少40) are two reports. */
function isMet(title: Claim, claim: Claim): boolean {
  const lie = lieOf(title, claim);
  if (lie !== "meet") return lie === "same";
  // 3% and 4% meet in what rounds to both; one must round to the other.
  return isRounded(title, claim) && !saysMore(title, claim);
}

/** Two claims of the title that each fail and have each other's amount: the names changed places. */
function joinSwapped(findings: readonly Finding[]): Finding[] {
  const failed = findings.filter(({ verdict, by }) => verdict === "fails" && by[0] === "amount");
  const swapped = failed.flatMap((one, i) =>
    failed.slice(i + 1).flatMap((two) => {
      const [[a, b], [c, d]] = [one, two].map(({ terms }) => terms.map(({ claim }) => claim)) as [Claim[], Claim[]];
      if (lieOf(a!, d!) !== "same" || lieOf(c!, b!) !== "same") return [];
      const { slip: _, ...rest } = one;
      return [{ one, two, joined: { ...rest, by: ["subject"], terms: [...one.terms, ...two.terms] } }];
    }),
  );
  if (swapped.length === 0) return [...findings];
  const [{ one, two, joined }] = swapped as [(typeof swapped)[number]];
  return findings.flatMap((finding) => (finding === one ? [joined] : finding === two ? [] : [finding]));
}

function repeated(paper: Paper, group: readonly Claim[]): Finding {
  return {
    ...{ check: "restated", verdict: "agree", by: ["amount"], isGuarded: false },
    terms: group.map((claim) => ({ role: isInTitle(paper, claim) ? "title" : "body", claim })),
    text: group.map(textOf).join(" = "),
  };
}
