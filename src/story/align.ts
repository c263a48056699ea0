import { alikeness } from "#base";
import type { Sentence } from "./sentences.ts";

/** Sentences of two states of a text that are one; every other stands alone. */
export interface Alignment {
  readonly pairs: readonly (readonly [older: Sentence, newer: Sentence])[];
  readonly removed: readonly Sentence[];
  readonly added: readonly Sentence[];
}

/** Of what two sentences have, so much must be alike. */
const ALIKE_LEAST = 0.5;
/** Sentences that are compared with each other when their frames differ. */
const COMPARED_MOST = 200;

/** First those whose words are one once figures are left out, in order; then the most alike of the rest. */
export function alignSentences(older: readonly Sentence[], newer: readonly Sentence[]): Alignment {
  const waiting = new Map<string, Sentence[]>();
  for (const sentence of older) waiting.set(sentence.frame, [...(waiting.get(sentence.frame) ?? []), sentence]);
  const pairs: (readonly [Sentence, Sentence])[] = [];
  const left: Sentence[] = [];
  for (const sentence of newer) {
    const same = waiting.get(sentence.frame) ?? [];
    const at = Math.max(
      0,
      same.findIndex(({ text }) => text === sentence.text),
    );
    const [other] = same.splice(at, 1);
    if (other === undefined) left.push(sentence);
    else pairs.push([other, sentence]);
  }
  const rest = [...waiting.values()].flat();
  const alike = rest
    .slice(0, COMPARED_MOST)
    .flatMap((old) =>
      left.slice(0, COMPARED_MOST).map((fresh) => ({ old, fresh, alike: alikeness(old.frame, fresh.frame) })),
    );
  const taken = new Set<Sentence>();
  for (const { old, fresh } of alike.filter((each) => each.alike >= ALIKE_LEAST).sort((a, b) => b.alike - a.alike)) {
    if (taken.has(old) || taken.has(fresh)) continue;
    taken.add(old).add(fresh);
    pairs.push([old, fresh]);
  }
  const isLeft = (sentence: Sentence) => !taken.has(sentence);
  return { pairs, removed: rest.filter(isLeft), added: left.filter(isLeft) };
}
