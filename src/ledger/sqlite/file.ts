import { closeSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ProblemError } from "#model";
import { APPLICATION_ID } from "./migrate.ts";
import { guard } from "./problem.ts";

const HEAD = "SQLite format 3\0";

/** 64 MB of pages in memory. */
const PAGES = "pragma cache_size = -65536";

/** How long the engine itself may block on a lock that is held for moments, in milliseconds. */
const MOMENT = 250;

/**
 * What is at the path, without changing it: the schema version of a ledger, or 0 when there is nothing yet. Throws
 * `ledger.unreadable` when it is something else.
 */
export function inspectFile(path: string): number {
  if (!isFilled(path)) return 0;
  if (readHead(path) !== HEAD) throw unreadable(path, "not a ledger");
  return guard(path, () => {
    const connection = new DatabaseSync(path, { readOnly: true, timeout: MOMENT });
    try {
      return inspect(connection, path);
    } finally {
      connection.close();
    }
  });
}

function inspect(connection: DatabaseSync, path: string): number {
  const mark = connection.prepare("pragma application_id").get()!.application_id;
  const version = Number(connection.prepare("pragma user_version").get()!.user_version);
  if (mark === APPLICATION_ID) return version;
  const isEmpty = connection.prepare("select 1 from sqlite_master").get() === undefined;
  if (mark === 0 && version === 0 && isEmpty) return 0;
  throw unreadable(path, "not a ledger");
}

export function unreadable(path: string, detail: string): ProblemError {
  return new ProblemError({ code: "ledger.unreadable", at: { source: path }, detail });
}

/** Whether a file with something in it is at the path. */
function isFilled(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isFile()) throw unreadable(path, "not a file");
  return found.size > 0;
}

function readHead(path: string): string {
  const bytes = Buffer.alloc(HEAD.length);
  try {
    const file = openSync(path, "r");
    try {
      readSync(file, bytes, 0, bytes.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw unreadable(path, (error as Error).message);
  }
  return bytes.toString("latin1");
}

/** The connection of a writer, set up; makes the folder and the file when they are missing. */
export function connectWriter(path: string): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw unreadable(path, (error as Error).message);
  }
  const connection = new DatabaseSync(path, { timeout: MOMENT });
  try {
    setUp(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Write-ahead log synced at every commit; the log is taken in every 80 MB. */
function setUp(connection: DatabaseSync): void {
  if (connection.prepare("pragma journal_mode").get()!.journal_mode !== "wal") {
    connection.exec("pragma journal_mode = wal");
  }
  connection.exec("pragma synchronous = full");
  connection.exec(PAGES);
  connection.exec("pragma wal_autocheckpoint = 20000");
}

export function connectReader(path: string): DatabaseSync {
  const connection = new DatabaseSync(path, { readOnly: true, timeout: MOMENT });
  connection.exec(PAGES);
  return connection;
}
