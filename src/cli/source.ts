import { Argument, type Command, Option } from "commander";
import { flowWord, helpWords } from "#message";
import { ProblemError, type SourceKind, type SourceOptions } from "#model";
import {
  addSource,
  findLedgerPath,
  lookAtSource,
  openForAppending,
  openForJudging,
  removeSource,
  SOURCE_KINDS,
  type SourceProposal,
  viewSources,
} from "#service";
import { badArgument, notEmpty, oneOf, wholeNumber } from "./argument.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { describeProposal } from "./source-found.ts";
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
    const known = (await ledger.flow.sources()).filter(({ removedAt }) => removedAt === undefined);
    const proposal = kind !== undefined || isKnown(known, name) ? undefined : await propose(name, chosen, shell);
    const asked = { name: proposal?.address ?? name, options: chosen };
    const chosenKind = kind ?? proposal?.kind;
    const source = await addSource(ledger, { ...asked, ...(chosenKind !== undefined && { kind: chosenKind }) });
    const { id, kind: found, address } = source;
    const line = flowWord(shell.lang, known.some((one) => one.id === id) ? "changed" : "added", {
      id,
      kind: found,
      address,
    });
    const record = { ...source, ...(proposal !== undefined && { found: proposal }) };
    await shell.out.write(`${format === undefined || format === "table" ? line : JSON.stringify(record)}\n`);
    if (proposal !== undefined) for (const told of describeProposal(proposal, shell.lang)) shell.tell(told);
  } finally {
    await ledger.close();
  }
}

function isKnown(known: readonly { readonly address: string }[], name: string): boolean {
  return known.some(({ address }) => address === name || address === URL.parse(name)?.href);
}

/** What the address is. Throws what waiting does not mend; whoever knows better names the kind. */
async function propose(name: string, { allowPrivate, keep }: SourceOptions, shell: Shell): Promise<SourceProposal> {
  const proposal = await lookAtSource(name, {
    ...(allowPrivate !== undefined && { allowPrivate }),
    ...(keep !== undefined && { keep }),
  });
  if (proposal.problem?.isFinal !== true) return proposal;
  const { isFinal: _isFinal, ...problem } = proposal.problem;
  shell.tell(flowWord(shell.lang, "add-anyway"));
  throw new ProblemError(problem);
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
