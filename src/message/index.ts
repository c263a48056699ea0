/** What Assay says to people, in Traditional Chinese and English. */
export { findLang, LANGS, type Lang, parseLang, type Words } from "./lang.ts";
export { toPrintable } from "./printable.ts";
export { describeProblem, describeUnexpected } from "./problem.ts";
