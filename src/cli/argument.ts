import { describeUsage, type Lang, type UsageFault } from "#message";
import { ProblemError } from "#model";

/** A usage problem about one option or command. */
export function badArgument(source: string, fault: UsageFault, lang: Lang, given: string, allowed = ""): ProblemError {
  return new ProblemError({
    code: "usage.bad-argument",
    at: { source },
    detail: describeUsage(fault, lang, given, allowed),
  });
}

/** A parser for an option that takes one of a few values; the others are a usage problem. */
export function oneOf<T extends string>(option: string, allowed: readonly T[], lang: Lang): (value: string) => T {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw badArgument(option, "not-one-of", lang, value, allowed.join(" "));
    return found;
  };
}

/** A parser for a name, which cannot be nothing. */
export function notEmpty(option: string, lang: Lang): (value: string) => string {
  return (value) => {
    if (value.trim() === "") throw badArgument(option, "missing-value", lang, option);
    return value;
  };
}

/** A parser for an option that takes a whole number of a range. */
export function wholeNumber(option: string, low: number, high: number, lang: Lang): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= low && number <= high)) throw badArgument(option, "not-a-number", lang, value, `${low}–${high}`);
    return number;
  };
}
