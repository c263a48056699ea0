import type { Fact } from "#model";
import type { Aliases } from "./alias.ts";
import { toCell, toSubjectKey } from "./cell.ts";
import type { Entry } from "./entry.ts";
import type { StoredFact } from "./fact-contract.ts";
import { sentenceAround } from "./sentence.ts";

/** A fact with its witness. */
export function toStoredFact(
  fact: Fact,
  article: Entry,
  text: string,
  aliases: Aliases,
  judged: StoredFact["judged"] | undefined,
): StoredFact {
  const key = toSubjectKey(fact);
  const { start, end } = sentenceAround(text, fact);
  return {
    ...fact,
    sequence: article.sequence,
    article,
    cell: toCell(fact, key === undefined ? undefined : aliases.classOf(key)[0]),
    sentence: { start, end, text: text.slice(start, end) },
    ...(judged !== undefined && { judged }),
  };
}
