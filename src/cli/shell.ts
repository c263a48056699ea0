import { styleText } from "node:util";
import { findLang, type Lang, parseLang } from "#message";
import { type Environment, readEnvironment } from "#service";
import { makeOutput, type Output } from "./output.ts";

/** What a command may touch of the world outside. */
export interface Shell {
  readonly lang: Lang;
  readonly env: Environment;
  readonly stdin: NodeJS.ReadStream;
  readonly out: Output;
  /** A line for people, beside the output. */
  readonly tell: (line: string) => void;
  /** Whether people watch the messages, so that progress is worth showing. */
  readonly isWatched: boolean;
  readonly bold: (text: string) => string;
}

export function makeShell(args: readonly string[]): Shell {
  const env = readEnvironment();
  process.stderr.on("error", () => undefined);
  return {
    lang: chosenLang(args) ?? findLang(env),
    env,
    get stdin() {
      return process.stdin;
    },
    out: makeOutput(process.stdout),
    tell: (line) => process.stderr.write(`${line}\n`),
    isWatched: process.stderr.isTTY === true,
    bold: (text) => (process.stdout.isTTY === true ? styleText("bold", text, { stream: process.stdout }) : text),
  };
}

/** The language asked for, looked up before the arguments are parsed: errors of parsing are told in it. */
function chosenLang(args: readonly string[]): Lang | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const place = options.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (place < 0) return undefined;
  const option = options[place]!;
  return parseLang(option === "--lang" ? (options[place + 1] ?? "") : option.slice("--lang=".length));
}
