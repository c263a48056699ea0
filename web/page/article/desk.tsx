import { useCallback, useMemo, useState } from "preact/hooks";
import type { ArticleRecord, RevisionsRecord, StoryPage } from "#service";
import { useAnswer } from "#web/api/use.ts";
import { useTitle } from "#web/part/title.ts";
import { useKeys } from "./keys.ts";
import { findLit } from "./lit.ts";
import { Overview } from "./overview.tsx";
import { Panel } from "./panel.tsx";
import { Provenance } from "./provenance.tsx";
import { Reading } from "./reading.tsx";
import { StateNotes } from "./state-notes.tsx";
import { ToldBy } from "./told-by.tsx";
import { fromAddress, useChosen } from "./use-chosen.ts";
import { useForeignFact } from "./use-foreign-fact.ts";
import { VersionNote } from "./version-note.tsx";
import { Versions } from "./versions.tsx";

interface Props {
  /** The id or hash in the address: versions of a page may share an id. */
  readonly asked: string;
  readonly article: ArticleRecord;
}

/** The text with its panel beside it, and the walk from figure to figure. */
export function Desk({ asked, article }: Props) {
  useTitle(article.title);
  const ids = useMemo(() => article.facts.toSorted((a, b) => a.start - b.start).map(({ id }) => id), [article]);
  const { chosen, choose } = useChosen(ids);
  const [finding, setFinding] = useState<string>();
  const lit = useMemo(() => findLit(article, chosen, finding), [article, chosen, finding]);
  const go = useCallback((id: string) => choose(id, true), [choose]);
  const step = useCallback(
    (by: 1 | -1) => {
      const now = fromAddress(ids); // the next key may come before the last figure is drawn
      const at = now === undefined ? -1 : ids.indexOf(now);
      const next = at < 0 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
      if (ids[next] !== undefined) choose(ids[next], true);
    },
    [ids, choose],
  );
  const close = useCallback(() => choose(undefined), [choose]);
  useKeys({ step, close });
  const foreign = useForeignFact(ids);
  const address = encodeURIComponent(asked);
  const about = foreign === undefined ? "" : `?fact=${foreign}`;
  const revisions = useAnswer<RevisionsRecord>(`/api/article/${address}/revisions${about}`).value;
  const story = useAnswer<StoryPage>(`/api/story/${address}`).value;
  const fact = article.facts.find(({ id }) => id === chosen);
  return (
    <div class="article">
      <article class="article-text">
        <Provenance article={article} />
        {revisions !== undefined && <VersionNote article={article} revisions={revisions} choose={go} />}
        <StateNotes article={article} />
        <Reading article={article} chosen={chosen} lit={lit} choose={choose} />
      </article>
      {fact === undefined ? (
        <Overview article={article} choose={go} light={setFinding}>
          {revisions !== undefined && <Versions revisions={revisions} />}
          {story !== undefined && <ToldBy story={story} />}
        </Overview>
      ) : (
        <Panel
          article={article}
          fact={fact}
          place={ids.indexOf(fact.id)}
          choose={go}
          step={step}
          close={close}
          light={setFinding}
        />
      )}
    </div>
  );
}
