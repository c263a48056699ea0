import type { ProblemCode } from "./problem.ts";

/** What a source is: a list of articles (feed, site map, page of links), one page, an archive, a folder, a stream of lines. */
export type SourceKind = "feed" | "sitemap" | "listing" | "page" | "warc" | "folder" | "stream";

export interface SourceOptions {
  /** A topic that every article is put under. */
  readonly topic?: string;
  /** The outlet of articles that name none. */
  readonly outlet?: string;
  /** Seconds between two looks at the list; 900 when left out. */
  readonly every?: number;
  /** Lets it be fetched from this machine and private networks; `false`: never, whatever the run allows. */
  readonly allowPrivate?: boolean;
  /** What the paths of its articles begin with; others are passed over. */
  readonly keep?: string;
}

export interface Source {
  /** The first 8 hex digits of the hash of kind and address. */
  readonly id: string;
  readonly kind: SourceKind;
  /** An http(s) address, or the path of a file or folder. */
  readonly address: string;
  readonly options: SourceOptions;
  /** ISO 8601. */
  readonly addedAt: string;
}

/** What a server said of a body, to ask for it next time only if it has changed. */
export interface Validators {
  readonly etag?: string;
  /** As the server printed it. */
  readonly lastModified?: string;
  /** SHA-256 (hex, 32 digits) of the body: the same bytes are no change, whatever the server says. */
  readonly bodyHash?: string;
}

/** An article as a list names it. */
export interface Item {
  /** Absolute; its canonical form, so that two copies of one link are one item. */
  readonly address: string;
  readonly title?: string;
  /** EDTF. */
  readonly published?: string;
  /** EDTF. */
  readonly updated?: string;
  /** The list's own id of it. */
  readonly id?: string;
  /** The whole content as HTML, when the list carries it. */
  readonly text?: string;
}

/** What one request did. */
export type Outcome =
  | {
      readonly kind: "items";
      readonly items: readonly Item[];
      /** How the list was read. */
      readonly form: ListForm;
      readonly validators?: Validators;
      /** The next page of this list. */
      readonly next?: string;
      /** Lists that this list names (an index of site maps), newest first, to be visited as lists of the same source. */
      readonly lists?: readonly string[];
      /** Items that were passed over, and parts that could not be read: told on the health page, no failure. */
      readonly notes?: readonly VisitNote[];
    }
  | {
      readonly kind: "page";
      readonly bytes: Uint8Array;
      /** Where it was found after redirects. */
      readonly url: string;
      readonly contentType?: string;
      readonly charset?: string;
      readonly validators?: Validators;
    }
  /** 304, or the same bytes as before. */
  | { readonly kind: "unchanged"; readonly validators?: Validators }
  /** robots.txt refuses it; the rule as it is printed there. */
  | { readonly kind: "denied"; readonly rule: string }
  | {
      readonly kind: "failed";
      readonly code: ProblemCode;
      readonly detail?: string;
      /** Seconds that the server asks us to wait. */
      readonly retryAfter?: number;
      /** Nothing will change that: gone, not found, a refused address. Not to be tried again. */
      readonly final: boolean;
    };

/** `rss`, `atom`, `rdf`, `json-feed`: feeds; `sitemap`, `sitemap-index`; `listing`: a page of links. */
export type ListForm = "rss" | "atom" | "rdf" | "json-feed" | "sitemap" | "sitemap-index" | "listing";

/** Something of a list that was passed over: how often, and why. */
export interface VisitNote {
  readonly code: "no-link" | "double" | "other-site" | "cut" | "bad-markup" | "over-limit" | "not-kept";
  readonly count: number;
  readonly detail?: string;
}
