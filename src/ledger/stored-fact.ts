import { sentenceAround } from "#base";
import type { Fact } from "#model";
import type { Aliases } from "./alias.ts";
import { toCell, toSubjectKey } from "./cell.ts";
import type { Entry } from "./entry.ts";
import type { StoredFact } from "./fact-contract.ts";

/** The reading that a fact comes from: the article as listed, its text and byline, and the run. */
export interface Witness {
  readonly entry: Entry;
  readonly text: string;
  readonly author?: string | undefined;
  readonly run: string;
}

/** A fact with its witness. */
export function toStoredFact(
  fact: Fact,
  { entry: article, text, author, run }: Witness,
  aliases: Aliases,
  judged: StoredFact["judged"] | undefined,
): StoredFact {
  const key = toSubjectKey(fact);
  const { start, end } = sentenceAround(text, fact);
  return {
    ...fact,
    sequence: article.sequence,
    article,
    ...(author !== undefined && { author }),
    run,
    cell: toCell(fact, key === undefined ? undefined : aliases.classOf(key)[0]),
    sentence: { start, end, text: text.slice(start, end) },
    ...(judged !== undefined && { judged }),
  };
}
