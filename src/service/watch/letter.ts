import type { Letter } from "#intake";
import { citeArticle, markFigure, toPrintable } from "#message";
import type { AlertFact } from "#model";
import { toAlertLink } from "./link.ts";
import type { Mailbox, Outs } from "./outs.ts";
import type { AlertRecord } from "./record.ts";

const SUBJECT_MAX = 120;
const FACTS_MAX = 6;

/** An alert as a letter of plain text, in both languages. */
export function toLetter(alert: AlertRecord, { from, to }: Mailbox, { desk }: Outs): Letter {
  const subject = clean(`[Assay] ${alert.label.zh} · ${alert.label.en}: ${alert.facts[0]?.printed ?? ""}`);
  const lines = [
    clean(`${alert.label.zh}：${alert.sentence.zh}`),
    clean(`${alert.label.en}: ${alert.sentence.en}`),
    "",
    ...alert.facts.slice(0, FACTS_MAX).flatMap(citation),
    ...(desk === undefined ? [] : [toAlertLink(desk, alert)]),
    `${alert.at} · ${alert.id}`,
  ];
  return {
    from,
    to,
    subject: [...subject].slice(0, SUBJECT_MAX).join(""),
    text: `${lines.join("\n")}\n`,
    id: alert.id,
  };
}

function citation(fact: AlertFact): readonly string[] {
  const { url, ...article } = fact.article;
  return [
    clean(`「${markFigure(fact)}」`),
    clean(`  ${fact.amount}`),
    clean(`  ${citeArticle(article)}`),
    ...(url === undefined ? [] : [clean(`  ${url}`)]),
    "",
  ];
}

/** One line, whatever a page printed. */
function clean(text: string): string {
  return toPrintable(text);
}
