import { describeFinding } from "#message";
import type { Label } from "#model";
import type { FactSource } from "#service/audit/against.ts";
import type { DraftRecord } from "#service/audit/draft-record.ts";
import type { Auditor } from "#service/audit/knowledge.ts";
import type { FindingRecord } from "#service/audit/record.ts";
import { checkDraft, explainIdentities } from "#service/audit.ts";
import { toInput } from "./hand.ts";
import type { Handed } from "./task.ts";

/** The checked articles of a text, with the sentences of their findings. */
export interface Verified {
  readonly drafts: readonly VerifiedDraft[];
}

export interface VerifiedDraft extends Omit<DraftRecord, "findings"> {
  readonly findings: readonly VerifiedFinding[];
}

export interface VerifiedFinding extends FindingRecord {
  readonly sentence: Label;
}

/**
 * Checks every article of a text against itself and the ledger; stores nothing. What comes back is a {@link Verified}
 * as JSON: its numbers are exact and cross no thread as they are. Throws ProblemError at a bad text.
 */
export async function verifyHanded(ledger: FactSource, handed: Handed): Promise<string> {
  const { input, options } = toInput(handed);
  const [explain, drafts] = [await explainIdentities(), [] as VerifiedDraft[]];
  for await (const draft of checkDraft(input, ledger, options)) {
    drafts.push({ ...draft, findings: draft.findings.map((finding) => tell(finding, explain)) });
  }
  return JSON.stringify({ drafts } satisfies Verified);
}

function tell(finding: FindingRecord, explain: Auditor["explain"]): VerifiedFinding {
  const why = finding.identity === undefined ? undefined : explain(finding.identity);
  return {
    ...finding,
    sentence: { zh: describeFinding(finding, "zh-TW", why), en: describeFinding(finding, "en", why) },
  };
}
