import type { Sheet } from "#bind/sheet.ts";
import { charTable } from "#grammar";
import { tail, type Words } from "./pattern.ts";
import type { Token } from "./token.ts";
import { METALS, OWNERS } from "./words/nouns.ts";

const METAL = charTable(METALS);
/** How a noun ends that can have a measure of its own. */
export const OWNER: Words = tail(OWNERS);

/** Behind the last token that can own a measure; goods only when nothing before them can: 中國|稀土產量. */
export function ownerEnd(sheet: Sheet, tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.mention?.type === "commodity" ? end === from : canOwn(sheet, token)) end = at + 1;
  }
  return end;
}

function canOwn(sheet: Sheet, token: Token): boolean {
  return (
    token.kind === "name" ||
    (token.kind === "rest" && (token.end - token.start > 1 || METAL[sheet.folded.charCodeAt(token.start)] === 1)) ||
    OWNER.fits(sheet, token)
  );
}
