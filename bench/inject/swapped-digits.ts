import { editFigures, type Injector } from "./edit.ts";
import { isDigit, pickNumber, replaceNumber, toDigit } from "./number.ts";

/** Two neighbouring digits change places, a comma or point between them or not. */
export const injectSwappedDigits: Injector = (clean, random) =>
  editFigures(clean, (printed) => {
    const number = pickNumber(printed, random);
    if (number === undefined) return undefined;
    const { text } = number;
    const digits = [...text].flatMap((char, index) => (isDigit(char) ? [index] : []));
    const pairs = digits.flatMap((at, index) => {
      const next = digits[index + 1];
      if (next === undefined || text[at] === text[next]) return [];
      return at === 0 && toDigit(text[next]!) === 0 ? [] : [[at, next] as const];
    });
    if (pairs.length === 0) return undefined;
    const [a, b] = random.pick(pairs);
    const changed = text.slice(0, a) + text[b] + text.slice(a + 1, b) + text[a] + text.slice(b + 1);
    return replaceNumber(printed, number, changed);
  });
