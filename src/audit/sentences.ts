import type { Claim } from "./claim.ts";

/** Claims in the order of the text, one list a sentence. */
export function bySentence(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const lists: Claim[][] = [];
  let start = -1;
  for (const claim of claims) {
    const at = claim.sentence?.start ?? claim.start;
    if (at === start) lists.at(-1)!.push(claim);
    else lists.push([claim]);
    start = at;
  }
  return lists;
}
