/** Web archives: pages a second to articles and into a ledger, memory, damage found, and how right the fast path is. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { round } from "./measure.ts";
import type { Result } from "./report.ts";
import { type LabelledScores, scoreLabelled } from "./warc/labelled.ts";
import { type MadeArchive, makeArchive } from "./warc/make.ts";
import { benchReadability, benchRecords, benchWarcio, type Records } from "./warc/peers.ts";
import { type ArchiveRun, runChild } from "./warc/run-child.ts";
import { SPOILERS } from "./warc/spoil.ts";

export async function benchWarc(isQuick: boolean): Promise<Result> {
  const [pages, every] = isQuick ? [2_000, 100] : [50_000, 500];
  const load = loadavg()[1]!;
  const folder = mkdtempSync(join(tmpdir(), "assay-warc-"));
  try {
    const archive = await makeArchive(join(folder, "pages.warc.gz"), pages, every);
    const sound = await makeArchive(join(folder, "sound.warc.gz"), pages / 10);
    const threads = availableParallelism();
    const run = (mode: "article" | "ledger", { path }: MadeArchive, count: number) =>
      runChild(mode, path, count, join(folder, `${mode}-${count}.db`));
    return toResult({
      load,
      archive,
      threads,
      articles: await run("article", archive, threads),
      articlesAlone: await run("article", sound, 1),
      ledger: await run("ledger", archive, threads),
      ledgerAlone: await run("ledger", sound, 1),
      labelled: await scoreLabelled(),
      readability: benchReadability(isQuick ? 200 : 1_000),
      records: await benchRecords(sound.path),
      warcio: await benchWarcio(sound.path),
      damagedRecords: (await benchRecords(archive.path)).records,
      damagedWarcio: (await benchWarcio(archive.path)).records,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Numbers {
  /** Of the machine when it began, over five minutes. */
  readonly load: number;
  readonly archive: MadeArchive;
  readonly threads: number;
  readonly articles: ArchiveRun;
  readonly articlesAlone: ArchiveRun;
  readonly ledger: ArchiveRun;
  readonly ledgerAlone: ArchiveRun;
  readonly labelled: LabelledScores;
  /** Pages a second of processor time. */
  readonly readability: number;
  readonly records: Records;
  readonly warcio: Records;
  /** Records of pages that are found in the archive with damage. */
  readonly damagedRecords: number;
  readonly damagedWarcio: number;
}

function toResult(numbers: Numbers): Result {
  const { archive, threads, articles, articlesAlone, ledger, ledgerAlone, labelled, readability } = numbers;
  const { records, warcio } = numbers;
  const { pages, planted, megabytes, htmlMegabytes } = archive;
  const found = foundOf(archive, articles.damage);
  const { quick, byReadability } = labelled;
  return {
    name: "warc",
    title: "Web archives",
    columns: ["", `${threads} threads`, "1 thread"],
    rows: [
      ["**pages to articles, pages/s**", rate(articles), rate(articlesAlone)],
      ["**pages into a ledger with their facts, pages/s**", rate(ledger), rate(ledgerAlone)],
      ["pages to articles, pages of a second of processor time", perCpu(articles), perCpu(articlesAlone)],
      ["pages into a ledger, the same", perCpu(ledger), perCpu(ledgerAlone)],
      ["most memory at 10 % of the file, MB", round(ledger.peaks[0]!), ""],
      ["most memory at 50 %, MB", round(ledger.peaks[1]!), ""],
      ["most memory at its end, MB", round(ledger.peaks[2]!), ""],
      ["damaged records told at their byte, of those planted", `${found} / ${planted.size}`, ""],
      ["told where nothing was planted", String(strayOf(archive, articles.damage)), ""],
      ["left to Readability, % of the pages", percent(articles.careful / pages), ""],
      ["Readability alone, pages/s of one processor", "", round(readability)],
      ["records alone, records/s of one processor", "", round(records.perSecond)],
      ["warcio, the same", "", round(warcio.perSecond)],
      ["labelled pages, lines: precision, %", percent(quick.precision), ""],
      ["the same by Readability", percent(byReadability.precision), ""],
      ["labelled pages, lines: recall, %", percent(quick.recall), ""],
      ["the same by Readability", percent(byReadability.recall), ""],
    ],
    notes: [
      `${commas(pages)} pages of our own wording in ${round(megabytes)} MB of gzip members (${round(htmlMegabytes)} MB of HTML), a request between every two; threads are those beside the one that reads the file and writes the ledger. Start-up is counted.`,
      `The clock counts what else the machine does: other work kept ${round(numbers.load)} processors busy or waiting when this began; processor time is that of all threads. One thread has a tenth of the pages. The pages are dense: some 29 figures each.`,
      `Added to the ledger: ${commas(ledger.pages)} articles; to articles: ${commas(articles.pages)}.`,
      `Damage: ${SPOILERS.map(({ name }) => name).join(", ")}, in turns. Of the ${commas(pages)} pages of that file warcio gives ${commas(numbers.damagedWarcio)}, our reader ${commas(numbers.damagedRecords)}; their speed is that in an archive without damage.`,
      `Labelled: ${labelled.pages} pages of ${18} layouts, of which ${labelled.careful} are left to Readability; the scores are of the ${labelled.pages - labelled.careful} others, in both ways. As they are read, all have precision ${percent(labelled.all.precision)} and recall ${percent(labelled.all.recall)}.`,
    ],
    json: { ...numbers, archive: { ...archive, planted: planted.size }, found },
  };
}

function rate({ pages, seconds }: ArchiveRun): string {
  return round(pages / seconds);
}

function perCpu({ pages, cpuSeconds }: ArchiveRun): string {
  return round(pages / cpuSeconds);
}

function foundOf({ planted }: MadeArchive, damage: readonly number[]): number {
  const told = new Set(damage);
  return [...planted.keys()].filter((at) => told.has(at)).length;
}

function strayOf({ planted }: MadeArchive, damage: readonly number[]): number {
  return damage.filter((at) => !planted.has(at)).length;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function commas(count: number): string {
  return count.toLocaleString("en-US");
}
