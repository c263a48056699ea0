import type { Command } from "commander";
import { helpWords, report } from "#message";
import { type Hit, type Ledger, searchLedger } from "#service";
import { knownTopic } from "./known.ts";
import { addLedgerOption, type LedgerOption, withLedger } from "./ledger-option.ts";
import { addListOptions, type ListOptions } from "./list-options.ts";
import { toDateText } from "./reading-table.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const TITLE_MAX = 44;
const PASSAGE_MAX = 60;
const LIMIT = 50;

type Options = ListOptions & LedgerOption & { readonly topic?: string };

/** `assay search`: articles that hold all the words, newest first. */
export function searchCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  return addLedgerOption(addListOptions(command.argument("<WORDS...>", words.words), shell), shell)
    .option("--topic <NAME>", words["topic-search"])
    .action(async (given: string[], options: Options) => {
      await withLedger(options, shell, (ledger) => printHits(ledger, given.join(" "), options, shell));
    });
}

async function printHits(ledger: Ledger, words: string, options: Options, { out, lang, tell }: Shell): Promise<void> {
  const { limit = LIMIT, offset = 0 } = options;
  const topic = options.topic === undefined ? undefined : await knownTopic(ledger, options.topic);
  const hits: Hit[] = [];
  for await (const hit of searchLedger(ledger, words, { limit, offset, ...(topic !== undefined && { topic }) })) {
    if (options.format === "ndjson") await out.write(`${JSON.stringify(hit)}\n`);
    else hits.push(hit);
  }
  if (options.format === "json") await out.write(`${JSON.stringify({ words, hits })}\n`);
  if (options.format !== undefined && options.format !== "table") return;
  if (hits.length === 0) tell(report(lang, "no-hit", { words }));
  else
    await out.write(
      renderTable(
        columnsIn(lang),
        hits.map((hit) => [toDateText(hit), hit.title, hit.snippet.replace(/\s+/g, " "), hit.id]),
      ),
    );
}

function columnsIn(lang: Shell["lang"]) {
  return [
    { title: report(lang, "date") },
    { title: report(lang, "title"), max: TITLE_MAX },
    { title: report(lang, "passage"), max: PASSAGE_MAX },
    { title: report(lang, "id") },
  ];
}
