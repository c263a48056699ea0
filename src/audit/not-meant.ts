import { isSameMeasure, type Rulebook, subjectsOf } from "./alike.ts";
import type { Claim } from "./claim.ts";
import { contestedOf, isConceded } from "./contested.ts";
import { lieOf, mayBeOne } from "./one-thing.ts";

/** Claims of the body that print the amount of a title and yet are not what it tells, by the reason. */
export interface NotMeant {
  /** The text gives way from them to another report: 雖然|32人, 但 … */
  readonly conceded: readonly Claim[];
  /** Another one's, told beside that of the title's own: A漲5.2%, B漲|8.3%. */
  readonly ofAnother: readonly Claim[];
}

/**
 * Which of some claims with the title's amount cannot be meant where its sure repeats all tell another one. What is conceded
 * counts while no other claim tells what a repeat tells: then title and concession agree and the repeat stands alone.
 */
export function notMeant(
  title: Claim,
  repeats: readonly Claim[],
  met: readonly Claim[],
  body: readonly Claim[],
  rules: Rulebook,
): NotMeant {
  const contested = setApart(title, body, rules);
  const isLone = repeats.every((claim) => isAlone(claim, body));
  return {
    conceded: isLone ? met.filter((claim) => contested.has(claim) && isConceded(claim)) : [],
    ofAnother: met.filter((claim) => repeats.some((repeat) => isOfAnother(title, repeat, claim))),
  };
}

/** Claims of the body that may be the title's and that the text sets against another report. */
export function setApart(title: Claim, body: readonly Claim[], rules: Rulebook): ReadonlySet<Claim> {
  return contestedOf(
    body.filter((claim) => isSameMeasure(title, claim) && mayBeOne(title, claim, rules)),
    rules,
  );
}

/** Whether no other claim tells what one of them tells. */
function isAlone(claim: Claim, others: readonly Claim[]): boolean {
  return others.every((other) => other === claim || lieOf(claim, other) !== "same");
}

/** Whether one sentence prints by name whose each amount is, one of the title's own and one of another. */
function isOfAnother(title: Claim, repeat: Claim, claim: Claim): boolean {
  const measure = title.measure?.value;
  return (
    [title, repeat, claim].every((each) => each.subject?.evidence.kind === "printed") &&
    measure !== undefined &&
    [repeat, claim].every((each) => each.measure?.value === measure) &&
    repeat.sentence?.start === claim.sentence?.start &&
    subjectsOf(title, repeat) === "same" &&
    subjectsOf(title, claim) === "apart"
  );
}
