import type { Claim, Finding } from "#audit";
import { describeFinding } from "#message";
import { intervalOf, type Label } from "#model";
import { type FindingRecord, toFindingRecord } from "#service/audit/record.ts";
import { type IntervalRecord, toIntervalRecord } from "./interval.ts";

/** What a figure of a finding allows, in its own unit. */
export interface FindingInterval extends IntervalRecord {
  readonly role: string;
  /** The id of the fact. */
  readonly fact: string;
  readonly unit: string;
}

/** A finding as people see it: with its sentence, why it must hold, and its figures on one axis. */
export interface DeskFinding extends FindingRecord {
  readonly sentence: Label;
  /** Why the identity holds, in the words of its pack. */
  readonly explanation?: Label;
  readonly intervals: readonly FindingInterval[];
  /** What a person said of the two facts. */
  readonly judged?: "same" | "different";
}

/** What findings are told with. */
export interface FindingKnowledge {
  readonly explain: (identity: string) => Label | undefined;
  readonly judged: (a: Claim["id"], b: Claim["id"]) => "same" | "different" | undefined;
}

/** A finding as plain values ready for `JSON.stringify`. */
export function toDeskFinding(finding: Finding, { explain, judged }: FindingKnowledge): DeskFinding {
  const record = toFindingRecord(finding);
  const { identity, terms } = finding;
  const explanation = identity === undefined ? undefined : explain(identity);
  const said = terms.length === 2 ? judged(terms[0]!.claim.id, terms[1]!.claim.id) : undefined;
  return {
    ...record,
    sentence: {
      zh: describeFinding(record, "zh-TW", explanation),
      en: describeFinding(record, "en", explanation),
    },
    ...(explanation !== undefined && { explanation }),
    intervals: terms.map(({ role, claim }) => ({
      role,
      fact: claim.id,
      unit: claim.unit,
      ...toIntervalRecord(intervalOf(claim)),
    })),
    ...(said !== undefined && { judged: said }),
  };
}
