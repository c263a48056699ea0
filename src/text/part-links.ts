import { Parser } from "htmlparser2";
import { collapse } from "./collapse.ts";
import { VOID } from "./elements.ts";

/** A link of a page as it is printed. */
export interface PageLink {
  readonly href: string;
  /** `rel` in lower case. */
  readonly rel: string;
  readonly words: string;
}

const LINKS_MAX = 3_000;
const WORDS_MAX = 60;
const DEPTH_MAX = 500;
const COMMENTS = /(?:^|[\s_-])(?:comments?|replies|reply|disqus|留言)(?=$|[\s_-])/i;

/** The links of a page with what they say, those among its readers' comments left out. One pass; nothing is run. */
export function findLinks(html: string): readonly PageLink[] {
  const links: { href: string; rel: string; words: string }[] = [];
  const open: { readonly name: string; readonly isOther: boolean }[] = [];
  let link: { words: string } | undefined;
  const parser = new Parser({
    onopentag(name, { href, rel = "", title, class: classes = "", id = "", ...rest }) {
      const isOther = open.at(-1)?.isOther === true || COMMENTS.test(`${classes.slice(0, 300)} ${id.slice(0, 100)}`);
      if (!VOID.has(name) && open.length < DEPTH_MAX) open.push({ name, isOther });
      if ((name !== "a" && name !== "link") || !href || isOther || links.length >= LINKS_MAX) return;
      const added = { href, rel: rel.toLowerCase(), words: "" };
      links.push(added);
      if (name === "a") {
        link = added;
        const told = rest["aria-label"] ?? title;
        if (told !== undefined && told.length < WORDS_MAX && /\p{L}/u.test(told)) link.words = `${told}\n`;
      }
    },
    ontext(words) {
      if (link !== undefined && link.words.length < 2 * WORDS_MAX) link.words += words;
    },
    onclosetag(name) {
      if (name === "a") link = undefined;
      if (open.at(-1)?.name === name) open.pop();
      else if (open.some((one) => one.name === name)) while (open.pop()!.name !== name);
    },
  });
  parser.end(html);
  return links.map(({ words, ...rest }) => ({ ...rest, words: toWords(words) }));
}

/** What a link prints; what it is called otherwise, when it prints a picture or a sign. */
function toWords(words: string): string {
  const [told = "", printed] = words.includes("\n") ? splitOnce(words) : ["", words];
  const shown = collapse(printed ?? "");
  return (/[\p{L}\d]/u.test(shown) ? shown : collapse(told) || shown).slice(0, WORDS_MAX);
}

function splitOnce(words: string): readonly [string, string] {
  const at = words.indexOf("\n");
  return [words.slice(0, at), words.slice(at + 1)];
}
