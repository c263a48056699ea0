import { describeToolFault, type Lang, type ToolFault } from "#message";
import { type Problem, ProblemError } from "#model";

/** Carries what is wrong with a question from where it is found to where it is answered. */
export class FaultError extends Error {
  readonly code: ToolFault;
  readonly at: string | undefined;
  constructor(code: ToolFault, at?: string) {
    super(at === undefined ? code : `${code}: ${at}`);
    this.name = "FaultError";
    this.code = code;
    this.at = at;
  }
}

/** What a caller is told: a stable code, a sentence, and which argument is wrong. */
export interface ToldFault {
  readonly code: ToolFault;
  readonly message: string;
  readonly at?: string;
}

/** An error in words; `undefined` when the mistake is ours. */
export function toFault(error: unknown, lang: Lang): ToldFault | undefined {
  if (error instanceof FaultError) return tell(error.code, lang, error.at);
  if (error instanceof ProblemError) return tell(toCode(error.problem), lang, undefined);
  return undefined;
}

/** A fault as a caller is told it; `detail` says more than its code does. */
export function tell(code: ToolFault, lang: Lang, at: string | undefined, detail?: string): ToldFault {
  const message = describeToolFault(code, lang);
  return {
    code,
    message: detail === undefined ? message : `${message}${lang === "en" ? ": " : "："}${detail}`,
    ...(at !== undefined && { at }),
  };
}

const KNOWN: Readonly<Partial<Record<Problem["code"], ToolFault>>> = {
  "usage.unknown-topic": "usage.unknown-topic",
  "usage.unknown-article": "usage.unknown-article",
  "usage.unknown-entity": "usage.unknown-entity",
  "usage.unknown-measure": "usage.unknown-measure",
  "usage.unknown-fact": "usage.unknown-fact",
  "usage.unknown-watch": "usage.unknown-watch",
  "input.too-large": "input.too-large",
  "input.empty": "input.empty",
  "input.no-article": "input.no-article",
};

function toCode({ code }: Problem): ToolFault {
  const known = KNOWN[code];
  if (known !== undefined) return known;
  if (code.startsWith("ledger.")) return "ledger.busy";
  return code.startsWith("input.") ? "input.unreadable" : "usage.bad-argument";
}
