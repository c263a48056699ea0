import { inLang } from "#web/state/lang.ts";
import type { AuditAnswer } from "./answer.ts";
import { WORDS } from "./words.ts";

/** The three numbers that are told together, as parts of the first; progress while there is more to come. */
export function Rates({ rates }: Pick<AuditAnswer, "rates">) {
  const words = inLang(WORDS);
  const { articles, figures, checkable, checked, done } = rates;
  return (
    <div class="rates">
      {(["figures", "checkable", "checked"] as const).map((name) => (
        <div key={name} class="rate">
          <span class="rate-name">{words[name]}</span>
          <span class="rate-value">{{ figures, checkable, checked }[name].toLocaleString("en-US")}</span>
          <span class="rate-bar">
            <i style={{ width: `${figures === 0 ? 0 : (100 * { figures, checkable, checked }[name]) / figures}%` }} />
          </span>
          <span class="quiet">
            {name === "figures"
              ? words.articles(articles.toLocaleString("en-US"))
              : `${figures === 0 ? 0 : ((100 * { checkable, checked }[name]) / figures).toFixed(1)} %`}
          </span>
        </div>
      ))}
      {!done && (
        <p class="rates-working" role="status">
          {words.working(articles.toLocaleString("en-US"), "…")}
          <progress />
        </p>
      )}
    </div>
  );
}
