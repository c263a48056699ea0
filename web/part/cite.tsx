import { useState } from "preact/hooks";
import { inLang, lang } from "#web/state/lang.ts";
import { type CitedFact, toCitationText } from "./citation-text.ts";
import { FACT } from "./fact-words.ts";

/** A figure's citation as text, to be selected or copied. */
export function Cite({ fact }: { readonly fact: CitedFact }) {
  const words = inLang(FACT);
  const [copied, setCopied] = useState<string>();
  const text = toCitationText(fact, lang.value, location.origin);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => undefined, // it stands there to be selected
    );
  return (
    <details class="cite">
      <summary>{words.cite}</summary>
      <p class="cite-text" dir="auto">
        {text}
      </p>
      {navigator.clipboard !== undefined && (
        <button type="button" class="second" onClick={copy}>
          {words.copy}
        </button>
      )}{" "}
      <span class="quiet" role="status">
        {copied === text && words.copied}
      </span>
    </details>
  );
}
