import { citeArticle, markFigure, report, toPrintable } from "#message";
import type { AlertFact } from "#model";
import { findCap, type Ledger, listAlerts, readOuts } from "#service";
import type { LedgerOption } from "./ledger-option.ts";
import type { ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

export const ALERT_FORMATS = ["table", "json", "ndjson", "cap"] as const;
export type AlertOptions = LedgerOption & ListOptions<(typeof ALERT_FORMATS)[number]>;

export const SHOWN = 50;
export const SENTENCE_MAX = 90;
/** Figures of an alert that are cited. */
const CITED = 3;
/** Alerts have twice as many digits as watches. */
const ALERT_ID = /^[0-9a-f]{16}$/;

/** `assay watch alerts`: all, those of a watch, or one by its id. CAP is one message a line. */
export async function printAlerts(
  ledger: Ledger,
  id: string | undefined,
  { format = "table", limit = SHOWN }: AlertOptions,
  shell: Shell,
): Promise<void> {
  const { out, lang, tell } = shell;
  const chosen = id === undefined ? {} : ALERT_ID.test(id) ? { id } : { watch: id };
  const { alerts } = await listAlerts(ledger, { ...chosen, limit });
  if (format === "json") return out.write(`${JSON.stringify(alerts)}\n`);
  if (format === "ndjson") {
    for (const alert of alerts) await out.write(`${JSON.stringify(alert)}\n`);
    return;
  }
  if (alerts.length === 0) return tell(report(lang, "no-alert"));
  if (format === "cap") {
    const { desk } = readOuts(shell.env);
    for (const alert of alerts) await out.write(`${await findCap(ledger, alert.id, desk)}\n`);
    return;
  }
  const rows = alerts.map(({ at, label, sentence, copies, sent }) => [
    at.slice(0, 16).replace("T", " "),
    lang === "en" ? label.en : label.zh,
    lang === "en" ? sentence.en : sentence.zh,
    copies.length === 0 ? "" : `+${copies.length}`,
    sent.map(({ out: way, state }) => `${way} ${state}`).join(", "),
  ]);
  const columns = [
    { title: report(lang, "at") },
    { title: report(lang, "watch") },
    { title: report(lang, "alert"), max: SENTENCE_MAX },
    { title: report(lang, "copies"), align: "right" as const },
    { title: report(lang, "sent") },
  ];
  await out.write(withCitations(renderTable(columns, rows), alerts));
}

/** Under each row of a table of alerts the figures that it goes by, in their sentences. */
export function withCitations(table: string, alerts: readonly { readonly facts: readonly AlertFact[] }[]): string {
  const [head = "", ...lines] = table.trimEnd().split("\n");
  const cited = lines.map((line, place) => [line, ...(alerts[place]?.facts ?? []).slice(0, CITED).map(citation)]);
  return `${[head, ...cited.flat()].join("\n")}\n`;
}

function citation(fact: AlertFact): string {
  return `  ${toPrintable(`「${markFigure(fact)}」 ${citeArticle(fact.article)}`)}`;
}
