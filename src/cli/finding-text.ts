import { describeFinding, type Lang } from "#message";
import { type DraftRecord, explainIdentities, type FindingRecord, type TermRecord } from "#service";

/** A finding with the sentence that says why. */
export interface ToldFinding extends FindingRecord {
  readonly why: string;
}

/** A checked article with the sentences that say why. */
export interface ToldDraft extends DraftRecord {
  readonly findings: readonly ToldFinding[];
}

/** What tells findings in one language. */
export type Tell = (finding: FindingRecord) => ToldFinding;

/** Puts the sentence beside a finding: from its codes and, where a pack has a law for it, the words of the pack. */
export async function makeTell(lang: Lang): Promise<Tell> {
  const explain = await explainIdentities();
  return (finding) => ({
    ...finding,
    why: describeFinding(finding, lang, finding.identity === undefined ? undefined : explain(finding.identity)),
  });
}

/** Whether a draft with it must not be printed as it is. */
export function isFailing({ verdict }: Pick<FindingRecord, "verdict">): boolean {
  return verdict === "fails" || verdict === "conflict";
}

/** Who prints a figure, when, under which title, in which sentence. */
export function toCitation({ article, sentence }: TermRecord): string {
  const { source, published, title } = article;
  return [source, published, title === undefined ? undefined : `《${title}》`, `「${sentence}」`]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}
