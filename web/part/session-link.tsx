import { useAnswer } from "#web/api/use.ts";
import { inLang } from "#web/state/lang.ts";
import { FRAME } from "./words.ts";

/** The way in and out, where a desk lets in only whoever has a token. */
export function SessionLink() {
  const { value } = useAnswer<{ readonly open: boolean; readonly scopes: readonly string[] }>("/api/session");
  if (value === undefined || value.open) return null;
  const words = inLang(FRAME);
  return (
    <p>
      <a href="/sign-in">{value.scopes.length > 0 ? words.signOut : words.signIn}</a>
    </p>
  );
}
