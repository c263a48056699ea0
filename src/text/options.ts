import { type Article, type Place, ProblemError } from "#model";
import { parseCharset } from "./charset.ts";
import { isEdtf } from "./edtf.ts";

/** The forms of input. `topic` is a page of titles and bodies in turns under a topic's name. */
export type SourceKind = "topic" | "ndjson" | "html" | "markdown" | "plain";

/** A line of NDJSON as it was written, with the article that was read from it. */
export interface RecordLine {
  readonly article: Article;
  readonly record: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly at: Place;
}

/** A further part of an article that is printed over several pages. */
export interface PagePart {
  readonly bytes: Uint8Array;
  readonly url: string;
  /** The encoding that the HTTP header names. */
  readonly charset?: string;
  /** All parts stand on it. */
  readonly isWhole?: boolean;
}

export interface TextOptions {
  /** Where the bytes come from, a file name or an address: for problems, and for the form by its extension. */
  readonly source: string;
  /** The form that the user names; nothing else is tried. */
  readonly kind?: SourceKind;
  /** The encoding that the user names; nothing else is tried. */
  readonly encoding?: string;
  /** The encoding that the HTTP header names; believed when the bytes agree. */
  readonly charset?: string;
  /** The media type that the HTTP header names, with or without parameters. */
  readonly contentType?: string;
  /** The address of the page, by which its own addresses are made whole. */
  readonly url?: string;
  /** The further parts of a page's article, in order. */
  readonly parts?: readonly PagePart[];
  /** A topic that every article is put under, besides its own. */
  readonly topic?: string;
  /** The publication date (EDTF) of articles that have none of their own. */
  readonly published?: string;
  /** The outlet of articles that name none. */
  readonly outlet?: string;
  /** The title of a plain text, which is then all body. */
  readonly title?: string;
  /** The text is not printed yet and may have no title: a sentence is none. */
  readonly isDraft?: boolean;
  /** Told each line of NDJSON before its article is given: a line may say more than the article. */
  readonly onRecord?: (line: RecordLine) => void;
  /** Told the characters of an input that is read whole, as they stand in it, before its articles are given. */
  readonly onText?: (text: string, kind: SourceKind) => void;
  /** Looks for the story of a page with Readability at once, however plain it is where it stands. */
  readonly isCareful?: boolean;
  /** Told of each page with a story how that was found: in one pass, or by Readability. */
  readonly onStory?: (how: StoryWay) => void;
}

/** How the story of a page was found: in one pass over its tags, or by Readability. */
export type StoryWay = "quick" | "careful";

/** Throws ProblemError `usage.bad-argument` when an option cannot be meant: an unknown encoding, no EDTF date. */
export function checkOptions(options: TextOptions): void {
  const { encoding, published } = options;
  if (encoding !== undefined && parseCharset(encoding) === undefined) throw badArgument("--encoding", encoding);
  if (published !== undefined && !isEdtf(published)) throw badArgument("--published", published);
}

function badArgument(source: string, detail: string): ProblemError {
  return new ProblemError({ code: "usage.bad-argument", at: { source }, detail });
}
