import { type Item, type ListForm, ProblemError, type VisitNote } from "#model";

/** What a server told of a list besides its bytes. */
export interface ListAbout {
  readonly url: string;
  readonly contentType?: string;
  readonly charset?: string;
}

export interface ListOptions {
  /** The connection broke: what is whole is taken. */
  readonly isCut: boolean;
  /** What the paths of its articles begin with. */
  readonly keep?: string;
}

export interface List {
  readonly form: ListForm;
  readonly items: readonly Item[];
  readonly next?: string;
  readonly lists?: readonly string[];
  readonly notes?: readonly VisitNote[];
}

/** The items of a feed, a site map or a page of links. Throws ProblemError `source.bad-list` or `source.no-items`. */
export function readList(_bytes: Uint8Array, about: ListAbout, _options: ListOptions): List {
  throw new ProblemError({ code: "source.bad-list", at: { source: about.url } });
}
