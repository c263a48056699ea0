import { compare, trim } from "#base";
import { isOtherTime, isSameKind, isSameMeasure, type Rulebook, subjectsOf } from "./alike.ts";
import type { Claim } from "./claim.ts";
import { isContrasted } from "./contrast.ts";
import { isCommon, isLikeMeasure, isSameNoun, isTelling, isUnlikeQualified, lieOf } from "./one-thing.ts";
import { isAttributedApart } from "./origin.ts";
import { isInTitle, type Paper } from "./paper.ts";

/** Tellings of one quantity that are joined. */
export const TOLD_MAX = 12;

/** Claims of one article that tell one quantity again, found by their value: nothing says that they must be equal. */
export function toldAgain(paper: Paper, rules: Rulebook): readonly (readonly Claim[])[] {
  const buckets = new Map<string, Claim[]>();
  for (const claim of paper.claims) {
    const key = keyOf(claim);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [claim]);
    else if (bucket.length < TOLD_MAX) bucket.push(claim);
  }
  const owners = ownersOf(paper);
  return [...buckets.values()].flatMap((bucket) =>
    joinBucket(bucket, (a, b) => isToldAgain(paper, a, b, rules, owners)),
  );
}

/** By where it ends: the name of a thing, which may be right before a figure. */
type Owners = ReadonlyMap<number, string>;

function ownersOf({ reading }: Paper): Owners {
  return new Map(reading.entities.flatMap(({ name, spans }) => spans.map(({ end }) => [end, name] as const)));
}

/** 英特爾|10%, 英特爾(Intel)|10%: whose it is stands right before it. */
function ownerOf({ start }: Claim, owners: Owners): string | undefined {
  return owners.get(start) ?? owners.get(start - 1);
}

/** Unit and leading digits: equal amounts, hedged or not, have one key. */
function keyOf({ low, high, unit }: Claim): string {
  const lead = ({ digits, exponent }: Claim["low"]) => {
    const text = trim({ digits, exponent });
    const size = text.digits.toString();
    return `${size.slice(0, 2)}e${text.exponent + size.length}`;
  };
  return compare(low, high) === 0 ? `${unit} ${lead(low)}` : `${unit} ${lead(low)} ${lead(high)}`;
}

function joinBucket(bucket: readonly Claim[], isOne: (a: Claim, b: Claim) => boolean): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of bucket) {
    const group = groups.find(([first]) => isOne(first!, claim));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups.filter((group) => group.length > 1);
}

function isToldAgain(paper: Paper, a: Claim, b: Claim, rules: Rulebook, owners: Owners): boolean {
  if (lieOf(a, b) !== "same" || !isSameKind(a, b, rules) || isOtherTime(a, b) || isUnlikeQualified(a, b)) return false;
  // A headline names whom it likes; what it repeats in the same words is the same.
  const owner = ownerOf(a, owners);
  const isOwned = owner !== undefined && owner === ownerOf(b, owners);
  if (subjectsOf(a, b) === "apart" && !isInTitle(paper, a) && !isOwned) return false;
  if (!isEqual(a, b) && (isContrasted(a, b) || isAttributedApart(a, b))) return false;
  if (isCommon(a)) return isSameNoun(paper, a, b);
  return isSameMeasure(a, b) || isLikeMeasure(a, b) || isSameNoun(paper, a, b) || (isEqual(a, b) && isTelling(a));
}

function isEqual(a: Claim, b: Claim): boolean {
  return a.bound === b.bound && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}
