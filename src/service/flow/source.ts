import { hash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { KnownSource, Ledger, NewTask } from "#ledger";
import { ProblemError, type Source, type SourceKind, type SourceOptions } from "#model";
import { now } from "#service/clock.ts";
import { isArchive } from "#service/input.ts";

export const SOURCE_KINDS = [
  "feed",
  "sitemap",
  "listing",
  "page",
  "warc",
  "folder",
  "stream",
] as const satisfies readonly SourceKind[];

const ID_DIGITS = 8;
const FILE_KINDS: ReadonlySet<SourceKind> = new Set(["folder", "stream"]);
/** Kinds of the web; an archive may be of either. */
const WEB_KINDS: ReadonlySet<SourceKind> = new Set(["feed", "sitemap", "listing", "page"]);

export interface AskedSource {
  /** An http(s) or file address, or the path of a file or folder. */
  readonly name: string;
  /** Told by the address or the file when absent. */
  readonly kind?: SourceKind;
  readonly options?: SourceOptions;
}

/** Adds a source, due at once; one that is there already gets the new options. Throws ProblemError when it cannot be one. */
export async function addSource(ledger: Pick<Ledger, "flow">, asked: AskedSource, at = now()): Promise<Source> {
  const address = toAddress(asked.name);
  const known = (await ledger.flow.sources()).find((one) => one.address === address && one.removedAt === undefined);
  const kind = asked.kind ?? known?.kind ?? guessKind(address);
  if ((isWeb(address) ? FILE_KINDS : WEB_KINDS).has(kind)) throw unfit(asked.name, kind);
  const id = hash("sha256", `${kind} ${address}`, "hex").slice(0, ID_DIGITS);
  const source: Source = { id, kind, address, options: asked.options ?? {}, addedAt: at };
  await ledger.flow.addSource(source, [lookAt(source, at)]);
  return source;
}

/** Takes a source off, by its id or address. Throws ProblemError `usage.unknown-source`. */
export async function removeSource(ledger: Pick<Ledger, "flow">, name: string, at = now()): Promise<KnownSource> {
  const source = await findSource(ledger, name);
  if (source.removedAt !== undefined) throw unknown(name);
  await ledger.flow.removeSource(source.id, at);
  return source;
}

/** Takes a source back that was taken off, as it stood. Throws ProblemError `usage.unknown-source`. */
export async function restoreSource(ledger: Pick<Ledger, "flow">, name: string, at = now()): Promise<KnownSource> {
  const { removedAt, ...known } = await findSource(ledger, name);
  if (removedAt === undefined) return known;
  const source: Source = { ...known, addedAt: at };
  await ledger.flow.addSource(source, [lookAt(source, at)]);
  return source;
}

/** A source by its id or address, one that was taken off too. Throws ProblemError `usage.unknown-source`. */
export async function findSource(ledger: Pick<Ledger, "flow">, name: string): Promise<KnownSource> {
  const sources = await ledger.flow.sources();
  const found =
    sources.find(({ id }) => id === name) ??
    sources.findLast(({ address }) => address === name || address === resolve(name));
  if (found === undefined) throw unknown(name);
  return found;
}

/** The look at a source itself. */
export function lookAt(source: Source, due: string, address = source.address): NewTask {
  return { kind: "list", address, source: source.id, place: placeOf(address), due };
}

/** Of one place only one thing is done at a time: the host of an address; files are on the disk. */
export function placeOf(address: string): string {
  return URL.parse(address)?.host || "disk";
}

export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** The one form of an address or path. Throws ProblemError `input.refused-address`. */
export function toAddress(name: string): string {
  if (isWeb(name)) {
    const url = URL.parse(name);
    if (url === null || url.username !== "" || url.password !== "") throw refused(name);
    url.hash = "";
    return url.href;
  }
  if (/^file:/i.test(name)) return resolve(toPath(name));
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) throw refused(name);
  return resolve(name);
}

function toPath(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw refused(address);
  }
}

const MAP = /sitemap[^/]*\.xml(?:\.gz)?$|\/sitemaps?\/?$/i;
const FEED = /\.(?:rss|atom|rdf|xml|json)$|(?:^|[/_-])(?:rss|atom|feed|feeds)(?:$|[/_.-])/i;

/** What a source is by its address or file alone. Throws ProblemError for a file that is not there or can be none. */
export function guessKind(address: string): SourceKind {
  if (isWeb(address)) {
    const { pathname } = new URL(address);
    if (isArchive(pathname)) return "warc";
    return MAP.test(pathname) ? "sitemap" : FEED.test(pathname) ? "feed" : "listing";
  }
  if (!existsSync(address)) throw new ProblemError({ code: "input.not-found", at: { source: address } });
  if (statSync(address).isDirectory()) return "folder";
  if (isArchive(address)) return "warc";
  if (/^\.(?:ndjson|jsonl)$/i.test(extname(address))) return "stream";
  throw unfit(address, extname(address));
}

function unfit(source: string, detail: string): ProblemError {
  return new ProblemError({ code: "source.unfit", at: { source }, detail });
}

function refused(source: string): ProblemError {
  return new ProblemError({ code: "input.refused-address", at: { source } });
}

function unknown(source: string): ProblemError {
  return new ProblemError({ code: "usage.unknown-source", at: { source } });
}
