/** Our packs are sound, and a pack that nobody here knows works without a change in src/. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkPacks, compilePacks, loadPacks } from "#pack";
import { ourPacks, readFacts } from "./read-facts.ts";

it("finds nothing wrong with our packs", async () => {
  const { sources } = await ourPacks();
  expect(sources.packs.map(({ id }) => id)).toEqual([
    "bitcoin",
    "climate",
    "core",
    "deals",
    "incidents",
    "macro",
    "markets",
    "minerals",
    "slopes",
  ]);
  expect(checkPacks(sources)).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), "assay-packs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A pack as a stranger would write it: plain data, no import at all. */
const RAILWAYS = `export default {
  id: "railways",
  label: { zh: "鐵路", en: "Railways" },
  measures: [
    {
      id: "punctuality",
      label: { zh: "準點率", en: "punctuality" },
      kind: "ratio",
      units: ["%"],
      words: ["準點率", "準時+班次"],
      subjects: ["org"],
    },
  ],
};
`;

it("types a fact with a pack from another folder", async () => {
  mkdirSync(join(folder, "railways", "words"), { recursive: true });
  writeFileSync(join(folder, "railways", "pack.ts"), RAILWAYS);
  writeFileSync(
    join(folder, "railways", "words", "orgs.tsv"),
    "% Operators.\nharbour-rail\t港灣鐵道公司|Harbour Rail\n",
  );
  const sources = await loadPacks(folder);
  expect(checkPacks(sources)).toEqual([]);
  const [fact] = readFacts("港湾铁道公司上月准点率达97.2%。", "2025-11-10", compilePacks(sources));
  expect(fact?.measure).toEqual({
    value: "railways.punctuality",
    evidence: { kind: "printed", rule: "measure-words", span: { start: 8, end: 11 } },
  });
  expect(fact?.subject?.value).toBe("港湾铁道公司");
});

it("tells of a pack that cannot be read, and reads the others", async () => {
  mkdirSync(join(folder, "broken"), { recursive: true });
  writeFileSync(join(folder, "broken", "pack.ts"), "export const pack = 1;\n");
  mkdirSync(join(folder, "drafts"), { recursive: true });
  const { packs, problems } = await loadPacks(folder);
  expect(packs.map(({ id }) => id)).toEqual(["railways"]);
  expect(problems).toEqual([
    { code: "pack.unknown", at: { source: "packs/broken/pack.ts" }, detail: "no default export" },
  ]);
});
