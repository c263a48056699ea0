import type { ArticleRecord } from "#service";
import { toTopic } from "#web/part/address.ts";
import { Published } from "#web/part/published.tsx";
import { Said, tongueOf } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

const WEB = /^https?:\/\/[^\s]+$/i;

/** Where an article comes from: topics, date, outlet, author, the page itself. */
export function Provenance({ article }: { readonly article: ArticleRecord }) {
  const words = inLang(WORDS);
  const { id, topics, source, author, url } = article;
  return (
    <p class="provenance">
      {topics.map((name) => (
        <a key={name} class="chip" href={toTopic(name)} lang={tongueOf(name)}>
          {name}
        </a>
      ))}
      <Published {...article} />
      {source !== undefined && <Said text={source} />}
      {author !== undefined && <Said text={author} />}
      {url !== undefined && WEB.test(url) && (
        <a href={url} rel="external nofollow noopener noreferrer">
          {words.original}
        </a>
      )}
      <a href={`/facts?article=${encodeURIComponent(id)}`}>{words.factsOf}</a>
      <a href={`/api/article/${encodeURIComponent(id)}?format=ndjson`} download={`${id}.ndjson`}>
        {words.record}
      </a>
    </p>
  );
}
