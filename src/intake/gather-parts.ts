import { hash } from "node:crypto";
import { type Outcome, ProblemError } from "#model";
import { decodeBytes, findParts, findProse, holdsProse, type PagePart, type PartLinks } from "#text";
import { VISIT_LIMITS } from "./limits.ts";

type Page = Extract<Outcome, { readonly kind: "page" }>;

/** A part of an article that is not there. */
export interface Gap extends Omit<Extract<Outcome, { readonly kind: "failed" }>, "kind"> {
  readonly address: string;
  /** The how-manieth it is, and of how many as far as its pages tell. */
  readonly part: number;
  readonly of: number;
}

/** An article's page with its other parts. */
export interface Gathered {
  /** The first part: the page that was given, unless that was a later one. */
  readonly page: Page;
  /** The parts after it, without one between them missing; or the one page that has all. */
  readonly parts: readonly PagePart[];
  /** The first part that could not be had; what comes after it is left out. */
  readonly gap?: Gap;
  /** SHA-256 (hex, 32 digits) over all parts; absent where there is but one. */
  readonly bodyHash?: string;
}

/** Parts of one article at most, and bytes of all of them. */
export const PARTS_MAX = 20;
const BYTES_MAX = VISIT_LIMITS.bytes;
const HASH_DIGITS = 32;
/** Pages in a row that bring no new words: then no more are asked for. */
const BARREN_MAX = 2;

interface Look {
  readonly page: Page;
  readonly links: PartLinks;
  readonly prose: ReadonlySet<string>;
}

/**
 * The other parts of an article that is printed over several pages, asked for one after the other by `ask`. One page
 * with all of it is taken in their place, when it is named and has what it promises. Never throws for what a page holds.
 */
export async function gatherParts(given: Page, ask: (address: string) => Promise<Outcome>): Promise<Gathered> {
  const begun = lookAt(given, true);
  if (begun === undefined) return { page: given, parts: [] };
  const have = new Map<number, Page>();
  const first = await findFirst(begun, ask, have);
  if ("gap" in first) return { page: given, parts: [], gap: first.gap };
  const whole = await findWhole(first, ask);
  if (whole !== undefined) return { page: first.page, parts: [whole], ...hashed([first.page, whole]) };
  return collect(first, ask, have);
}

/** The first part, when a later one was asked for. */
async function findFirst(
  begun: Look,
  ask: (address: string) => Promise<Outcome>,
  have: Map<number, Page>,
): Promise<Look | { readonly gap: Gap }> {
  const { at, pages } = begun.links;
  const address = pages.get(1);
  if (at === 1 || address === undefined) return begun;
  const one = await askPart(address, begun.page, ask);
  if (one.kind === "gap") return { gap: { ...one.gap, part: 1, of: Math.max(at, ...pages.keys()) } };
  const look = lookAt(one.page);
  if (look === undefined || look.links.at !== 1) return begun;
  have.set(at, begun.page);
  return look;
}

async function findWhole(
  first: Look,
  ask: (address: string) => Promise<Outcome>,
): Promise<(PagePart & { readonly bytes: Uint8Array }) | undefined> {
  const address = first.links.whole;
  if (address === undefined) return undefined;
  const asked = await askPart(address, first.page, ask);
  const look = asked.kind === "page" ? lookAt(asked.page) : undefined;
  if (look === undefined || !holdsProse(look.prose, first.prose)) return undefined;
  const isMore = [...look.prose].some((line) => !first.prose.has(line));
  return isMore ? { ...toPart(look.page), isWhole: true } : undefined;
}

async function collect(
  first: Look,
  ask: (address: string) => Promise<Outcome>,
  have: ReadonlyMap<number, Page>,
): Promise<Gathered> {
  const named = new Map(first.links.pages);
  const prose = new Set(first.prose);
  const parts: PagePart[] = [];
  let bytes = first.page.bytes.length;
  let barren = 0;
  let gap: Gap | undefined;
  for (let number = 2; barren < BARREN_MAX; number++) {
    const last = Math.max(1, ...named.keys());
    if (number > last) break;
    const address = named.get(number);
    const about = { part: number, of: last, address: address ?? first.page.url };
    if (address === undefined || number > PARTS_MAX || bytes > BYTES_MAX) {
      const detail = address === undefined ? "no link" : number > PARTS_MAX ? `> ${PARTS_MAX}` : "> 16 MB";
      gap = { ...about, code: "input.missing-part", detail, final: true };
      break;
    }
    const known = have.get(number);
    const asked =
      known === undefined ? await askPart(address, first.page, ask) : ({ kind: "page", page: known } as const);
    if (asked.kind === "gap") {
      gap = { ...asked.gap, ...about };
      break;
    }
    const look = lookAt(asked.page);
    const fresh = [...(look?.prose ?? [])].filter((line) => !prose.has(line));
    for (const [more, link] of look?.links.pages ?? []) if (!named.has(more)) named.set(more, link);
    barren = fresh.length === 0 ? barren + 1 : 0;
    if (fresh.length === 0) continue;
    for (const line of fresh) prose.add(line);
    bytes += asked.page.bytes.length;
    parts.push(toPart(asked.page));
  }
  return {
    page: first.page,
    parts,
    ...(gap !== undefined && { gap }),
    ...(parts.length > 0 && hashed([first.page, ...parts])),
  };
}

type Part =
  | { readonly kind: "page"; readonly page: Page }
  | { readonly kind: "gap"; readonly gap: Omit<Gap, "part" | "of"> };

/** A part must stand where the article stands: what leads to another host is none. */
async function askPart(address: string, of: Page, ask: (address: string) => Promise<Outcome>): Promise<Part> {
  const outcome = await ask(address);
  const gap = (
    code: Gap["code"],
    final: boolean,
    more: { readonly detail?: string; readonly retryAfter?: number } = {},
  ) => ({ kind: "gap", gap: { address, code, final, ...more } }) as const;
  switch (outcome.kind) {
    case "page": {
      if (new URL(outcome.url).host === new URL(of.url).host) return { kind: "page", page: outcome };
      return gap("input.refused-address", true, { detail: "another host" });
    }
    case "denied":
      return gap("source.denied", true, { detail: outcome.rule });
    case "failed": {
      const { kind: _kind, code, final, ...more } = outcome;
      return gap(code, final, more);
    }
    default:
      return gap("input.unreadable", false, { detail: outcome.kind });
  }
}

/** `isAlone`: its words are of interest only when it has other parts. */
function lookAt(page: Page, isAlone = false): Look | undefined {
  const { bytes, url, charset, contentType } = page;
  if (contentType !== undefined && !/html/i.test(contentType)) return undefined;
  try {
    const { text } = decodeBytes(bytes, { source: url, ...(charset !== undefined && { charset }) });
    const links = findParts(text, url);
    const isOne = links.pages.size === 0 && links.whole === undefined;
    return { page, links, prose: isOne && isAlone ? new Set() : findProse(text) };
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

function toPart({ bytes, url, charset }: Page): PagePart {
  return { bytes, url, ...(charset !== undefined && { charset }) };
}

function hashed(parts: readonly { readonly bytes: Uint8Array }[]): { readonly bodyHash: string } {
  const all = parts.map(({ bytes }) => hash("sha256", bytes, "hex")).join(" ");
  return { bodyHash: hash("sha256", all, "hex").slice(0, HASH_DIGITS) };
}
