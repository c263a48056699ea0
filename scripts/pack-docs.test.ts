/** What the docs say of the packs is what the packs say; `node scripts/pack-docs.ts` writes them anew. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { Pack } from "#model";
import { MARK, packDocs, withTable } from "./pack-docs.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

it("docs/packs.md and the READMEs of the packs are up to date", async () => {
  const files = await packDocs(root);
  expect([...files.keys()]).toContain("packs/minerals/README.md");
  for (const [file, text] of files)
    expect(readFileSync(join(root, file), "utf8") === text, `${file} is stale`).toBe(true);
});

it("renews the table behind the mark and nothing else", () => {
  const measure = {
    id: "toll",
    label: { zh: "死亡人數", en: "toll" },
    kind: "stock",
    units: ["person"],
    words: ["死亡"],
  } as const;
  const pack: Pack = { id: "test", label: { zh: "試", en: "test" }, measures: [measure] };
  const renewed = withTable(`# Mine\n\nby hand\n\n${MARK}\n\nold`, pack);
  expect(renewed).toContain("by hand");
  expect(renewed).toContain("| `toll` | 死亡人數 | toll | stock | person |  |");
  expect(renewed).not.toContain("old");
  expect(withTable("# Mine\n", pack)).toBeUndefined();
});
