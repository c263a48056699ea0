import { type Command, Option } from "commander";
import { helpWords } from "#message";
import { oneOf, wholeNumber } from "./argument.ts";
import type { Shell } from "./shell.ts";

const FORMATS = ["table", "json", "ndjson"] as const;
const LIMIT_MAX = 100_000;
const OFFSET_MAX = 999_999_999;

type Format = (typeof FORMATS)[number];

export interface ListOptions<F extends string = Format> {
  readonly format?: F;
  readonly limit?: number;
  readonly offset?: number;
}

/** `--format`, `--limit` and `--offset` of commands that list articles. */
export function addListOptions(command: Command, { lang }: Shell): Command {
  return addPageOptions(addFormatOption(command, { lang }), { lang });
}

/** `--limit` and `--offset` alone. */
export function addPageOptions(command: Command, { lang }: Pick<Shell, "lang">): Command {
  const words = helpWords(lang);
  return command
    .addOption(new Option("--limit <N>", words.limit).argParser(wholeNumber("--limit", 1, LIMIT_MAX, lang)))
    .addOption(new Option("--offset <N>", words.offset).argParser(wholeNumber("--offset", 0, OFFSET_MAX, lang)));
}

export function addFormatOption(command: Command, { lang }: Pick<Shell, "lang">): Command {
  return command.addOption(
    new Option("--format <FORMAT>", helpWords(lang)["format-table"]).argParser(oneOf("--format", FORMATS, lang)),
  );
}
