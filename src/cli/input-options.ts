import { type Command, Option } from "commander";
import { helpWords } from "#message";
import type { ReadOptions } from "#service";
import { oneOf, wholeNumber } from "./argument.ts";
import type { Shell } from "./shell.ts";

/** The options that `read` and `add` share, as parsed. */
export interface InputOptions {
  readonly encoding?: string;
  readonly kind?: NonNullable<ReadOptions["kind"]>;
  readonly published?: string;
  readonly topic?: string;
  readonly allowPrivate?: boolean;
  readonly threads?: number;
}

const KINDS = ["topic", "ndjson", "html", "markdown", "plain"] as const;

/** `about` says what kind of files they are, where it is not any. */
export function addInputOptions(command: Command, { lang }: Shell, about = helpWords(lang).inputs): Command {
  const words = helpWords(lang);
  return command
    .argument("[FILES...]", about)
    .addOption(new Option("--kind <KIND>", words.kind).argParser(oneOf("--kind", KINDS, lang)))
    .option("--encoding <NAME>", words.encoding)
    .option("--published <DATE>", words.published)
    .option("--topic <NAME>", words["topic-input"])
    .option("--allow-private", words["allow-private"]);
}

const THREADS_MAX = 64;

/** `--threads`, for commands that read archives. */
export function addThreadsOption(command: Command, { lang }: Shell): Command {
  const threads = new Option("--threads <N>", helpWords(lang).threads);
  return command.addOption(threads.argParser(wholeNumber("--threads", 1, THREADS_MAX, lang)));
}

/** What is to be read: the names given, else standard input when something is piped into it, else the command's help. */
export function findNames(names: readonly string[], command: Command, shell: Shell): readonly string[] {
  if (names.length > 0) return names;
  if (shell.stdin.isTTY === true) command.help({ error: true });
  return ["-"];
}

export function toReadOptions(options: InputOptions, shell: Shell): ReadOptions {
  const { encoding, kind, published, topic, allowPrivate, threads } = options;
  return {
    ...(encoding !== undefined && { encoding }),
    ...(kind !== undefined && { kind }),
    ...(published !== undefined && { published }),
    ...(topic !== undefined && { topic }),
    ...(allowPrivate !== undefined && { allowPrivate }),
    ...(threads !== undefined && { threads }),
    get stdin() {
      return shell.stdin;
    },
  };
}
