import { bareAddress, canonicalAddress, copyOf } from "#base";
import { isSameSite } from "./site.ts";

/** Which address an article is kept under, and why. */
export interface Decision {
  readonly url: string;
  /** The page of another site that it says it is a copy of; believed only as far as this. */
  readonly original?: string;
  readonly rule:
    | "own"
    | "canonical"
    | "canonical-of-other-site"
    | "canonical-is-front"
    | "amp-address"
    | "print-address";
}

/**
 * The address of an article that was found at one address and names another as canonical. One of the same site is
 * believed, unless it is the front page; one of another site is kept beside its own: such a copy may differ.
 */
export function decideAddress(found: string, canonical: string | undefined): Decision | undefined {
  const own = URL.parse(found);
  const url = canonicalAddress(found);
  if (own === null || url === undefined) return undefined;
  const named = canonical === undefined ? undefined : canonicalAddress(canonical, found);
  if (named === undefined || named === url) {
    const kind = copyOf(bareAddress(own))?.kind;
    return { url, rule: named === url ? "canonical" : kind === undefined ? "own" : `${kind}-address` };
  }
  const other = new URL(named);
  if (!isSameSite(own, other)) return { url, original: named, rule: "canonical-of-other-site" };
  const isFront = other.pathname === "/" && other.search === "" && new URL(url).pathname !== "/";
  return isFront ? { url, rule: "canonical-is-front" } : { url: named, rule: "canonical" };
}
