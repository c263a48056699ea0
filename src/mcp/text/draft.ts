import type { CheckedRecord } from "#mcp/tool/verify-text.ts";
import { describeFigureStatus, type Lang, toolWord, toPrintable } from "#message";
import { quote } from "./fact.ts";
import { renderFinding } from "./finding.ts";

/** A checked draft: how many figures stand how, then each with what was found, once. */
export function renderDraft({ counts, figures, findings, next }: CheckedRecord, lang: Lang): string {
  const { conflicting, stale, supported, derivable, unknown } = counts;
  const parts = Object.entries({ conflicting, stale, supported, derivable, unknown } as const)
    .map(([status, count]) => `${describeFigureStatus(status as keyof typeof counts & "stale", lang)} ${count}`)
    .join(" · ");
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const told = new Set<string>();
  const items = figures.map((figure) => {
    const { line, column, status, figure: words, label, subject, lacks } = figure;
    const said = describeFigureStatus(status, lang);
    const fresh = figure.findings.filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    const what = [subject, label].filter((part) => part !== null && part !== "").map((part) => toPrintable(part!));
    return [
      `${line}:${column} ${quote(words)} ${said === status ? said : `${said} (${status})`} · ${what.join(" · ")}`,
      ...(lacks === undefined ? [] : [`  ${lacks}`]),
      ...fresh.map((id) => indent(renderFinding(byId.get(id)!, lang))),
    ].join("\n");
  });
  const more = next === undefined ? [] : [toolWord("more", lang, { next })];
  return [parts, ...items, ...more, toolWord("as-printed", lang)].join("\n");
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
