import { accessSync, constants, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ledger } from "#ledger";
import { ProblemError } from "#model";
import { addInputs } from "./add.ts";
import { findDataFolder, openForAppending } from "./ledger-path.ts";

export interface Sample {
  readonly ledger: Ledger;
  readonly path: string;
}

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, "sample");
const REBUILT = new Set(["ledger.unreadable", "ledger.newer-schema"]);

/**
 * A ledger with the sample in it: Assay's own, which is made again when it cannot be used, or the chosen one, which
 * gets the sample only while it is empty. Reading the sample a second time stores nothing.
 */
export async function openSample(chosen?: string): Promise<Sample> {
  const path = chosen ?? findSamplePath();
  const ledger = await (chosen === undefined ? openOrRebuild(path) : openForAppending(path));
  try {
    if (chosen === undefined || (await ledger.counts()).articles === 0) await addInputs(ledger, [FOLDER]);
    return { ledger, path };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

/** Beside the sample, or among the user's data when that place cannot be written. */
function findSamplePath(): string {
  const folder = join(ROOT, ".cache");
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return join(folder, "sample.db");
  } catch {
    return join(findDataFolder(), "sample.db");
  }
}

async function openOrRebuild(path: string): Promise<Ledger> {
  try {
    return await openForAppending(path);
  } catch (error) {
    if (!(error instanceof ProblemError && REBUILT.has(error.problem.code))) throw error;
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    return openForAppending(path);
  }
}
