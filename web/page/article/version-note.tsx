import type { ArticleRecord, RevisionsRecord } from "#service";
import { toArticle } from "#web/part/address.ts";
import { Said } from "#web/part/said.tsx";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly article: ArticleRecord;
  readonly revisions: RevisionsRecord;
  readonly choose: (fact: string) => void;
}

/** Above the text: that the page was changed later, and what became of the words that a link quotes. */
export function VersionNote({ article, revisions, choose }: Props) {
  const words = inLang(WORDS);
  const { hash, states, anchor } = revisions;
  const newest = states.at(-1)!;
  return (
    <>
      {newest.hash !== hash && (
        <div class="newer" role="note">
          <p>
            {words.newer} <a href={toArticle(newest.hash)}>{words.newest}</a>
          </p>
        </div>
      )}
      {anchor !== undefined && <Anchored article={article} anchor={anchor} choose={choose} />}
    </>
  );
}

/** Words of another version: never sought elsewhere than where they stand, and never lit where they do not. */
function Anchored({ article, anchor, choose }: Omit<Props, "revisions"> & Required<Pick<RevisionsRecord, "anchor">>) {
  const words = inLang(WORDS);
  const { found, exact, sentence, hash, fact } = anchor;
  const here = found.kind === "here" ? article.facts.find(({ start, end }) => isAt(found, start, end)) : undefined;
  return (
    <div class="lost-quote" role="note">
      <p>
        {found.kind === "here" ? words.stillHere : words.lostHere}{" "}
        {found.kind === "lost" ? (
          <q>
            <Said text={exact} />
          </q>
        ) : here === undefined ? (
          <b>
            <Said text={exact} />
          </b>
        ) : (
          <button type="button" class="plain" onClick={() => choose(here.id)}>
            <Said text={exact} />
          </button>
        )}
      </p>
      {found.kind === "lost" && (
        <p class="quiet">
          <Said text={sentence} />
        </p>
      )}
      <p>
        <a href={toArticle(hash, fact)}>{words.lostThere}</a>
      </p>
    </div>
  );
}

function isAt(found: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  return found.start === start && found.end === end;
}
