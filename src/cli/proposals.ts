import { type Command, Option } from "commander";
import { describeEntityType, describeState, helpWords, report } from "#message";
import type { JudgementVerdict } from "#model";
import { type Ledger, listProposals, type Proposal } from "#service";
import { badArgument, oneOf } from "./argument.ts";
import { addSaidBy, type SaidBy, sayAndTell } from "./judge.ts";
import { withLedger } from "./ledger-option.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const STATES = ["open", "accepted", "refused", "all"] as const;
const VERDICTS = ["accept", "refuse", "withdraw"] as const satisfies readonly JudgementVerdict[];
const TITLE_MAX = 36;

type Verdict = (typeof VERDICTS)[number];
type Options = SaidBy & { readonly state?: (typeof STATES)[number] } & { readonly [V in Verdict]?: string };

/** `assay proposals`: that two names are one thing, as texts teach it; a person accepts, refuses or takes back. */
export function proposalsCommand(command: Command, shell: Shell): Command {
  const words = helpWords(shell.lang);
  const state = new Option("--state <STATE>", words.state).argParser(oneOf("--state", STATES, shell.lang));
  return addSaidBy(command.argument("[NAME]", words["proposal-name"]), shell)
    .addOption(state)
    .option("--accept <ID>", words.accept)
    .option("--refuse <ID>", words.refuse)
    .option("--withdraw <ID>", words.withdraw)
    .action(async (name: string | undefined, options: Options) => {
      const given = VERDICTS.filter((verdict) => options[verdict] !== undefined);
      const [verdict, ...more] = given;
      if (more.length > 0) throw badArgument(`--${more[0]}`, "excess", shell.lang, given.join(" "));
      if (verdict !== undefined) return sayAndTell(verdict, [options[verdict]!], options, shell);
      await withLedger(options, shell, (ledger) => list(ledger, name, options, shell));
    });
}

async function list(ledger: Ledger, name: string | undefined, options: Options, shell: Shell): Promise<void> {
  const { out, lang, tell } = shell;
  const { format, state = "open" } = options;
  const query = { ...(state !== "all" && { state }), ...(name !== undefined && { name }) };
  const found: Proposal[] = [];
  for await (const proposal of listProposals(ledger, query)) {
    if (format === "ndjson") await out.write(`${JSON.stringify(proposal)}\n`);
    else found.push(proposal);
  }
  if (format === "json") await out.write(`${JSON.stringify(found)}\n`);
  if (format === "json" || format === "ndjson") return;
  if (found.length === 0) return tell(report(lang, "no-proposal"));
  const columns = [
    { title: report(lang, "name-of") },
    { title: report(lang, "alias") },
    { title: report(lang, "type") },
    { title: report(lang, "state") },
    { title: report(lang, "articles"), align: "right" as const },
    { title: report(lang, "witness"), max: TITLE_MAX },
    { title: report(lang, "id") },
  ];
  await out.write(
    renderTable(
      columns,
      found.map((proposal) => toRow(proposal, lang)),
    ),
  );
}

function toRow({ id, type, name, alias, state, witnesses }: Proposal, lang: Shell["lang"]): string[] {
  const title = witnesses[0]?.title ?? "";
  return [name, alias, describeEntityType(type, lang), describeState(state, lang), String(witnesses.length), title, id];
}
