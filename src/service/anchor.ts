import { inferPublished } from "#grammar";
import type { Article } from "#model";

/** A topic page may hold this many articles; the next ones are dated as a page of their own. */
const PAGE_ARTICLES_MAX = 5_000;
const ID_DIGITS = 16;

/**
 * Gives undated articles the publication date that their own words allow, and those of one topic page also what the
 * order of the page allows; they are marked assumed, by the rule's name. Dated articles pass through at once.
 */
export async function* anchorArticles(
  articles: AsyncIterable<Article>,
  isKept: (article: Article) => boolean = () => false,
): AsyncGenerator<Article> {
  let page: Article[] = [];
  for await (const article of articles) {
    const kept = isKept(article);
    const listed = !kept && isListed(article);
    if (page.length > 0 && (!listed || page.length >= PAGE_ARTICLES_MAX)) {
      yield* datePage(page);
      page = [];
    }
    if (listed) page.push(article);
    else if (kept || article.published !== undefined) yield article;
    else yield* datePage([article]);
  }
  yield* datePage(page);
}

/** Whether an article is one of a topic page: it has a topic, and neither date, id, address nor publisher of its own. */
function isListed({ hash, id, published, source, topics, url }: Article): boolean {
  const own = published ?? source ?? url;
  return own === undefined && topics.length > 0 && id === hash.slice(0, ID_DIGITS);
}

function datePage(page: readonly Article[]): readonly Article[] {
  const dates = inferPublished(page);
  return page.map((article, place) => {
    const date = dates[place];
    if (article.published !== undefined || date === undefined) return article;
    const publishedBy = Object.freeze({ kind: "assumed", rule: date.rule } as const);
    return Object.freeze({ ...article, published: date.edtf, publishedBy });
  });
}
