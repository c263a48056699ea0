import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

export default function MissingPage() {
  const words = inLang(WORDS);
  useTitle(words.title);
  return <h1>{words.title}</h1>;
}
