/** Elements that stand beside the story by what they are. */
const ELEMENTS = new Set("aside dialog fieldset figcaption footer form menu nav".split(" "));

const ROLES = /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|toolbar)$/;

/** Words of classes and ids that name what stands beside a story. */
const WORDS = [
  "ads?|advert[a-z]*|banners?|breadcrumbs?|captions?|comments?|cookies?|copyright|disclaimers?|disqus|footer|gdpr",
  "hot|latest|login|masthead|menus?|modal|more-?(?:news|stories)|most-?read|nav[a-z]*|newsletter|notices?|outbrain",
  "pager|pagination|popular|popups?|promo[a-z]*|ranking|read-?(?:more|next)|recirc[a-z]*|recommend[a-z]*|related[a-z]*|replies",
  "rss|share[a-z]*|sharing|sidebar|sitemap|social[a-z]*|sponsor[a-z]*|subscri[a-z]*|supplemental|taboola|tags?|teasers?",
  "toolbar|trending|widgets?",
].join("|");
const NAMED = new RegExp(`(?:^|[\\s_-])(?:${WORDS})(?=$|[\\s_-])`);
/** Names of a page's form, not of a part of it: `has-sidebar`. */
const FORM = /(?:^|[\s_-])(?:has|no|with|without|hide)-[a-z]+/g;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/;

type Attributes = Readonly<Record<string, string>>;

/** Class, id and role of an element in lower case. */
export function wordsOf({ class: kinds = "", id = "", role = "" }: Attributes): string {
  return kinds === "" && id === "" && role === "" ? "" : `${kinds} ${id} ${role}`.trim().toLowerCase();
}

/**
 * Whether an element stands beside the story, with all that it holds: menus, forms, captions, what is hidden, and what
 * its class or id calls so. `words` are its {@link wordsOf}.
 */
export function isBeside(name: string, attributes: Attributes, words: string): boolean {
  if (ELEMENTS.has(name) || isHidden(attributes)) return true;
  if (name.includes("-") && NAMED.test(name)) return true;
  const { role } = attributes;
  if (role !== undefined && ROLES.test(role)) return true;
  return words !== "" && NAMED.test(words.includes("-") ? words.replace(FORM, "") : words);
}

function isHidden(attributes: Attributes): boolean {
  const { style } = attributes;
  return (
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    (style !== undefined && HIDDEN.test(style.toLowerCase()))
  );
}
