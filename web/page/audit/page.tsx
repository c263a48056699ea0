import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { toAddress } from "#web/api/ask.ts";
import { useMore } from "#web/api/more.ts";
import { useAnswer } from "#web/api/use.ts";
import { toArticle } from "#web/part/address.ts";
import { FindingCard } from "#web/part/finding-card.tsx";
import { Published } from "#web/part/published.tsx";
import { Said } from "#web/part/said.tsx";
import { Nothing, Shown } from "#web/part/shown.tsx";
import { useTitle } from "#web/part/title.ts";
import { inLang } from "#web/state/lang.ts";
import type { AuditAnswer } from "./answer.ts";
import { Choices } from "./choices.tsx";
import { Judge } from "./judge.tsx";
import { Rates } from "./rates.tsx";
import { VerdictChips } from "./verdict-chips.tsx";
import { WORDS } from "./words.ts";

/** While articles are still being audited the page asks again after so many milliseconds. */
const AGAIN = 1_000;

/** What the audit found: base rates on top, then the findings, the gravest first, each open to a person's word. */
export default function AuditPage() {
  const words = inLang(WORDS);
  const { query } = useLocation();
  const { topic, verdict, measure, article } = query;
  const address = toAddress("/api/audit", { topic, verdict, measure, article });
  const asked = useAnswer<AuditAnswer>(address);
  const more = useMore<AuditAnswer>(address, asked.value?.next);
  useTitle(words.title);
  const isDone = asked.value?.rates.done ?? true;
  useEffect(() => {
    if (isDone || asked.loading) return;
    const timer = setTimeout(asked.again, AGAIN);
    return () => clearTimeout(timer);
  }, [isDone, asked.loading, asked.again]);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.lead}</p>
      <Shown asked={asked}>
        {({ findings, rates, verdicts }) => (
          <>
            <Rates rates={rates} />
            <Choices />
            <VerdictChips verdicts={verdicts} />
            {findings.length === 0 && rates.done && (
              <Nothing title={words.none}>
                <p>{words.noneHow}</p>
              </Nothing>
            )}
            <ol class="findings">
              {[...findings, ...more.pages.flatMap((page) => page.findings)].map(
                ({ article: { id, title, ...rest }, finding }) => (
                  <li key={finding.id}>
                    <p class="quiet findings-where">
                      {words.inArticle}{" "}
                      <a href={toArticle(id)}>
                        <Said text={title} />
                      </a>{" "}
                      <Published {...rest} />
                    </p>
                    <FindingCard finding={finding}>
                      <Judge finding={finding} />
                    </FindingCard>
                  </li>
                ),
              )}
            </ol>
            {more.next !== undefined && (
              <p>
                <button type="button" class="second" onClick={more.load} disabled={more.loading}>
                  {words.more}
                </button>
              </p>
            )}
          </>
        )}
      </Shown>
    </>
  );
}
