import { editFigures, type Injector } from "./edit.ts";
import { isDigit, likeDigit, pickNumber, replaceNumber, toDigit } from "./number.ts";

/** One digit is another. */
export const injectDigit: Injector = (clean, random) =>
  editFigures(clean, (printed) => {
    const number = pickNumber(printed, random);
    if (number === undefined) return undefined;
    const at = random.pick([...number.text].flatMap((char, index) => (isDigit(char) ? [index] : [])));
    const old = number.text[at]!;
    // A first digit of nought would be seen at once.
    const isFirst = at === 0 && number.text.length > 1;
    const others = Array.from({ length: 10 }, (_, digit) => digit).filter(
      (digit) => digit !== toDigit(old) && !(isFirst && digit === 0),
    );
    const changed = number.text.slice(0, at) + likeDigit(random.pick(others), old) + number.text.slice(at + 1);
    return replaceNumber(printed, number, changed);
  });
