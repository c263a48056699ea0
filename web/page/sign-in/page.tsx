import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ApiError, ask, post } from "#web/api/ask.ts";
import { useAnswer } from "#web/api/use.ts";
import { Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

interface Session {
  readonly scopes: readonly ("read" | "add" | "judge")[];
  readonly name?: string;
  readonly open: boolean;
}

/** Where a token is traded for a session of this browser, and given back. */
export default function SignInPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  const asked = useAnswer<Session>("/api/session");
  return (
    <div class="sign-in">
      <h1>{words.title}</h1>
      <Shown asked={asked}>
        {(session) =>
          session.open ? (
            <p>{words.open}</p>
          ) : session.scopes.length > 0 ? (
            <SignedIn session={session} again={asked.again} />
          ) : (
            <Enter />
          )
        }
      </Shown>
    </div>
  );
}

function SignedIn({ session, again }: { readonly session: Session; readonly again: () => void }) {
  const words = inLang(WORDS);
  const leave = async () => {
    await ask("/api/session", { method: "DELETE" });
    again();
  };
  return (
    <>
      <p>{words.signed(session.name ?? "")}</p>
      <p class="quiet">{session.scopes.map((scope) => words.scopes[scope]).join(" · ")}</p>
      <p class="actions">
        <a href="/">{words.go}</a>
        <button type="button" class="second" onClick={leave}>
          {words.leave}
        </button>
      </p>
    </>
  );
}

function Enter() {
  const words = inLang(WORDS);
  const { query, route } = useLocation();
  const [failed, setFailed] = useState<ApiError>();
  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget as HTMLFormElement).get("token"));
    try {
      await post("/api/session", { token });
      route(toPath(query.next), true);
    } catch (error) {
      setFailed(error instanceof ApiError ? error : new ApiError(0, "internal", String(error)));
    }
  };
  return (
    <form onSubmit={enter}>
      <p>{words.lead}</p>
      <label class="wide">
        {words.token}
        <input type="password" name="token" required autoComplete="current-password" maxLength={200} />
      </label>
      {failed !== undefined && (
        <p class="note" role="alert">
          {failed.status === 401 ? words.wrong : failed.message} <code>{failed.code}</code>
        </p>
      )}
      <p class="actions">
        <button type="submit">{words.enter}</button>
      </p>
    </form>
  );
}

/** A page of this desk and no other site, whatever the address says. */
function toPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : "/";
}
