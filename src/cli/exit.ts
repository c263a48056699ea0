import { CommanderError } from "commander";
import { describeProblem, describeUnexpected, type UsageFault } from "#message";
import { type Problem, ProblemError } from "#model";
import { badArgument } from "./argument.ts";
import { OUTPUT_CLOSED } from "./output.ts";
import type { Shell } from "./shell.ts";

/** What the exit status says; the help prints the same. */
export const EXIT = { done: 0, input: 1, findings: 1, usage: 2, environment: 3, interrupted: 130 } as const;

const FAULTS: Readonly<Record<string, UsageFault>> = {
  "commander.unknownOption": "unknown-option",
  "commander.unknownCommand": "unknown-command",
  "commander.missingArgument": "missing-argument",
  "commander.missingMandatoryOptionValue": "missing-argument",
  "commander.optionMissingArgument": "missing-value",
  "commander.excessArguments": "excess",
};

/** Thrown when the user ends a command that says itself what became of it. */
export const INTERRUPTED = new Error("interrupted");

/** Thrown, after all was printed, when figures do not fit. */
export const FAILING = new Error("figures do not fit");

/** Thrown, after all was printed, when a source cannot be had. */
export const HOPELESS = new Error("a source cannot be had");

/** Thrown, after all was told, when parts of an input were damaged. */
export const DAMAGED = new Error("parts of an input are damaged");

/** Tells an error in one line and gives the exit status for it. */
export function toExit(error: unknown, shell: Shell): number {
  if (error === OUTPUT_CLOSED) return EXIT.done;
  if (error === INTERRUPTED) return EXIT.interrupted;
  if (error === FAILING) return EXIT.findings;
  if (error === HOPELESS || error === DAMAGED) return EXIT.input;
  if (error instanceof ProblemError) {
    shell.tell(describeProblem(error.problem, shell.lang));
    return statusOf(error.problem);
  }
  if (error instanceof CommanderError) return toUsageExit(error, shell);
  shell.tell(describeUnexpected(error, shell.lang));
  if (shell.env.ASSAY_DEBUG !== undefined && error instanceof Error) shell.tell(error.stack ?? "");
  return EXIT.environment;
}

function toUsageExit(error: CommanderError, shell: Shell): number {
  if (error.exitCode === 0) return EXIT.done;
  const fault = FAULTS[error.code];
  if (fault !== undefined) return toExit(badArgument("assay", fault, shell.lang, toGiven(error.message)), shell);
  if (error.code !== "commander.help") shell.tell(error.message);
  return EXIT.usage;
}

/** What the parser quotes, with its suggestion: `'--formt' → --format`. */
function toGiven(message: string): string {
  const excess = /but got \d+: (.*)\.$/.exec(message)?.[1];
  const given = excess ?? /'([^']*)'/.exec(message)?.[1] ?? message.replace(/^error: /, "");
  const suggestion = /Did you mean (?:one of )?([^?]+)\?/.exec(message)?.[1];
  return suggestion === undefined ? given : `${given} → ${suggestion}?`;
}

function statusOf({ code }: Problem): number {
  const kind = code.split(".")[0];
  if (kind === "input" || kind === "source") return EXIT.input;
  return kind === "usage" ? EXIT.usage : EXIT.environment;
}
