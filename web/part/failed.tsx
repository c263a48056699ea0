import type { ApiError } from "#web/api/ask.ts";
import { inLang } from "#web/state/lang.ts";
import { STATE } from "./words.ts";

/** What went wrong, with its code and place, and the way in where somebody must sign in first. */
export function Failed({ error }: { readonly error: ApiError }) {
  const words = inLang(STATE);
  return (
    <div class="failed" role="alert">
      <p>{error.code === "offline" ? words.offline : error.message}</p>
      <p class="quiet">
        <code>{error.code}</code>
        {error.at !== undefined && <> · {error.at}</>}
      </p>
      {error.status === 401 && (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(location.pathname)}`}>{words.signIn}</a>
        </p>
      )}
    </div>
  );
}
