import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./articles.ts";

export interface Child {
  readonly seconds: number;
  /** Processor time of all its threads; on a busy machine this is the steadier number. */
  readonly cpuSeconds: number;
  /** The most memory that the process held (resident set), in MB of 10^6 bytes. */
  readonly peakMegabytes: number;
}

/** Loaded before the program: tells its peak (KB of 1024 bytes) and processor time (µs) on a pipe of its own. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => { const u = process.resourceUsage(); writeSync(3, JSON.stringify([u.maxRSS, u.userCPUTime + u.systemCPUTime])); });',
)}`;

/** Runs `assay` with its output thrown away. Throws with what it said when it does not end well. */
export async function runAssay(args: readonly string[]): Promise<Child> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--max-semi-space-size=8", "--import", USAGE, join(ROOT, "bin", "assay.js"), ...args],
    {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    },
  );
  const [said, usage] = [child.stderr!, child.stdio[3]!].map((stream) => {
    const parts: string[] = [];
    stream.on("data", (part: Buffer) => parts.push(part.toString()));
    return parts;
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (status !== 0) throw new Error(`assay ${args[0]} ended with ${status}: ${said!.join("").slice(0, 2000)}`);
  const [kilobytes, microseconds] = JSON.parse(usage!.join("")) as [number, number];
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: microseconds / 1e6,
    peakMegabytes: (kilobytes * 1024) / 1e6,
  };
}
