import type { Verdict } from "#audit";
import type { Ledger } from "#ledger";
import { ProblemError } from "#model";
import type { FactSource } from "./audit/against.ts";
import type { DraftRecord } from "./audit/draft-record.ts";
import { type Auditor, makeAuditor } from "./audit/knowledge.ts";
import type { AuditQuery } from "./audit/ledger.ts";
import type { AuditRecord } from "./audit/ledger-record.ts";
import type { Source } from "./audit/place.ts";
import { makeBinder } from "./facts.ts";
import type { Input } from "./input.ts";
import type { ReadOptions } from "./options.ts";
import { makeMeter, readInput } from "./read.ts";

/** What can be said of figures that belong together, what is wrong first. */
export const VERDICTS: readonly Verdict[] = [
  "fails",
  "conflict",
  "divergent",
  "revision",
  "undetermined",
  "incomplete",
  "holds",
  "holds-with-rounding",
  "agree",
  "compatible",
  "different",
];

/** Audits a ledger article by article, oldest first. Throws `usage.unknown-article`. */
export async function* auditLedger(ledger: Ledger, query: AuditQuery = {}): AsyncGenerator<AuditRecord> {
  if (query.article !== undefined && (await ledger.reading(query.article)) === undefined)
    throw new ProblemError({ code: "usage.unknown-article", at: { source: query.article } });
  const [{ knowledge }, { auditLedger: audit }, { toAuditRecord }] = await Promise.all([
    makeAuditor(),
    import("./audit/ledger.ts"),
    import("./audit/ledger-record.ts"),
  ]);
  for await (const audited of audit(ledger, knowledge, query)) yield toAuditRecord(audited);
}

/**
 * Checks every article of one input against itself, and against the ledger when one is given. Pure in what it is given:
 * the same input and ledger give the same answer. Throws ProblemError at a bad input.
 */
export async function* checkDraft(
  input: Input,
  ledger: FactSource | undefined,
  options: ReadOptions = {},
): AsyncGenerator<DraftRecord> {
  const [{ knowledge }, { makeDraftCheck }, { toDraftRecord }, { makeLocate }, { bind }] = await Promise.all([
    makeAuditor(),
    import("./audit/draft.ts"),
    import("./audit/draft-record.ts"),
    import("./audit/place.ts"),
    makeBinder(),
  ]);
  const check = await makeDraftCheck(ledger, knowledge);
  let source: Source | undefined;
  const text = (read: string, kind: string) => {
    source = { text: read, kind };
  };
  let locate: ReturnType<typeof makeLocate> | undefined;
  for await (const scanned of readInput(input, options, makeMeter([input], options), { text, isDraft: true })) {
    locate ??= makeLocate(source);
    yield toDraftRecord(input.name, await check(bind(scanned), locate));
  }
}

/** Why identities hold, in the words of the packs. */
export async function explainIdentities(): Promise<Auditor["explain"]> {
  return (await makeAuditor()).explain;
}
