import { createInterface } from "node:readline";
import { Argument, type Command, Option } from "commander";
import { helpWords, report } from "#message";
import { STANCES, type Stance } from "#model";
import {
  addWatch,
  findLedgerPath,
  findOffer,
  findOutsPath,
  findUnits,
  type GivenWatch,
  type Ledger,
  listOffers,
  listWatches,
  openForAppending,
  prepareWatch,
  probeOuts,
  readOuts,
  removeWatch,
  type Trial,
  tryWatch,
} from "#service";
import { ALERT_FORMATS, type AlertOptions, printAlerts, SENTENCE_MAX, SHOWN, withCitations } from "./alerts.ts";
import { badArgument, notEmpty, oneOf, wholeNumber } from "./argument.ts";
import { knownMeasure } from "./known.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addPageOptions, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";
import { type RuleOptions, toWatch } from "./watch-rule.ts";

const ACTIONS = ["add", "try", "list", "offers", "remove", "alerts", "test"] as const;
const DAYS_MAX = 3_650;
const DAYS = 90;
const COUNT_MAX = 525_600;

type Options = RuleOptions & LedgerOption & ListOptions & { readonly days?: number; readonly yes?: true };
type GivenOptions = Omit<Options, "format"> & Pick<AlertOptions, "format">;

/** `assay watch`: rules over facts. What one would have raised is shown before it is kept. */
export function watchCommand(command: Command, shell: Shell): Command {
  const { lang } = shell;
  const words = helpWords(lang);
  const count = (name: string, from: number) => wholeNumber(name, from, COUNT_MAX, lang);
  const stance = oneOf("--stance", STANCES, lang);
  return addPageOptions(addLedgerOption(command, shell), shell)
    .addOption(new Option("--format <FORMAT>", words["format-watch"]).argParser(oneOf("--format", ALERT_FORMATS, lang)))
    .addArgument(new Argument("<ACTION>", words["watch-action"]).argParser(oneOf("ACTION", ACTIONS, lang)))
    .argument("[ID]", words["watch-id"])
    .option("--measure <ID>", words["fact-measure"])
    .addOption(new Option("--subject <NAME>", words["fact-subject"]).argParser(notEmpty("--subject", lang)))
    .option("--source <NAME>", words["fact-source"])
    .addOption(
      new Option("--stance <STANCE...>", words["fact-stance"]).argParser(
        (value: string, before: readonly Stance[] | undefined) => [...(before ?? []), stance(value)],
      ),
    )
    .option("--where <QUALIFIER=VALUE...>", words["watch-where"])
    .option("--above <VALUE>", words["watch-above"])
    .option("--below <VALUE>", words["watch-below"])
    .option("--changes <VALUE>", words["watch-changes"])
    .option("--unit <UNIT>", words["watch-unit"])
    .option("--new", words["watch-new"])
    .option("--conflict", words["watch-conflict"])
    .option("--revised", words["watch-revised"])
    .addOption(new Option("--agree <N>", words["watch-agree"]).argParser(count("--agree", 2)))
    .addOption(new Option("--silent <DAYS>", words["watch-silent"]).argParser(count("--silent", 1)))
    .option("--tiers <TIERS>", words["watch-tiers"])
    .addOption(new Option("--hold <MINUTES>", words["watch-hold"]).argParser(count("--hold", 0)))
    .option("--possible", words["watch-possible"])
    .option("--name <NAME>", words["watch-name"])
    .addOption(new Option("--days <N>", words["watch-days"]).argParser(wholeNumber("--days", 1, DAYS_MAX, lang)))
    .option("--yes", words["watch-yes"])
    .action((action: (typeof ACTIONS)[number], id: string | undefined, options: GivenOptions) =>
      act(action, id, options, shell),
    );
}

async function act(action: (typeof ACTIONS)[number], id: string | undefined, given: GivenOptions, shell: Shell) {
  const { lang } = shell;
  if (action === "alerts") return withLedger(given, shell, (ledger) => printAlerts(ledger, id, given, shell));
  const { format, ...rest } = given;
  if (format === "cap") throw badArgument("--format", "not-one-of", lang, format, "table json ndjson");
  const options: Options = { ...rest, ...(format !== undefined && { format }) };
  const read = <T>(use: (ledger: Ledger) => Promise<T>) => withLedger(options, shell, use);
  switch (action) {
    case "list":
      return read(async (ledger) => printWatches(await listWatches(ledger), options, shell));
    case "offers":
      return printWatches(await listOffers(), options, shell);
    case "try":
      return read(async (ledger) =>
        printTrial(await tried(ledger, await findGiven(ledger, id, options, shell), options), options, shell),
      );
    case "add":
      return write(options, shell, (ledger) => add(ledger, id, options, shell));
    case "remove":
      if (id === undefined) throw badArgument("remove", "missing-argument", lang, "ID");
      return write(options, shell, async (ledger) => {
        await removeWatch(ledger, id);
        await shell.out.write(`${report(lang, "watch-removed", { id })}\n`);
      });
    case "test":
      return probe(options, shell);
  }
}

