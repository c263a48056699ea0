import { z } from "zod";
import { nameQuestion, paging, words } from "#mcp/argument.ts";
import { readCursor, toCursor } from "#mcp/cursor.ts";
import { ALERT, toAlertRecord } from "#mcp/record/alert.ts";
import { renderAlert } from "#mcp/text/alert.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { listAlerts } from "#service";

/** `alerts`: what watches saw, the last first. */
export const ALERTS = defineTool({
  name: "alerts",
  input: (lang) => z.object({ watch: words("watch", lang).optional(), ...paging(lang) }),
  output: z.object({ alerts: z.array(ALERT), next: z.string().optional() }),
  async find(args, { ledger, lang }) {
    const { watch, cursor, limit } = args;
    const question = nameQuestion("alerts", args);
    const before = cursor === undefined ? undefined : readCursor(question, cursor).offset;
    const { alerts, next } = await listAlerts(ledger, {
      ...(watch !== undefined && { watch }),
      ...(before !== undefined && { before }),
      limit,
    });
    return {
      alerts: await Promise.all(alerts.map((alert) => toAlertRecord(alert, alert.label, ledger, lang))),
      ...(next !== undefined && { next: toCursor(question, { offset: next, sequence: 0 }) }),
    };
  },
  render: ({ alerts, next }, lang) =>
    renderList(
      "",
      alerts.map((alert) => renderAlert(alert, lang)),
      next,
      lang,
    ),
});
