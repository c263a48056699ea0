import { Argument, type Command, Option } from "commander";
import { flowWord, helpWords } from "#message";
import type { SourceKind, SourceOptions } from "#model";
import {
  addSource,
  findLedgerPath,
  openForAppending,
  openForJudging,
  removeSource,
  SOURCE_KINDS,
  viewSources,
} from "#service";
import { badArgument, notEmpty, oneOf, wholeNumber } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderSources } from "./source-table.ts";

const ACTIONS = ["add", "list", "remove"] as const;
const EVERY_MIN = 30;
const EVERY_MAX = 30 * 24 * 3_600;

type Options = LedgerOption &
  SourceOptions & { readonly kind?: SourceKind; readonly format?: NonNullable<ListOptions["format"]> };

/** `assay source add | list | remove`: where articles come from by themselves. */
export function sourceCommand(command: Command, shell: Shell): Command {
  const { lang } = shell;
  const words = helpWords(lang);
  const kind = new Option("--kind <KIND>", words["source-kind"]).argParser(oneOf("--kind", SOURCE_KINDS, lang));
  const every = new Option("--every <SECONDS>", words["source-every"]).argParser(
    wholeNumber("--every", EVERY_MIN, EVERY_MAX, lang),
  );
  const keep = new Option("--keep <PATH>", words["source-keep"]).argParser(notEmpty("--keep", lang));
  return addFormatOption(addLedgerOption(command, shell), shell)
    .addArgument(new Argument("<ACTION>", words["source-action"]).argParser(oneOf("ACTION", ACTIONS, lang)))
    .argument("[SOURCE]", words["source-name"])
    .addOption(kind)
    .option("--topic <NAME>", words["topic-input"])
    .option("--outlet <NAME>", words["source-outlet"])
    .addOption(every)
    .addOption(keep)
    .option("--allow-private", words["allow-private-source"])
    .action(async (action: (typeof ACTIONS)[number], name: string | undefined, options: Options) => {
      if (action === "list") return list(options, shell);
      if (name === undefined) throw badArgument(action, "missing-argument", lang, "SOURCE");
      return action === "add" ? add(name, options, shell) : remove(name, options, shell);
    });
}

async function add(name: string, options: Options, shell: Shell): Promise<void> {
  const { kind, topic, outlet, every, keep, allowPrivate, format } = options;
  const chosen: SourceOptions = {
    ...(topic !== undefined && { topic }),
    ...(outlet !== undefined && { outlet }),
    ...(every !== undefined && { every }),
    ...(keep !== undefined && { keep }),
    ...(allowPrivate !== undefined && { allowPrivate }),
  };
  const ledger = await openForAppending(findLedgerPath(options.ledger, shell.env));
  try {
    const known = await ledger.flow.sources();
    const source = await addSource(ledger, { name, options: chosen, ...(kind !== undefined && { kind }) });
    const isKnown = known.some(({ id, removedAt }) => id === source.id && removedAt === undefined);
    const { id, kind: found, address } = source;
    const line = flowWord(shell.lang, isKnown ? "changed" : "added", { id, kind: found, address });
    await shell.out.write(`${format === undefined || format === "table" ? line : JSON.stringify(source)}\n`);
  } finally {
    await ledger.close();
  }
}

async function remove(name: string, options: Options, shell: Shell): Promise<void> {
  const ledger = await openForJudging(findLedgerPath(options.ledger, shell.env));
  try {
    const { id, address } = await removeSource(ledger, name);
    await shell.out.write(`${flowWord(shell.lang, "removed", { id, address })}\n`);
  } finally {
    await ledger.close();
  }
}

async function list(options: Options, shell: Shell): Promise<void> {
  const { sources } = await withLedger(options, shell, (ledger) => viewSources(ledger));
  const { format = "table" } = options;
  if (format === "json") await shell.out.write(`${JSON.stringify(sources)}\n`);
  else if (format === "ndjson") for (const source of sources) await shell.out.write(`${JSON.stringify(source)}\n`);
  else if (sources.length === 0) shell.tell(flowWord(shell.lang, "no-source"));
  else await shell.out.write(renderSources(sources, shell.lang));
}
