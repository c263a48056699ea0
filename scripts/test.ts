/**
 * What `npm test` runs: types, lint and format, then every test. Words behind it (`npm test -- corpus`) pick test
 * files and leave the first two steps out. The last line is `N passed, N failed`, each step and each test counted
 * once; the exit status is 0 only when something ran and nothing failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addTallies, countGroups, NONE, type Tally, tallyText } from "./tally.ts";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const bin = join(root, "node_modules", ".bin");
// The programs below start `node` themselves: they must find the packaged one, not an older one of the system.
const isTerminal = process.stdout.isTTY === true;
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  ...(!isTerminal && { NO_COLOR: "1", FORCE_COLOR: undefined }),
};

/** Runs one program with its output shown as it comes; tells whether it ended well. */
function run(name: string, program: string, args: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  const windows = process.platform === "win32";
  const file = join(bin, windows ? `${program}.cmd` : program);
  const child = spawnSync(file, args, { cwd: root, env, shell: windows, stdio: ["ignore", 1, 1] });
  if (child.error !== undefined) console.log(`${program}: ${child.error.message}`);
  return child.status === 0;
}

function step(name: string, program: string, args: readonly string[]): Tally {
  const begun = performance.now();
  const isGood = run(name, program, args);
  console.log(`${isGood ? "passed" : "FAILED"}: ${name} (${seconds(begun)})`);
  return isGood ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

/** Runs vitest and counts its report. A run that breaks without a failed test (a crash, a leak) is one failure. */
function tests(filters: readonly string[]): Tally {
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "assay-test-"));
  const file = join(folder, "report.json");
  const isGood = run("tests", "vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...filters,
  ]);
  const groups = countGroups(readReport(file), root);
  rmSync(folder, { recursive: true, force: true });
  let total: Tally = NONE;
  for (const tally of groups.values()) total = addTallies(total, tally);
  if (total.passed + total.failed === 0) console.log("no test ran");
  const isBroken = total.failed === 0 && (!isGood || total.passed === 0);
  if (isBroken) total = addTallies(total, { ...NONE, failed: 1 });
  console.log(`\n── summary (tests ${seconds(begun)})`);
  for (const [name, tally] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${name.padEnd(16)} ${tallyText(tally)}`);
  if (isBroken) console.log(`${"test run".padEnd(16)} ended badly without a failed test`);
  return total;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

const filters = process.argv.slice(2);
const steps: Tally[] = [];
if (filters.length === 0) {
  steps.push(step("types", "tsc", ["-p", "."]));
  steps.push(step("types of web", "tsc", ["-p", "web"]));
  steps.push(step("lint and format", "biome", ["check", "--no-errors-on-unmatched", "."]));
}
steps.push(step("build of web", "node", ["scripts/build-web.ts", "--if-stale"]));
const total = [...steps, tests(filters)].reduce(addTallies, NONE);
console.log(`\n${tallyText(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
