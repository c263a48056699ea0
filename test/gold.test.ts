import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toNumber } from "#base";
import { readMentions } from "#grammar";
import { readLines } from "./external/case.ts";

const folder = join(import.meta.dirname, "../../shared/gold");
const isPresent = existsSync(join(folder, "score.mjs"));
if (!isPresent) console.log("gold.test: skipped, ../shared/gold is not there");

interface Row {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly published: string;
}

/** One line of the public output for a row, figures and times only. */
function toLine({ id, title, body, published }: Row): string {
  const text = `${title}\n${body}`;
  const { figures, times } = readMentions(text, { published });
  const plain = figures.map((figure) => ({ ...figure, low: toNumber(figure.low), high: toNumber(figure.high) }));
  return JSON.stringify({ id, title, text, figures: plain, times });
}

describe.skipIf(!isPresent)("the hand-made reference set", () => {
  it("scores 98 on figures with unit and 95 on times", () => {
    const place = mkdtempSync(join(tmpdir(), "assay-gold-"));
    try {
      const output = join(place, "out.ndjson");
      writeFileSync(output, readLines<Row>(join(folder, "articles.ndjson")).map(toLine).join("\n"));
      const args = ["--gold", join(folder, "mentions.ndjson"), "--min", "unit=98,time=95", output];
      const child = spawnSync(process.execPath, [join(folder, "score.mjs"), ...args], { encoding: "utf8" });
      console.log(child.stdout);
      expect(child.stderr).toBe("");
      expect(child.status).toBe(0);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});
