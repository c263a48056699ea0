/** What it costs to start `assay run` anew on a ledger that watches follow: with and without where they had come to. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "#ledger";
import { addWatch, listOffers, prepareWatch } from "#service";
import { type Child, runAssay } from "./child.ts";
import { FIGURES, makeTopicLedger } from "./http-ledger.ts";
import { round } from "./measure.ts";
import type { Result } from "./report.ts";

/** Articles of the ledger; `run --once` waits ten seconds at most for watches, and folds many more facts no further. */
const SIZES = [1_400];

interface Restarts {
  readonly facts: number;
  readonly watches: number;
  /** Of what was come to, as it is kept. */
  readonly megabytes: number;
  readonly unwatched: Child;
  readonly folded: Child;
  readonly resumed: Child;
}

export async function benchRestart(isQuick: boolean): Promise<Result> {
  const all: Restarts[] = [];
  for (const size of SIZES) all.push(await restart(isQuick ? size / 20 : size));
  return toResult(all);
}

async function restart(articles: number): Promise<Restarts> {
  const folder = mkdtempSync(join(tmpdir(), "assay-restart-"));
  const path = join(folder, "watched.db");
  const run = () => runAssay(["run", "--once", "--ledger", path]);
  try {
    await makeTopicLedger(path, articles);
    const unwatched = await run();
    const watches = await watchAll(path);
    await run(); // folds what came before they were started
    const megabytes = await forget(path);
    const folded = await run();
    await run(); // a run that has nothing to do ends after ten seconds, whatever it was folding
    const resumed = await run();
    return { facts: articles * FIGURES, watches, megabytes, unwatched, folded, resumed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts every watch that packs offer. */
async function watchAll(path: string): Promise<number> {
  const ledger = await openLedger(path);
  const offers = await listOffers();
  for (const { label, facts, rule, certainty } of offers)
    await addWatch(
      ledger,
      await prepareWatch(ledger, { label, facts, rule, ...(certainty !== undefined && { certainty }) }),
    );
  await ledger.close();
  return offers.length;
}

/** Puts something in the place of what following had come to, which no program knows; gives how large it was. */
async function forget(path: string): Promise<number> {
  const { findProgramKey } = await import("#service/watch/program-key.ts");
  const ledger = await openLedger(path);
  const found = await ledger.watches.snapshot(findProgramKey());
  if (found === undefined) throw new Error("nothing was kept");
  await ledger.watches.keepSnapshot({ sequence: 0, key: "", state: new Uint8Array() });
  await ledger.close();
  return found.state.length / 1e6;
}

function toResult(all: readonly Restarts[]): Result {
  const row = (name: string, of: (one: Restarts) => number) => [name, ...all.map((one) => round(of(one)))];
  const [{ watches }] = all as [Restarts];
  return {
    name: "restart",
    title: "Starting anew with watches",
    columns: ["", ...all.map(({ facts }) => `${facts.toLocaleString("en-US")} facts`)],
    rows: [
      row("everything folded anew, s of processor time", ({ folded }) => folded.cpuSeconds),
      row("**from where they had come to, s of processor time**", ({ resumed }) => resumed.cpuSeconds),
      row("without watches, s of processor time", ({ unwatched }) => unwatched.cpuSeconds),
      row("the first, most memory, MB", ({ folded }) => folded.peakMegabytes),
      row("the second, most memory, MB", ({ resumed }) => resumed.peakMegabytes),
      row("kept of where they had come to, MB", ({ megabytes }) => megabytes),
    ],
    notes: [
      `\`assay run --once\` as a process of its own on a ledger in which nothing is new, start-up counted, with the ${watches} watches that packs offer.`,
      "Folding anew also writes down where they came to; the first line is what every start cost before it was kept.",
      `Articles of our own wording, ${FIGURES} facts each.`,
    ],
    json: { restarts: all },
  };
}
