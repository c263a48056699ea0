import { type Claim, type Finding, isPinned } from "#audit";
import type { Span } from "#base";
import type { Clean, Edit } from "#bench/inject/index.ts";

/** What calls something wrong. */
export function flagsOf({ findings }: Clean): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === "fails" || verdict === "conflict");
}

const DECIDED: ReadonlySet<string> = new Set(["holds", "holds-with-rounding", "fails", "agree", "conflict"]);

/** Findings in which words and not values say that it must hold, and that came to a decision. */
export function guardedOf({ findings }: Clean): readonly Finding[] {
  return findings.filter((finding) => isPinned(finding) && DECIDED.has(finding.verdict));
}

const isOn = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const spansOf = ({ terms, witnesses = [] }: Finding): readonly Span[] => [
  ...terms.map(({ claim }) => claim),
  ...witnesses,
];

/** Whether a figure, a name or a date of the finding lies on one of the places. */
export function joins(finding: Finding, places: readonly Span[]): boolean {
  return spansOf(finding).some((span) => places.some((place) => isOn(span, place)));
}

/**
 * Whether an error in this place could be found by what the audit checks in the clean text: the figure or date takes part
 * in a guarded finding; of two names, a finding compares a figure of their sentence with the same subject elsewhere.
 */
export function isCheckable(clean: Clean, { targets, of }: Edit): boolean {
  const guarded = guardedOf(clean);
  if (of !== "subjects") return guarded.some((finding) => joins(finding, targets));
  // Two parts of a sum may trade names without harm: only what is told again of one of them can show it.
  const isHere = (claim: Claim) => {
    const name = claim.subject?.evidence.span;
    return name !== undefined && targets.some((target) => isOn(target, name));
  };
  const isOne = (a: Claim, b: Claim) => a.subject?.value === b.subject?.value;
  return guarded.some(({ check, terms }) => {
    const here = terms.find(({ claim }) => isHere(claim))?.claim;
    return (
      check === "restated" && here !== undefined && terms.some(({ claim }) => !isHere(claim) && isOne(claim, here))
    );
  });
}

/** The places of an edit in the changed text. Names trade places; a figure or date grows or shrinks. */
export function placesAfter({ start, end, text, targets, of }: Edit): readonly Span[] {
  if (of === "subjects") return [{ start, end }];
  const grown = text.length - (end - start);
  return targets.map((target) => ({ start: target.start, end: target.end + grown }));
}

/** Flags of the changed text that the clean text had not: other words joined, or another check. */
export function newFlags(before: Clean, after: Clean, edit: Edit): readonly Finding[] {
  const old = new Set(flagsOf(before).map((finding) => nameOf(finding)));
  return flagsOf(after).filter((finding) => !old.has(nameOf(finding, edit)));
}

/**
 * Whether all that tied the place to others still holds: an error that stays within the printed digits, or that keeps the
 * order which is all that the words say.
 */
export function isStillTrue(before: Clean, after: Clean, edit: Edit): boolean {
  const ties = guardedOf(before).filter((finding) => joins(finding, edit.targets));
  const holding = guardedOf(after).filter(({ verdict }) => verdict !== "fails" && verdict !== "conflict");
  const names = new Set(holding.map((finding) => nameOf(finding, edit)));
  return ties.length > 0 && ties.every((finding) => names.has(nameOf(finding)));
}

/** The check with its places in the clean text; those behind an edit are shifted back. */
function nameOf({ check, identity, terms, witnesses = [] }: Finding, edit?: Edit): string {
  const back = (at: number) => {
    if (edit === undefined || at < edit.start + edit.text.length) return at;
    return at - edit.text.length + (edit.end - edit.start);
  };
  const places =
    terms.length > 0
      ? terms.map(({ role, claim }) => `${role}:${back(claim.start)}`)
      : witnesses.map(({ start }) => back(start));
  return `${identity ?? check} ${places.join(" ")}`;
}
