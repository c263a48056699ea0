import { type Edit, editFigures, type Injector } from "./edit.ts";
import { numberIn, pickNumber, replaceNumber, writeLike } from "./number.ts";

const SUM_CHECKS: ReadonlySet<string> = new Set(["parts", "counted"]);
const WORDS = /(?:合[計计]|總|总|共|累[計计]|其中|包括|total|sum)[^，,。；;]{0,6}$/;

/** A total or a part is 1 to 30 % off: figures of a sum that the audit knows, or with words of sums before them. */
export const injectWrongSum: Injector = (clean, random) => {
  const { text } = clean.reading.article;
  const known = clean.findings
    .filter(({ check }) => SUM_CHECKS.has(check))
    .flatMap(({ terms }) => terms.map(({ claim }) => claim.start));
  const isOfSum = ({ targets: [figure] }: Edit) =>
    known.includes(figure!.start) || WORDS.test(text.slice(Math.max(0, figure!.start - 12), figure!.start));
  return editFigures(clean, (printed) => {
    const number = pickNumber(printed, random);
    if (number === undefined) return undefined;
    const factor = 1 + (random.chance(0.5) ? 1 : -1) * random.float(0.01, 0.3);
    const changed = writeLike(numberIn(number.text) * factor, number.text);
    return numberIn(changed) === numberIn(number.text) ? undefined : replaceNumber(printed, number, changed);
  }).filter(isOfSum);
};
