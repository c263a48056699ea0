import type { CellFindingRecord, FindingRecord } from "#mcp/record/finding.ts";
import { describeFindingVerdict, describeStance, type Lang, toolWord, toPrintable } from "#message";
import { quote, renderArticle, renderVoices } from "./fact.ts";

/** A finding: verdict and why, the equation, then each sentence once with who prints it and which facts. */
export function renderFinding(finding: FindingRecord, lang: Lang): string {
  return [renderWhy(finding, lang), ...finding.printed.flatMap((passage) => renderPassage(passage, lang))].join("\n");
}

/** A finding beside the facts of a cell: their sentences are told there. */
export function renderCellFinding(finding: CellFindingRecord, lang: Lang): string {
  const { facts, elsewhere = [] } = finding;
  const own = facts.length === 0 ? [] : [`  ${facts.map((id) => `fact ${id}`).join(", ")}`];
  return [renderWhy(finding, lang), ...own, ...elsewhere.flatMap((passage) => renderPassage(passage, lang))].join("\n");
}

function renderWhy({ verdict, why, equation }: CellFindingRecord | FindingRecord, lang: Lang): string {
  const said = describeFindingVerdict(verdict, lang);
  const head = said === verdict ? said : `${said} (${verdict})`;
  return `- ${head}: ${toPrintable(why)}\n  ${toolWord("equation", lang)}: ${toPrintable(equation)}`;
}

function renderPassage({ sentence, figures, article }: FindingRecord["printed"][number], lang: Lang) {
  const who = article === undefined ? toolWord("draft", lang) : renderArticle(article, lang);
  return [
    `  ${quote(sentence)} ${who}`,
    ...figures.map((figure) => `    ${renderFigure(figure, article !== undefined, lang)}`),
  ];
}

type Figure = FindingRecord["printed"][number]["figures"][number];

/** A figure of a draft has no place in the ledger. */
function renderFigure(figure: Figure, isStored: boolean, lang: Lang): string {
  const { figure: words, fact, start, end, subject, label, period, stance, voices = [] } = figure;
  const parts = [
    toPrintable(words),
    ...[label, subject, period].filter((part) => part !== undefined && part !== "").map((part) => toPrintable(part!)),
    ...(stance === "reported" ? [] : [`${describeStance(stance, lang)} (${toolWord("not-a-deed", lang)})`]),
    ...renderVoices(voices, lang),
    ...(isStored ? [`fact ${fact} [${start}, ${end})`] : []),
  ];
  return parts.join(" · ");
}
