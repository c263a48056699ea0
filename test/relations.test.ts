import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { auditArticles, type Finding, makeKnowledge } from "#audit";
import type { Reading } from "#model";
import { loadPacks } from "#pack";
import { makeBinder, readInputs } from "#service";
import { readLines } from "./external/case.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "../shared/gold");
const isPresent = existsSync(join(folder, "relations.ndjson"));
if (!isPresent) console.log("relations.test: skipped, ../shared/gold is not there");

/** What a careful reader could re-compute or compare, with the verdict in our words. */
interface Row {
  readonly kind: string;
  readonly verdict: string;
  readonly figures: readonly {
    readonly article: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly formula: string;
}

/** Of rows with these verdicts nothing may be called wrong; all others are to be found. */
const OPEN: ReadonlySet<string> = new Set(["undetermined", "different"]);
/** Figures of a finding that a row need not name. */
const MORE = 3;

async function audit() {
  const { bind } = await makeBinder();
  const { packs } = await loadPacks(join(root, "packs"));
  const readings: Reading[] = [];
  for await (const scanned of readInputs([join(folder, "articles.ndjson")])) readings.push(bind(scanned));
  const ids = new Map(readings.map(({ article }) => [article.hash, article.id]));
  const { articles, reports } = auditArticles(readings, makeKnowledge(packs));
  const findings = [...articles.flatMap((each) => each.findings), ...reports];
  return findings.map((finding) => ({ finding, places: placesOf(finding, ids) }));
}

type Placed = Awaited<ReturnType<typeof audit>>[number];

function placesOf({ terms }: Finding, ids: ReadonlyMap<string, string>) {
  return terms.map(({ claim }) => ({ article: ids.get(claim.article.hash)!, start: claim.start, end: claim.end }));
}

const isOn = (a: Placed["places"][number], b: Placed["places"][number]) =>
  a.article === b.article && a.start < b.end && b.start < a.end;

/** A finding is of a row when it joins all its figures; several reports of one thing may be joined pair by pair. */
function findRow(row: Row, all: readonly Placed[]): readonly Placed[] {
  const whole = all.filter(
    ({ places }) =>
      row.figures.every((figure) => places.some((place) => isOn(place, figure))) &&
      places.length <= row.figures.length + MORE,
  );
  if (row.figures.length < 3 || whole.some(({ finding }) => finding.verdict === row.verdict)) return whole;
  const pairs = all.filter(
    ({ finding, places }) =>
      finding.verdict === row.verdict && places.every((place) => row.figures.some((figure) => isOn(place, figure))),
  );
  const covered = row.figures.every((figure) =>
    pairs.some(({ places }) => places.some((place) => isOn(place, figure))),
  );
  return row.kind === "same-quantity" && covered ? pairs : whole;
}

/** Findings that call something of a row wrong: they join nothing but its figures. */
function accuse(row: Row, all: readonly Placed[]): readonly Placed[] {
  return all.filter(
    ({ finding, places }) =>
      (finding.verdict === "fails" || finding.verdict === "conflict") &&
      places.every((place) => row.figures.some((figure) => isOn(place, figure))),
  );
}

describe.skipIf(!isPresent)("what a careful reader found in the source page", () => {
  it("is found with its verdict, and nothing open is called wrong", async () => {
    const all = await audit();
    const rows = readLines<Row>(join(folder, "relations.ndjson"));
    const closed = rows.filter(({ verdict }) => !OPEN.has(verdict));
    const table = rows.map((row) => {
      const got = OPEN.has(row.verdict) ? accuse(row, all) : findRow(row, all);
      const verdicts = [...new Set(got.map(({ finding }) => `${finding.verdict} (${finding.check})`))];
      return { row, verdicts, isFound: got.some(({ finding }) => finding.verdict === row.verdict) };
    });
    for (const { row, verdicts, isFound } of table) {
      if (OPEN.has(row.verdict) && verdicts.length === 0) continue;
      const words = row.figures.map(({ article, text }) => `${article} ${text}`).join(" ; ");
      console.log(`${isFound ? "✓" : "✗"} ${row.kind}: ${row.verdict} | ${verdicts.join(", ") || "–"} | ${words}`);
    }
    const found = table.filter(({ row, isFound }) => !OPEN.has(row.verdict) && isFound).length;
    const wronged = table.filter(({ row, verdicts }) => OPEN.has(row.verdict) && verdicts.length > 0);
    console.log(
      `relations: ${found} of ${closed.length} found; ${wronged.length} of ${rows.length - closed.length} open ones called wrong`,
    );
    expect(wronged.map(({ row }) => row.formula)).toEqual([]);
    expect(found / closed.length).toBeGreaterThanOrEqual(0.8);
  });
});
