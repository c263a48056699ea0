import { spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";

export interface Shown {
  readonly output: string;
  readonly status: number | null;
}

/** Runs a line of the docs in a shell at the root, `npx assay` as this checkout, with a ledger and language given. */
export function runLine(root: string, line: string, env: Readonly<Record<string, string>>): Shown {
  const own = `"${process.execPath}" "${join(root, "bin", "assay.js")}"`;
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawnSync(line.replaceAll("npx assay", own), {
    cwd: root,
    shell: true,
    encoding: "utf8",
    input: "",
    timeout: 240_000,
    env: { ...process.env, PATH, NO_COLOR: "1", ...env },
  });
  return { output: `${child.stdout}${child.stderr}`, status: child.status };
}

/** Commands of the program and the options of each, from `--help`. */
export function readHelp(root: string): ReadonlyMap<string, readonly string[]> {
  const help = (args: string) => runLine(root, `npx assay ${args} --help`, { ASSAY_LANG: "en" }).output;
  const commands = new Map<string, readonly string[]>([["", optionsOf(help(""))]]);
  const list = /^Commands:\n((?: {2}.*\n)+)/m.exec(help(""))?.[1] ?? "";
  for (const match of list.matchAll(/^ {2}([a-z]+)/gm)) {
    if (match[1] !== "help") commands.set(match[1]!, optionsOf(help(match[1]!)));
  }
  return commands;
}

function optionsOf(help: string): readonly string[] {
  return [...new Set([...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]!))];
}
