#!/usr/bin/env -S node --max-semi-space-size=8
// Plain old JavaScript on purpose: it must start on any Node, find one that is new enough, and go on there.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(import.meta.url);
const PACKAGES = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
const INTERRUPTED = 130;
/** As in the first line: left alone, the young heap grows to three times 32 MB under a stream of short-lived objects. */
const NODE_FLAGS = ["--max-semi-space-size=8"];
const SECOND_TRY = "ASSAY_NODE_FOUND";

/** SQLite and type stripping say on every start that they are young. That is for us to know, not for readers. */
function silenceExperiments() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    const kind = typeof rest[0] === "string" ? rest[0] : (rest[0]?.type ?? warning?.name);
    if (kind !== "ExperimentalWarning" || process.env.ASSAY_DEBUG !== undefined)
      emitWarning.call(process, warning, ...rest);
  };
}

/** The Node that was installed with Assay; undefined when there is none for this platform. */
function findNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const require = createRequire(SCRIPT);
  for (const packaged of PACKAGES) {
    try {
      const path = join(dirname(require.resolve(`${packaged}/package.json`)), "bin", name);
      if (existsSync(path)) return path;
    } catch {
      // not this one
    }
  }
  return undefined;
}

/** Goes on under another Node: signals go to it, its end is our end. */
function continueUnder(node) {
  const env = { ...process.env, [SECOND_TRY]: "1" };
  const child = spawn(node, [...NODE_FLAGS, SCRIPT, ...process.argv.slice(2)], { stdio: "inherit", env });
  const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`assay: ${error.message} [internal]`);
    process.exitCode = 3;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 3);
    for (const one of forwarded) process.removeAllListeners(one);
    process.kill(process.pid, signal);
  });
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  silenceExperiments();
  const { main } = await import("../src/cli/main.ts");
  process.exitCode = await main(process.argv.slice(2));
  if (process.exitCode === INTERRUPTED) process.exit(); // whatever it was reading may never end
} else {
  const newer = process.env[SECOND_TRY] === undefined ? findNode() : undefined;
  if (newer === undefined) {
    console.error(`assay needs Node 22.18 or newer; this is ${process.versions.node}. 需要 Node 22.18 以上版本。`);
    process.exitCode = 3;
  } else continueUnder(newer);
}
