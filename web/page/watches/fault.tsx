import type { ApiError } from "#web/api/ask.ts";
import { STATE } from "#web/part/words.ts";
import { inLang } from "#web/state/lang.ts";

/** Why something that was pressed did not happen. */
export function Fault({ fault }: { readonly fault: ApiError | undefined }) {
  if (fault === undefined) return null;
  const words = inLang(STATE);
  return (
    <p class="fault" role="alert">
      {fault.code === "offline" ? words.offline : fault.message} <code>{fault.code}</code>
      {fault.status === 401 && (
        <>
          {" "}
          <a href="/sign-in?next=/watches">{words.signIn}</a>
        </>
      )}
    </p>
  );
}
