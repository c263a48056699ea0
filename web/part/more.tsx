import type { Pages } from "#web/api/pages.ts";
import { inLang } from "#web/state/lang.ts";
import { LIST } from "./list-words.ts";

/** The way on in a list; nothing where the list is at its end. */
export function More({ pages: { more, isAsking, failed } }: { readonly pages: Pages<unknown> }) {
  const words = inLang(LIST);
  if (more === undefined) return null;
  return (
    <p class="more">
      <button type="button" class="second" onClick={more} aria-disabled={isAsking}>
        {isAsking ? words.asking : words.more}
      </button>
      {failed !== undefined && (
        <span role="alert">
          {" "}
          {words.failed} <code>{failed.code}</code>
        </span>
      )}
    </p>
  );
}
