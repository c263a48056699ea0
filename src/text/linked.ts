/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly author?: string;
  readonly publisher?: string;
}

type Node = Readonly<Record<string, unknown>>;

const SCRIPTS_MAX = 50;
const NODES_MAX = 2_000;
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|LiveBlogPosting)$/;

/** The first article (`NewsArticle`, `Article`, `BlogPosting` …) in JSON-LD scripts; nothing when there is none. */
export function readLinked(scripts: readonly string[]): LinkedArticle {
  for (const script of scripts.slice(0, SCRIPTS_MAX)) {
    const article = findArticle(parse(script));
    if (article !== undefined) return toArticle(article);
  }
  return {};
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ""),
    );
  } catch {
    return undefined;
  }
}

/** Breadth first through lists, `@graph` and `mainEntity`, up to a limit. */
function findArticle(root: unknown): Node | undefined {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < NODES_MAX; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_MAX));
    else if (isNode(value)) {
      if (typesOf(value).some((type) => ARTICLE.test(type))) return value;
      queue.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return undefined;
}

function typesOf(node: Node): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === "string");
}

function toArticle(node: Node): LinkedArticle {
  const headline = wordsOf(node.headline);
  const published = wordsOf(node.datePublished) ?? wordsOf(node.dateCreated);
  const updated = wordsOf(node.dateModified);
  const author = namesOf(node.author);
  const publisher = namesOf(node.publisher);
  return {
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(updated !== undefined && { updated }),
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
  };
}

function namesOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value.slice(0, 10) : [value])
    .map((one) => (isNode(one) ? wordsOf(one.name) : wordsOf(one)))
    .filter((name) => name !== undefined && !/^https?:/.test(name));
  return names.length === 0 ? undefined : names.join(", ");
}

function wordsOf(value: unknown): string | undefined {
  const words = typeof value === "string" ? value.trim() : "";
  return words === "" || words.length > 1_000 ? undefined : words;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
