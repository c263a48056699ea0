import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Ledger } from "#ledger";
import { ProblemError } from "#model";
import { type Environment, readEnvironment } from "./environment.ts";

/** Where the ledger is: as the user says, else `ASSAY_LEDGER`, else in the user's data folder. */
export function findLedgerPath(chosen?: string, env: Environment = readEnvironment()): string {
  return chosen ?? (env.ASSAY_LEDGER || join(findDataFolder(env), "ledger.db"));
}

/** The folder where this system keeps a user's program data. */
export function findDataFolder(env: Environment = readEnvironment(), platform: string = process.platform): string {
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, "assay");
  if (platform === "win32") return join(env.LOCALAPPDATA || join(homedir(), "AppData", "Local"), "assay");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "assay");
  return join(homedir(), ".local", "share", "assay");
}

/**
 * Opens a ledger that is there; one that an older Assay wrote is brought up to date first. Throws ProblemError
 * `ledger.missing` when it is not there.
 */
export async function openForReading(path: string): Promise<Ledger> {
  if (!existsSync(path)) throw new ProblemError({ code: "ledger.missing", at: { source: path } });
  const { openLedger } = await import("#ledger");
  try {
    return await openLedger(path, { readonly: true });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.code !== "ledger.outdated") throw error;
    await (await openLedger(path)).close();
    return openLedger(path, { readonly: true });
  }
}

/** Opens a ledger that is there, to judge what it holds. Throws ProblemError `ledger.missing` when it is not. */
export async function openForJudging(path: string): Promise<Ledger> {
  if (!existsSync(path)) throw new ProblemError({ code: "ledger.missing", at: { source: path } });
  return openForAppending(path);
}

/** Opens a ledger to append to, with its folder, and makes it when it is not there. */
export async function openForAppending(path: string): Promise<Ledger> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ProblemError({ code: "ledger.unreadable", at: { source: path }, detail });
  }
  const { openLedger } = await import("#ledger");
  return openLedger(path);
}

/** A ledger with a connection that reads and, where the file may be written, another that writes beside it. */
export interface OpenedLedger {
  readonly path: string;
  readonly ledger: Ledger;
  readonly writer?: Ledger;
  close(): Promise<void>;
}

/** Opens a ledger that is there, for a desk. Throws ProblemError `ledger.missing` when it is not. */
export async function openForDesk(path: string): Promise<OpenedLedger> {
  const ledger = await openForReading(path);
  const writer = await openForAppending(path).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.code === "ledger.unreadable") return undefined;
    throw error;
  });
  return {
    path,
    ledger,
    ...(writer !== undefined && { writer }),
    async close() {
      await writer?.close();
      await ledger.close();
    },
  };
}

/** What adding needs of a ledger. */
export type Appender = Pick<Ledger, "append" | "close">;

/** A ledger to add to: opened now when it is there, else made by the first append, so that a bad input leaves none. */
export async function openForAdding(path: string): Promise<Appender> {
  if (existsSync(path)) return openForAppending(path);
  let opened: Promise<Ledger> | undefined;
  return {
    async append(readings, run, at) {
      opened ??= openForAppending(path);
      return (await opened).append(readings, run, at);
    },
    async close() {
      await (await opened)?.close();
    },
  };
}
