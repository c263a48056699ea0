import { canonicalAddress } from "#base";
import type { Item, VisitNote } from "#model";
import { collapse, isSameSite, parsePublished } from "#text";

/** An item as a list prints it. */
export interface RawItem {
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly id?: string | undefined;
  readonly text?: string | undefined;
}

export interface GatherOptions {
  /** The address of the list, by which its links are made whole. */
  readonly base: string;
  /** What the paths of articles begin with. */
  readonly keep?: string | undefined;
  /** Passes over links to other sites. */
  readonly sameSite?: boolean;
  readonly most: number;
}

const TITLE_CHARS_MAX = 500;
const ID_CHARS_MAX = 500;
const TEXT_CHARS_MAX = 2 * 1024 * 1024;

/** The items of a list, each address once, and what was passed over. */
export function gatherItems(
  raws: Iterable<RawItem>,
  options: GatherOptions,
): { readonly items: readonly Item[]; readonly notes: readonly VisitNote[] } {
  const { base, keep, most, sameSite = false } = options;
  const items = new Map<string, Item>();
  const counts = new Map<VisitNote["code"], number>();
  const pass = (code: VisitNote["code"]) => void counts.set(code, (counts.get(code) ?? 0) + 1);
  const from = new URL(base);
  for (const raw of raws) {
    const address = raw.link === undefined ? undefined : canonicalAddress(raw.link, base);
    if (address === undefined) pass("no-link");
    else if (items.has(address)) pass("double");
    else if (sameSite && !isSameSite(from, new URL(address))) pass("other-site");
    else if (keep !== undefined && !new URL(address).pathname.startsWith(keep)) pass("not-kept");
    else if (items.size >= most) pass("over-limit");
    else items.set(address, toItem(address, raw));
  }
  return { items: [...items.values()], notes: [...counts].map(([code, count]) => ({ code, count })) };
}

function toItem(address: string, raw: RawItem): Item {
  const title = raw.title === undefined ? "" : collapse(raw.title).slice(0, TITLE_CHARS_MAX);
  const published = raw.published === undefined ? undefined : parsePublished(raw.published);
  const updated = raw.updated === undefined ? undefined : parsePublished(raw.updated);
  const { id, text } = raw;
  return {
    address,
    ...(title !== "" && { title }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(id !== undefined && id !== "" && { id: id.slice(0, ID_CHARS_MAX) }),
    ...(text !== undefined && text !== "" && text.length <= TEXT_CHARS_MAX && { text }),
  };
}
