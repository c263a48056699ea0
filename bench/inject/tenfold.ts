import { editFigures, type Injector } from "./edit.ts";
import { decimalsOf, numberIn, pickNumber, replaceNumber, writeLike } from "./number.ts";

/** A nought too many or too few, or the point one place off. */
export const injectTenfold: Injector = (clean, random) =>
  editFigures(clean, (printed) => {
    const number = pickNumber(printed, random);
    if (number === undefined) return undefined;
    const [value, decimals] = [numberIn(number.text), decimalsOf(number.text)];
    if (value === 0) return undefined;
    const canShrink = decimals > 0 ? value >= 10 : value % 10 === 0;
    const changed =
      canShrink && random.chance(0.5)
        ? writeLike(value / 10, number.text, decimals > 0 ? decimals + 1 : 0)
        : writeLike(value * 10, number.text, Math.max(0, decimals - 1));
    return replaceNumber(printed, number, changed);
  });
