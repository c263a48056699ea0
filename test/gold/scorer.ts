import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fold, spellingsOf } from "#base";

/** The hand-made reference set, when it lies beside the repository. */
export const GOLD = join(import.meta.dirname, "../../../shared/gold");
export const hasGold = existsSync(join(GOLD, "score.mjs"));

/** One row of what the set's own scorer prints: precision, recall and F1 in percent, or the share that is right as `f1`. */
export interface Score {
  readonly p?: number;
  readonly r?: number;
  readonly f1: number;
}

/** Names in answers and outputs that a scorer compares; `label` and `measure` are phrases. */
const NAMES = new Set(["name", "aliases", "subject", "label", "measure", "by", "voices"]);

/**
 * Scores lines of our output with the set's own scorer, row by row. With `isFolded` every name on both sides is folded to
 * one script and one spelling first, so that a name in Simplified Chinese can equal the marked one in Traditional.
 */
export function scoreGold(
  lines: readonly string[],
  { isFolded = false }: { readonly isFolded?: boolean } = {},
): ReadonlyMap<string, Score> {
  const place = mkdtempSync(join(tmpdir(), "assay-gold-"));
  const put = (name: string, rows: readonly string[]) => {
    const path = join(place, name);
    writeFileSync(path, (isFolded ? rows.map(foldNames) : rows).join("\n"));
    return path;
  };
  try {
    const output = put("output.ndjson", lines);
    const [gold, facts] = ["mentions.ndjson", "facts.ndjson"].map((name) => put(name, linesOf(join(GOLD, name)))) as [
      string,
      string,
    ];
    const args = [join(GOLD, "score.mjs"), "--gold", gold, "--facts", facts, output];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
    return parseScores(stdout);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The lines of a file of NDJSON, blank ones left out. */
export function linesOf(path: string): readonly string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function foldNames(line: string): string {
  const folded = (value: unknown): unknown =>
    typeof value === "string"
      ? spellingsOf(value).map(fold).sort()[0]!
      : Array.isArray(value)
        ? value.map(folded)
        : typeof value === "object" && value !== null
          ? walk(value)
          : value;
  const walk = (value: object): object =>
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        NAMES.has(key) ? folded(each) : key === "entities" || key === "facts" ? (each as object[]).map(walk) : each,
      ]),
    );
  return JSON.stringify(walk(JSON.parse(line) as object));
}

function parseScores(stdout: string): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const line of stdout.split("\n")) {
    const three = /^(.*?)\s+P ([\d.]+)\s+R ([\d.]+)\s+F1 ([\d.]+)/.exec(line);
    const one = /^(.*?)\s+([\d.]+) % of \d+$/.exec(line);
    if (three !== null) scores.set(three[1]!, { p: Number(three[2]), r: Number(three[3]), f1: Number(three[4]) });
    else if (one !== null) scores.set(one[1]!, { f1: Number(one[2]) });
  }
  return scores;
}
