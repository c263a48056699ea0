/** What Assay says to people, in Traditional Chinese and English. */

export { toAmountText, toFigureNote } from "./amount.ts";
export { describeEntityType, describeStance, describeState, describeVerdict } from "./fact.ts";
export { describeFinding, describeFindingVerdict, type FindingWords } from "./finding.ts";
export { helpWords } from "./help.ts";
export { type CommandHelp, type CommandName, commandHelp } from "./help-commands.ts";
export { findLang, LANGS, type Lang, parseLang, type Words } from "./lang.ts";
export { describeBound, describeChange, describeEvidence } from "./mention.ts";
export { toPrintable } from "./printable.ts";
export { describeProblem, describeUnexpected } from "./problem.ts";
export { report } from "./report.ts";
export { describeFigureStatus, describeLack } from "./status.ts";
export { describeUsage, type UsageFault } from "./usage.ts";
