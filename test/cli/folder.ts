import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Folder {
  /** The path of a file in it, written when content is given. */
  readonly file: (name: string, content?: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A folder for one test file. */
export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), "assay-cli-"));
  return {
    file(name, content) {
      const path = join(folder, name);
      if (content !== undefined) writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One article of our own wording as a line of NDJSON. */
export function articleLine(number: number, body = `甲礦場今年產量約${number + 10}萬噸，較去年同期增加3.5%。`): string {
  return `${JSON.stringify({ id: `a${number}`, title: `甲礦場第${number}號公報`, body, published: "2025-10-25", topic: "礦業" })}\n`;
}
