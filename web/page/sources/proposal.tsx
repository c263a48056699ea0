import { useRef } from "preact/hooks";
import { Said } from "#web/part/said.tsx";
import type { Said as About, Found } from "#web/part/source-ask.ts";
import { SOURCE } from "#web/part/source-words.ts";
import { inLang, lang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Props {
  readonly found: Found;
  readonly isBusy: boolean;
  readonly onFollow: (said: About) => void;
  readonly onInstead: (other: Found["others"][number]) => void;
  readonly onCancel: () => void;
}

/** What an address was found to be, with its first articles and the other ways, before anything is stored. */
export function Proposal({ found, isBusy, onFollow, onInstead, onCancel }: Props) {
  const words = inLang(WORDS);
  const kinds = inLang(SOURCE).kinds;
  const form = useRef<HTMLFormElement>(null);
  const { kind, address, reason, title, items, first, shared, others, problem } = found;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(form.current!);
    const field = (name: string) => String(data.get(name) ?? "");
    onFollow({ topic: field("topic"), outlet: field("outlet"), keep: field("keep") });
  };
  return (
    <section class="source-found" aria-labelledby="source-found">
      <h3 id="source-found" tabIndex={-1}>
        {title === undefined ? kinds[kind] : <Said text={title} />}
      </h3>
      <p class="source-where">
        <span class="quiet">{kinds[kind]}</span> {address}
      </p>
      <p>
        {shared === undefined
          ? words.found[reason](items.toLocaleString("en-US"))
          : words.shared(shared.feed, shared.page)}
      </p>
      {problem !== undefined && (
        <p class="note">
          {problem.cause[lang.value]} <code>{problem.code}</code> {problem.detail}
        </p>
      )}
      {first.length > 0 && (
        <>
          <p class="quiet">{words.add.first}</p>
          <ol class="source-first">
            {first.map((item) => (
              <li key={item.address}>
                <Said text={item.title ?? item.address} />
                {item.published !== undefined && <span class="quiet"> {item.published.slice(0, 10)}</span>}
              </li>
            ))}
          </ol>
        </>
      )}
      {first.length === 0 && problem === undefined && reason !== "page" && reason !== "chosen" && (
        <p class="quiet">{words.add.nothing}</p>
      )}
      <form ref={form} onSubmit={submit}>
        <div class="filters">
          <label>
            {words.add.topic}
            <input name="topic" maxLength={100} placeholder={words.add.topicHint} autoComplete="off" />
          </label>
          <label>
            {words.add.outlet}
            <input name="outlet" maxLength={100} autoComplete="off" />
          </label>
          <label>
            {words.add.keep}
            <input name="keep" maxLength={300} placeholder={words.add.keepHint} autoComplete="off" />
          </label>
        </div>
        <p class="actions">
          <button type="submit" disabled={isBusy || problem?.code === "input.refused-address"}>
            {isBusy ? words.add.following : words.add.follow(kinds[kind])}
          </button>
          <button type="button" class="second" onClick={onCancel}>
            {words.add.cancel}
          </button>
        </p>
      </form>
      {others.length > 0 && (
        <>
          <h4>{words.add.others}</h4>
          <ul class="source-others">
            {others.map((other) => (
              <li key={other.address}>
                <button type="button" class="second" disabled={isBusy} onClick={() => onInstead(other)}>
                  {words.add.instead} {kinds[other.kind]}
                </button>
                <span>
                  {other.title !== undefined && <Said text={other.title} />} <span class="quiet">{other.address}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
