import { Command, Option } from "commander";
import { type CommandName, commandHelp, helpWords, LANGS, type Lang, parseLang } from "#message";
import { ENGINE } from "#service";
import { addCommand } from "./add.ts";
import { badArgument } from "./argument.ts";
import { articleCommand } from "./article.ts";
import { auditCommand } from "./audit.ts";
import { boardCommand } from "./board.ts";
import { checkCommand } from "./check.ts";
import { entityCommand } from "./entity.ts";
import { factsCommand } from "./facts.ts";
import { historyCommand } from "./history.ts";
import { judgeCommand } from "./judge.ts";
import { labelCommand } from "./label.ts";
import { mcpCommand } from "./mcp.ts";
import { modelCommand } from "./model.ts";
import { packsCommand } from "./packs.ts";
import { proposalsCommand } from "./proposals.ts";
import { readCommand } from "./read.ts";
import { runCommand } from "./run.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";
import type { Shell } from "./shell.ts";
import { sourceCommand } from "./source.ts";
import { startCommand } from "./start.ts";
import { statusCommand } from "./status.ts";
import { storyCommand } from "./story.ts";
import { tokenCommand } from "./token.ts";
import { topicCommand } from "./topic.ts";
import { watchCommand } from "./watch.ts";

/** How a command sets up its arguments and options, and what it does. */
export type Setup = (command: Command, shell: Shell) => Command;

const SETUPS: Readonly<Record<CommandName, Setup>> = {
  read: readCommand,
  add: addCommand,
  topic: topicCommand,
  search: searchCommand,
  article: articleCommand,
  facts: factsCommand,
  board: boardCommand,
  story: storyCommand,
  history: historyCommand,
  check: checkCommand,
  audit: auditCommand,
  entity: entityCommand,
  proposals: proposalsCommand,
  judge: judgeCommand,
  label: labelCommand,
  source: sourceCommand,
  run: runCommand,
  status: statusCommand,
  packs: packsCommand,
  model: modelCommand,
  token: tokenCommand,
  watch: watchCommand,
  serve: serveCommand,
  mcp: mcpCommand,
  start: startCommand,
};

/** The command line of Assay in the reader's language. */
export function makeProgram(shell: Shell): Command {
  const words = helpWords(shell.lang);
  const program = new Command("assay")
    .description(words.about)
    .version(ENGINE, "-V, --version", words.version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titleIn(title, shell.lang),
      optionDescription: (option) => option.description,
    });
  addCommon(program, shell.lang);
  for (const [name, setup] of Object.entries(SETUPS) as [CommandName, Setup][]) {
    const help = commandHelp(name, shell.lang);
    const command = program.command(name).description(help.about);
    setup(command, shell);
    addCommon(command, shell.lang);
    command.addHelpText("after", toHelpEnd(help.examples, shell.lang));
  }
  const first = (["read", "add", "topic", "search", "facts", "serve"] as const).map(
    (name) => commandHelp(name, shell.lang).examples[0]!,
  );
  return program.addHelpText("after", toHelpEnd(first, shell.lang));
}

function addCommon(command: Command, lang: Lang): void {
  const words = helpWords(lang);
  command
    .addOption(new Option("--lang <LANG>", words.lang).argParser((tag) => parseLangOption(tag, lang)))
    .helpOption("-h, --help", words.help);
}

/** The shell has looked the language up before; here only what it could not use is refused. */
function parseLangOption(tag: string, lang: Lang): Lang {
  const parsed = parseLang(tag);
  if (parsed === undefined) throw badArgument("--lang", "not-one-of", lang, tag, LANGS.join(" "));
  return parsed;
}

function titleIn(title: string, lang: Lang): string {
  const { usage, arguments: argumentWord, options, commands } = helpWords(lang);
  const titles: Readonly<Record<string, string>> = {
    "Usage:": usage,
    "Arguments:": argumentWord,
    "Options:": options,
    "Commands:": commands,
  };
  return titles[title] ?? title;
}

function toHelpEnd(examples: readonly (readonly [line: string, purpose: string])[], lang: Lang): string {
  const words = helpWords(lang);
  const lines = examples.map(([line, purpose]) => `  # ${purpose}\n  ${line}`);
  return `\n${words.examples}\n${lines.join("\n")}\n\n${words.exit}\n  ${words["exit-codes"]}`;
}
