/** An element of a page whose words or attributes say something of the article. */
export interface Mark {
  readonly content?: string;
  readonly datetime?: string;
  /** What it holds, blanks and all; a beginning of it when it is longer than any name or date. */
  readonly text: string;
}

/** What a page says of its article outside the story, gathered in one pass. */
export interface PageMarks {
  readonly lang: string;
  /** `meta` elements by property, name or itemprop in lower case; the first of a name. */
  readonly metas: ReadonlyMap<string, string>;
  /** The `href` of the first `link rel=canonical`. */
  readonly canonical?: string;
  /** The first element marked `itemprop=headline`, and `itemprop=author`. */
  readonly headline?: Mark;
  readonly author?: Mark;
  /** Elements marked `itemprop=datePublished`, in order. */
  readonly dates: readonly Mark[];
  /** The first element marked `itemprop=dateModified`. */
  readonly changed?: Mark;
  /** The first `time` element that has `pubdate`, that is in an `article`, in `main`, anywhere. */
  readonly times: readonly (Mark | undefined)[];
  /** How many `h1` there are, and the first. */
  readonly headings: number;
  readonly heading?: Mark;
  /** Elements that name the writer by `rel`, class or id, in order. */
  readonly bylines: readonly Mark[];
}

/** Marks of one kind beyond this number are passed over. */
export const MARKS_MAX = 50;
/** A mark's text is cut here, in UTF-16 units. */
export const MARK_CHARS_MAX = 2_000;
