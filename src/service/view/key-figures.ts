import type { Ledger, StoredFact } from "#ledger";
import { type DeskFact, makeDeskFacts } from "./fact.ts";

const KEY_FIGURES = 3;

/** The few facts that stand for each article in a list: those of a known measure first, each printed figure once. */
export async function findKeyFigures(
  ledger: Pick<Ledger, "factLists">,
  articles: readonly string[],
): Promise<readonly (readonly DeskFact[])[]> {
  const [lists, toDeskFact] = await Promise.all([
    ledger.factLists(articles.map((article) => ({ article }))),
    makeDeskFacts(),
  ]);
  return lists.map((facts) => chooseKeyFigures(facts).map(toDeskFact));
}

/** In the order of the text. */
function chooseKeyFigures(facts: readonly StoredFact[]): readonly StoredFact[] {
  const seen = new Set<string>();
  const distinct = facts.filter(({ start, end, sentence, measure }) => {
    const words = sentence.text.slice(start - sentence.start, end - sentence.start);
    return seen.size < seen.add(`${measure?.value ?? ""} ${words}`).size;
  });
  const typed = distinct.filter(({ measure }) => measure !== undefined);
  const rest = distinct.filter(({ measure }) => measure === undefined);
  return [...typed, ...rest].slice(0, KEY_FIGURES).sort((a, b) => a.start - b.start);
}