async function write(options: Options, shell: Shell, use: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openForAppending(findLedgerPath(options.ledger, shell.env));
  try {
    await use(ledger);
  } finally {
    await ledger.close();
  }
}

/** A pack's watch by its id, else what the options say. */
async function findGiven(
  ledger: Ledger,
  id: string | undefined,
  options: Options,
  { lang }: Shell,
): Promise<GivenWatch> {
  if (id !== undefined) return findOffer(id);
  const { measure } = options;
  if (measure === undefined) throw badArgument("watch", "missing-argument", lang, "--measure");
  return toWatch({ ...options, measure }, await findUnits(await knownMeasure(ledger, measure)), lang);
}

async function tried(ledger: Ledger, watch: GivenWatch, { days = DAYS }: Options): Promise<Trial> {
  return tryWatch(ledger, await prepareWatch(ledger, watch), days);
}

async function add(ledger: Ledger, id: string | undefined, options: Options, shell: Shell): Promise<void> {
  const { lang, out } = shell;
  const watch = await prepareWatch(ledger, await findGiven(ledger, id, options, shell));
  const isTable = (options.format ?? "table") === "table";
  if (isTable) await printTrial(await tryWatch(ledger, watch, options.days ?? DAYS), options, shell);
  await out.flush();
  if (options.yes !== true && !(await isWanted(shell))) return shell.tell(report(lang, "watch-not-added"));
  const added = await addWatch(ledger, watch);
  await out.write(`${isTable ? report(lang, "watch-added", { id: added.id }) : JSON.stringify(added)}\n`);
}

/** Asks on a terminal; elsewhere `--yes` must have been given. */
async function isWanted({ stdin, lang }: Shell): Promise<boolean> {
  if (stdin.isTTY !== true) throw badArgument("watch add", "missing-argument", lang, "--yes");
  const reader = createInterface({ input: stdin, output: process.stderr });
  try {
    const answer = await new Promise<string>((resolve) => reader.question(`${report(lang, "watch-ask")} `, resolve));
    return /^\s*(y|yes|是|好)\s*$/i.test(answer);
  } finally {
    reader.close();
  }
}

async function printTrial(trial: Trial, { format = "table", limit = SHOWN }: Options, shell: Shell): Promise<void> {
  const { out, lang } = shell;
  if (format === "json") return out.write(`${JSON.stringify(trial)}\n`);
  if (format === "ndjson") {
    for (const alert of trial.alerts) await out.write(`${JSON.stringify(alert)}\n`);
    return;
  }
  const { fired, days, facts } = trial;
  await out.write(`${report(lang, "watch-would", { fired, days, facts })}\n`);
  if (fired === 0) return;
  const rows = trial.alerts
    .slice(0, limit)
    .map(({ at, sentence, copies }) => [
      at.slice(0, 16).replace("T", " "),
      lang === "en" ? sentence.en : sentence.zh,
      copies === 0 ? "" : `+${copies}`,
    ]);
  const columns = [
    { title: report(lang, "at") },
    { title: report(lang, "alert"), max: SENTENCE_MAX },
    { title: report(lang, "copies"), align: "right" as const },
  ];
  await out.write(withCitations(renderTable(columns, rows), trial.alerts.slice(0, limit)));
}

type Named = Pick<Awaited<ReturnType<typeof listOffers>>[number], "id" | "label" | "facts" | "rule">;

async function printWatches(watches: readonly Named[], { format = "table" }: Options, shell: Shell): Promise<void> {
  const { out, lang, tell } = shell;
  if (format === "json") return out.write(`${JSON.stringify(watches)}\n`);
  if (format === "ndjson") {
    for (const watch of watches) await out.write(`${JSON.stringify(watch)}\n`);
    return;
  }
  if (watches.length === 0) return tell(report(lang, "no-watch"));
  const rows = watches.map(({ id, label, facts: { measure, subject }, rule: { kind } }) => [
    id,
    lang === "en" ? label.en : label.zh,
    [measure, subject].filter((part) => part !== undefined).join(" "),
    kind,
  ]);
  const titles = ["id", "watch", "facts", "rule"] as const;
  await out.write(
    renderTable(
      titles.map((title) => ({ title: report(lang, title) })),
      rows,
    ),
  );
}

async function probe({ format = "table" }: Options, { env, lang, out, tell }: Shell): Promise<void> {
  const probed = await probeOuts(readOuts(env));
  if (probed.length === 0) return tell(report(lang, "no-out", { path: findOutsPath(env) }));
  if (format !== "table") return out.write(`${JSON.stringify(probed)}\n`);
  for (const { out: way, failed } of probed)
    await out.write(`${way}: ${failed === undefined ? report(lang, "out-took") : failed}\n`);
}
