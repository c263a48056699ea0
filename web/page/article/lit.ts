import type { ArticleRecord, DeskFinding } from "#service";

/**
 * Ids of the figures and times of the text that take part in what is looked at: those of the one finding, else those
 * of every finding of the chosen figure.
 */
export function findLit(
  article: Pick<ArticleRecord, "findings" | "times">,
  chosen: string | undefined,
  finding: string | undefined,
): ReadonlySet<string> {
  const looked = article.findings.filter(({ id, terms }) =>
    finding === undefined ? chosen !== undefined && terms.some(({ fact }) => fact === chosen) : id === finding,
  );
  return new Set(looked.flatMap((one) => [...one.terms.map(({ fact }) => fact), ...findTimes(one, article)]));
}

/** Times that a finding has as witnesses. */
function findTimes({ witnesses = [] }: DeskFinding, { times }: Pick<ArticleRecord, "times">): string[] {
  return times
    .filter((time) => witnesses.some(({ start, end }) => start < time.end && time.start < end))
    .map(({ start }) => `t${start}`);
}
