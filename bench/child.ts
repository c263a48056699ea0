import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./articles.ts";

export interface Child {
  readonly seconds: number;
  /** The most memory that the process held (resident set), in MB of 10^6 bytes. */
  readonly peakMegabytes: number;
}

/** Loaded before the program: tells its own peak on a pipe of its own, in kilobytes of 1024 bytes. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** Runs `assay` with its output thrown away. Throws with what it said when it does not end well. */
export async function runAssay(args: readonly string[]): Promise<Child> {
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", PEAK, join(ROOT, "bin", "assay.js"), ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [said, peak] = [child.stderr!, child.stdio[3]!].map((stream) => {
    const parts: string[] = [];
    stream.on("data", (part: Buffer) => parts.push(part.toString()));
    return parts;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (status !== 0) throw new Error(`assay ${args[0]} ended with ${status}: ${said!.join("").slice(0, 2000)}`);
  return { seconds: (performance.now() - begun) / 1000, peakMegabytes: (Number(peak!.join("")) * 1024) / 1e6 };
}
