import { z } from "zod";
import { words } from "#mcp/argument.ts";
import { FaultError } from "#mcp/fault.ts";
import { LIMIT, LIMIT_MAX } from "#mcp/limits.ts";
import { ALERT, toAlertRecord } from "#mcp/record/alert.ts";
import { GIVEN_WATCH, toWatch } from "#mcp/record/given-watch.ts";
import { renderAlert } from "#mcp/text/alert.ts";
import { renderList } from "#mcp/text/list.ts";
import { defineTool } from "#mcp/tool.ts";
import { mcpArgument, toolWord } from "#message";
import { ProblemError, type Watch } from "#model";
import { type Ledger, listOffers, listWatches, prepareWatch, tryWatch } from "#service";

const DAYS = 90;
const DAYS_MAX = 3_650;

/** `try_watch`: what a watch would have raised; nothing is kept. */
export const TRY_WATCH = defineTool({
  name: "try_watch",
  input: (lang) =>
    z.object({
      watch: z.union([words("watch-or-offer", lang), GIVEN_WATCH]).describe(mcpArgument("watch-or-offer", lang)),
      days: z.int().min(1).max(DAYS_MAX).default(DAYS).describe(mcpArgument("days", lang)),
      limit: z.int().min(1).max(LIMIT_MAX).default(LIMIT).describe(mcpArgument("limit", lang)),
    }),
  output: z.object({
    fired: z.int().describe("how often in these days"),
    days: z.int(),
    looked: z.int().describe("facts of the ledger that it looks at"),
    alerts: z.array(ALERT).describe("the last of them"),
  }),
  async find({ watch: given, days, limit }, { ledger, lang }) {
    const watch = typeof given === "string" ? await findWatch(ledger, given) : toWatch(given);
    const trial = await tryWatch(ledger, await prepare(ledger, watch), days);
    const alerts = trial.alerts.slice(0, limit).map((alert) => toAlertRecord(alert, watch.label, ledger, lang));
    return { fired: trial.fired, days, looked: trial.facts, alerts: await Promise.all(alerts) };
  },
  render({ fired, days, looked, alerts }, lang) {
    const head = toolWord("fired", lang, { fired, days, looked });
    if (alerts.length === 0) return head;
    const items = alerts.map((alert) => renderAlert(alert, lang));
    return renderList(head, items, undefined, lang);
  },
});

/** Checked and looked up; what is wrong with it is told with its place. */
async function prepare(ledger: Ledger, watch: Watch): Promise<Watch> {
  try {
    return await prepareWatch(ledger, watch);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, at } = error.problem;
    if (code === "usage.unknown-measure") throw new FaultError(code, "watch.facts.measure");
    if (code === "usage.bad-watch") throw new FaultError("usage.bad-argument", `watch.${at.source}`);
    throw error;
  }
}

/** One that runs, else one that a pack offers. */
async function findWatch(ledger: Ledger, id: string): Promise<Watch> {
  const found = [...(await listWatches(ledger)), ...(await listOffers())].find((watch) => watch.id === id);
  if (found === undefined) throw new FaultError("usage.unknown-watch", "watch");
  const { label, facts, rule, certainty } = found;
  return { label, facts, rule, ...(certainty !== undefined && { certainty }) };
}
