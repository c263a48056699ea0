import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Shares of the file at which the memory is noted. */
export const MARKS: readonly number[] = [0.1, 0.5, 1];

/** How the reading of an archive in a process of its own went. */
export interface ArchiveRun {
  readonly pages: number;
  /** Pages whose story Readability had to find. */
  readonly careful: number;
  /** Offsets of what was damaged, in the order told. */
  readonly damage: readonly number[];
  /** The most memory (resident set, MB) that all threads held until each of {@link MARKS}. */
  readonly peaks: readonly number[];
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const PROGRAM = fileURLToPath(new URL("./child.ts", import.meta.url));
const OUTPUT_MAX = 64 * 1024 * 1024;

/** Reads an archive in a process of its own: to its articles, or with facts into a ledger at `path`. */
export async function runChild(
  mode: "article" | "ledger",
  file: string,
  threads: number,
  path: string,
): Promise<ArchiveRun> {
  const args = [PROGRAM, mode, file, String(threads), path];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: OUTPUT_MAX });
  return JSON.parse(stdout) as ArchiveRun;
}
