import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const SCRIPT = join(ROOT, "bin", "assay.js");
/** What the first line of the script gives Node, as whoever types `assay` gets it. */
export const FLAGS = readFileSync(SCRIPT, "utf8")
  .split("\n", 1)[0]!
  .split(/\s+/)
  .filter((word) => word.startsWith("--"));

export const SAMPLE = join(ROOT, "sample");

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Way {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** The environment of every test: no settings of whoever runs them. */
function toEnvironment(env: Way["env"]): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, SystemRoot } = process.env;
  const kept = Object.entries({ PATH, HOME, TMPDIR, SystemRoot }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), LANG: "C.UTF-8", ...env };
}

/** Starts `assay` as its own process. */
export function start(
  args: readonly string[],
  { env, cwd }: Way = {},
  stdio: SpawnOptions["stdio"] = "pipe",
): ChildProcess {
  return spawn(process.execPath, [...FLAGS, SCRIPT, ...args], { cwd: cwd ?? ROOT, env: toEnvironment(env), stdio });
}

/** Runs `assay` to its end. */
export async function run(args: readonly string[], way: Way = {}): Promise<Ended> {
  const child = start(args, way);
  const output = gather(child);
  child.stdin?.on("error", () => undefined); // it may end before it has read all
  child.stdin?.end(way.input ?? "");
  const [status, signal] = await ended(child);
  return { status, signal, ...output() };
}

/** What a process says, as it comes. */
export function gather(child: ChildProcess): () => { readonly stdout: string; readonly stderr: string } {
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  return () => said;
}

export function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve([child.exitCode, child.signalCode]);
  return new Promise((resolve) => child.on("close", (status, signal) => resolve([status, signal])));
}

/** Waits until what a process says matches. Throws with all it said when it ends before. */
export async function until(
  child: ChildProcess,
  said: () => { stdout: string; stderr: string },
  pattern: RegExp,
): Promise<string> {
  for (;;) {
    const match = pattern.exec(said().stdout);
    if (match !== null) return match[0];
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${said().stdout}${said().stderr}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
