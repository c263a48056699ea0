import { Argument, type Command, Option } from "commander";
import { helpWords, report } from "#message";
import { SCOPES, type Scope } from "#model";
import { addToken, findTokensPath, listTokens, removeToken, type Token } from "#service";
import { badArgument, oneOf, wholeNumber } from "./argument.ts";
import { addFormatOption, type ListOptions } from "./list-options.ts";
import type { Shell } from "./shell.ts";
import { renderTable } from "./table.ts";

const ACTIONS = ["add", "list", "remove"] as const;
const DAYS_MAX = 3_650;
const NAME_MAX = 40;

interface Options {
  readonly scope?: readonly Scope[];
  readonly name?: string;
  readonly days?: number;
  readonly format?: NonNullable<ListOptions["format"]>;
}

/** `assay token add | list | remove ID`: who may come into the desk from other machines. */
export function tokenCommand(command: Command, shell: Shell): Command {
  const { lang, env } = shell;
  const words = helpWords(lang);
  const oneScope = oneOf("--scope", SCOPES, lang);
  const scope = new Option("--scope <SCOPES...>", words["token-scope"]).argParser(
    (value: string, before: readonly Scope[] | undefined) => [...new Set([...(before ?? []), oneScope(value)])],
  );
  const days = new Option("--days <N>", words["token-days"]).argParser(wholeNumber("--days", 1, DAYS_MAX, lang));
  return addFormatOption(command, shell)
    .addArgument(new Argument("<ACTION>", words["token-action"]).argParser(oneOf("ACTION", ACTIONS, lang)))
    .argument("[ID]", words["token-id"])
    .addOption(scope)
    .option("--name <NAME>", words["token-name"])
    .addOption(days)
    .action(async (action: (typeof ACTIONS)[number], id: string | undefined, options: Options) => {
      const path = findTokensPath(env);
      if (action === "list") return list(path, options, shell);
      if (action === "add") return add(path, options, shell);
      if (id === undefined) throw badArgument("remove", "missing-argument", lang, "ID");
      const removed = removeToken(id, path);
      await shell.out.write(`${report(lang, "token-removed", { id: removed.id })}\n`);
    });
}

/** The words alone on their line of the output, so that a script can take them; what is said of them beside it. */
async function add(path: string, { scope = ["read"], name, days }: Options, { lang, out, tell }: Shell): Promise<void> {
  const asked = { scopes: scope, ...(name !== undefined && { name }), ...(days !== undefined && { days }) };
  const { secret, token } = addToken(asked, path);
  tell(report(lang, "token-made", { id: token.id, scopes: token.scopes.join(" "), path }));
  await out.write(`${secret}\n`);
}

async function list(path: string, { format = "table" }: Options, { lang, out, tell }: Shell): Promise<void> {
  const tokens = listTokens(path).map(({ hash: _, ...token }) => token);
  if (format === "ndjson") for (const token of tokens) await out.write(`${JSON.stringify(token)}\n`);
  else if (format === "json") await out.write(`${JSON.stringify(tokens)}\n`);
  else if (tokens.length === 0) tell(report(lang, "no-token"));
  else {
    const titles = (["id", "scopes", "name-of", "made", "expires"] as const).map((key) => ({
      title: report(lang, key),
    }));
    await out.write(renderTable(titles, tokens.map(toRow)));
  }
}

function toRow({ id, scopes, name = "", made, expires = "" }: Omit<Token, "hash">): readonly string[] {
  return [id, scopes.join(" "), name.slice(0, NAME_MAX), made.slice(0, 10), expires.slice(0, 10)];
}
