import { useState } from "preact/hooks";
import type { DeskFinding } from "#service";
import { ApiError, post } from "#web/api/ask.ts";
import { inLang } from "#web/state/lang.ts";
import { WORDS } from "./words.ts";

type Said = "same" | "different" | "right" | "wrong";

interface Noted {
  readonly about: readonly string[];
  readonly words: string;
}

/** A person's word on a finding: of two reports whether they speak of the same, of a figure whether it is right; with a way back. */
export function Judge({ finding }: { readonly finding: Pick<DeskFinding, "terms" | "check" | "judged"> }) {
  const words = inLang(WORDS);
  const [noted, setNoted] = useState<Noted | undefined>();
  const [status, setStatus] = useState("");
  const facts = [...new Map(finding.terms.map(({ fact, text }) => [fact, text]))];
  const isPair = finding.check === "reports" && facts.length === 2;
  const say = async (verdict: Said | "withdraw", about: readonly string[], told: string) => {
    try {
      await post("/api/judgements", { verdict, about });
      setNoted(verdict === "withdraw" ? undefined : { about, words: told });
      setStatus(verdict === "withdraw" ? words.undone : words.noted(told));
    } catch (error) {
      setStatus(error instanceof ApiError ? error.message : String(error));
    }
  };
  const pair = facts.map(([fact]) => fact);
  return (
    <div class="judge">
      {noted === undefined && finding.judged === undefined ? (
        <details>
          <summary>{words.judge}</summary>
          {isPair && (
            <p>
              {(["same", "different"] as const).map((verdict) => (
                <button
                  key={verdict}
                  type="button"
                  class="second"
                  onClick={() => say(verdict, pair, words.verdicts[verdict])}
                >
                  {words.verdicts[verdict]}
                </button>
              ))}
            </p>
          )}
          {facts.map(([fact, text]) => (
            <p key={fact}>
              <span class="judge-of">{words.of(text)}</span>
              {(["right", "wrong"] as const).map((verdict) => (
                <button
                  key={verdict}
                  type="button"
                  class="second"
                  onClick={() => say(verdict, [fact], `${words.of(text)} ${words.verdicts[verdict]}`)}
                >
                  {words.verdicts[verdict]}
                </button>
              ))}
            </p>
          ))}
        </details>
      ) : (
        <p>
          {noted?.words ?? words.verdicts[finding.judged!]}{" "}
          <button type="button" class="second" onClick={() => say("withdraw", noted?.about ?? pair, "")}>
            {words.undo}
          </button>
        </p>
      )}
      <p class="quiet" role="status">
        {status}
      </p>
    </div>
  );
}
