import type { ComponentChildren } from "preact";
import type { Asked } from "#web/api/use.ts";
import { inLang } from "#web/state/lang.ts";
import { STATE } from "./words.ts";

interface Props<T> {
  readonly asked: Asked<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** What was answered, or what there is instead: a quiet skeleton, an error with its code, a way to try again. */
export function Shown<T>({ asked, children }: Props<T>) {
  const words = inLang(STATE);
  const { value, error, loading, again } = asked;
  if (error !== undefined) {
    return (
      <div class="failed" role="alert">
        <p>{error.code === "offline" ? words.offline : error.message || words.failed}</p>
        <p class="quiet">
          <code>{error.code}</code>
          {error.at !== undefined && <> · {error.at}</>}
        </p>
        <p>
          <button type="button" onClick={again}>
            {words.again}
          </button>{" "}
          {error.status === 401 ? (
            <a href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>{words.signIn}</a>
          ) : (
            <a href="/">{words.home}</a>
          )}
        </p>
      </div>
    );
  }
  if (value === undefined) {
    return (
      <div class="skeleton" role="status">
        <span class="unseen">{words.loading}</span>
        <i /> <i /> <i /> <i />
      </div>
    );
  }
  return (
    <div aria-busy={loading} class={loading ? "stale" : undefined}>
      {children(value)}
    </div>
  );
}

/** A place that is empty, with what to do about it. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="nothing">
      <p class="nothing-title">{title}</p>
      {children}
    </div>
  );
}
