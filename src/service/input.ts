import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Problem, ProblemError } from "#model";

/** One thing to read, known to be there when the list was made. */
export interface Input {
  readonly kind: "stdin" | "address" | "file";
  /** As problems name it: `-`, the address, or the path. */
  readonly name: string;
  /** Its length when it is a plain file. */
  readonly bytes?: number;
}

const SCHEME = /^([a-z][a-z0-9+.-]+):/i;
const ONE_LETTER_DRIVE = 1;
/** What a folder says about itself is no article of it. */
const ABOUT = /^(?:readme|license|changelog)\b/i;
const FOLDER_EXTENSIONS = new Set([".txt", ".md", ".markdown", ".html", ".htm", ".ndjson", ".jsonl"]);

/**
 * What the names stand for: `-`, `http(s):` and `file:` addresses, files, and folders (their texts, pages and NDJSON in
 * order of name, without subfolders). Throws ProblemError for the first name that is not there, before anything is read.
 */
export async function listInputs(names: readonly string[]): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names) inputs.push(...(await resolveName(name)));
  return inputs;
}

async function resolveName(name: string): Promise<readonly Input[]> {
  if (name === "-") return [{ kind: "stdin", name }];
  const scheme = SCHEME.exec(name)?.[1]?.toLowerCase();
  if (scheme === "http" || scheme === "https") return [{ kind: "address", name }];
  if (scheme === "file") return findFiles(toPath(name), name);
  if (scheme !== undefined && scheme.length > ONE_LETTER_DRIVE && name.includes("://")) {
    throw failure("input.refused-address", name);
  }
  return findFiles(name, name);
}

function toPath(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw failure("input.refused-address", address);
  }
}

async function findFiles(path: string, name: string): Promise<readonly Input[]> {
  const found = await lookAt(path, name);
  if (!found.isDirectory()) return [toInput(path, found)];
  const names = (await readdir(path))
    .filter((entry) => !entry.startsWith(".") && !ABOUT.test(entry) && hasText(entry))
    .sort();
  const inputs: Input[] = [];
  for (const entry of names) {
    const inside = join(path, entry);
    const stats = await lookAt(inside, inside);
    if (!stats.isDirectory()) inputs.push(toInput(inside, stats));
  }
  if (inputs.length === 0) throw failure("input.no-article", name, [...FOLDER_EXTENSIONS].join(" "));
  return inputs;
}

function hasText(entry: string): boolean {
  return FOLDER_EXTENSIONS.has(extname(entry).toLowerCase()) || isArchive(entry);
}

/** Whether a file is called a WARC archive. */
export function isArchive(name: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(name);
}

function toInput(path: string, stats: Stats): Input {
  return { kind: "file", name: path, ...(stats.isFile() && { bytes: stats.size }) };
}

async function lookAt(path: string, name: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw toFileProblem(error, name);
  }
}

/** A system error about a file as a ProblemError: `input.not-found`, or `input.unreadable` with the system's code. */
export function toFileProblem(error: unknown, source: string): Error {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOENT" || code === "ENOTDIR") return failure("input.not-found", source);
  if (code === "ERR_INVALID_ARG_VALUE") return failure("input.not-found", source);
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return failure("input.unreadable", source, code);
  return error instanceof Error ? error : new Error(String(error));
}

function failure(code: Problem["code"], source: string, detail?: string): ProblemError {
  return new ProblemError({ code, at: { source }, ...(detail !== undefined && { detail }) });
}
