import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleLine } from "./folder.ts";
import { ended, start } from "./run.ts";

/** Their output is some 280 MB: a command that kept it, or half of it, would be far above the bound. */
const ARTICLES = 20_000;
/** What the words, the compiled code and a young heap take is 250 to 340, by how many functions are compiled at once. */
const MEMORY_MAX = 420;
const BODY = Array.from(
  { length: 8 },
  (_, i) => `第${i + 1}季產量約${i + 3}萬噸，較去年同期增加${i}.5%，銷售額12億元。`,
).join("");

/** The most memory a process has had, in MB; only Linux tells. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
}

test.skipIf(process.platform !== "linux")(
  `${ARTICLES} articles pass through in constant memory, however slow the reader`,
  async () => {
    const child = start(["read", "-", "--format", "ndjson"]);
    const end = ended(child);
    let lines = 0;
    let peak = 0;
    child.stdout!.on("data", (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1))
        if (++lines % 2_000 === 0) peak = Math.max(peak, peakOf(child.pid!));
      if (lines % 5_000 === 0) {
        child.stdout!.pause();
        setTimeout(() => child.stdout!.resume(), 5);
      }
    });
    for (let i = 0; i < ARTICLES; i++) {
      if (!child.stdin!.write(articleLine(i, BODY)))
        await new Promise((resolve) => child.stdin!.once("drain", resolve));
    }
    child.stdin!.end();
    expect(await end).toEqual([0, null]);
    expect(lines).toBe(ARTICLES);
    expect(peak).toBeGreaterThan(20);
    expect(peak).toBeLessThan(MEMORY_MAX);
  },
);
