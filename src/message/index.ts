/** What Assay says to people, in Traditional Chinese and English. */

export { citeArticle, describeAlert, markFigure, toCitedDate } from "./alert.ts";
export { toAmountText, toFigureNote } from "./amount.ts";
export type { CommandHelp, CommandName } from "./command.ts";
export { describeEntityType, describeStance, describeState, describeVerdict } from "./fact.ts";
export { describeFinding, describeFindingVerdict, type FindingWords } from "./finding.ts";
export { flowWord } from "./flow.ts";
export { helpWords } from "./help.ts";
export { commandHelp } from "./help-commands.ts";
export { findLang, LANGS, type Lang, parseLang, type Words } from "./lang.ts";
export { describeBound, describeChange, describeEvidence } from "./mention.ts";
export { toPrintable } from "./printable.ts";
export { describeCause, describeProblem, describeUnexpected } from "./problem.ts";
export { report } from "./report.ts";
export { describeFigureStatus, describeLack } from "./status.ts";
export { describeKinship, describeRoot, type Kinship, storyWord, type ToldRoot } from "./story.ts";
export { mcpInstructions, mcpTool, type ToolName } from "./tool.ts";
export { mcpArgument, type ToolArgument } from "./tool-argument.ts";
export { describeToolFault, type ToolFault } from "./tool-fault.ts";
export { mcpPrompt } from "./tool-prompt.ts";
export { mcpResource } from "./tool-resource.ts";
export { describeDateKind, describeSlotKind, toolWord } from "./tool-words.ts";
export { describeUsage, type UsageFault } from "./usage.ts";
