import { describeFigureStatus, describeLack, type Lang, report, toPrintable } from "#message";
import type { DraftCounts, DraftFigureRecord } from "#service";
import { isFailing, type ToldDraft, type ToldFinding, toCitation } from "./finding-text.ts";
import { renderTable } from "./table.ts";

const WORDS_MAX = 24;

/** A checked article for people: every figure in the order of the text, how it stands, and why. */
export function renderDraft(draft: ToldDraft, lang: Lang, bold: (text: string) => string): string {
  const { input, title, figures } = draft;
  const head = bold(toPrintable(`${input}${title === "" ? "" : `  ${title}`}`));
  if (figures.length === 0) return `${head}\n  ${report(lang, "no-finding")}\n\n`;
  const columns = [
    { title: report(lang, "place"), align: "right" as const },
    { title: report(lang, "status") },
    { title: report(lang, "words"), max: WORDS_MAX },
    { title: report(lang, "why") },
  ];
  return `${head}\n${renderTable(columns, toRows(draft, lang), "  ")}\n`;
}

/** A row a figure; what is to be said of a finding is said at the first of its figures. */
function toRows({ figures, findings }: ToldDraft, lang: Lang): readonly (readonly string[])[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const saidAt = new Map<string, string>();
  return figures.flatMap((figure) => {
    const place = `${figure.line}:${figure.column}`;
    const all = figure.findings.map((id) => byId.get(id)!);
    const lines = told(all, figure).flatMap((finding) => {
      const before = saidAt.get(finding.id);
      saidAt.set(finding.id, before ?? place);
      return before === undefined ? toLines(finding, figure) : [report(lang, "see", { place: before })];
    });
    const { reports, origins, lacks } = figure;
    if (reports > 1) lines.push(report(lang, "backed", { reports, origins }));
    if (lacks !== undefined) lines.push(describeLack(lacks, lang));
    const [first = "", ...rest] = lines;
    return [
      [place, describeFigureStatus(figure.status, lang), figure.text, first],
      ...rest.map((words) => ["", "", "", words]),
    ];
  });
}

/** Why, the equation of what cannot stand, and who else prints it. */
function toLines({ why, equation, terms }: ToldFinding, { id, status }: DraftFigureRecord): readonly string[] {
  const isAgainst = status === "conflicting" || status === "stale";
  const others = terms.filter(({ role, fact }) => role === "report" && fact !== id);
  return [why, ...(isAgainst ? [equation] : []), ...others.map(toCitation)];
}

/** All that speaks against a figure, else the first that makes it what it is, else the first of all. */
function told(findings: readonly ToldFinding[], { status }: DraftFigureRecord): readonly ToldFinding[] {
  if (status === "conflicting") return findings.filter(isFailing);
  if (status === "stale") return findings.filter(({ verdict }) => verdict === "revision");
  const isReason = ({ verdict }: ToldFinding) =>
    status === "derivable" ? verdict.startsWith("holds") : verdict === "agree" || verdict === "compatible";
  return [findings.find(isReason) ?? findings[0] ?? []].flat();
}

/** The counts of all drafts together: figures found, checkable and checked, and how they stand. */
export function renderFoot(drafts: readonly ToldDraft[], lang: Lang): string {
  const names = [
    "figures",
    "checkable",
    "checked",
    "conflicting",
    "stale",
    "supported",
    "derivable",
    "unknown",
  ] as const;
  const sum = (name: keyof DraftCounts) => drafts.reduce((total, { counts }) => total + counts[name], 0);
  return `${report(lang, "check-foot", Object.fromEntries(names.map((name) => [name, sum(name)])))}\n`;
}
