import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** What may be said about a text beside it. */
export function Fields({ hasTitle, isOpen }: { readonly hasTitle: boolean; readonly isOpen: boolean }) {
  const words = inLang(WORDS);
  return (
    <details class="about" open={isOpen}>
      <summary>{words.about}</summary>
      <div class="filters">
        {hasTitle && (
          <label>
            {words.heading}
            <input name="title" maxLength={300} autoComplete="off" />
          </label>
        )}
        <label>
          {words.source}
          <input name="source" maxLength={100} autoComplete="off" />
        </label>
        <label>
          {words.published}
          <input name="published" maxLength={60} placeholder={words.publishedHint} autoComplete="off" />
        </label>
        <label>
          {words.topic}
          <input name="topic" maxLength={100} placeholder={words.topicHint} autoComplete="off" />
        </label>
      </div>
    </details>
  );
}
