import type { BlockKind } from "#model";

function set(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}

/** Elements whose content is no news: taken out with all they hold. */
export const DROPPED = set(
  "applet audio button canvas embed iframe math noembed noframes noscript object script select style svg template textarea video xmp",
);

/** Elements that hold nothing and have no end tag; all but `br` and `hr` say nothing in the text. */
export const VOID = set("area base br col embed hr img input link meta param source track wbr");

/** Elements that start and end a line. */
export const BLOCKS = set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr caption ul br",
);

/** The kind of block that an element makes of the lines in it; `undefined` when it leaves them what they are. */
export function kindOf(name: string): BlockKind | undefined {
  switch (name) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return "heading";
    case "li":
    case "dt":
    case "dd":
      return "item";
    case "td":
    case "th":
      return "cell";
    default:
      return undefined;
  }
}

const OWN =
  /-(?:paragraph|para|p|text|body|content|article|section|block|header|headline|heading|title|subtitle|byline|caption|figure|quote|list|item|share|footer|nav|sidebar|ad)$/;

/** Whether an element starts and ends a line: one of HTML's blocks, or one of a page's own that is called like one. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || (name.includes("-") && OWN.test(name));
}

/** Attributes that tell what an element is; all others go. */
export const ATTRIBUTES = set(
  "aria-hidden charset class content datetime hidden href id itemprop itemtype lang name property pubdate rel role style type",
);

/** The open elements that a start tag ends when it follows them directly. */
export function isEndedBy(open: string, next: string): boolean {
  switch (open) {
    case "p":
      return BLOCKS.has(next) && next !== "br";
    case "li":
      return next === "li";
    case "dt":
    case "dd":
      return next === "dt" || next === "dd";
    case "td":
    case "th":
      return next === "td" || next === "th" || next === "tr" || next === "tbody" || next === "tfoot";
    case "tr":
      return next === "tr" || next === "tbody" || next === "tfoot";
    default:
      return false;
  }
}
