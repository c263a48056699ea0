import { type Command, Option } from "commander";
import { describeProblem, flowWord, helpWords } from "#message";
import {
  findLedgerPath,
  type Ledger,
  makeRunMetrics,
  openForAppending,
  type RunSummary,
  readOuts,
  renderMetrics,
  runFlow,
} from "#service";
import { notEmpty, wholeNumber } from "./argument.ts";
import { untilEnded } from "./desk.ts";
import { HOPELESS } from "./exit.ts";
import { addThreadsOption } from "./input-options.ts";
import { addLedgerOption, type LedgerOption } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import { tellEvent } from "./run-line.ts";
import type { Shell } from "./shell.ts";

const PACE_MAX = 3_600;
const PORT_MAX = 65_535;

interface Options extends LedgerOption {
  readonly once?: boolean;
  readonly allowPrivate?: boolean;
  readonly pace?: number;
  readonly contact?: string;
  readonly metrics?: number;
  readonly threads?: number;
  readonly format?: NonNullable<ListOptions["format"]>;
}

/** `assay run`: looks at the sources as long as it is left running, or once. */
export function runCommand(command: Command, shell: Shell): Command {
  const { lang } = shell;
  const words = helpWords(lang);
  const pace = new Option("--pace <SECONDS>", words["run-pace"]).argParser(wholeNumber("--pace", 0, PACE_MAX, lang));
  const contact = new Option("--contact <ADDRESS>", words["run-contact"]).argParser(notEmpty("--contact", lang));
  const metrics = new Option("--metrics <PORT>", words["run-metrics"]).argParser(
    wholeNumber("--metrics", 0, PORT_MAX, lang),
  );
  return addFormatOption(addLedgerOption(addThreadsOption(command, shell), shell), shell)
    .option("--once", words["run-once"])
    .option("--allow-private", words["allow-private-source"])
    .addOption(pace)
    .addOption(contact)
    .addOption(metrics)
    .action((options: Options) => runAll(options, shell));
}

async function runAll(options: Options, shell: Shell): Promise<void> {
  const ledger = await openForAppending(findLedgerPath(options.ledger, shell.env));
  try {
    const summary = await runLedger(ledger, options, shell);
    const isTable = (options.format ?? "table") === "table";
    await shell.out.write(isTable ? describeEnd(summary, shell) : `${JSON.stringify(summary)}\n`);
    for (const { source, code = "source.denied", detail } of summary.hopeless) {
      const problem = { code, at: { source }, ...(detail !== undefined && { detail }) };
      shell.tell(describeProblem(problem, shell.lang));
    }
    if (options.once !== true || summary.hopeless.length === 0) return;
    await shell.out.flush();
    throw HOPELESS;
  } finally {
    await ledger.close();
  }
}

/** The first signal stops it gracefully; a second one ends the process at once, as signals do. */
async function runLedger(ledger: Ledger, options: Options, shell: Shell): Promise<RunSummary> {
  const { once, allowPrivate, pace, contact, threads } = options;
  const outs = readOuts(shell.env);
  const metrics = makeRunMetrics();
  const served =
    options.metrics === undefined ? undefined : await serveMetrics(ledger, metrics, options.metrics, shell);
  const stop = new AbortController();
  void untilEnded().then(() => stop.abort());
  try {
    return await runFlow(ledger, {
      signal: stop.signal,
      outs,
      onEvent: (event, at) => {
        metrics.note(event);
        tellEvent(event, at, shell);
      },
      ...(once !== undefined && { once }),
      ...(allowPrivate !== undefined && { allowPrivate }),
      ...(pace !== undefined && { pace }),
      ...(contact !== undefined && { contact }),
      ...(threads !== undefined && { threads }),
    });
  } finally {
    await served?.close();
  }
}

/** On loopback only: whoever scrapes from elsewhere goes through something that lets people in. */
async function serveMetrics(ledger: Ledger, metrics: ReturnType<typeof makeRunMetrics>, port: number, shell: Shell) {
  const { makeMetricsApp, serve } = await import("#http");
  const served = await serve(
    makeMetricsApp(() => renderMetrics(ledger, metrics)),
    { port },
  );
  shell.tell(flowWord(shell.lang, "metrics", { url: served.url }));
  return served;
}

function describeEnd({ visits, released, hopeless: _hopeless, ...counts }: RunSummary, { lang }: Shell): string {
  const all = Object.values(visits).reduce((sum, count) => sum + count, 0);
  const rest = released === 0 ? "" : `${flowWord(lang, "released", { released })}\n`;
  return `${flowWord(lang, "ended", { ...counts, ...visits, visits: all })}\n${rest}`;
}
