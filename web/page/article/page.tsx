import { useRoute } from "preact-iso";
import type { ArticleRecord } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { Shown } from "#web/part/shown.tsx";
import { Desk } from "./desk.tsx";

/** An article as printed, with its figures and what became of them. */
export default function ArticlePage() {
  const { id = "" } = useRoute().params;
  const asked = useAnswer<ArticleRecord>(`/api/article/${encodeURIComponent(id)}`);
  return <Shown asked={asked}>{(article) => <Desk key={`${id} ${article.id}`} asked={id} article={article} />}</Shown>;
}
