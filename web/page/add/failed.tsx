import type { ApiError } from "#web/api/ask.ts";
import { STATE } from "#web/part/words.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

/** What went wrong, with its code and place, and the way in where somebody must sign in first. */
export function Failed({ error }: { readonly error: ApiError }) {
  return (
    <div class="failed" role="alert">
      <p>{error.code === "offline" ? inLang(STATE).offline : error.message}</p>
      <p class="quiet">
        <code>{error.code}</code>
        {error.at !== undefined && <> · {error.at}</>}
      </p>
      {error.status === 401 && (
        <p>
          <a href="/sign-in?next=/add">{inLang(WORDS).signIn}</a>
        </p>
      )}
    </div>
  );
}
