import { type Command, Option } from "commander";
import { helpWords, report } from "#message";
import { ProblemError } from "#model";
import { checkDraft, type DraftRecord, findLedgerPath, type Ledger, listInputs, openForReading } from "#service";
import { oneOf } from "./argument.ts";
import { renderDraft, renderFoot } from "./check-table.ts";
import { FAILING } from "./exit.ts";
import { makeTell, type Tell, type ToldDraft } from "./finding-text.ts";
import { addInputOptions, findNames, type InputOptions, toReadOptions } from "./input-options.ts";
import { addLedgerOption, type LedgerOption } from "./ledger-option.ts";
import { toSarif } from "./sarif.ts";
import type { Shell } from "./shell.ts";

const FORMATS = ["human", "json", "ndjson", "sarif"] as const;

interface Options extends InputOptions, LedgerOption {
  readonly format?: (typeof FORMATS)[number];
  readonly strict?: true;
}

/** `assay check`: what there is to say of every figure of a draft; exit status 1 when one cannot stand. */
export function checkCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  return addLedgerOption(addInputOptions(command, shell, words["check-inputs"]), shell)
    .addOption(new Option("--format <FORMAT>", words["format-check"]).argParser(oneOf("--format", FORMATS, shell.lang)))
    .option("--strict", words.strict)
    .action(async (names: string[], options: Options) => {
      await checkAll(findNames(names, command, shell), options, shell);
    });
}

async function checkAll(names: readonly string[], options: Options, shell: Shell): Promise<void> {
  const inputs = await listInputs(names);
  const tell = await makeTell(shell.lang);
  const ledger = await openIfThere(options, shell);
  try {
    const drafts: ToldDraft[] = [];
    for (const input of inputs) {
      for await (const draft of checkDraft(input, ledger, toReadOptions(options, shell))) {
        const told = toTold(draft, tell);
        if (options.format === "ndjson") await shell.out.write(`${JSON.stringify(told)}\n`);
        drafts.push(told);
      }
    }
    await printAll(drafts, options, shell);
    if (drafts.some((draft) => !isFit(draft, options.strict === true))) {
      await shell.out.flush();
      throw FAILING;
    }
  } finally {
    await ledger?.close();
  }
}

/** The ledger that the user names must be there; the usual one may be missing. */
async function openIfThere({ ledger: chosen }: LedgerOption, shell: Shell): Promise<Ledger | undefined> {
  try {
    return await openForReading(findLedgerPath(chosen, shell.env));
  } catch (error) {
    const isMissing = error instanceof ProblemError && error.problem.code === "ledger.missing";
    if (chosen !== undefined || !isMissing) throw error;
    shell.tell(report(shell.lang, "alone"));
    return undefined;
  }
}

function toTold(draft: DraftRecord, tell: Tell): ToldDraft {
  return { ...draft, findings: draft.findings.map(tell) };
}

async function printAll(drafts: readonly ToldDraft[], { format = "human" }: Options, shell: Shell): Promise<void> {
  const { out, lang, bold } = shell;
  if (format === "json") await out.write(`${JSON.stringify({ drafts })}\n`);
  if (format === "sarif") await out.write(`${JSON.stringify(toSarif(drafts, lang), undefined, 2)}\n`);
  if (format !== "human") return;
  for (const draft of drafts) await out.write(renderDraft(draft, lang, bold));
  await out.write(renderFoot(drafts, lang));
}

/** Whether a draft may be printed; when strict, nothing in it may be stale or disputed either. */
function isFit({ counts, findings }: ToldDraft, isStrict: boolean): boolean {
  if (counts.conflicting > 0) return false;
  return !isStrict || (counts.stale === 0 && findings.every(({ verdict }) => verdict !== "divergent"));
}
